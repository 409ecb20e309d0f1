"""EntityStore: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityStore(Record):
    """The warehouse inside an advance payment."""

    active: bool | None = None
    """Whether the store is in use."""
    id: int | None = None
    """An id from `stores`."""
    name: str | None = None
    """Name of the store."""
