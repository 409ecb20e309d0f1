"""EntityPosShift: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityPosShift(Record):
    """The point-of-sale session inside an advance payment. Every field is null in the only example."""

    id: int | None = None
    """Identifier of the session."""
    staff_id: int | None = None
    """The cashier, an id from `staff`."""
    validated_by: int | None = None
    """The staff member who confirmed the session, an id from `staff`."""
    shift_id: int | None = None
    """The shift that the session belongs to."""
    pos_id: int | None = None
    """The point-of-sale device."""
    warehouse_id: int | None = None
    """An id from `stores`."""
    open_time: datetime.datetime | None = None
    """When the session was opened."""
    close_time: datetime.datetime | None = None
    """When the session was closed."""
    status: str | None = None
    """State of the session; 1 is open."""
    currency_code: str | None = None
    """ISO 4217 code of the session."""
    branch_id: int | None = None
    """An id from `branches`."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    created: datetime.datetime | None = None
    """When the record was created."""
    is_calculated_per_invoice: bool | None = None
    """The meaning is not documented."""
