"""CreditUsage: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditUsage(Record):
    """One use of credits by a client."""

    id: int | None = None
    """Number that identifies the usage."""
    client_id: int | None = None
    """The client who used the credits, an id from `clients`."""
    credit_type_id: int | None = None
    """The credits that were used, an id from `credit_types`."""
    usage_date: datetime.date | None = None
    """Day of the usage."""
    description: str | None = None
    """Remarks."""
    created: datetime.datetime | None = None
    """When the usage was recorded."""
    modified: datetime.datetime | None = None
    """When the usage was last changed."""
    deleted_at: datetime.datetime | None = None
    """When the usage was deleted; null if it was not."""
