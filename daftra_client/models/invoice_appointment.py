"""InvoiceAppointment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .appointment_item_type import read_appointment_item_type
from .appointment_status import read_appointment_status
from .partner_type import read_partner_type

if TYPE_CHECKING:
    from typing import Self

    from .appointment_item_type import AppointmentItemType
    from .appointment_status import AppointmentStatus
    from .partner_type import PartnerType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceAppointment(Model):
    """An appointment about an invoice.

    Source: documentation.
    """

    action_id: int | None = None
    """What is to be done, an id from `follow_up_actions`."""
    body: str | None = None
    """What the appointment is about."""
    created: datetime.datetime | None = None
    """When the appointment was entered."""
    date: datetime.datetime | None = None
    """Day and time of the appointment, in account time."""
    end_date: datetime.datetime | None = None
    """Day and time at which it ends, in account time. May be null."""
    id: int | None = None
    """Number that identifies the appointment."""
    item_id: int | None = None
    """The invoice, an id from `invoices`."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the appointment belongs to."""
    modified: datetime.datetime | None = None
    """When the appointment was last changed."""
    partner_id: int | None = None
    """The partner of the appointment; for a client partner, an id from `clients`."""
    partner_type: PartnerType | None = None
    """Kind of partner that `partner_id` points to."""
    post_id: int | None = None
    """The note that goes with the appointment, an id from `notes`. 0 means none."""
    recurring: bool | None = None
    """Whether the appointment repeats."""
    recurring_appointment_id: int | None = None
    """The recurrence that the appointment is part of. The resource behind this id is not documented."""
    share_with_partner: bool | None = None
    """Whether it is shared with the partner."""
    staff_id: Any = None
    """A single id from `staff` (0 for the account owner) is whoever entered the appointment. A list of such ids
    holds the staff members assigned to it, and the appointment then counts as entered by the system."""
    status: AppointmentStatus | None = None
    """Progress of the appointment."""
    status_date: datetime.datetime | None = None
    """Moment of the latest change of `status`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "action_id",
            "body",
            "created",
            "date",
            "end_date",
            "id",
            "item_id",
            "item_type",
            "modified",
            "partner_id",
            "partner_type",
            "post_id",
            "recurring",
            "recurring_appointment_id",
            "share_with_partner",
            "staff_id",
            "status",
            "status_date",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["action_id"]
        self.action_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["body"]
        self.body = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["date"]
        self.date = v if v is None else wire.timestamp(v, date_format)
        v = row["end_date"]
        self.end_date = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["item_id"]
        self.item_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.item_type = read_appointment_item_type(row["item_type"])
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["partner_id"]
        self.partner_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.partner_type = read_partner_type(row["partner_type"])
        v = row["post_id"]
        self.post_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.recurring = wire.FLAGS[row["recurring"]]
        v = row["recurring_appointment_id"]
        self.recurring_appointment_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.share_with_partner = wire.FLAGS[row["share_with_partner"]]
        self.staff_id = row["staff_id"]
        self.status = read_appointment_status(row["status"])
        v = row["status_date"]
        self.status_date = v if v is None else wire.timestamp(v, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "action_id": wire.encode_integer(self.action_id, "InvoiceAppointment.action_id"),
            "body": wire.encode_text(self.body, "InvoiceAppointment.body"),
            "created": wire.isoformat(self.created),
            "date": wire.isoformat(self.date),
            "end_date": wire.isoformat(self.end_date),
            "id": wire.encode_integer(self.id, "InvoiceAppointment.id"),
            "item_id": wire.encode_integer(self.item_id, "InvoiceAppointment.item_id"),
            "item_type": wire.encode_integer(self.item_type, "InvoiceAppointment.item_type"),
            "modified": wire.isoformat(self.modified),
            "partner_id": wire.encode_integer(self.partner_id, "InvoiceAppointment.partner_id"),
            "partner_type": wire.encode_integer(self.partner_type, "InvoiceAppointment.partner_type"),
            "post_id": wire.encode_integer(self.post_id, "InvoiceAppointment.post_id"),
            "recurring": wire.encode_flag(self.recurring, "InvoiceAppointment.recurring"),
            "recurring_appointment_id": wire.encode_integer(
                self.recurring_appointment_id, "InvoiceAppointment.recurring_appointment_id"
            ),
            "share_with_partner": wire.encode_flag(self.share_with_partner, "InvoiceAppointment.share_with_partner"),
            "staff_id": self.staff_id,
            "status": wire.encode_integer(self.status, "InvoiceAppointment.status"),
            "status_date": wire.isoformat(self.status_date),
        }
        return data
