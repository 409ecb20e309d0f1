"""JournalAccountInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._journal_account_input_record import JournalAccountInputRecord
from .journal_account_entity_type import JournalAccountEntityType
from .journal_account_type import JournalAccountType


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalAccountInput(JournalAccountInputRecord):
    """An account of the chart of accounts to store. Its code must not be in use yet.

    Source: documentation; live report (a code in use is refused).
    """

    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    code: str | None | Unset = UNSET
    """Code of the account in the chart of accounts, such as "11101": digits only, unique among accounts and
    categories. At most 255 characters."""
    entity_type: JournalAccountEntityType | str | None | Unset = UNSET
    """The kind of record that the account or category represents."""
    is_hidden: bool | None | Unset = UNSET
    """Whether listings leave the record out."""
    staff_id: int | None | Unset = UNSET
    """The staff member who makes it, an id from `staff`; 0 is the account owner, and the caller is taken by
    default."""
    type: JournalAccountType | str | None | Unset = UNSET
    """Normal side of the account or category, credit or debit."""
