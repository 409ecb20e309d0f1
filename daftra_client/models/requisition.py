"""Requisition: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .requisition_item import RequisitionItem
from .requisition_order_type import read_requisition_order_type
from .requisition_status import read_requisition_status
from .requisition_type import read_requisition_type

if TYPE_CHECKING:
    from typing import Self

    from .requisition_order_type import RequisitionOrderType
    from .requisition_status import RequisitionStatus
    from .requisition_type import RequisitionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Requisition(Model):
    """A stock requisition: goods that enter, leave or move between stores. Ids and statuses arrive as strings.

    Source: documentation.
    """

    requisition_item: list[RequisitionItem] | None = None
    """Lines of the requisition; other related records are not included in the detail."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the requisition was created, in account time."""
    currency_code: str | None = None
    """ISO 4217 currency code."""
    date: datetime.datetime | None = None
    """Date and time of the requisition. The format in answers is not documented."""
    id: int | None = None
    """Id of the requisition."""
    journal_account_id: int | None = None
    """Ledger account, an id from `journal_accounts`."""
    modified: datetime.datetime | None = None
    """When the requisition was last changed, in account time."""
    notes: str | None = None
    """Remarks."""
    number: str | None = None
    """Number shown to users."""
    order_id: int | None = None
    """The document it came from, such as an invoice or a purchase invoice; 0 if entered by hand."""
    order_type: RequisitionOrderType | None = None
    """What it originates from."""
    staff_id: int | None = None
    """Who created it, an id from `staff`."""
    status: RequisitionStatus | None = None
    """Stage of the requisition."""
    store_id: int | None = None
    """Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores`."""
    to_store_id: int | None = None
    """Store that receives a transfer, an id from `stores`; null for other kinds."""
    type: RequisitionType | None = None
    """Effect on stock."""
    work_order_id: int | None = None
    """Work order it belongs to, an id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "RequisitionItem",
            "branch_id",
            "created",
            "currency_code",
            "date",
            "id",
            "journal_account_id",
            "modified",
            "notes",
            "number",
            "order_id",
            "order_type",
            "staff_id",
            "status",
            "store_id",
            "to_store_id",
            "type",
            "work_order_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["RequisitionItem"]
        self.requisition_item = v if v is None else wire.records(v, RequisitionItem, date_format)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["date"]
        self.date = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["journal_account_id"]
        self.journal_account_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["number"]
        self.number = v if v is None or type(v) is str else wire.text(v)
        v = row["order_id"]
        self.order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.order_type = read_requisition_order_type(row["order_type"])
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.status = read_requisition_status(row["status"])
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["to_store_id"]
        self.to_store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.type = read_requisition_type(row["type"])
        v = row["work_order_id"]
        self.work_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "RequisitionItem": wire.encode_records(self.requisition_item, "Requisition.requisition_item", date_format),
            "branch_id": wire.encode_integer(self.branch_id, "Requisition.branch_id"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "Requisition.currency_code"),
            "date": wire.isoformat(self.date),
            "id": wire.encode_integer(self.id, "Requisition.id"),
            "journal_account_id": wire.encode_integer(self.journal_account_id, "Requisition.journal_account_id"),
            "modified": wire.isoformat(self.modified),
            "notes": wire.encode_text(self.notes, "Requisition.notes"),
            "number": wire.encode_text(self.number, "Requisition.number"),
            "order_id": wire.encode_integer(self.order_id, "Requisition.order_id"),
            "order_type": wire.encode_integer(self.order_type, "Requisition.order_type"),
            "staff_id": wire.encode_integer(self.staff_id, "Requisition.staff_id"),
            "status": wire.encode_integer(self.status, "Requisition.status"),
            "store_id": wire.encode_integer(self.store_id, "Requisition.store_id"),
            "to_store_id": wire.encode_integer(self.to_store_id, "Requisition.to_store_id"),
            "type": wire.encode_integer(self.type, "Requisition.type"),
            "work_order_id": wire.encode_integer(self.work_order_id, "Requisition.work_order_id"),
        }
        return data
