"""ClientLoyaltyPoints: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientLoyaltyPoints(Record):
    """Loyalty points of a client. Every field is absent where the account does not use client loyalty."""

    check_site_limit_loyalty_pts: Any = None
    """True while the account is within the limit of its plan, else an object about the limit."""
    credit_type: Any = None
    """The type of credit that counts as loyalty points, a record of `credit_types`."""
    factor: Decimal | None = None
    """Value of one point in the currency of the account; null if none is set."""
    points: Decimal | None = None
    """Points as of today."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "check_site_limit_loyalty_pts": "checkSiteLimitLoyaltyPts",
        "credit_type": "creditType",
    }
