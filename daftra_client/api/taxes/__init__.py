"""The resource `taxes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .taxes_create import taxes_create
from .taxes_delete import taxes_delete
from .taxes_edit import taxes_edit
from .taxes_get import taxes_get
from .taxes_list import taxes_list
from .taxes_update import taxes_update


class Taxes(Resource):
    """The taxes defined in the account. Document lines refer to them by id in `tax1` and `tax2`, never by their
    percentage."""

    __slots__ = ()

    create = taxes_create
    delete = taxes_delete
    get = taxes_get
    list = taxes_list
    update = taxes_update
    edit = taxes_edit
