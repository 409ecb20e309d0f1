"""PaymentGateway: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .entity_branch import EntityBranch
from .treasury import Treasury


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentGateway(Record):
    """A payment method of the account."""

    active: bool | None = None
    """Whether payments can use the method; off by default."""
    branch: EntityBranch | None = None
    """The branch that uses the method."""
    branch_id: int | None = None
    """The branch that uses it, an id from `branches`; 1 by default."""
    created: datetime.datetime | None = None
    """When the method was added."""
    default: bool | None = None
    """Whether the method is preselected; not by default."""
    disable_for_client: bool | None = None
    """True hides the method in the client portal; false by default."""
    id: int | None = None
    """Number that identifies the method."""
    label: str | None = None
    """Name shown to users."""
    manually_added: bool | None = None
    """Whether the account defined the method itself rather than connecting a ready-made gateway; not by default."""
    modified: datetime.datetime | None = None
    """When the method was last changed."""
    option1: str | None = None
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    option2: str | None = None
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    option3: str | None = None
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    payment_gateway: str | None = None
    """Slug of the method, such as `cash`, which no other method of the account has. Payments name it as their
    `payment_method`."""
    settings: Any = None
    """Settings of the gateway: JSON inside a string, whose content is not documented."""
    treasury: Treasury | None = None
    """The treasury that the money goes to. Without one, lists have an object full of nulls, and a single record has
    null."""
    treasury_id: int | None = None
    """The treasury that the money goes to, an id from `treasuries`."""
    username: str | None = None
    """Account at the gateway, if the gateway needs one."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("option1", "option2", "option3", "settings", "username"))
