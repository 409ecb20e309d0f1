"""EntityWorkOrder: generated from openapi/daftra.yaml, do not edit."""

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
class EntityWorkOrder(Model):
    """The work order inside an advance payment. Every field is null in the only example.

    Source: documentation; types by inference from v1 work orders.
    """

    branch_id: int | None = None
    """An id from `branches`."""
    budget: Decimal | None = None
    """Budget."""
    budget_currency: str | None = None
    """ISO 4217 code of the budget."""
    client_data: Any = None
    """Details of the client; an object in v1."""
    client_id: int | None = None
    """An id from `clients`."""
    created: datetime.datetime | None = None
    """When it was created."""
    delivery_appointment_id: int | None = None
    """The appointment for the delivery."""
    delivery_date: datetime.date | None = None
    """Day of delivery."""
    description: str | None = None
    """Description."""
    extra_details: str | None = None
    """Meaning not documented."""
    follow_up_status_id: int | None = None
    """An id from `follow_up_statuses`."""
    id: int | None = None
    """An id from `work_orders`."""
    modified: datetime.datetime | None = None
    """When it was last changed."""
    number: str | None = None
    """Number of the work order as people see it."""
    staff_id: int | None = None
    """An id from `staff`."""
    start_date: datetime.date | None = None
    """First day."""
    status: WorkOrderStatus | None = None
    """State of the work order."""
    title: str | None = None
    """Title."""
    workflow_type_id: int | None = None
    """The workflow type; null for an ordinary work order."""
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
            "branch_id": wire.encode_integer(self.branch_id, "EntityWorkOrder.branch_id"),
            "budget": wire.encode_decimal(self.budget, "EntityWorkOrder.budget"),
            "budget_currency": wire.encode_text(self.budget_currency, "EntityWorkOrder.budget_currency"),
            "client_data": self.client_data,
            "client_id": wire.encode_integer(self.client_id, "EntityWorkOrder.client_id"),
            "created": wire.isoformat(self.created),
            "delivery_appointment_id": wire.encode_integer(
                self.delivery_appointment_id, "EntityWorkOrder.delivery_appointment_id"
            ),
            "delivery_date": wire.isoformat(self.delivery_date),
            "description": wire.encode_text(self.description, "EntityWorkOrder.description"),
            "extra_details": wire.encode_text(self.extra_details, "EntityWorkOrder.extra_details"),
            "follow_up_status_id": wire.encode_integer(self.follow_up_status_id, "EntityWorkOrder.follow_up_status_id"),
            "id": wire.encode_integer(self.id, "EntityWorkOrder.id"),
            "modified": wire.isoformat(self.modified),
            "number": wire.encode_text(self.number, "EntityWorkOrder.number"),
            "staff_id": wire.encode_integer(self.staff_id, "EntityWorkOrder.staff_id"),
            "start_date": wire.isoformat(self.start_date),
            "status": wire.encode_integer(self.status, "EntityWorkOrder.status"),
            "title": wire.encode_text(self.title, "EntityWorkOrder.title"),
            "workflow_type_id": wire.encode_integer(self.workflow_type_id, "EntityWorkOrder.workflow_type_id"),
        }
        return data
