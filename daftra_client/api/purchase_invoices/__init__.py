"""The resource `purchase_invoices`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .purchase_invoices_create import purchase_invoices_create
from .purchase_invoices_delete import purchase_invoices_delete
from .purchase_invoices_edit import purchase_invoices_edit
from .purchase_invoices_get import purchase_invoices_get
from .purchase_invoices_list import purchase_invoices_list
from .purchase_invoices_update import purchase_invoices_update


class PurchaseInvoices(Resource):
    """Invoices from suppliers. On the wire they are `PurchaseOrder`, with lines in `PurchaseOrderItem` beside it on
    write and inside it in answers. The date is written in ISO form but read in the display format of the account."""

    __slots__ = ()

    create = purchase_invoices_create
    delete = purchase_invoices_delete
    get = purchase_invoices_get
    list = purchase_invoices_list
    update = purchase_invoices_update
    edit = purchase_invoices_edit
