"""Income: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Income(Model):
    """Money received outside invoices.

    Source: documentation (no live capture).
    """

    amount: Decimal | None = None
    """The amount in the record's currency."""
    attachments: Any = None
    """Links to the attached files on a storage service, normally a list; they stop working after a while (6000
    seconds in the sample)."""
    category: str | None = None
    """The category by name, not by id."""
    client_id: int | None = None
    """The client it concerns, an id from `clients`."""
    currency_code: str | None = None
    """Currency of the amounts, three letters (ISO 4217)."""
    date: datetime.date | None = None
    """The day on which the money was spent or received."""
    file: str | None = None
    """Link to a file that was uploaded in Daftra."""
    id: int | None = None
    """The record's id."""
    is_income: bool | None = None
    """Tells incomes from expenses; true here."""
    note: str | None = None
    """Notes on the record."""
    tax1_amount: Decimal | None = None
    """Amount of the first tax in the record's currency."""
    tax1_id: int | None = None
    """First tax, an id from `taxes`."""
    tax1_included: bool | None = None
    """Whether the amount already contains the first tax."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Decimal | None = None
    """Value of the first tax, presumably its rate in percent."""
    tax2_amount: Decimal | None = None
    """Amount of the second tax in the record's currency."""
    tax2_id: int | None = None
    """Second tax, an id from `taxes`."""
    tax2_included: bool | None = None
    """Whether the amount already contains the second tax."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Decimal | None = None
    """Value of the second tax, presumably its rate in percent."""
    vendor: str | None = None
    """Name of the vendor or payer, free text."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "attachments",
            "category",
            "client_id",
            "currency_code",
            "date",
            "file",
            "id",
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
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["amount"]
        self.amount = v if v is None else wire.decimal(v)
        self.attachments = row["attachments"]
        v = row["category"]
        self.category = v if v is None or type(v) is str else wire.text(v)
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        self.date = days[row["date"]]
        v = row["file"]
        self.file = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_income = wire.FLAGS[row["is_income"]]
        v = row["note"]
        self.note = v if v is None or type(v) is str else wire.text(v)
        v = row["tax1_amount"]
        self.tax1_amount = v if v is None else wire.decimal(v)
        v = row["tax1_id"]
        self.tax1_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.tax1_included = wire.FLAGS[row["tax1_included"]]
        v = row["tax1_name"]
        self.tax1_name = v if v is None or type(v) is str else wire.text(v)
        v = row["tax1_value"]
        self.tax1_value = v if v is None else wire.decimal(v)
        v = row["tax2_amount"]
        self.tax2_amount = v if v is None else wire.decimal(v)
        v = row["tax2_id"]
        self.tax2_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.tax2_included = wire.FLAGS[row["tax2_included"]]
        v = row["tax2_name"]
        self.tax2_name = v if v is None or type(v) is str else wire.text(v)
        v = row["tax2_value"]
        self.tax2_value = v if v is None else wire.decimal(v)
        v = row["vendor"]
        self.vendor = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "amount": wire.encode_decimal(self.amount, "Income.amount"),
            "attachments": self.attachments,
            "category": wire.encode_text(self.category, "Income.category"),
            "client_id": wire.encode_integer(self.client_id, "Income.client_id"),
            "currency_code": wire.encode_text(self.currency_code, "Income.currency_code"),
            "date": wire.isoformat(self.date),
            "file": wire.encode_text(self.file, "Income.file"),
            "id": wire.encode_integer(self.id, "Income.id"),
            "is_income": wire.encode_flag(self.is_income, "Income.is_income"),
            "note": wire.encode_text(self.note, "Income.note"),
            "tax1_amount": wire.encode_decimal(self.tax1_amount, "Income.tax1_amount"),
            "tax1_id": wire.encode_integer(self.tax1_id, "Income.tax1_id"),
            "tax1_included": wire.encode_flag(self.tax1_included, "Income.tax1_included"),
            "tax1_name": wire.encode_text(self.tax1_name, "Income.tax1_name"),
            "tax1_value": wire.encode_decimal(self.tax1_value, "Income.tax1_value"),
            "tax2_amount": wire.encode_decimal(self.tax2_amount, "Income.tax2_amount"),
            "tax2_id": wire.encode_integer(self.tax2_id, "Income.tax2_id"),
            "tax2_included": wire.encode_flag(self.tax2_included, "Income.tax2_included"),
            "tax2_name": wire.encode_text(self.tax2_name, "Income.tax2_name"),
            "tax2_value": wire.encode_decimal(self.tax2_value, "Income.tax2_value"),
            "vendor": wire.encode_text(self.vendor, "Income.vendor"),
        }
        return data
