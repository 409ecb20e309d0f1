"""The resource `expenses`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .expenses_create import expenses_create
    from .expenses_delete import expenses_delete
    from .expenses_edit import expenses_edit
    from .expenses_get import expenses_get
    from .expenses_list import expenses_list
    from .expenses_update import expenses_update
else:
    expenses_create = LazyMethod(__name__, "expenses_create")
    expenses_delete = LazyMethod(__name__, "expenses_delete")
    expenses_get = LazyMethod(__name__, "expenses_get")
    expenses_list = LazyMethod(__name__, "expenses_list")
    expenses_update = LazyMethod(__name__, "expenses_update")
    expenses_edit = LazyMethod(__name__, "expenses_edit")


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
