"""The resource `stock_transactions`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .stock_transactions_create import stock_transactions_create
    from .stock_transactions_delete import stock_transactions_delete
    from .stock_transactions_edit import stock_transactions_edit
    from .stock_transactions_get import stock_transactions_get
    from .stock_transactions_list import stock_transactions_list
    from .stock_transactions_update import stock_transactions_update
else:
    stock_transactions_create = LazyMethod(__name__, "stock_transactions_create")
    stock_transactions_delete = LazyMethod(__name__, "stock_transactions_delete")
    stock_transactions_get = LazyMethod(__name__, "stock_transactions_get")
    stock_transactions_list = LazyMethod(__name__, "stock_transactions_list")
    stock_transactions_update = LazyMethod(__name__, "stock_transactions_update")
    stock_transactions_edit = LazyMethod(__name__, "stock_transactions_edit")


class StockTransactions(Resource):
    """Movements of products into and out of stores. Invoices, purchases and transfers create them too; such rows name
    their source."""

    __slots__ = ()

    create = stock_transactions_create
    delete = stock_transactions_delete
    get = stock_transactions_get
    list = stock_transactions_list
    update = stock_transactions_update
    edit = stock_transactions_edit
