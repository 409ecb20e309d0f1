"""PaymentGateway: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentGateway(Model):
    """A payment method of the account.

    Source: inference (the fields that can be written, and the timestamps that v2 records have as a rule; the
    documented answer is empty).
    """

    active: bool | None = None
    """Whether payments can be made with it."""
    branch_id: int | None = None
    """The branch that uses it, an id from `branches`."""
    created: datetime.datetime | None = None
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
    modified: datetime.datetime | None = None
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "created",
            "default",
            "disable_for_client",
            "id",
            "label",
            "manually_added",
            "modified",
            "option1",
            "option2",
            "option3",
            "payment_gateway",
            "settings",
            "treasury_id",
            "username",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "option1",
            "option2",
            "option3",
            "settings",
            "username",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.active = wire.FLAGS[row["active"]]
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.default = wire.FLAGS[row["default"]]
        self.disable_for_client = wire.FLAGS[row["disable_for_client"]]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["label"]
        self.label = v if v is None or type(v) is str else wire.text(v)
        self.manually_added = wire.FLAGS[row["manually_added"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["option1"]
        self.option1 = v if v is None or type(v) is str else wire.text(v)
        v = row["option2"]
        self.option2 = v if v is None or type(v) is str else wire.text(v)
        v = row["option3"]
        self.option3 = v if v is None or type(v) is str else wire.text(v)
        v = row["payment_gateway"]
        self.payment_gateway = v if v is None or type(v) is str else wire.text(v)
        self.settings = row["settings"]
        v = row["treasury_id"]
        self.treasury_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["username"]
        self.username = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active": wire.encode_flag(self.active, "PaymentGateway.active"),
            "branch_id": wire.encode_integer(self.branch_id, "PaymentGateway.branch_id"),
            "created": wire.isoformat(self.created),
            "default": wire.encode_flag(self.default, "PaymentGateway.default"),
            "disable_for_client": wire.encode_flag(self.disable_for_client, "PaymentGateway.disable_for_client"),
            "id": wire.encode_integer(self.id, "PaymentGateway.id"),
            "label": wire.encode_text(self.label, "PaymentGateway.label"),
            "manually_added": wire.encode_flag(self.manually_added, "PaymentGateway.manually_added"),
            "modified": wire.isoformat(self.modified),
            "option1": wire.encode_text(self.option1, "PaymentGateway.option1"),
            "option2": wire.encode_text(self.option2, "PaymentGateway.option2"),
            "option3": wire.encode_text(self.option3, "PaymentGateway.option3"),
            "payment_gateway": wire.encode_text(self.payment_gateway, "PaymentGateway.payment_gateway"),
            "settings": self.settings,
            "treasury_id": wire.encode_integer(self.treasury_id, "PaymentGateway.treasury_id"),
            "username": wire.encode_text(self.username, "PaymentGateway.username"),
        }
        return data
