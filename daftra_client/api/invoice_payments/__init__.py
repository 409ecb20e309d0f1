"""The resource `invoice_payments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .invoice_payments_create import invoice_payments_create
from .invoice_payments_delete import invoice_payments_delete
from .invoice_payments_edit import invoice_payments_edit
from .invoice_payments_get import invoice_payments_get
from .invoice_payments_list import invoice_payments_list
from .invoice_payments_update import invoice_payments_update


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
