"""EntityPosShift: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityPosShift(Model):
    """The point-of-sale session inside an advance payment. Every field is null in the only example.

    Source: documentation; types by inference.
    """

    branch_id: int | None = None
    """An id from `branches`."""
    close_time: datetime.datetime | None = None
    """When the session was closed."""
    created: datetime.datetime | None = None
    """When it was created."""
    currency_code: str | None = None
    """ISO 4217 code of the session."""
    id: int | None = None
    """Identifier of the session."""
    is_calculated_per_invoice: bool | None = None
    """Meaning not documented."""
    modified: datetime.datetime | None = None
    """When it was last changed."""
    open_time: datetime.datetime | None = None
    """When the session was opened."""
    pos_id: int | None = None
    """The point-of-sale device."""
    shift_id: int | None = None
    """The shift that the session belongs to."""
    staff_id: int | None = None
    """An id from `staff`: the cashier."""
    status: str | None = None
    """State of the session; the values are not documented."""
    validated_by: int | None = None
    """An id from `staff`: who confirmed the session."""
    warehouse_id: int | None = None
    """An id from `stores`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "close_time",
            "created",
            "currency_code",
            "id",
            "is_calculated_per_invoice",
            "modified",
            "open_time",
            "pos_id",
            "shift_id",
            "staff_id",
            "status",
            "validated_by",
            "warehouse_id",
        )
    )

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
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.close_time = wire.timestamp(get("close_time"), date_format)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("currency_code")
            self.currency_code = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.is_calculated_per_invoice = wire.flag(get("is_calculated_per_invoice"))
            self.modified = wire.timestamp(get("modified"), date_format)
            self.open_time = wire.timestamp(get("open_time"), date_format)
            v = get("pos_id")
            self.pos_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("shift_id")
            self.shift_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("status")
            self.status = v if type(v) in TEXT else wire.text(v)
            v = get("validated_by")
            self.validated_by = v if type(v) in INTEGER else wire.integer(v)
            v = get("warehouse_id")
            self.warehouse_id = v if type(v) in INTEGER else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "EntityPosShift.branch_id"),
            "close_time": wire.isoformat(self.close_time),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "EntityPosShift.currency_code"),
            "id": wire.encode_integer(self.id, "EntityPosShift.id"),
            "is_calculated_per_invoice": wire.encode_flag(
                self.is_calculated_per_invoice, "EntityPosShift.is_calculated_per_invoice"
            ),
            "modified": wire.isoformat(self.modified),
            "open_time": wire.isoformat(self.open_time),
            "pos_id": wire.encode_integer(self.pos_id, "EntityPosShift.pos_id"),
            "shift_id": wire.encode_integer(self.shift_id, "EntityPosShift.shift_id"),
            "staff_id": wire.encode_integer(self.staff_id, "EntityPosShift.staff_id"),
            "status": wire.encode_text(self.status, "EntityPosShift.status"),
            "validated_by": wire.encode_integer(self.validated_by, "EntityPosShift.validated_by"),
            "warehouse_id": wire.encode_integer(self.warehouse_id, "EntityPosShift.warehouse_id"),
        }
        return data
