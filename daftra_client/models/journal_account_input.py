"""JournalAccountInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._journal_account_input_record import JournalAccountInputRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalAccountInput(JournalAccountInputRecord):
    """An account of the chart of accounts to store. Its code must not be in use yet."""

    code: str | None | Unset = UNSET
    """Code of the account in the chart of accounts, such as "11101": digits only, unique among accounts and
    categories. At most 255 characters."""
