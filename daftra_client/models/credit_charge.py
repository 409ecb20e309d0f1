"""CreditCharge: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record
from .credit_charge_status import CreditChargeStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditCharge(Record):
    """Credits that a client was given."""

    id: int | None = None
    """Number that identifies the charge."""
    staff_id: int | None = None
    """The staff member who recorded the charge, an id from `staff`."""
    client_id: int | None = None
    """The client who got the credits, an id from `clients`."""
    credit_type_id: int | None = None
    """Type of the credits, an id from `credit_types`."""
    status: CreditChargeStatus | None = None
    """State of the charge."""
    start_date: datetime.date | None = None
    """First day on which the credits count."""
    expiry_date: datetime.date | None = None
    """Last day on which the credits count; null if they never expire."""
    amount: Decimal | None = None
    """Amount given, in the unit of the credit type."""
    description: str | None = None
    """Remarks."""
    created: datetime.datetime | None = None
    """When the charge was recorded."""
    modified: datetime.datetime | None = None
    """When the charge was last changed."""
    deleted_at: datetime.datetime | None = None
    """When the charge was deleted; null if it was not."""
    renewal_id: int | None = None
    """The membership renewal that made the charge."""
