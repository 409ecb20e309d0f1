"""The resource `expenses`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .expenses_create import expenses_create
from .expenses_delete import expenses_delete
from .expenses_edit import expenses_edit
from .expenses_get import expenses_get
from .expenses_list import expenses_list
from .expenses_update import expenses_update


class Expenses(Resource):
    """Money spent outside purchase invoices. An expense may be spread over cost centers when it is written; no
    operation that uploads its files is known."""

    __slots__ = ()

    create = expenses_create
    delete = expenses_delete
    get = expenses_get
    list = expenses_list
    update = expenses_update
    edit = expenses_edit
