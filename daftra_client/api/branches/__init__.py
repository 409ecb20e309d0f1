"""The resource `branches`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .branches_list import branches_list


class Branches(Resource):
    """The branches of the account, read-only. The ids serve as `branch_id` of other records and as the
    `request_branch_id` that selects a branch for a call."""

    __slots__ = ()

    list = branches_list
