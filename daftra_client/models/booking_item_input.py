"""BookingItemInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BookingItemInput(Input):
    """One booked service, sent under the key `InvoiceItem`."""

    product_id: int | None | Unset = UNSET
    """The booked service, an id from `products`: an active product of the type service that can be booked, with a
    duration and a category."""
