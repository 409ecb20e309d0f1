"""PaymentGatewayInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentGatewayInput(Input):
    """A payment method to create.

    Source: request sample.
    """

    active: bool | None | Unset = UNSET
    """Whether payments can be made with it."""
    branch_id: int | None | Unset = UNSET
    """The branch that uses it, an id from `branches`."""
    default: bool | None | Unset = UNSET
    """Whether it is preselected."""
    disable_for_client: bool | None | Unset = UNSET
    """Whether clients cannot choose it."""
    label: str | None | Unset = UNSET
    """Name shown to people."""
    manually_added: bool | None | Unset = UNSET
    """Whether the account defined it itself rather than connecting a ready-made gateway."""
    option1: str | None | Unset = UNSET
    """Meaning depends on the gateway and is not documented; may be a credential."""
    option2: str | None | Unset = UNSET
    """Meaning depends on the gateway and is not documented; may be a credential."""
    option3: str | None | Unset = UNSET
    """Meaning depends on the gateway and is not documented; may be a credential."""
    payment_gateway: str | None | Unset = UNSET
    """Slug of the method, such as `cash`. Payments name it as their `payment_method`."""
    settings: Any | Unset = UNSET
    """Settings of the gateway; their shape is not documented."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money goes to, an id from `treasuries`."""
    username: str | None | Unset = UNSET
    """Account at the gateway, where it needs one."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "default",
            "disable_for_client",
            "label",
            "manually_added",
            "option1",
            "option2",
            "option3",
            "payment_gateway",
            "settings",
            "treasury_id",
            "username",
        ),
        UNSET,
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
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active"]
        self.active = v if v is UNSET else wire.flag(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["default"]
        self.default = v if v is UNSET else wire.flag(v)
        v = row["disable_for_client"]
        self.disable_for_client = v if v is UNSET else wire.flag(v)
        v = row["label"]
        self.label = v if v is UNSET else wire.text(v)
        v = row["manually_added"]
        self.manually_added = v if v is UNSET else wire.flag(v)
        v = row["option1"]
        self.option1 = v if v is UNSET else wire.text(v)
        v = row["option2"]
        self.option2 = v if v is UNSET else wire.text(v)
        v = row["option3"]
        self.option3 = v if v is UNSET else wire.text(v)
        v = row["payment_gateway"]
        self.payment_gateway = v if v is UNSET else wire.text(v)
        self.settings = row["settings"]
        v = row["treasury_id"]
        self.treasury_id = v if v is UNSET else wire.integer(v)
        v = row["username"]
        self.username = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PaymentGatewayInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "PaymentGatewayInput.active")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "PaymentGatewayInput.branch_id")
        if self.default is not UNSET:
            data["default"] = wire.encode_flag(self.default, "PaymentGatewayInput.default")
        if self.disable_for_client is not UNSET:
            data["disable_for_client"] = wire.encode_flag(
                self.disable_for_client, "PaymentGatewayInput.disable_for_client"
            )
        if self.label is not UNSET:
            data["label"] = wire.encode_text(self.label, "PaymentGatewayInput.label")
        if self.manually_added is not UNSET:
            data["manually_added"] = wire.encode_flag(self.manually_added, "PaymentGatewayInput.manually_added")
        if self.option1 is not UNSET:
            data["option1"] = wire.encode_text(self.option1, "PaymentGatewayInput.option1")
        if self.option2 is not UNSET:
            data["option2"] = wire.encode_text(self.option2, "PaymentGatewayInput.option2")
        if self.option3 is not UNSET:
            data["option3"] = wire.encode_text(self.option3, "PaymentGatewayInput.option3")
        if self.payment_gateway is not UNSET:
            data["payment_gateway"] = wire.encode_text(self.payment_gateway, "PaymentGatewayInput.payment_gateway")
        if self.settings is not UNSET:
            data["settings"] = wire.plain(self.settings, "PaymentGatewayInput.settings", date_format)
        if self.treasury_id is not UNSET:
            data["treasury_id"] = wire.encode_integer(self.treasury_id, "PaymentGatewayInput.treasury_id")
        if self.username is not UNSET:
            data["username"] = wire.encode_text(self.username, "PaymentGatewayInput.username")
        return data
