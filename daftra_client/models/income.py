"""Income: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day

if TYPE_CHECKING:
    from typing import Self


class Income(Record, kw_only=True):
    """Money received outside invoices.

    Source: documentation (no live capture).
    """

    id: int | None = None
    """The record's id."""
    amount: Amount | None = None
    """The amount in the record's currency."""
    currency_code: str | None = None
    """Currency of the amounts, three letters (ISO 4217)."""
    vendor: str | None = None
    """Name of the vendor or payer, free text."""
    category: str | None = None
    """The category by name, not by id."""
    date: Day | None = None
    """The day on which the money was spent or received."""
    file: str | None = None
    """Link to a file that was uploaded in Daftra."""
    note: str | None = None
    """Notes on the record."""
    client_id: int | None = None
    """The client it concerns, an id from `clients`."""
    tax1_id: int | None = None
    """First tax, an id from `taxes`."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Amount | None = None
    """Value of the first tax, presumably its rate in percent."""
    tax1_amount: Amount | None = None
    """Amount of the first tax in the record's currency."""
    tax1_included: bool | None = None
    """Whether the amount already contains the first tax."""
    tax2_id: int | None = None
    """Second tax, an id from `taxes`."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Amount | None = None
    """Value of the second tax, presumably its rate in percent."""
    tax2_amount: Amount | None = None
    """Amount of the second tax in the record's currency."""
    tax2_included: bool | None = None
    """Whether the amount already contains the second tax."""
    is_income: bool | None = None
    """Tells incomes from expenses; true here."""
    attachments: Any = None
    """Links to the attached files on a storage service, normally a list; they stop working after a while (6000
    seconds in the sample)."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.amount
        if v is not None:
            self.amount = amounts[v]
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.tax1_value
        if v is not None:
            self.tax1_value = amounts[v]
        v = self.tax1_amount
        if v is not None:
            self.tax1_amount = amounts[v]
        v = self.tax2_value
        if v is not None:
            self.tax2_value = amounts[v]
        v = self.tax2_amount
        if v is not None:
            self.tax2_amount = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Income", date_format)
        data |= {
            "id": wire.whole(self.id),
            "amount": wire.encode_decimal(self.amount, "Income.amount"),
            "currency_code": wire.encode_text(self.currency_code, "Income.currency_code"),
            "vendor": wire.encode_text(self.vendor, "Income.vendor"),
            "category": wire.encode_text(self.category, "Income.category"),
            "date": wire.isoformat(self.date),
            "file": wire.encode_text(self.file, "Income.file"),
            "note": wire.encode_text(self.note, "Income.note"),
            "client_id": wire.whole(self.client_id),
            "tax1_id": wire.whole(self.tax1_id),
            "tax1_name": wire.encode_text(self.tax1_name, "Income.tax1_name"),
            "tax1_value": wire.encode_decimal(self.tax1_value, "Income.tax1_value"),
            "tax1_amount": wire.encode_decimal(self.tax1_amount, "Income.tax1_amount"),
            "tax1_included": wire.encode_flag(self.tax1_included, "Income.tax1_included"),
            "tax2_id": wire.whole(self.tax2_id),
            "tax2_name": wire.encode_text(self.tax2_name, "Income.tax2_name"),
            "tax2_value": wire.encode_decimal(self.tax2_value, "Income.tax2_value"),
            "tax2_amount": wire.encode_decimal(self.tax2_amount, "Income.tax2_amount"),
            "tax2_included": wire.encode_flag(self.tax2_included, "Income.tax2_included"),
            "is_income": wire.encode_flag(self.is_income, "Income.is_income"),
            "attachments": wire.plain(self.attachments, "Income.attachments", date_format),
        }
        return data
