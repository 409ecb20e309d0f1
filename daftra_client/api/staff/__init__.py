"""The resource `staff`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .staff_get import staff_get
from .staff_list import staff_list


class Staff(Resource):
    """The employees and users of the account. Read-only here. The id 0 stands for the owner of the account and has no
    record; negative ids occur for API callers."""

    __slots__ = ()

    get = staff_get
    list = staff_list
