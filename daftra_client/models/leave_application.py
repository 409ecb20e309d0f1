"""LeaveApplication: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .leave_shift import LeaveShift
from .leave_status import LeaveStatus
from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplication(Record):
    """A request of a staff member for days off, or for coming late or leaving early."""

    approval_cycle_configuration: Any = None
    """The configuration of the approval, as an object. Its keys are not documented."""
    approval_cycle_configuration_id: int | None = None
    """The configuration of the approval in several cycles."""
    approval_data: Any = None
    """State of an approval in several cycles; its keys are not documented."""
    approved_by: int | None = None
    """The staff member who approved or rejected it, an id from `staff`."""
    attachments: Any = None
    """Attached files: a list of objects with `id`, `entity_key`, `entity_id`, `file_id`, `deleted_at` and
    `created`. Only in single records."""
    attendance_permission_id: int | None = None
    """The attendance permission that the approval made. The resource behind this id is not documented."""
    comment: str | None = None
    """Comment that was given when the application was made."""
    created: datetime.datetime | None = None
    """When the application was added."""
    created_by: int | None = None
    """The staff member who made the application, an id from `staff`."""
    date_from: datetime.date | None = None
    """First day off."""
    date_to: datetime.date | None = None
    """Last day off, inclusive: `date_from` and `days` - 1 days more."""
    days: Decimal | None = None
    """Number of days off; in the examples every calendar day counts, including the first and the last."""
    description: str | None = None
    """Free text about the application."""
    early_time: str | None = None
    """Minutes that the person leaves early, for the type `early`. Contested: a text (request sample); a number
    (vendor reference 2026-08)."""
    id: int | None = None
    """Id of the leave application."""
    late_time: str | None = None
    """Minutes that the person arrives late, for the type `delay`. Contested: a text (request sample); a number
    (vendor reference 2026-08)."""
    leave_application_approver: Any = None
    """The staff member who approved or rejected it, as an object. Its keys are not documented."""
    leave_application_attendance_permission: Any = None
    """The attendance permission, as an object. Its keys are not documented."""
    leave_application_creator: Any = None
    """The staff member who made the application, as an object. Its keys are not documented."""
    leave_application_type: Any = None
    """The kind of leave, as an object. Its keys are not documented."""
    leave_type_id: int | None = None
    """Id of a kind of leave that the account defined, for the types `leave` and `half_leave`. No documented
    operation lists these kinds."""
    modified: datetime.datetime | None = None
    """When the application was last changed."""
    shift_type: LeaveShift | None = None
    """Shift that the application concerns."""
    staff_id: int | None = None
    """The staff member who asks for leave, an id from `staff`."""
    staff_leave_application: Any = None
    """The staff member who asks for leave, as an object. Its keys are not documented."""
    status: LeaveStatus | None = None
    """State of the application."""
    type: LeaveType | None = None
    """Kind of request."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        ("leave_application_approver", "leave_application_creator", "staff_leave_application")
    )
