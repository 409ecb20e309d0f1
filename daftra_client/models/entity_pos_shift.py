"""EntityPosShift: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["close_time"]
        self.close_time = v if v is None else wire.timestamp(v, date_format)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_calculated_per_invoice = wire.FLAGS[row["is_calculated_per_invoice"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["open_time"]
        self.open_time = v if v is None else wire.timestamp(v, date_format)
        v = row["pos_id"]
        self.pos_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["shift_id"]
        self.shift_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["status"]
        self.status = v if v is None or type(v) is str else wire.text(v)
        v = row["validated_by"]
        self.validated_by = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["warehouse_id"]
        self.warehouse_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
