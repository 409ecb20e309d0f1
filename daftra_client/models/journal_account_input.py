"""JournalAccountInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .journal_account_entity_type import JournalAccountEntityType
from .journal_account_type import JournalAccountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalAccountInput(Input):
    """An account of the chart of accounts to store. Its code must not be in use yet.

    Source: documentation; live report (a code in use is refused).
    """

    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    code: str | None | Unset = UNSET
    """Code of the account in the chart of accounts, such as "11101": digits only, unique among accounts and
    categories. At most 255 characters."""
    disabled: bool | None | Unset = UNSET
    """Whether the record is disabled."""
    entity_id: str | None | Unset = UNSET
    """The record that the account or category represents, an id of the kind that `entity_type` names, and needed
    with it. The type is text because Daftra does not say that every kind has numeric ids."""
    entity_type: JournalAccountEntityType | str | None | Unset = UNSET
    """The kind of record that the account or category represents."""
    is_hidden: bool | None | Unset = UNSET
    """Whether listings leave the record out."""
    journal_cat_id: int | None | Unset = UNSET
    """The category above, an id from `journal_cats` and not its code; for categories -1, the default, is the top."""
    name: str | None | Unset = UNSET
    """Name of the account or category. At most 255 characters."""
    staff_id: int | None | Unset = UNSET
    """The staff member who makes it, an id from `staff`; 0 is the account owner, and the caller is taken by
    default."""
    type: JournalAccountType | str | None | Unset = UNSET
    """Normal side of the account or category, credit or debit."""
