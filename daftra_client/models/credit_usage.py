"""CreditUsage: generated from openapi/daftra.yaml, do not edit."""

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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["credit_type_id"]
        self.credit_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
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
        self.usage_date = days[row["usage_date"]]
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
