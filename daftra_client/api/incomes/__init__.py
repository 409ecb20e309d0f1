"""The resource `incomes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .incomes_create import incomes_create
from .incomes_delete import incomes_delete
from .incomes_edit import incomes_edit
from .incomes_get import incomes_get
from .incomes_list import incomes_list
from .incomes_update import incomes_update


class Incomes(Resource):
    """Money received outside invoices. A record has the same fields as one of `expenses`."""

    __slots__ = ()

    create = incomes_create
    delete = incomes_delete
    get = incomes_get
    list = incomes_list
    update = incomes_update
    edit = incomes_edit
