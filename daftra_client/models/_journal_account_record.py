"""JournalAccountRecord: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .journal_account_entity_type import JournalAccountEntityType
from .journal_account_type import JournalAccountType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class JournalAccountRecord(Record):
    """Fields that accounts and categories of the chart of accounts share in answers."""

    id: int | None = None
    """Id of the record."""
    journal_cat_id: int | None = None
    """The category above, an id from `journal_cats`; -1 at the top."""
    type: JournalAccountType | None = None
    """Normal side of the account or category, credit or debit."""
    staff_id: int | None = None
    """The staff member who made it, an id from `staff`; 0 is the account owner and negative numbers occur
    elsewhere."""
    total_debit: Decimal | None = None
    """Sum of the debits booked on it."""
    total_credit: Decimal | None = None
    """Sum of the credits booked on it."""
    entity_type: JournalAccountEntityType | None = None
    """The kind of record that the account or category represents; null for accounts, and empty for categories, that
    a user made."""
    entity_id: str | None = None
    """The record that the account or category represents, an id of the kind that `entity_type` names. The type is
    text because Daftra does not say that every kind has numeric ids."""
    name: str | None = None
    """Name of the account or category."""
    is_recalculated: bool | None = None
    """Whether its totals are up to date."""
    last_transaction_update: datetime.datetime | None = None
    """When the last booking on it was made."""
    parent_cat_ids: str | None = None
    """Ids of all categories above, separated by commas, such as "17,18". Contested: the nearest first (accounts);
    the nearest last (categories; both vendor reference 2026-08)."""
    disabled: bool | None = None
    """Whether the record is disabled."""
    created: datetime.datetime | None = None
    """When the record was created."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    is_hidden: bool | None = None
    """Whether listings leave the record out."""
    level: int | None = None
    """Depth in the tree."""

    __slots__ = ()
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "total_debit",
            "total_credit",
            "is_recalculated",
            "last_transaction_update",
            "parent_cat_ids",
            "created",
            "modified",
            "level",
        )
    )
