"""CreditChargeInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .credit_charge_status import CreditChargeStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditChargeInput(Input):
    """A credit charge to store."""

    amount: Decimal | int | None | Unset = UNSET
    """Amount to give, in the unit of the credit type. Required, of updates too."""
    client_id: int | None | Unset = UNSET
    """The client who gets the credits, an id from `clients`. Required, of updates too."""
    credit_type_id: int | None | Unset = UNSET
    """Type of the credits, an id from `credit_types`. Required, of updates too."""
    description: str | None | Unset = UNSET
    """Remarks. An update without it keeps them."""
    expiry_date: datetime.date | None | Unset = UNSET
    """Last day on which the credits count, sent in the display format of the account. Daftra also takes ISO. An
    update without it keeps the day."""
    is_suspended: str | None | Unset = UNSET
    """The word "on" suspends the charge. Any value may have that effect, so leave the field out otherwise. Not
    listed in the reference of August 2026, which has `status`."""
    renewal_id: int | None | Unset = UNSET
    """The membership renewal that makes the charge. An update without it empties the field."""
    staff_id: int | None | Unset = UNSET
    """The staff member who records the charge, an id from `staff`. An update without it empties the field."""
    start_date: datetime.date | None | Unset = UNSET
    """First day on which the credits count, sent in the display format of the account. Daftra also takes ISO. An
    update without it keeps the day."""
    status: CreditChargeStatus | str | None | Unset = UNSET
    """State of the charge; an update without it keeps the state."""

    _KINDS: ClassVar[Mapping[str, str]] = {"expiry_date": "display_date", "start_date": "display_date"}
