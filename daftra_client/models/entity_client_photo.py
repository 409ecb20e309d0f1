"""EntityClientPhoto: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityClientPhoto(Record):
    """Reference to the stored photo of a client. Every field is null in the only example."""

    id: int | None = None
    """Identifier of the reference."""
    entity_key: str | None = None
    """Name of the entity that owns the file."""
    entity_id: int | None = None
    """Id of the record that owns the file."""
    file_id: int | None = None
    """Id of the stored file."""
    deleted_at: datetime.datetime | None = None
    """When the file was deleted."""
