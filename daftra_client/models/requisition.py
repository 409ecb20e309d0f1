"""Requisition: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Moment
from .requisition_item import RequisitionItem
from .requisition_order_type import RequisitionOrderType
from .requisition_status import RequisitionStatus
from .requisition_type import RequisitionType

if TYPE_CHECKING:
    from typing import Self


class Requisition(Record, kw_only=True, rename={"requisition_item": "RequisitionItem"}):
    """A stock requisition: goods that enter, leave or move between stores. Ids and statuses arrive as strings.

    Source: documentation.
    """

    id: int | None = None
    """Id of the requisition."""
    number: str | None = None
    """Number shown to users."""
    date: Moment | None = None
    """Date and time of the requisition. The format in answers is not documented."""
    type: RequisitionType | None = None
    """Effect on stock."""
    order_type: RequisitionOrderType | None = None
    """What it originates from."""
    status: RequisitionStatus | None = None
    """Stage of the requisition."""
    store_id: int | None = None
    """Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores`."""
    to_store_id: int | None = None
    """Store that receives a transfer, an id from `stores`; null for other kinds."""
    currency_code: str | None = None
    """ISO 4217 currency code."""
    staff_id: int | None = None
    """Who created it, an id from `staff`."""
    journal_account_id: int | None = None
    """Ledger account, an id from `journal_accounts`."""
    order_id: int | None = None
    """The document it came from, such as an invoice or a purchase invoice; 0 if entered by hand."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    notes: str | None = None
    """Remarks."""
    created: Moment | None = None
    """When the requisition was created, in account time."""
    modified: Moment | None = None
    """When the requisition was last changed, in account time."""
    requisition_item: list[RequisitionItem] | None = None
    """Lines of the requisition; other related records are not included in the detail."""
    work_order_id: int | None = None
    """Work order it belongs to, an id from `work_orders`."""
    _ALIASES: ClassVar[Mapping[str, str]] = {
        "Order_type": "order_type",
        "Status": "status",
        "To_store_id": "to_store_id",
    }
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.requisition_item
        if v is not None:
            self.requisition_item = [row._settled(days) for row in v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Requisition", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "number": wire.encode_text(self.number, "Requisition.number"),
            "date": wire.isoformat(self.date),
            "type": wire.whole(self.type),
            "order_type": wire.whole(self.order_type),
            "status": wire.whole(self.status),
            "store_id": wire.whole(self.store_id),
            "to_store_id": wire.whole(self.to_store_id),
            "currency_code": wire.encode_text(self.currency_code, "Requisition.currency_code"),
            "staff_id": wire.whole(self.staff_id),
            "journal_account_id": wire.whole(self.journal_account_id),
            "order_id": wire.whole(self.order_id),
            "branch_id": wire.whole(self.branch_id),
            "notes": wire.encode_text(self.notes, "Requisition.notes"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "RequisitionItem": wire.encode_records(self.requisition_item, "Requisition.requisition_item", date_format),
            "work_order_id": wire.whole(self.work_order_id),
        }
        return data
