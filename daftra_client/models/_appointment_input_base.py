"""AppointmentInputBase: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any, ClassVar

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .appointment_item_type import AppointmentItemType
from .appointment_status import AppointmentStatus
from .partner_type import PartnerType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class AppointmentInputBase(Input):
    """Writable fields that appointments and follow-up reminders share."""

    action_id: int | None | Unset = UNSET
    """The action to take, an id from `follow_up_actions`."""
    body: str | None | Unset = UNSET
    """Subject of the appointment. At most 1500 characters."""
    branch_id: int | None | Unset = UNSET
    """Branch of the appointment, an id from `branches`."""
    date: datetime.datetime | None | Unset = UNSET
    """Day and time of the appointment, in account time. It lies before `end_date`."""
    duration: str | None | Unset = UNSET
    """Length of the appointment, from which Daftra makes `end_date` where none is sent: hours as a number, or hours
    and minutes such as `01:30`; one hour by default. Answers do not have it."""
    end_date: datetime.datetime | None | Unset = UNSET
    """Day and time at which it ends, in account time, later than `date`."""
    is_waiting: bool | None | Unset = UNSET
    """Whether the appointment is in the waiting state."""
    item_type: AppointmentItemType | int | None | Unset = UNSET
    """Kind of record that the appointment belongs to. Contested: it can be written (documentation of July); Daftra
    sets it itself (vendor reference 2026-08, for invoices, estimates and work orders)."""
    partner_id: int | None | Unset = UNSET
    """The partner of the appointment; for a client partner, an id from `clients`. Contested: it can be written
    (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work
    orders)."""
    partner_type: PartnerType | int | None | Unset = UNSET
    """Kind of partner that `partner_id` points to. Contested: it can be written (documentation of July); Daftra
    sets it itself (vendor reference 2026-08, for invoices, estimates and work orders)."""
    post_id: int | None | Unset = UNSET
    """The note that belongs to the appointment, an id from `notes`, or 0 for none. Contested: it can be written
    (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work
    orders)."""
    recurring: bool | None | Unset = UNSET
    """Whether the appointment repeats; false by default."""
    recurring_appointment_id: int | None | Unset = UNSET
    """The recurrence that the appointment is part of. The resource behind this id is not documented. Contested: it
    can be written (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates
    and work orders)."""
    share_with_partner: bool | None | Unset = UNSET
    """Whether the appointment is shared with the partner; false by default. The partner of an invoice, an estimate
    or a work order is its client."""
    staff_id: Any | Unset = UNSET
    """Send a list of ids from `staff` to assign the appointment to them, or a single id to name the person who
    enters it (0 for the account owner). The caller by default."""
    status: AppointmentStatus | int | None | Unset = UNSET
    """Progress of the appointment. A new one of an invoice, an estimate or a work order is scheduled, whatever is
    sent (vendor reference 2026-08)."""
    status_date: datetime.datetime | None | Unset = UNSET
    """Moment of the latest change of `status`. Contested: it can be written (documentation of July); Daftra sets it
    itself (vendor reference 2026-08, for invoices, estimates and work orders)."""

    __slots__ = ()
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("duration",))
