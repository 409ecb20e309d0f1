"""ChargeUsageInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ChargeUsageInput(Input):
    """An amount to take from a credit charge for a usage."""

    amount: Decimal | int | None | Unset = UNSET
    """Amount to take, in the unit of the credit type. An update without it keeps the amount."""
    credit_charge_id: int | None | Unset = UNSET
    """The charge to take the amount from, an id from `credit_charges`. Required, of updates too."""
    credit_usage_id: int | None | Unset = UNSET
    """The usage that the row belongs to, an id from `credit_usages`. Required, of updates too."""
