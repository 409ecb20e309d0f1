"""PaymentGateway: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any, ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentGateway(Record):
    """A payment method of the account.

    Source: inference (the fields that can be written, and the timestamps that v2 records usually have; the
    documented answer is empty).
    """

    active: bool | None = None
    """Whether payments can use the method."""
    branch_id: int | None = None
    """The branch that uses it, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the method was added."""
    default: bool | None = None
    """Whether the method is preselected."""
    disable_for_client: bool | None = None
    """True if clients cannot choose the method."""
    id: int | None = None
    """Number that identifies the method."""
    label: str | None = None
    """Name shown to users."""
    manually_added: bool | None = None
    """Whether the account defined the method itself rather than connecting a ready-made gateway."""
    modified: datetime.datetime | None = None
    """When the method was last changed."""
    option1: str | None = None
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    option2: str | None = None
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    option3: str | None = None
    """The meaning depends on the gateway and is not documented; the value may be a credential."""
    payment_gateway: str | None = None
    """Slug of the method, such as `cash`. Payments name it as their `payment_method`."""
    settings: Any = None
    """Settings of the gateway; their shape is not documented."""
    treasury_id: int | None = None
    """The treasury that the money goes to, an id from `treasuries`."""
    username: str | None = None
    """Account at the gateway, if the gateway needs one."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("option1", "option2", "option3", "settings", "username"))
