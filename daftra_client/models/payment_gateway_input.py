"""PaymentGatewayInput: generated from openapi/daftra.yaml, do not edit."""

from typing import Any, ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentGatewayInput(Input):
    """A payment method to create."""

    active: bool | None | Unset = UNSET
    """Whether payments can use the method; off by default."""
    branch_id: int | None | Unset = UNSET
    """The branch that uses it, an id from `branches`; 1 by default."""
    default: bool | None | Unset = UNSET
    """Whether the method is preselected; not by default."""
    disable_for_client: bool | None | Unset = UNSET
    """True hides the method in the client portal; false by default."""
    label: str | None | Unset = UNSET
    """Name shown to users."""
    manually_added: bool | None | Unset = UNSET
    """Whether the account defined the method itself rather than connecting a ready-made gateway; not by default."""
    option1: str | None | Unset = UNSET
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    option2: str | None | Unset = UNSET
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    option3: str | None | Unset = UNSET
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    payment_gateway: str | None | Unset = UNSET
    """Slug of the method, such as `cash`, which no other method of the account has. Payments name it as their
    `payment_method`."""
    settings: Any | Unset = UNSET
    """Settings of the gateway: JSON inside a string, whose content is not documented."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money goes to, an id from `treasuries`."""
    username: str | None | Unset = UNSET
    """Account at the gateway, if the gateway needs one."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("option1", "option2", "option3", "settings", "username"))
