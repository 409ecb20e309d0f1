"""JournalCat: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.record import Record
from .journal_account_entity_type import JournalAccountEntityType
from .journal_account_type import JournalAccountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalCat(Record):
    """A category of the chart of accounts.

    Source: documentation (no live capture).
    """

    id: int | None = None
    """Id of the record."""
    code: str | None = None
    """Code of the category in the chart of accounts, such as "11101"."""
    name: str | None = None
    """Name of the account or category."""
    is_recalculated: bool | None = None
    """Whether its totals are up to date."""
    last_transaction_update: datetime.datetime | None = None
    """When the last booking on it was made."""
    entity_type: JournalAccountEntityType | None = None
    """The kind of record that the account or category represents; null for accounts, and empty for categories, that
    a user made."""
    entity_id: str | None = None
    """The record that the account or category represents, an id of the kind that `entity_type` names. The type is
    text because Daftra does not say that every kind has numeric ids."""
    journal_cat_id: int | None = None
    """The category above, an id from `journal_cats`; -1 at the top."""
    parent_cat_ids: str | None = None
    """Ids of all categories above, separated by commas, such as "17,18". Contested: the nearest first (accounts);
    the nearest last (categories; both vendor reference 2026-08)."""
    type: JournalAccountType | None = None
    """Normal side of the account or category, credit or debit."""
    staff_id: int | None = None
    """The staff member who made it, an id from `staff`; 0 is the account owner and negative numbers occur
    elsewhere."""
    total_debit: Decimal | None = None
    """Sum of the debits booked on it."""
    total_credit: Decimal | None = None
    """Sum of the credits booked on it."""
    disabled: bool | None = None
    """Whether the record is disabled."""
    color: str | None = None
    """A colour for display. Deprecated by Daftra."""
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

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "is_recalculated",
            "last_transaction_update",
            "parent_cat_ids",
            "total_debit",
            "total_credit",
            "created",
            "modified",
            "level",
        )
    )
