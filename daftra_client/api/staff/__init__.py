"""The resource `staff`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .staff_get import staff_get
    from .staff_list import staff_list
else:
    staff_get = LazyMethod(__name__, "staff_get")
    staff_list = LazyMethod(__name__, "staff_list")


class Staff(Resource):
    """The employees and users of the account. Read-only here. The id 0 stands for the owner of the account and has no
    record; negative ids occur for API callers."""

    __slots__ = ()

    get = staff_get
    list = staff_list
