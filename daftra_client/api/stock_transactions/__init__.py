"""The resource `stock_transactions`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .stock_transactions_create import stock_transactions_create
from .stock_transactions_delete import stock_transactions_delete
from .stock_transactions_edit import stock_transactions_edit
from .stock_transactions_get import stock_transactions_get
from .stock_transactions_list import stock_transactions_list
from .stock_transactions_update import stock_transactions_update


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
