"""EntityCount: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityCount(Record):
    """Number of records that a v2 list would give."""

    total: int | None = None
    """Number of records."""
