"""BookingInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BookingInput(Input):
    """A booking to create, sent under the key `Invoice`.

    Source: request sample; documentation (lists every field as required, not confirmed).
    """

    branch_id: int | None | Unset = UNSET
    """The branch that the booking belongs to, an id from `branches`."""
    client_id: int | None | Unset = UNSET
    """Who books, an id from `clients`."""
    converted: int | None | Unset = UNSET
    """Meaning not documented; by its name, whether the booking counts as turned into an invoice. The known example
    sends 1."""
    date: datetime.date | None | Unset = UNSET
    """Day of the booking, sent in the display format of the account."""
    description: str | None | Unset = UNSET
    """Remarks on the booking. May be empty."""
    end_time: str | None | Unset = UNSET
    """Time of day at which it ends, as 24-hour "HH:MM"."""
    staff_id: int | None | Unset = UNSET
    """Who gives the service, an id from `staff`."""
    start_time: str | None | Unset = UNSET
    """Time of day at which it starts, as 24-hour "HH:MM"."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "client_id",
            "converted",
            "date",
            "description",
            "end_time",
            "staff_id",
            "start_time",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["converted"]
        self.converted = v if v is UNSET else wire.integer(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["end_time"]
        self.end_time = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["start_time"]
        self.start_time = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "BookingInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "BookingInput.branch_id")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "BookingInput.client_id")
        if self.converted is not UNSET:
            data["converted"] = wire.encode_integer(self.converted, "BookingInput.converted")
        if self.date is not UNSET:
            data["date"] = wire.encode_display_date(self.date, "BookingInput.date", date_format)
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "BookingInput.description")
        if self.end_time is not UNSET:
            data["end_time"] = wire.encode_text(self.end_time, "BookingInput.end_time")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "BookingInput.staff_id")
        if self.start_time is not UNSET:
            data["start_time"] = wire.encode_text(self.start_time, "BookingInput.start_time")
        return data
