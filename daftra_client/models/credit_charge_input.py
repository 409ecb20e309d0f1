"""CreditChargeInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditChargeInput(Input):
    """A credit charge to store.

    Source: request sample; documentation.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount to give, in the unit of the credit type."""
    client_id: int | None | Unset = UNSET
    """The client who gets the credits, an id from `clients`."""
    credit_type_id: int | None | Unset = UNSET
    """Type of the credits, an id from `credit_types`."""
    description: str | None | Unset = UNSET
    """Remarks."""
    expiry_date: datetime.date | None | Unset = UNSET
    """Last day on which the credits count, sent in the display format of the account."""
    is_suspended: str | None | Unset = UNSET
    """The word "on" suspends the charge. Any value may have that effect, so leave the field out otherwise."""
    staff_id: int | None | Unset = UNSET
    """The staff member who records the charge, an id from `staff`."""
    start_date: datetime.date | None | Unset = UNSET
    """First day on which the credits count, sent in the display format of the account."""

    _KINDS: ClassVar[Mapping[str, str]] = {"expiry_date": "display_date", "start_date": "display_date"}
