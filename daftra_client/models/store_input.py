"""StoreInput: generated from openapi/daftra.yaml, do not edit."""

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
class StoreInput(Input):
    """What can be written about a store.

    Source: documentation.
    """

    active: bool | None | Unset = UNSET
    """Whether the store is in use."""
    branch_id: int | None | Unset = UNSET
    """Branch of the store, an id from `branches`."""
    name: str | None | Unset = UNSET
    """Name of the store. Up to 255 characters."""
    primary: bool | None | Unset = UNSET
    """Whether this is the main store."""
    shipping_address: str | None | Unset = UNSET
    """Address for deliveries to the store."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "name",
            "primary",
            "shipping_address",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active"]
        self.active = v if v is UNSET else wire.flag(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["primary"]
        self.primary = v if v is UNSET else wire.flag(v)
        v = row["shipping_address"]
        self.shipping_address = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "StoreInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "StoreInput.active")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "StoreInput.branch_id")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "StoreInput.name")
        if self.primary is not UNSET:
            data["primary"] = wire.encode_flag(self.primary, "StoreInput.primary")
        if self.shipping_address is not UNSET:
            data["shipping_address"] = wire.encode_text(self.shipping_address, "StoreInput.shipping_address")
        return data
