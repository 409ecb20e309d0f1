"""Requisition: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.record import Record
from .requisition_item import RequisitionItem
from .requisition_order_type import RequisitionOrderType
from .requisition_status import RequisitionStatus
from .requisition_type import RequisitionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Requisition(Record):
    """A stock requisition: goods that enter, leave or move between stores. Ids and statuses arrive as strings."""

    id: int | None = None
    """Id of the requisition."""
    number: str | None = None
    """Number shown to users."""
    date: datetime.datetime | None = None
    """Date and time of the requisition. The format in answers is not documented."""
    type: RequisitionType | None = None
    """Effect on stock."""
    order_type: RequisitionOrderType | None = None
    """Origin of the requisition."""
    status: RequisitionStatus | None = None
    """Stage of the requisition."""
    store_id: int | None = None
    """Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores`."""
    to_store_id: int | None = None
    """Store that receives a transfer, an id from `stores`; null for other kinds."""
    currency_code: str | None = None
    """ISO 4217 currency code."""
    staff_id: int | None = None
    """The staff member who created it, an id from `staff`."""
    journal_account_id: int | None = None
    """Ledger account, an id from `journal_accounts`."""
    order_id: int | None = None
    """The document that the requisition comes from, such as an invoice or a purchase invoice; 0 for manual entry."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    notes: str | None = None
    """Remarks."""
    created: datetime.datetime | None = None
    """When the requisition was created, in account time."""
    modified: datetime.datetime | None = None
    """When the requisition was last changed, in account time."""
    requisition_item: list[RequisitionItem] | None = None
    """Lines of the requisition; other related records are not included in the detail."""
    work_order_id: int | None = None
    """The work order that the requisition belongs to, an id from `work_orders`."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"requisition_item": "RequisitionItem"}
    _ALIASES: ClassVar[Mapping[str, str]] = {
        "Order_type": "order_type",
        "Status": "status",
        "To_store_id": "to_store_id",
    }
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified"))
