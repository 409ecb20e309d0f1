"""AppointmentChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from typing import Any

from .. import models
from .._call.options import CallOptions
from .._codec.unset import Unset


class AppointmentChanges(CallOptions, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    action_id: int | None | Unset
    """The action to take, an id from `follow_up_actions`."""
    body: str | None | Unset
    """Subject of the appointment. At most 1500 characters."""
    new_branch_id: int | None | Unset
    """Branch of the appointment, an id from `branches`."""
    date: datetime.datetime | None | Unset
    """Day and time of the appointment, in account time. It lies before `end_date`."""
    duration: str | None | Unset
    """Length of the appointment, from which Daftra makes `end_date` where none is sent: hours as a number, or hours
    and minutes such as `01:30`; one hour by default. Answers do not have it."""
    end_date: datetime.datetime | None | Unset
    """Day and time at which it ends, in account time, later than `date`."""
    is_waiting: bool | None | Unset
    """Whether the appointment is in the waiting state."""
    item_id: int | None | Unset
    """The record that the appointment belongs to, an id from `clients`, `invoices`, `estimates` or `work_orders`
    according to the resource. Required by creates."""
    item_type: models.AppointmentItemType | int | None | Unset
    """Kind of record that the appointment belongs to. Contested: it can be written (documentation of July); Daftra
    sets it itself (vendor reference 2026-08, for invoices, estimates and work orders)."""
    partner_id: int | None | Unset
    """The partner of the appointment; for a client partner, an id from `clients`. Contested: it can be written
    (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work
    orders)."""
    partner_type: models.PartnerType | int | None | Unset
    """Kind of partner that `partner_id` points to. Contested: it can be written (documentation of July); Daftra
    sets it itself (vendor reference 2026-08, for invoices, estimates and work orders)."""
    post_id: int | None | Unset
    """The note that belongs to the appointment, an id from `notes`, or 0 for none. Contested: it can be written
    (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates and work
    orders)."""
    recurring: bool | None | Unset
    """Whether the appointment repeats; false by default."""
    recurring_appointment_id: int | None | Unset
    """The recurrence that the appointment is part of. The resource behind this id is not documented. Contested: it
    can be written (documentation of July); Daftra sets it itself (vendor reference 2026-08, for invoices, estimates
    and work orders)."""
    share_with_partner: bool | None | Unset
    """Whether the appointment is shared with the partner; false by default. The partner of an invoice, an estimate
    or a work order is its client."""
    staff_id: Any | Unset
    """Send a list of ids from `staff` to assign the appointment to them, or a single id to name the person who
    enters it (0 for the account owner). The caller by default."""
    status: models.AppointmentStatus | int | None | Unset
    """Progress of the appointment. A new one of an invoice, an estimate or a work order is scheduled, whatever is
    sent (vendor reference 2026-08)."""
    status_date: datetime.datetime | None | Unset
    """Moment of the latest change of `status`. Contested: it can be written (documentation of July); Daftra sets it
    itself (vendor reference 2026-08, for invoices, estimates and work orders)."""
    recurring_appointment: models.RecurringAppointmentInput | None
    """How the appointment repeats; sent with `recurring` only. Sent only if given."""
