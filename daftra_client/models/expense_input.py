"""ExpenseInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ExpenseInput(Input):
    """An expense to be written.

    Source: documentation; live report (wrapper).
    """

    amount: Decimal | int | None | Unset = UNSET
    """The amount in the record's currency."""
    category: str | None | Unset = UNSET
    """The category by name, not by id."""
    client_id: int | None | Unset = UNSET
    """The client it concerns, an id from `clients`."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amounts, three letters (ISO 4217)."""
    date: datetime.date | None | Unset = UNSET
    """The day on which the money was spent or received."""
    file: str | None | Unset = UNSET
    """Link to a file that was uploaded in Daftra."""
    is_income: bool | None | Unset = UNSET
    """Tells incomes from expenses. The path says it already and it need not be sent."""
    note: str | None | Unset = UNSET
    """Notes on the record."""
    tax1_amount: Decimal | int | None | Unset = UNSET
    """Amount of the first tax in the record's currency."""
    tax1_id: int | None | Unset = UNSET
    """First tax, an id from `taxes`."""
    tax1_included: bool | None | Unset = UNSET
    """Whether the amount already contains the first tax."""
    tax1_name: str | None | Unset = UNSET
    """Name of the first tax."""
    tax1_value: Decimal | int | None | Unset = UNSET
    """Value of the first tax, presumably its rate in percent."""
    tax2_amount: Decimal | int | None | Unset = UNSET
    """Amount of the second tax in the record's currency."""
    tax2_id: int | None | Unset = UNSET
    """Second tax, an id from `taxes`."""
    tax2_included: bool | None | Unset = UNSET
    """Whether the amount already contains the second tax."""
    tax2_name: str | None | Unset = UNSET
    """Name of the second tax."""
    tax2_value: Decimal | int | None | Unset = UNSET
    """Value of the second tax, presumably its rate in percent."""
    vendor: str | None | Unset = UNSET
    """Name of the vendor or payer, free text."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "category",
            "client_id",
            "currency_code",
            "date",
            "file",
            "is_income",
            "note",
            "tax1_amount",
            "tax1_id",
            "tax1_included",
            "tax1_name",
            "tax1_value",
            "tax2_amount",
            "tax2_id",
            "tax2_included",
            "tax2_name",
            "tax2_value",
            "vendor",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "tax1_amount": ("amount", "tax1_id", "tax1_included", "tax1_value"),
        "tax1_included": ("tax1_id",),
        "tax1_name": ("tax1_id",),
        "tax1_value": ("tax1_id",),
        "tax2_amount": ("amount", "tax2_id", "tax2_included", "tax2_value"),
        "tax2_included": ("tax2_id",),
        "tax2_name": ("tax2_id",),
        "tax2_value": ("tax2_id",),
    }

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["category"]
        self.category = v if v is UNSET else wire.text(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["file"]
        self.file = v if v is UNSET else wire.text(v)
        v = row["is_income"]
        self.is_income = v if v is UNSET else wire.flag(v)
        v = row["note"]
        self.note = v if v is UNSET else wire.text(v)
        v = row["tax1_amount"]
        self.tax1_amount = v if v is UNSET else wire.decimal(v)
        v = row["tax1_id"]
        self.tax1_id = v if v is UNSET else wire.integer(v)
        v = row["tax1_included"]
        self.tax1_included = v if v is UNSET else wire.flag(v)
        v = row["tax1_name"]
        self.tax1_name = v if v is UNSET else wire.text(v)
        v = row["tax1_value"]
        self.tax1_value = v if v is UNSET else wire.decimal(v)
        v = row["tax2_amount"]
        self.tax2_amount = v if v is UNSET else wire.decimal(v)
        v = row["tax2_id"]
        self.tax2_id = v if v is UNSET else wire.integer(v)
        v = row["tax2_included"]
        self.tax2_included = v if v is UNSET else wire.flag(v)
        v = row["tax2_name"]
        self.tax2_name = v if v is UNSET else wire.text(v)
        v = row["tax2_value"]
        self.tax2_value = v if v is UNSET else wire.decimal(v)
        v = row["vendor"]
        self.vendor = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "ExpenseInput", date_format)
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "ExpenseInput.amount")
        if self.category is not UNSET:
            data["category"] = wire.encode_text(self.category, "ExpenseInput.category")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "ExpenseInput.client_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "ExpenseInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "ExpenseInput.date")
        if self.file is not UNSET:
            data["file"] = wire.encode_text(self.file, "ExpenseInput.file")
        if self.is_income is not UNSET:
            data["is_income"] = wire.encode_flag(self.is_income, "ExpenseInput.is_income")
        if self.note is not UNSET:
            data["note"] = wire.encode_text(self.note, "ExpenseInput.note")
        if self.tax1_amount is not UNSET:
            data["tax1_amount"] = wire.encode_decimal(self.tax1_amount, "ExpenseInput.tax1_amount")
        if self.tax1_id is not UNSET:
            data["tax1_id"] = wire.encode_integer(self.tax1_id, "ExpenseInput.tax1_id")
        if self.tax1_included is not UNSET:
            data["tax1_included"] = wire.encode_flag(self.tax1_included, "ExpenseInput.tax1_included")
        if self.tax1_name is not UNSET:
            data["tax1_name"] = wire.encode_text(self.tax1_name, "ExpenseInput.tax1_name")
        if self.tax1_value is not UNSET:
            data["tax1_value"] = wire.encode_decimal(self.tax1_value, "ExpenseInput.tax1_value")
        if self.tax2_amount is not UNSET:
            data["tax2_amount"] = wire.encode_decimal(self.tax2_amount, "ExpenseInput.tax2_amount")
        if self.tax2_id is not UNSET:
            data["tax2_id"] = wire.encode_integer(self.tax2_id, "ExpenseInput.tax2_id")
        if self.tax2_included is not UNSET:
            data["tax2_included"] = wire.encode_flag(self.tax2_included, "ExpenseInput.tax2_included")
        if self.tax2_name is not UNSET:
            data["tax2_name"] = wire.encode_text(self.tax2_name, "ExpenseInput.tax2_name")
        if self.tax2_value is not UNSET:
            data["tax2_value"] = wire.encode_decimal(self.tax2_value, "ExpenseInput.tax2_value")
        if self.vendor is not UNSET:
            data["vendor"] = wire.encode_text(self.vendor, "ExpenseInput.vendor")
        return data
