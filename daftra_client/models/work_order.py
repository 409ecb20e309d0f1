"""WorkOrder: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .work_order_status import read_work_order_status

if TYPE_CHECKING:
    from typing import Self

    from .work_order_status import WorkOrderStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkOrder(Model):
    """A job for a client.

    Source: documentation; live report (number, title, client_data, follow_up_status_id, budget, budget_currency and
    both dates).
    """

    branch_id: int | None = None
    """The branch that the work order belongs to, an id from `branches`."""
    budget: Decimal | None = None
    """Budget of the job, in `budget_currency`."""
    budget_currency: str | None = None
    """Three-letter currency code of `budget`."""
    client_data: Any = None
    """Details of the client, as an object nested in the row; which keys it holds is not known. May be null."""
    client_id: int | None = None
    """Whom the work is for, an id from `clients`."""
    created: datetime.datetime | None = None
    """When the work order was entered."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery, an id from `work_order_appointments`."""
    delivery_date: datetime.date | None = None
    """Day on which the work is to be delivered."""
    description: str | None = None
    """What has to be done."""
    extra_details: str | None = None
    """Further settings, probably a JSON document inside a string as on invoices. Often null."""
    follow_up_status_id: int | None = None
    """Where the job stands, an id from `follow_up_statuses` with the work order type, or null."""
    id: int | None = None
    """Number that identifies the work order inside Daftra; not the same as `number`."""
    modified: datetime.datetime | None = None
    """When the work order was last changed."""
    number: str | None = None
    """Number shown to people, such as "000007"; assigned by Daftra unless given."""
    staff_id: int | None = None
    """Who entered the work order, an id from `staff`. 0 is the account owner."""
    start_date: datetime.date | None = None
    """Day on which the work starts."""
    status: WorkOrderStatus | None = None
    """State of the work order."""
    title: str | None = None
    """Short name of the job."""
    workflow_type_id: int | None = None
    """The workflow that the record belongs to, if it is a record of a custom workflow rather than a plain work
    order."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "budget",
            "budget_currency",
            "client_data",
            "client_id",
            "created",
            "delivery_appointment_id",
            "delivery_date",
            "description",
            "extra_details",
            "follow_up_status_id",
            "id",
            "modified",
            "number",
            "staff_id",
            "start_date",
            "status",
            "title",
            "workflow_type_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("client_data",))

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["budget"]
        self.budget = v if v is None else wire.decimal(v)
        v = row["budget_currency"]
        self.budget_currency = v if v is None or type(v) is str else wire.text(v)
        self.client_data = row["client_data"]
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["delivery_appointment_id"]
        self.delivery_appointment_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.delivery_date = days[row["delivery_date"]]
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["extra_details"]
        self.extra_details = v if v is None or type(v) is str else wire.text(v)
        v = row["follow_up_status_id"]
        self.follow_up_status_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["number"]
        self.number = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.start_date = days[row["start_date"]]
        self.status = read_work_order_status(row["status"])
        v = row["title"]
        self.title = v if v is None or type(v) is str else wire.text(v)
        v = row["workflow_type_id"]
        self.workflow_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "WorkOrder.branch_id"),
            "budget": wire.encode_decimal(self.budget, "WorkOrder.budget"),
            "budget_currency": wire.encode_text(self.budget_currency, "WorkOrder.budget_currency"),
            "client_data": self.client_data,
            "client_id": wire.encode_integer(self.client_id, "WorkOrder.client_id"),
            "created": wire.isoformat(self.created),
            "delivery_appointment_id": wire.encode_integer(
                self.delivery_appointment_id, "WorkOrder.delivery_appointment_id"
            ),
            "delivery_date": wire.isoformat(self.delivery_date),
            "description": wire.encode_text(self.description, "WorkOrder.description"),
            "extra_details": wire.encode_text(self.extra_details, "WorkOrder.extra_details"),
            "follow_up_status_id": wire.encode_integer(self.follow_up_status_id, "WorkOrder.follow_up_status_id"),
            "id": wire.encode_integer(self.id, "WorkOrder.id"),
            "modified": wire.isoformat(self.modified),
            "number": wire.encode_text(self.number, "WorkOrder.number"),
            "staff_id": wire.encode_integer(self.staff_id, "WorkOrder.staff_id"),
            "start_date": wire.isoformat(self.start_date),
            "status": wire.encode_integer(self.status, "WorkOrder.status"),
            "title": wire.encode_text(self.title, "WorkOrder.title"),
            "workflow_type_id": wire.encode_integer(self.workflow_type_id, "WorkOrder.workflow_type_id"),
        }
        return data
