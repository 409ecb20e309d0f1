"""ChargeUsage: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ChargeUsage(Record):
    """An amount that a credit usage took from one credit charge."""

    id: int | None = None
    """Number that identifies the row."""
    credit_charge_id: int | None = None
    """The charge that the amount was taken from, an id from `credit_charges`."""
    credit_usage_id: int | None = None
    """The usage that the row belongs to, an id from `credit_usages`."""
    amount: Decimal | None = None
    """Amount taken, in the unit of the credit type."""
