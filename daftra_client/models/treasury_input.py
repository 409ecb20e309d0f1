"""TreasuryInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .treasury_type import TreasuryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TreasuryInput(Input):
    """Writable fields of a treasury."""

    active: bool | None | Unset = UNSET
    """Whether the treasury is in use; false by default. False takes away the mark of the primary one."""
    currency_code: str | None | Unset = UNSET
    """Currency of a bank account, three letters (ISO 4217). It is fixed once something was booked. At most 3
    characters."""
    description: str | None | Unset = UNSET
    """Free text about the treasury."""
    is_primary: bool | None | Unset = UNSET
    """Whether this is the main treasury; false by default. True activates the treasury and takes the mark from all
    others."""
    name: str | None | Unset = UNSET
    """Name of the treasury. At most 255 characters."""
    staff_id: int | None | Unset = UNSET
    """The staff member who adds the treasury, an id from `staff`; 0 is the account owner."""
    type: TreasuryType | int | None | Unset = UNSET
    """Cash box or bank account; a cash box by default."""
    type_account_number: str | None | Unset = UNSET
    """Number of the bank account. Only for banks."""
    type_name: str | None | Unset = UNSET
    """Name on the bank account. Only for banks."""
