"""The resource `refund_receipts`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .refund_receipts_create import refund_receipts_create
    from .refund_receipts_delete import refund_receipts_delete
    from .refund_receipts_edit import refund_receipts_edit
    from .refund_receipts_get import refund_receipts_get
    from .refund_receipts_list import refund_receipts_list
    from .refund_receipts_update import refund_receipts_update
else:
    refund_receipts_create = LazyMethod(__name__, "refund_receipts_create")
    refund_receipts_delete = LazyMethod(__name__, "refund_receipts_delete")
    refund_receipts_get = LazyMethod(__name__, "refund_receipts_get")
    refund_receipts_list = LazyMethod(__name__, "refund_receipts_list")
    refund_receipts_update = LazyMethod(__name__, "refund_receipts_update")
    refund_receipts_edit = LazyMethod(__name__, "refund_receipts_edit")


class RefundReceipts(Resource):
    """Refund receipts. `subscription_id` is the id of the refunded invoice."""

    __slots__ = ()

    create = refund_receipts_create
    delete = refund_receipts_delete
    get = refund_receipts_get
    list = refund_receipts_list
    update = refund_receipts_update
    edit = refund_receipts_edit
