"""The resource `refund_receipts`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .refund_receipts_create import refund_receipts_create
from .refund_receipts_delete import refund_receipts_delete
from .refund_receipts_edit import refund_receipts_edit
from .refund_receipts_get import refund_receipts_get
from .refund_receipts_list import refund_receipts_list
from .refund_receipts_update import refund_receipts_update


class RefundReceipts(Resource):
    """Refund receipts. `subscription_id` is the id of the refunded invoice."""

    __slots__ = ()

    create = refund_receipts_create
    delete = refund_receipts_delete
    get = refund_receipts_get
    list = refund_receipts_list
    update = refund_receipts_update
    edit = refund_receipts_edit
