"""The resource `incomes`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .incomes_create import incomes_create
    from .incomes_delete import incomes_delete
    from .incomes_edit import incomes_edit
    from .incomes_get import incomes_get
    from .incomes_list import incomes_list
    from .incomes_update import incomes_update
else:
    incomes_create = LazyMethod(__name__, "incomes_create")
    incomes_delete = LazyMethod(__name__, "incomes_delete")
    incomes_get = LazyMethod(__name__, "incomes_get")
    incomes_list = LazyMethod(__name__, "incomes_list")
    incomes_update = LazyMethod(__name__, "incomes_update")
    incomes_edit = LazyMethod(__name__, "incomes_edit")


class Incomes(Resource):
    """Money received outside invoices. A record has the same fields as one of `expenses`."""

    __slots__ = ()

    create = incomes_create
    delete = incomes_delete
    get = incomes_get
    list = incomes_list
    update = incomes_update
    edit = incomes_edit
