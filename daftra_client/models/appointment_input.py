"""AppointmentInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT
from .appointment_item_type import read_appointment_item_type
from .appointment_status import read_appointment_status
from .partner_type import read_partner_type

if TYPE_CHECKING:
    from typing import Self

    from .appointment_item_type import AppointmentItemType
    from .appointment_status import AppointmentStatus
    from .partner_type import PartnerType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AppointmentInput(Model):
    """An appointment to create or to replace, the same for clients, invoices, estimates and work orders.

    Source: documentation.
    """

    action_id: int | None | Unset = UNSET
    """What is to be done, an id from `follow_up_actions`."""
    body: str | None | Unset = UNSET
    """What the appointment is about."""
    date: datetime.datetime | None | Unset = UNSET
    """Day and time of the appointment, in account time."""
    end_date: datetime.datetime | None | Unset = UNSET
    """Day and time at which it ends, in account time."""
    item_id: int | None | Unset = UNSET
    """The record that the appointment belongs to, an id from `clients`, `invoices`, `estimates` or `work_orders`
    according to the resource."""
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
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "action_id",
            "body",
            "date",
            "end_date",
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
        )
    )
    _ABSENT: ClassVar[object] = UNSET

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("action_id", UNSET)
            self.action_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("body", UNSET)
            self.body = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("date", UNSET)
            self.date = v if v is UNSET else (wire.timestamp(v, date_format))
            v = get("end_date", UNSET)
            self.end_date = v if v is UNSET else (wire.timestamp(v, date_format))
            v = get("item_id", UNSET)
            self.item_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("item_type", UNSET)
            self.item_type = v if v is UNSET else (read_appointment_item_type(v))
            v = get("partner_id", UNSET)
            self.partner_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("partner_type", UNSET)
            self.partner_type = v if v is UNSET else (read_partner_type(v))
            v = get("post_id", UNSET)
            self.post_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("recurring", UNSET)
            self.recurring = v if v is UNSET else (wire.flag(v))
            v = get("recurring_appointment_id", UNSET)
            self.recurring_appointment_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("share_with_partner", UNSET)
            self.share_with_partner = v if v is UNSET else (wire.flag(v))
            self.staff_id = get("staff_id", UNSET)
            v = get("status", UNSET)
            self.status = v if v is UNSET else (read_appointment_status(v))
            v = get("status_date", UNSET)
            self.status_date = v if v is UNSET else (wire.timestamp(v, date_format))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data = dict(self.additional_properties)
        if self.action_id is not UNSET:
            data["action_id"] = wire.encode_integer(self.action_id, "AppointmentInput.action_id")
        if self.body is not UNSET:
            data["body"] = wire.encode_text(self.body, "AppointmentInput.body")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "AppointmentInput.date")
        if self.end_date is not UNSET:
            data["end_date"] = wire.encode_timestamp(self.end_date, "AppointmentInput.end_date")
        if self.item_id is not UNSET:
            data["item_id"] = wire.encode_integer(self.item_id, "AppointmentInput.item_id")
        if self.item_type is not UNSET:
            data["item_type"] = wire.encode_integer(self.item_type, "AppointmentInput.item_type")
        if self.partner_id is not UNSET:
            data["partner_id"] = wire.encode_integer(self.partner_id, "AppointmentInput.partner_id")
        if self.partner_type is not UNSET:
            data["partner_type"] = wire.encode_integer(self.partner_type, "AppointmentInput.partner_type")
        if self.post_id is not UNSET:
            data["post_id"] = wire.encode_integer(self.post_id, "AppointmentInput.post_id")
        if self.recurring is not UNSET:
            data["recurring"] = wire.encode_flag(self.recurring, "AppointmentInput.recurring")
        if self.recurring_appointment_id is not UNSET:
            data["recurring_appointment_id"] = wire.encode_integer(
                self.recurring_appointment_id, "AppointmentInput.recurring_appointment_id"
            )
        if self.share_with_partner is not UNSET:
            data["share_with_partner"] = wire.encode_flag(
                self.share_with_partner, "AppointmentInput.share_with_partner"
            )
        if self.staff_id is not UNSET:
            data["staff_id"] = self.staff_id
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "AppointmentInput.status")
        if self.status_date is not UNSET:
            data["status_date"] = wire.encode_timestamp(self.status_date, "AppointmentInput.status_date")
        return data
