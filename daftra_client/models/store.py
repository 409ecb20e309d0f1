"""Store: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import ClassVar

import attrs

from .._codec.record import Record
from .store_status import StoreStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Store(Record):
    """A warehouse that holds stock."""

    id: int | None = None
    """Id of the store."""
    name: str | None = None
    """Name of the store."""
    shipping_address: str | None = None
    """Address for deliveries to the store."""
    primary: bool | None = None
    """Whether this is the main store."""
    active: StoreStatus | None = None
    """Whether the store is in use. Contested: true or false (documentation); 2 for a suspended store too (vendor
    reference 2026-08)."""
    created: datetime.datetime | None = None
    """When the store was added, in account time."""
    modified: datetime.datetime | None = None
    """When the store was last changed, in account time."""
    branch_id: int | None = None
    """Branch of the store, an id from `branches`."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified"))
