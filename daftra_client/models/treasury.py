"""Treasury: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .treasury_type import read_treasury_type

if TYPE_CHECKING:
    from typing import Self

    from .treasury_type import TreasuryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Treasury(Model):
    """A cash box or a bank account.

    Source: documentation.
    """

    active: bool | None = None
    """Whether the treasury is in use."""
    balance: Decimal | None = None
    """Money in the treasury now. Computed by Daftra; the currency is not documented."""
    created: datetime.datetime | None = None
    """When the treasury was added, in account time."""
    description: str | None = None
    """Free text about the treasury."""
    id: int | None = None
    """Id of the treasury."""
    is_primary: bool | None = None
    """Whether this is the main treasury."""
    modified: datetime.datetime | None = None
    """When the treasury was last changed, in account time."""
    name: str | None = None
    """Name of the treasury. Up to 255 characters."""
    staff_id: int | None = None
    """Who added the treasury, an id from `staff`; 0 is the account owner."""
    type: TreasuryType | None = None
    """Cash box or bank account."""
    type_account_number: str | None = None
    """Number of the bank account. Only for banks."""
    type_name: str | None = None
    """Name on the bank account. Only for banks."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "balance",
            "created",
            "description",
            "id",
            "is_primary",
            "modified",
            "name",
            "staff_id",
            "type",
            "type_account_number",
            "type_name",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.active = wire.FLAGS[row["active"]]
        v = row["balance"]
        self.balance = v if v is None else wire.decimal(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_primary = wire.FLAGS[row["is_primary"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.type = read_treasury_type(row["type"])
        v = row["type_account_number"]
        self.type_account_number = v if v is None or type(v) is str else wire.text(v)
        v = row["type_name"]
        self.type_name = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active": wire.encode_flag(self.active, "Treasury.active"),
            "balance": wire.encode_decimal(self.balance, "Treasury.balance"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "Treasury.description"),
            "id": wire.encode_integer(self.id, "Treasury.id"),
            "is_primary": wire.encode_flag(self.is_primary, "Treasury.is_primary"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Treasury.name"),
            "staff_id": wire.encode_integer(self.staff_id, "Treasury.staff_id"),
            "type": wire.encode_integer(self.type, "Treasury.type"),
            "type_account_number": wire.encode_text(self.type_account_number, "Treasury.type_account_number"),
            "type_name": wire.encode_text(self.type_name, "Treasury.type_name"),
        }
        return data
