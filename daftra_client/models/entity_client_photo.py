"""EntityClientPhoto: generated from openapi/daftra.yaml, do not edit."""

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
class EntityClientPhoto(Model):
    """Reference to the stored photo of a client. Every field is null in the only example.

    Source: documentation.
    """

    deleted_at: datetime.datetime | None = None
    """When the file was deleted."""
    entity_id: int | None = None
    """Id of the record that owns the file."""
    entity_key: str | None = None
    """Name of the entity that owns the file."""
    file_id: int | None = None
    """Id of the stored file."""
    id: int | None = None
    """Identifier of the reference."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "deleted_at",
            "entity_id",
            "entity_key",
            "file_id",
            "id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["deleted_at"]
        self.deleted_at = v if v is None else wire.timestamp(v, date_format)
        v = row["entity_id"]
        self.entity_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["entity_key"]
        self.entity_key = v if v is None or type(v) is str else wire.text(v)
        v = row["file_id"]
        self.file_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "deleted_at": wire.isoformat(self.deleted_at),
            "entity_id": wire.encode_integer(self.entity_id, "EntityClientPhoto.entity_id"),
            "entity_key": wire.encode_text(self.entity_key, "EntityClientPhoto.entity_key"),
            "file_id": wire.encode_integer(self.file_id, "EntityClientPhoto.file_id"),
            "id": wire.encode_integer(self.id, "EntityClientPhoto.id"),
        }
        return data
