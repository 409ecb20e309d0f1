"""CreditUsageInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditUsageInput(Input):
    """A credit usage to store. `charge_usages` records the amount used."""

    added_by: int | None | Unset = UNSET
    """The staff member who records the usage, presumably an id from `staff`. Not listed in the reference of August
    2026, which lacks the page of the create."""
    amount: Decimal | int | None | Unset = UNSET
    """Amount that was used. Not listed in the reference of August 2026, which lacks the page of the create;
    `charge_usages` hold the amounts."""
    client_id: int | None | Unset = UNSET
    """The client who used the credits, an id from `clients`. Required, of updates too."""
    credit_type_id: int | None | Unset = UNSET
    """The credits that were used, an id from `credit_types`. Required, of updates too."""
    description: str | None | Unset = UNSET
    """Remarks. An update without it keeps them."""
    usage_date: datetime.date | None | Unset = UNSET
    """Day of the usage, sent in the display format of the account. Daftra also takes ISO. An update without it
    keeps the day."""

    _KINDS: ClassVar[Mapping[str, str]] = {"usage_date": "display_date"}
