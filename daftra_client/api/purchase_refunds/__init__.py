"""The resource `purchase_refunds`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .purchase_refunds_create import purchase_refunds_create
    from .purchase_refunds_delete import purchase_refunds_delete
    from .purchase_refunds_edit import purchase_refunds_edit
    from .purchase_refunds_get import purchase_refunds_get
    from .purchase_refunds_list import purchase_refunds_list
    from .purchase_refunds_update import purchase_refunds_update
else:
    purchase_refunds_create = LazyMethod(__name__, "purchase_refunds_create")
    purchase_refunds_delete = LazyMethod(__name__, "purchase_refunds_delete")
    purchase_refunds_get = LazyMethod(__name__, "purchase_refunds_get")
    purchase_refunds_list = LazyMethod(__name__, "purchase_refunds_list")
    purchase_refunds_update = LazyMethod(__name__, "purchase_refunds_update")
    purchase_refunds_edit = LazyMethod(__name__, "purchase_refunds_edit")


class PurchaseRefunds(Resource):
    """Refunds of purchases: goods given back to a supplier. Wrapped in `PurchaseRefund`, with lines in
    `PurchaseOrderItem`, the same kind as for purchase invoices."""

    __slots__ = ()

    create = purchase_refunds_create
    delete = purchase_refunds_delete
    get = purchase_refunds_get
    list = purchase_refunds_list
    update = purchase_refunds_update
    edit = purchase_refunds_edit
