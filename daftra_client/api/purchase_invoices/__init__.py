"""The resource `purchase_invoices`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .purchase_invoices_create import purchase_invoices_create
    from .purchase_invoices_delete import purchase_invoices_delete
    from .purchase_invoices_edit import purchase_invoices_edit
    from .purchase_invoices_get import purchase_invoices_get
    from .purchase_invoices_list import purchase_invoices_list
    from .purchase_invoices_update import purchase_invoices_update
else:
    purchase_invoices_create = LazyMethod(__name__, "purchase_invoices_create")
    purchase_invoices_delete = LazyMethod(__name__, "purchase_invoices_delete")
    purchase_invoices_get = LazyMethod(__name__, "purchase_invoices_get")
    purchase_invoices_list = LazyMethod(__name__, "purchase_invoices_list")
    purchase_invoices_update = LazyMethod(__name__, "purchase_invoices_update")
    purchase_invoices_edit = LazyMethod(__name__, "purchase_invoices_edit")


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
