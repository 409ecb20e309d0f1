"""JournalAccount: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._journal_account_record import JournalAccountRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalAccount(JournalAccountRecord):
    """An account of the chart of accounts."""

    code: str | None = None
    """Code of the account in the chart of accounts, such as "11101"; codes are unique."""
    can_be_hidden: bool | None = None
    """Whether the record can be hidden."""
    deletable: bool | None = None
    """Whether the record can be deleted."""
    net: Decimal | None = None
    """Balance of the account; the sign follows from its type."""

    _COMPUTED: ClassVar[frozenset[str]] = JournalAccountRecord._COMPUTED | frozenset(
        ("can_be_hidden", "deletable", "net")
    )
    _KEY_ORDER: ClassVar[str] = (
        "id journal_cat_id code type staff_id total_debit total_credit entity_type entity_id name is_recalculated "
        "last_transaction_update parent_cat_ids disabled created modified"
    )
