"""PaymentGateway: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class PaymentGateway(Record, kw_only=True):
    """A payment method of the account.

    Source: inference (the fields that can be written, and the timestamps that v2 records have as a rule; the
    documented answer is empty).
    """

    active: bool | None = None
    """Whether payments can be made with it."""
    branch_id: int | None = None
    """The branch that uses it, an id from `branches`."""
    created: Moment | None = None
    """When the method was added."""
    default: bool | None = None
    """Whether it is preselected."""
    disable_for_client: bool | None = None
    """Whether clients cannot choose it."""
    id: int | None = None
    """Number that identifies the method."""
    label: str | None = None
    """Name shown to people."""
    manually_added: bool | None = None
    """Whether the account defined it itself rather than connecting a ready-made gateway."""
    modified: Moment | None = None
    """When the method was last changed."""
    option1: str | None = None
    """Meaning depends on the gateway and is not documented; may be a credential."""
    option2: str | None = None
    """Meaning depends on the gateway and is not documented; may be a credential."""
    option3: str | None = None
    """Meaning depends on the gateway and is not documented; may be a credential."""
    payment_gateway: str | None = None
    """Slug of the method, such as `cash`. Payments name it as their `payment_method`."""
    settings: Any = None
    """Settings of the gateway; their shape is not documented."""
    treasury_id: int | None = None
    """The treasury that the money goes to, an id from `treasuries`."""
    username: str | None = None
    """Account at the gateway, where it needs one."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "option1",
            "option2",
            "option3",
            "settings",
            "username",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PaymentGateway", date_format, is_read=True)
        data |= {
            "active": wire.encode_flag(self.active, "PaymentGateway.active"),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "default": wire.encode_flag(self.default, "PaymentGateway.default"),
            "disable_for_client": wire.encode_flag(self.disable_for_client, "PaymentGateway.disable_for_client"),
            "id": wire.whole(self.id),
            "label": wire.encode_text(self.label, "PaymentGateway.label"),
            "manually_added": wire.encode_flag(self.manually_added, "PaymentGateway.manually_added"),
            "modified": wire.isoformat(self.modified),
            "option1": wire.encode_text(self.option1, "PaymentGateway.option1"),
            "option2": wire.encode_text(self.option2, "PaymentGateway.option2"),
            "option3": wire.encode_text(self.option3, "PaymentGateway.option3"),
            "payment_gateway": wire.encode_text(self.payment_gateway, "PaymentGateway.payment_gateway"),
            "settings": wire.plain(self.settings, "PaymentGateway.settings", date_format, is_read=True),
            "treasury_id": wire.whole(self.treasury_id),
            "username": wire.encode_text(self.username, "PaymentGateway.username"),
        }
        return data
