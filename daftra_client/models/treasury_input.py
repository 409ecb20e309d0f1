"""TreasuryInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .treasury_type import read_treasury_type

if TYPE_CHECKING:
    from typing import Self

    from .treasury_type import TreasuryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TreasuryInput(Input):
    """What can be written about a treasury.

    Source: documentation; inference (the balance is computed and left out).
    """

    active: bool | None | Unset = UNSET
    """Whether the treasury is in use."""
    currency_code: str | None | Unset = UNSET
    """Currency of a bank account, three letters (ISO 4217). Fixed once something was booked."""
    description: str | None | Unset = UNSET
    """Free text about the treasury."""
    is_primary: bool | None | Unset = UNSET
    """Whether this is the main treasury."""
    name: str | None | Unset = UNSET
    """Name of the treasury. Up to 255 characters."""
    staff_id: int | None | Unset = UNSET
    """Who adds the treasury, an id from `staff`; 0 is the account owner."""
    type: TreasuryType | int | None | Unset = UNSET
    """Cash box or bank account."""
    type_account_number: str | None | Unset = UNSET
    """Number of the bank account. Only for banks."""
    type_name: str | None | Unset = UNSET
    """Name on the bank account. Only for banks."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "currency_code",
            "description",
            "is_primary",
            "name",
            "staff_id",
            "type",
            "type_account_number",
            "type_name",
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
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["is_primary"]
        self.is_primary = v if v is UNSET else wire.flag(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["type"]
        self.type = v if v is UNSET else read_treasury_type(v)
        v = row["type_account_number"]
        self.type_account_number = v if v is UNSET else wire.text(v)
        v = row["type_name"]
        self.type_name = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "TreasuryInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "TreasuryInput.active")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "TreasuryInput.currency_code")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "TreasuryInput.description")
        if self.is_primary is not UNSET:
            data["is_primary"] = wire.encode_flag(self.is_primary, "TreasuryInput.is_primary")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "TreasuryInput.name")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "TreasuryInput.staff_id")
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "TreasuryInput.type")
        if self.type_account_number is not UNSET:
            data["type_account_number"] = wire.encode_text(
                self.type_account_number, "TreasuryInput.type_account_number"
            )
        if self.type_name is not UNSET:
            data["type_name"] = wire.encode_text(self.type_name, "TreasuryInput.type_name")
        return data
