"""CreditUsage: generated from openapi/daftra.yaml, do not edit."""

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
class CreditUsage(Model):
    """One use of credits by a client.

    Source: documentation.
    """

    client_id: int | None = None
    """Who used the credits, an id from `clients`."""
    created: datetime.datetime | None = None
    """When the usage was recorded."""
    credit_type_id: int | None = None
    """What was used, an id from `credit_types`."""
    deleted_at: datetime.datetime | None = None
    """When the usage was deleted, null if it was not."""
    description: str | None = None
    """Remarks."""
    id: int | None = None
    """Number that identifies the usage."""
    modified: datetime.datetime | None = None
    """When the usage was last changed."""
    usage_date: datetime.date | None = None
    """Day of the usage."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "client_id",
            "created",
            "credit_type_id",
            "deleted_at",
            "description",
            "id",
            "modified",
            "usage_date",
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
            v = get("client_id")
            self.client_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("credit_type_id")
            self.credit_type_id = v if type(v) in INTEGER else wire.integer(v)
            self.deleted_at = wire.timestamp(get("deleted_at"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            self.usage_date = wire.date(get("usage_date"), date_format)
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
            "client_id": wire.encode_integer(self.client_id, "CreditUsage.client_id"),
            "created": wire.isoformat(self.created),
            "credit_type_id": wire.encode_integer(self.credit_type_id, "CreditUsage.credit_type_id"),
            "deleted_at": wire.isoformat(self.deleted_at),
            "description": wire.encode_text(self.description, "CreditUsage.description"),
            "id": wire.encode_integer(self.id, "CreditUsage.id"),
            "modified": wire.isoformat(self.modified),
            "usage_date": wire.isoformat(self.usage_date),
        }
        return data
