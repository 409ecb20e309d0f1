"""ExpenseAccountInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ExpenseAccountInput(Input):
    """Part of an expense or income that is booked on one account. Name the account, or the record whose account is
    meant.
    """

    amount: Decimal | int | None | Unset = UNSET
    """The part for this account. Daftra ignores a part without an amount."""
    entity_id: int | None | Unset = UNSET
    """Id of the record whose account is meant."""
    entity_type: str | None | Unset = UNSET
    """Kind of the record whose account is meant, such as `supplier`."""
    included: bool | None | Unset = UNSET
    """Whether the amount already contains the tax."""
    journal_account_id: int | None | Unset = UNSET
    """The account, an id from `journal_accounts`."""
    percent: Decimal | int | None | Unset = UNSET
    """Rate of the tax in percent."""
    tax_id: int | None | Unset = UNSET
    """The tax, an id from `taxes`."""
