"""EntityRecord: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityRecord(Record):
    """A row of any v2 entity. Only the id is common to all; the other fields are kept as they arrive."""

    id: int | None = None
    """Id of the record."""
