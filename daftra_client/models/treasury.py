"""Treasury: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .treasury_type import TreasuryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Treasury(Record):
    """A cash box or a bank account."""

    id: int | None = None
    """Id of the treasury."""
    staff_id: int | None = None
    """The staff member who added the treasury, an id from `staff`; 0 is the account owner."""
    name: str | None = None
    """Name of the treasury. Up to 255 characters."""
    type: TreasuryType | None = None
    """Cash box or bank account."""
    type_name: str | None = None
    """Name on the bank account. Only for banks."""
    type_account_number: str | None = None
    """Number of the bank account. Only for banks."""
    active: bool | None = None
    """Whether the treasury is in use."""
    is_primary: bool | None = None
    """Whether this is the main treasury."""
    description: str | None = None
    """Free text about the treasury."""
    created: datetime.datetime | None = None
    """When the treasury was added, in account time."""
    modified: datetime.datetime | None = None
    """When the treasury was last changed, in account time."""
    balance: Decimal | None = None
    """Current balance of the treasury, computed when it is read; the currency is not documented. Single records may
    lack it."""
    branch_id: int | None = None
    """The branch that the treasury belongs to, an id from `branches`."""
    currency_code: str | None = None
    """Currency of a bank account, three letters (ISO 4217). Treasuries use that of the account."""
    metainfo: Any = None
    """Data for the reconciliation of a bank account."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified", "balance", "branch_id"))
