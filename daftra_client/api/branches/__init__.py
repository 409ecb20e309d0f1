"""The resource `branches`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .branches_list import branches_list
else:
    branches_list = LazyMethod(__name__, "branches_list")


class Branches(Resource):
    """The branches of the account, read-only. The ids serve as `branch_id` of other records and as the
    `request_branch_id` that selects a branch for a call."""

    __slots__ = ()

    list = branches_list
