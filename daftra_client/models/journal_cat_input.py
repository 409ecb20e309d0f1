"""JournalCatInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._journal_account_input_record import JournalAccountInputRecord
from .journal_account_entity_type import JournalAccountEntityType
from .journal_account_type import JournalAccountType


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalCatInput(JournalAccountInputRecord):
    """A category of the chart of accounts to store."""

    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an active one from `branches`; the current one by default. It counts only where the
    account has branches."""
    code: str | None | Unset = UNSET
    """Code of the category in the chart of accounts, such as "11101": digits only, unique among accounts and
    categories, and usually beginning with that of the category above. At most 255 characters."""
    color: str | None | Unset = UNSET
    """A colour for display. Deprecated by Daftra. At most 50 characters."""
    entity_type: JournalAccountEntityType | str | None | Unset = UNSET
    """The kind of record that the category stands for; leave it out for categories of your own. Creates take the
    names of built-in groups here, and a category that has one cannot be deleted (vendor reference 2026-08)."""
    is_hidden: bool | None | Unset = UNSET
    """Whether listings leave the category out; false by default. Creates ignore it."""
    staff_id: int | None | Unset = UNSET
    """The staff member who makes it, an id from `staff`; 0 is the account owner. Contested: writable
    (documentation); read-only, and not filled by creates of the API (vendor reference 2026-08)."""
    type: JournalAccountType | str | None | Unset = UNSET
    """Normal side of the category, credit or debit; credit by default."""
