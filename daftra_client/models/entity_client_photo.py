"""EntityClientPhoto: generated from openapi/daftra.yaml, do not edit."""

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "deleted_at",
            "entity_id",
            "entity_key",
            "file_id",
            "id",
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
            self.deleted_at = wire.timestamp(get("deleted_at"), date_format)
            v = get("entity_id")
            self.entity_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("entity_key")
            self.entity_key = v if type(v) in TEXT else wire.text(v)
            v = get("file_id")
            self.file_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
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
            "deleted_at": wire.isoformat(self.deleted_at),
            "entity_id": wire.encode_integer(self.entity_id, "EntityClientPhoto.entity_id"),
            "entity_key": wire.encode_text(self.entity_key, "EntityClientPhoto.entity_key"),
            "file_id": wire.encode_integer(self.file_id, "EntityClientPhoto.file_id"),
            "id": wire.encode_integer(self.id, "EntityClientPhoto.id"),
        }
        return data
