"""ShippingMethod: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ShippingMethod(Record):
    """A way of shipping with its fee."""

    id: int | None = None
    """Number that identifies the option, as in `shipping_option_id` of documents."""
    name: str | None = None
    """Name of the way of shipping."""
    fees: Decimal | None = None
    """Fee that is charged, with ten decimals."""
    tax_id: int | None = None
    """Tax on the fee, an id from `taxes`. May be null."""
    display_order: int | None = None
    """Position among the displayed options. May be null."""
    status: bool | None = None
    """Whether it is active; always true in this list."""
    description: str | None = None
    """Free text."""
    created: datetime.datetime | None = None
    """When it was added."""
    modified: datetime.datetime | None = None
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was removed; null in this list."""
    account_id: int | None = None
    """Internal link to the account."""
