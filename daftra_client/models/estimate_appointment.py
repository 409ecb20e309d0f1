"""EstimateAppointment: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Moment
from .appointment_item_type import AppointmentItemType
from .appointment_status import AppointmentStatus
from .partner_type import PartnerType

if TYPE_CHECKING:
    from typing import Self


class EstimateAppointment(Record, kw_only=True, rename={"assigned_staff": "AssignedStaff"}):
    """An appointment about an estimate.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the appointment."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the appointment belongs to."""
    item_id: int | None = None
    """The estimate, an id from `estimates`."""
    staff_id: Any = None
    """A single id from `staff` (0 for the account owner) is whoever entered the appointment. A list of such ids
    holds the staff members assigned to it, and the appointment then counts as entered by the system."""
    date: Moment | None = None
    """Day and time of the appointment, in account time."""
    end_date: Moment | None = None
    """Day and time at which it ends, in account time. May be null."""
    body: str | None = None
    """What the appointment is about."""
    action_id: int | None = None
    """What is to be done, an id from `follow_up_actions`."""
    status: AppointmentStatus | None = None
    """Progress of the appointment."""
    status_date: Moment | None = None
    """Moment of the latest change of `status`."""
    post_id: int | None = None
    """The note that goes with the appointment, an id from `notes`. 0 means none."""
    recurring: bool | None = None
    """Whether the appointment repeats."""
    recurring_appointment_id: int | None = None
    """The recurrence that the appointment is part of. The resource behind this id is not documented."""
    created: Moment | None = None
    """When the appointment was entered."""
    modified: Moment | None = None
    """When the appointment was last changed."""
    partner_type: PartnerType | None = None
    """Kind of partner that `partner_id` points to."""
    partner_id: int | None = None
    """The partner of the appointment; for a client partner, an id from `clients`."""
    share_with_partner: bool | None = None
    """Whether it is shared with the partner."""
    assigned_staff: Any = None
    """Whom the appointment is assigned to: an object with a list of ids under `staff_id`."""
    branch_id: int | None = None
    """Branch of the appointment, an id from `branches`."""
    is_waiting: bool | None = None
    """Whether it is in the waiting state."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EstimateAppointment", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "item_type": wire.whole(self.item_type),
            "item_id": wire.whole(self.item_id),
            "staff_id": wire.plain(self.staff_id, "EstimateAppointment.staff_id", date_format, is_read=True),
            "date": wire.isoformat(self.date),
            "end_date": wire.isoformat(self.end_date),
            "body": wire.encode_text(self.body, "EstimateAppointment.body"),
            "action_id": wire.whole(self.action_id),
            "status": wire.whole(self.status),
            "status_date": wire.isoformat(self.status_date),
            "post_id": wire.whole(self.post_id),
            "recurring": wire.encode_flag(self.recurring, "EstimateAppointment.recurring"),
            "recurring_appointment_id": wire.whole(self.recurring_appointment_id),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "partner_type": wire.whole(self.partner_type),
            "partner_id": wire.whole(self.partner_id),
            "share_with_partner": wire.encode_flag(self.share_with_partner, "EstimateAppointment.share_with_partner"),
            "AssignedStaff": wire.plain(
                self.assigned_staff, "EstimateAppointment.assigned_staff", date_format, is_read=True
            ),
            "branch_id": wire.whole(self.branch_id),
            "is_waiting": wire.encode_flag(self.is_waiting, "EstimateAppointment.is_waiting"),
        }
        return data
