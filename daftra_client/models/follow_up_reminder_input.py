"""FollowUpReminderInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .appointment_item_type import read_appointment_item_type
from .appointment_status import read_appointment_status
from .partner_type import read_partner_type

if TYPE_CHECKING:
    from typing import Self

    from .appointment_item_type import AppointmentItemType
    from .appointment_status import AppointmentStatus
    from .partner_type import PartnerType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpReminderInput(Input):
    """An appointment that is created together with a note.

    Source: inference (documentation leaves the reminder of a note without fields; the same key carries the fields
    of an appointment in client appointments).
    """

    action_id: int | None | Unset = UNSET
    """What is to be done, an id from `follow_up_actions`."""
    body: str | None | Unset = UNSET
    """What the appointment is about."""
    branch_id: int | None | Unset = UNSET
    """Branch of the appointment, an id from `branches`."""
    date: datetime.datetime | None | Unset = UNSET
    """Day and time of the appointment, in account time."""
    end_date: datetime.datetime | None | Unset = UNSET
    """Day and time at which it ends, in account time."""
    is_waiting: bool | None | Unset = UNSET
    """Whether it is in the waiting state."""
    item_id: int | None | Unset = UNSET
    """The record that the appointment belongs to, of the kind that `item_type` names."""
    item_type: AppointmentItemType | int | None | Unset = UNSET
    """Kind of record that the appointment belongs to."""
    partner_id: int | None | Unset = UNSET
    """The partner of the appointment; for a client partner, an id from `clients`."""
    partner_type: PartnerType | int | None | Unset = UNSET
    """Kind of partner that `partner_id` points to."""
    post_id: int | None | Unset = UNSET
    """The note that goes with the appointment, an id from `notes`, or 0 for none."""
    recurring: bool | None | Unset = UNSET
    """Whether the appointment repeats, no unless given."""
    recurring_appointment_id: int | None | Unset = UNSET
    """The recurrence that the appointment is part of. The resource behind this id is not documented."""
    share_with_partner: bool | None | Unset = UNSET
    """Whether it is shared with the partner, no unless given."""
    staff_id: Any | Unset = UNSET
    """Send a list of ids from `staff` to assign the appointment to them, or a single id to name who enters it (0
    for the account owner)."""
    status: AppointmentStatus | int | None | Unset = UNSET
    """Progress of the appointment, scheduled unless given."""
    status_date: datetime.datetime | None | Unset = UNSET
    """Moment of the latest change of `status`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "action_id",
            "body",
            "branch_id",
            "date",
            "end_date",
            "is_waiting",
            "item_id",
            "item_type",
            "partner_id",
            "partner_type",
            "post_id",
            "recurring",
            "recurring_appointment_id",
            "share_with_partner",
            "staff_id",
            "status",
            "status_date",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["action_id"]
        self.action_id = v if v is UNSET else wire.integer(v)
        v = row["body"]
        self.body = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["end_date"]
        self.end_date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["is_waiting"]
        self.is_waiting = v if v is UNSET else wire.flag(v)
        v = row["item_id"]
        self.item_id = v if v is UNSET else wire.integer(v)
        v = row["item_type"]
        self.item_type = v if v is UNSET else read_appointment_item_type(v)
        v = row["partner_id"]
        self.partner_id = v if v is UNSET else wire.integer(v)
        v = row["partner_type"]
        self.partner_type = v if v is UNSET else read_partner_type(v)
        v = row["post_id"]
        self.post_id = v if v is UNSET else wire.integer(v)
        v = row["recurring"]
        self.recurring = v if v is UNSET else wire.flag(v)
        v = row["recurring_appointment_id"]
        self.recurring_appointment_id = v if v is UNSET else wire.integer(v)
        v = row["share_with_partner"]
        self.share_with_partner = v if v is UNSET else wire.flag(v)
        self.staff_id = row["staff_id"]
        v = row["status"]
        self.status = v if v is UNSET else read_appointment_status(v)
        v = row["status_date"]
        self.status_date = v if v is UNSET else wire.timestamp(v, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "FollowUpReminderInput", date_format)
        if self.action_id is not UNSET:
            data["action_id"] = wire.encode_integer(self.action_id, "FollowUpReminderInput.action_id")
        if self.body is not UNSET:
            data["body"] = wire.encode_text(self.body, "FollowUpReminderInput.body")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "FollowUpReminderInput.branch_id")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "FollowUpReminderInput.date")
        if self.end_date is not UNSET:
            data["end_date"] = wire.encode_timestamp(self.end_date, "FollowUpReminderInput.end_date")
        if self.is_waiting is not UNSET:
            data["is_waiting"] = wire.encode_flag(self.is_waiting, "FollowUpReminderInput.is_waiting")
        if self.item_id is not UNSET:
            data["item_id"] = wire.encode_integer(self.item_id, "FollowUpReminderInput.item_id")
        if self.item_type is not UNSET:
            data["item_type"] = wire.encode_integer(self.item_type, "FollowUpReminderInput.item_type")
        if self.partner_id is not UNSET:
            data["partner_id"] = wire.encode_integer(self.partner_id, "FollowUpReminderInput.partner_id")
        if self.partner_type is not UNSET:
            data["partner_type"] = wire.encode_integer(self.partner_type, "FollowUpReminderInput.partner_type")
        if self.post_id is not UNSET:
            data["post_id"] = wire.encode_integer(self.post_id, "FollowUpReminderInput.post_id")
        if self.recurring is not UNSET:
            data["recurring"] = wire.encode_flag(self.recurring, "FollowUpReminderInput.recurring")
        if self.recurring_appointment_id is not UNSET:
            data["recurring_appointment_id"] = wire.encode_integer(
                self.recurring_appointment_id, "FollowUpReminderInput.recurring_appointment_id"
            )
        if self.share_with_partner is not UNSET:
            data["share_with_partner"] = wire.encode_flag(
                self.share_with_partner, "FollowUpReminderInput.share_with_partner"
            )
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.plain(self.staff_id, "FollowUpReminderInput.staff_id", date_format)
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "FollowUpReminderInput.status")
        if self.status_date is not UNSET:
            data["status_date"] = wire.encode_timestamp(self.status_date, "FollowUpReminderInput.status_date")
        return data
