"""Appointment: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .appointment_item_type import AppointmentItemType
from .appointment_status import AppointmentStatus
from .partner_type import PartnerType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class Appointment(Record):
    """Fields that all kinds of appointments share."""

    id: int | None = None
    """Number that identifies the appointment."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the appointment belongs to."""
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

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"assigned_staff": "AssignedStaff"}
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified"))
    _KEY_ORDER: ClassVar[str] = (
        "id item_type item_id staff_id date end_date body action_id status status_date post_id recurring "
        "recurring_appointment_id created modified partner_type partner_id share_with_partner"
    )
