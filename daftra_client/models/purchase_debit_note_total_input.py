"""PurchaseDebitNoteTotalInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseDebitNoteTotalInput(Input):
    """Part of the total of a purchase debit note that requests send."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code."""
