"""InvoiceShippingInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceShippingInput(Input):
    """Shipping details to set on an invoice. Empty values and 0 are ignored, so nothing can be cleared."""

    shipping_amount: Decimal | int | None | Unset = UNSET
    """Charge for shipping, which counts into the total."""
    shipping_number: str | None | Unset = UNSET
    """Tracking number, kept as the custom field "Shipping Number"."""
    shipping_option_id: int | None | Unset = UNSET
    """The shipping option, an id from `shipping_options`."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the charge, an id from `taxes`."""
