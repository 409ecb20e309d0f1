"""RequisitionInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .requisition_order_type import read_requisition_order_type
from .requisition_status import read_requisition_status
from .requisition_type import read_requisition_type

if TYPE_CHECKING:
    from typing import Self

    from .requisition_order_type import RequisitionOrderType
    from .requisition_status import RequisitionStatus
    from .requisition_type import RequisitionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionInput(Input):
    """Writable fields of a requisition. The July edition of the documentation capitalises three keys, that of
    August does not.

    Source: request sample (create and update); documentation.
    """

    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 currency code; "" is accepted in the sample."""
    date: datetime.datetime | None | Unset = UNSET
    """Date and time, sent in the display format of the account (d/m/Y H:M)."""
    journal_account_id: int | None | Unset = UNSET
    """Ledger account, an id from `journal_accounts`."""
    notes: str | None | Unset = UNSET
    """Remarks."""
    number: str | None | Unset = UNSET
    """Number shown to users. Sent as "" in the sample."""
    order_id: int | None | Unset = UNSET
    """The document it came from, such as an invoice or a purchase invoice; 0 if entered by hand."""
    order_type: RequisitionOrderType | int | None | Unset = UNSET
    """What it originates from."""
    staff_id: int | None | Unset = UNSET
    """Who created it, an id from `staff`."""
    status: RequisitionStatus | int | None | Unset = UNSET
    """Stage of the requisition."""
    store_id: int | None | Unset = UNSET
    """Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores`."""
    to_store_id: int | None | Unset = UNSET
    """Store that receives a transfer, an id from `stores`."""
    type: RequisitionType | int | None | Unset = UNSET
    """Effect on stock."""
    work_order_id: int | None | Unset = UNSET
    """Work order it belongs to, an id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "currency_code",
            "date",
            "journal_account_id",
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
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["journal_account_id"]
        self.journal_account_id = v if v is UNSET else wire.integer(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["number"]
        self.number = v if v is UNSET else wire.text(v)
        v = row["order_id"]
        self.order_id = v if v is UNSET else wire.integer(v)
        v = row["order_type"]
        self.order_type = v if v is UNSET else read_requisition_order_type(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else read_requisition_status(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["to_store_id"]
        self.to_store_id = v if v is UNSET else wire.integer(v)
        v = row["type"]
        self.type = v if v is UNSET else read_requisition_type(v)
        v = row["work_order_id"]
        self.work_order_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "RequisitionInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "RequisitionInput.branch_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "RequisitionInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_display_timestamp(self.date, "RequisitionInput.date", date_format)
        if self.journal_account_id is not UNSET:
            data["journal_account_id"] = wire.encode_integer(
                self.journal_account_id, "RequisitionInput.journal_account_id"
            )
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "RequisitionInput.notes")
        if self.number is not UNSET:
            data["number"] = wire.encode_text(self.number, "RequisitionInput.number")
        if self.order_id is not UNSET:
            data["order_id"] = wire.encode_integer(self.order_id, "RequisitionInput.order_id")
        if self.order_type is not UNSET:
            data["order_type"] = wire.encode_integer(self.order_type, "RequisitionInput.order_type")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "RequisitionInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "RequisitionInput.status")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "RequisitionInput.store_id")
        if self.to_store_id is not UNSET:
            data["to_store_id"] = wire.encode_integer(self.to_store_id, "RequisitionInput.to_store_id")
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "RequisitionInput.type")
        if self.work_order_id is not UNSET:
            data["work_order_id"] = wire.encode_integer(self.work_order_id, "RequisitionInput.work_order_id")
        return data
