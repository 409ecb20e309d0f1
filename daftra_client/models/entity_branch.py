"""EntityBranch: generated from openapi/daftra.yaml, do not edit."""

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
class EntityBranch(Model):
    """The branch inside an advance payment.

    Source: documentation.
    """

    created: datetime.datetime | None = None
    """When the branch was created."""
    id: int | None = None
    """An id from `branches`."""
    modified: datetime.datetime | None = None
    """When the branch was last changed."""
    name: str | None = None
    """Name of the branch."""
    status: int | None = None
    """State of the branch; the values are not documented here."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "created",
            "id",
            "modified",
            "name",
            "status",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["status"]
        self.status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "created": wire.isoformat(self.created),
            "id": wire.encode_integer(self.id, "EntityBranch.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "EntityBranch.name"),
            "status": wire.encode_integer(self.status, "EntityBranch.status"),
        }
        return data
