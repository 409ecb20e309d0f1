"""BetaBookingItemInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BetaBookingItemInput(Input):
    """One booked service in the beta version."""

    booking_package_id: int | None | Unset = UNSET
    """The booking package; an empty text in the sample."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount on the service."""
    discount_type: int | None | Unset = UNSET
    """Kind of the discount; 1 in the sample. The values are not documented here; elsewhere 1 is a percentage and 2
    an amount."""
    duration: int | None | Unset = UNSET
    """Duration, presumably in minutes; 60 in the sample."""
    is_waiting: bool | None | Unset = UNSET
    """Presumably whether the service goes on the waiting list; 0 in the sample."""
    sales_person_id: int | None | Unset = UNSET
    """The sales person, presumably an id from `staff`."""
    service_id: int | None | Unset = UNSET
    """The service, an id from `products`."""
    start_date_time: datetime.datetime | None | Unset = UNSET
    """Start of the service, in ISO. The sample has no seconds."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Price of the service."""
