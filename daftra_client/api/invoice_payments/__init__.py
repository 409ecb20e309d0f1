"""The resource `invoice_payments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .invoice_payments_create import invoice_payments_create
    from .invoice_payments_delete import invoice_payments_delete
    from .invoice_payments_edit import invoice_payments_edit
    from .invoice_payments_get import invoice_payments_get
    from .invoice_payments_list import invoice_payments_list
    from .invoice_payments_update import invoice_payments_update
else:
    invoice_payments_create = LazyMethod(__name__, "invoice_payments_create")
    invoice_payments_delete = LazyMethod(__name__, "invoice_payments_delete")
    invoice_payments_get = LazyMethod(__name__, "invoice_payments_get")
    invoice_payments_list = LazyMethod(__name__, "invoice_payments_list")
    invoice_payments_update = LazyMethod(__name__, "invoice_payments_update")
    invoice_payments_edit = LazyMethod(__name__, "invoice_payments_edit")


class InvoicePayments(Resource):
    """Money received against one sales invoice. A plain list hides rows that come from client credit or opening
    balances, which can be nearly all of them; ask for them with `include_client_credit`. A row rarely names its
    payer, so join through `invoice_id`. Whether these records and `client_payments` are two views of one table is
    an open question."""

    __slots__ = ()

    create = invoice_payments_create
    delete = invoice_payments_delete
    get = invoice_payments_get
    list = invoice_payments_list
    update = invoice_payments_update
    edit = invoice_payments_edit
