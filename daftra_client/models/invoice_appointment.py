"""InvoiceAppointment: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .appointment_item_type import AppointmentItemType
from .appointment_status import AppointmentStatus
from .partner_type import PartnerType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceAppointment(Record):
    """An appointment about an invoice. `item_type` is always INVOICE (2), and the partner is the client of the
    invoice.

    Source: documentation; vendor reference 2026-08.
    """

    id: int | None = None
    """Number that identifies the appointment."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the appointment belongs to."""
    item_id: int | None = None
    """The invoice, an id from `invoices`."""
    staff_id: Any = None
    """A single id from `staff` (0 for the account owner) names the person who entered the appointment. A list of
    such ids names the staff members assigned to it; the appointment then counts as entered by the system. Lists of
    client appointments have the person who entered it, 0 for the owner or the system (vendor reference 2026-08)."""
    date: datetime.datetime | None = None
    """Day and time of the appointment, in account time."""
    end_date: datetime.datetime | None = None
    """Day and time at which it ends, in account time. May be null."""
    body: str | None = None
    """Subject of the appointment."""
    action_id: int | None = None
    """The action to take, an id from `follow_up_actions`."""
    status: AppointmentStatus | None = None
    """Progress of the appointment."""
    status_date: datetime.datetime | None = None
    """Moment of the latest change of `status`."""
    post_id: int | None = None
    """The note that belongs to the appointment, an id from `notes`; 0, the default, means none."""
    recurring: bool | None = None
    """Whether the appointment repeats."""
    recurring_appointment_id: int | None = None
    """The recurrence that the appointment is part of. The resource behind this id is not documented."""
    created: datetime.datetime | None = None
    """When the appointment was entered."""
    modified: datetime.datetime | None = None
    """When the appointment was last changed."""
    partner_type: PartnerType | None = None
    """Kind of partner that `partner_id` points to."""
    partner_id: int | None = None
    """The partner of the appointment; for a client partner, an id from `clients`."""
    share_with_partner: bool | None = None
    """Whether the appointment is shared with the partner."""
    assigned_staff: Any = None
    """The staff members assigned to the appointment: an object with a list of ids under `staff_id`."""
    branch_id: int | None = None
    """Branch of the appointment, an id from `branches`."""
    is_waiting: bool | None = None
    """Whether the appointment is in the waiting state."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"assigned_staff": "AssignedStaff"}
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified"))
