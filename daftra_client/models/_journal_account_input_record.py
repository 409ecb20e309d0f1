"""JournalAccountInputRecord: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .journal_account_entity_type import JournalAccountEntityType
from .journal_account_type import JournalAccountType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class JournalAccountInputRecord(Input):
    """Fields that accounts and categories of the chart of accounts share in requests."""

    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
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

    __slots__ = ()
