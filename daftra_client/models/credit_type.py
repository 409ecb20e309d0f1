"""CreditType: generated from openapi/daftra.yaml, do not edit."""

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
class CreditType(Model):
    """A kind of points or credits.

    Source: documentation.
    """

    allow_decimal: bool | None = None
    """Whether amounts may have decimals."""
    created: datetime.datetime | None = None
    """When the type was added."""
    deleted_at: datetime.datetime | None = None
    """When the type was deleted, null if it was not."""
    description: str | None = None
    """Description."""
    id: int | None = None
    """Number that identifies the type."""
    modified: datetime.datetime | None = None
    """When the type was last changed."""
    name: str | None = None
    """Name of the type."""
    status: bool | None = None
    """Whether the type is active."""
    unit: str | None = None
    """Name of the unit that amounts are counted in, such as "point"."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "allow_decimal",
            "created",
            "deleted_at",
            "description",
            "id",
            "modified",
            "name",
            "status",
            "unit",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.allow_decimal = wire.FLAGS[row["allow_decimal"]]
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["deleted_at"]
        self.deleted_at = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        self.status = wire.FLAGS[row["status"]]
        v = row["unit"]
        self.unit = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "allow_decimal": wire.encode_flag(self.allow_decimal, "CreditType.allow_decimal"),
            "created": wire.isoformat(self.created),
            "deleted_at": wire.isoformat(self.deleted_at),
            "description": wire.encode_text(self.description, "CreditType.description"),
            "id": wire.encode_integer(self.id, "CreditType.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "CreditType.name"),
            "status": wire.encode_flag(self.status, "CreditType.status"),
            "unit": wire.encode_text(self.unit, "CreditType.unit"),
        }
        return data
