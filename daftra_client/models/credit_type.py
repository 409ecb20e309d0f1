"""CreditType: generated from openapi/daftra.yaml, do not edit."""

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            self.allow_decimal = wire.flag(get("allow_decimal"))
            self.created = wire.timestamp(get("created"), date_format)
            self.deleted_at = wire.timestamp(get("deleted_at"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            self.status = wire.flag(get("status"))
            v = get("unit")
            self.unit = v if type(v) in TEXT else wire.text(v)
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
