"""WorkOrderInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .work_order_status import read_work_order_status

if TYPE_CHECKING:
    from typing import Self

    from .work_order_status import WorkOrderStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkOrderInput(Input):
    """A work order to create or to replace.

    Source: documentation.
    """

    branch_id: int | None | Unset = UNSET
    """The branch that the work order belongs to, an id from `branches`."""
    budget: Decimal | int | None | Unset = UNSET
    """Budget of the job, in `budget_currency`."""
    budget_currency: str | None | Unset = UNSET
    """Three-letter currency code of `budget`."""
    client_id: int | None | Unset = UNSET
    """Whom the work is for, an id from `clients`."""
    delivery_appointment_id: int | None | Unset = UNSET
    """The appointment for the delivery, an id from `work_order_appointments`."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Day on which the work is to be delivered."""
    description: str | None | Unset = UNSET
    """What has to be done."""
    extra_details: str | None | Unset = UNSET
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    follow_up_status_id: int | None | Unset = UNSET
    """Where the job stands, an id from `follow_up_statuses` with the work order type, or null."""
    number: str | None | Unset = UNSET
    """Number shown to people. Daftra assigns the next one if it is left out."""
    staff_id: int | None | Unset = UNSET
    """Who enters the work order, an id from `staff`, or 0 for the account owner."""
    start_date: datetime.date | None | Unset = UNSET
    """Day on which the work starts."""
    status: WorkOrderStatus | int | None | Unset = UNSET
    """State of the work order."""
    title: str | None | Unset = UNSET
    """Short name of the job."""
    workflow_type_id: int | None | Unset = UNSET
    """The workflow that the record belongs to, if it is a record of a custom workflow rather than a plain work
    order."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "budget",
            "budget_currency",
            "client_id",
            "delivery_appointment_id",
            "delivery_date",
            "description",
            "extra_details",
            "follow_up_status_id",
            "number",
            "staff_id",
            "start_date",
            "status",
            "title",
            "workflow_type_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["budget"]
        self.budget = v if v is UNSET else wire.decimal(v)
        v = row["budget_currency"]
        self.budget_currency = v if v is UNSET else wire.text(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["delivery_appointment_id"]
        self.delivery_appointment_id = v if v is UNSET else wire.integer(v)
        v = row["delivery_date"]
        self.delivery_date = v if v is UNSET else wire.date(v, date_format)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["extra_details"]
        self.extra_details = v if v is UNSET else wire.text(v)
        v = row["follow_up_status_id"]
        self.follow_up_status_id = v if v is UNSET else wire.integer(v)
        v = row["number"]
        self.number = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["start_date"]
        self.start_date = v if v is UNSET else wire.date(v, date_format)
        v = row["status"]
        self.status = v if v is UNSET else read_work_order_status(v)
        v = row["title"]
        self.title = v if v is UNSET else wire.text(v)
        v = row["workflow_type_id"]
        self.workflow_type_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkOrderInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "WorkOrderInput.branch_id")
        if self.budget is not UNSET:
            data["budget"] = wire.encode_decimal(self.budget, "WorkOrderInput.budget")
        if self.budget_currency is not UNSET:
            data["budget_currency"] = wire.encode_text(self.budget_currency, "WorkOrderInput.budget_currency")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "WorkOrderInput.client_id")
        if self.delivery_appointment_id is not UNSET:
            data["delivery_appointment_id"] = wire.encode_integer(
                self.delivery_appointment_id, "WorkOrderInput.delivery_appointment_id"
            )
        if self.delivery_date is not UNSET:
            data["delivery_date"] = wire.encode_date(self.delivery_date, "WorkOrderInput.delivery_date")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "WorkOrderInput.description")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "WorkOrderInput.extra_details")
        if self.follow_up_status_id is not UNSET:
            data["follow_up_status_id"] = wire.encode_integer(
                self.follow_up_status_id, "WorkOrderInput.follow_up_status_id"
            )
        if self.number is not UNSET:
            data["number"] = wire.encode_text(self.number, "WorkOrderInput.number")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "WorkOrderInput.staff_id")
        if self.start_date is not UNSET:
            data["start_date"] = wire.encode_date(self.start_date, "WorkOrderInput.start_date")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "WorkOrderInput.status")
        if self.title is not UNSET:
            data["title"] = wire.encode_text(self.title, "WorkOrderInput.title")
        if self.workflow_type_id is not UNSET:
            data["workflow_type_id"] = wire.encode_integer(self.workflow_type_id, "WorkOrderInput.workflow_type_id")
        return data
