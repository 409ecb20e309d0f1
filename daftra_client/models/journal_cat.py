"""JournalCat: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._journal_account_record import JournalAccountRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalCat(JournalAccountRecord):
    """A category of the chart of accounts."""

    code: str | None = None
    """Code of the category in the chart of accounts, such as "11101"."""
    color: str | None = None
    """A colour for display. Deprecated by Daftra."""

    _KEY_ORDER: ClassVar[str] = (
        "id code name is_recalculated last_transaction_update entity_type entity_id journal_cat_id parent_cat_ids "
        "type staff_id total_debit total_credit disabled color created modified"
    )
