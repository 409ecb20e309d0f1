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
    branch_id: int | None | Unset = UNSET
    """Its branch, an id from `branches`."""
    category: str | None | Unset = UNSET
    """The category by name, not by id."""
    client_id: int | None | Unset = UNSET
    """The client it concerns, an id from `clients`."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amounts, three letters (ISO 4217)."""
    date: datetime.date | None | Unset = UNSET
    """The day on which the money was spent or received."""
    expense_category_id: int | None | Unset = UNSET
    """The category by its id; 0 for none."""
    expense_number: str | None | Unset = UNSET
    """Number or reference code, such as "000012"."""
    external_source: str | None | Unset = UNSET
    """Where it was entered, such as `web` or `mobile`."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string; its content is not documented."""
    file: str | None | Unset = UNSET
    """Link to a file that was uploaded in Daftra."""
    is_income: bool | None | Unset = UNSET
    """Tells incomes from expenses. The path says it already and it need not be sent."""
    journal_account_id: int | None | Unset = UNSET
    """The account it is booked on, an id from `journal_accounts`."""
    note: str | None | Unset = UNSET
    """Notes on the record."""
    recurring_expense_id: int | None | Unset = UNSET
    """The recurring record that it was made from; 0 for none."""
    source_id: int | None | Unset = UNSET
    """The record that it was made from."""
    source_type: str | None | Unset = UNSET
    """Kind of the record that it was made from."""
    staff_id: int | None | Unset = UNSET
    """Who recorded it, an id from `staff`; 0 is the account owner."""
    status: str | None | Unset = UNSET
    """`draft`, or `issued` when it is booked."""
    supplier_id: int | None | Unset = UNSET
    """The supplier it concerns, an id from `suppliers`."""
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
    treasury_id: int | None | Unset = UNSET
    """Where the money came from or went, an id from `treasuries`."""
    vendor: str | None | Unset = UNSET
    """Name of the vendor or payer, free text."""
    work_order_id: int | None | Unset = UNSET
    """The work order it belongs to, an id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "branch_id",
            "category",
            "client_id",
            "currency_code",
            "date",
            "expense_category_id",
            "expense_number",
            "external_source",
            "extra_details",
            "file",
            "is_income",
            "journal_account_id",
            "note",
            "recurring_expense_id",
            "source_id",
            "source_type",
            "staff_id",
            "status",
            "supplier_id",
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
            "treasury_id",
            "vendor",
            "work_order_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "expense_category_id": ("category",),
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
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["category"]
        self.category = v if v is UNSET else wire.text(v)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["expense_category_id"]
        self.expense_category_id = v if v is UNSET else wire.integer(v)
        v = row["expense_number"]
        self.expense_number = v if v is UNSET else wire.text(v)
        v = row["external_source"]
        self.external_source = v if v is UNSET else wire.text(v)
        v = row["extra_details"]
        self.extra_details = v if v is UNSET else wire.text(v)
        v = row["file"]
        self.file = v if v is UNSET else wire.text(v)
        v = row["is_income"]
        self.is_income = v if v is UNSET else wire.flag(v)
        v = row["journal_account_id"]
        self.journal_account_id = v if v is UNSET else wire.integer(v)
        v = row["note"]
        self.note = v if v is UNSET else wire.text(v)
        v = row["recurring_expense_id"]
        self.recurring_expense_id = v if v is UNSET else wire.integer(v)
        v = row["source_id"]
        self.source_id = v if v is UNSET else wire.integer(v)
        v = row["source_type"]
        self.source_type = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else wire.text(v)
        v = row["supplier_id"]
        self.supplier_id = v if v is UNSET else wire.integer(v)
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
        v = row["treasury_id"]
        self.treasury_id = v if v is UNSET else wire.integer(v)
        v = row["vendor"]
        self.vendor = v if v is UNSET else wire.text(v)
        v = row["work_order_id"]
        self.work_order_id = v if v is UNSET else wire.integer(v)
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
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "ExpenseInput.branch_id")
        if self.category is not UNSET:
            data["category"] = wire.encode_text(self.category, "ExpenseInput.category")
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "ExpenseInput.client_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "ExpenseInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "ExpenseInput.date")
        if self.expense_category_id is not UNSET:
            data["expense_category_id"] = wire.encode_integer(
                self.expense_category_id, "ExpenseInput.expense_category_id"
            )
        if self.expense_number is not UNSET:
            data["expense_number"] = wire.encode_text(self.expense_number, "ExpenseInput.expense_number")
        if self.external_source is not UNSET:
            data["external_source"] = wire.encode_text(self.external_source, "ExpenseInput.external_source")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "ExpenseInput.extra_details")
        if self.file is not UNSET:
            data["file"] = wire.encode_text(self.file, "ExpenseInput.file")
        if self.is_income is not UNSET:
            data["is_income"] = wire.encode_flag(self.is_income, "ExpenseInput.is_income")
        if self.journal_account_id is not UNSET:
            data["journal_account_id"] = wire.encode_integer(self.journal_account_id, "ExpenseInput.journal_account_id")
        if self.note is not UNSET:
            data["note"] = wire.encode_text(self.note, "ExpenseInput.note")
        if self.recurring_expense_id is not UNSET:
            data["recurring_expense_id"] = wire.encode_integer(
                self.recurring_expense_id, "ExpenseInput.recurring_expense_id"
            )
        if self.source_id is not UNSET:
            data["source_id"] = wire.encode_integer(self.source_id, "ExpenseInput.source_id")
        if self.source_type is not UNSET:
            data["source_type"] = wire.encode_text(self.source_type, "ExpenseInput.source_type")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "ExpenseInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_text(self.status, "ExpenseInput.status")
        if self.supplier_id is not UNSET:
            data["supplier_id"] = wire.encode_integer(self.supplier_id, "ExpenseInput.supplier_id")
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
        if self.treasury_id is not UNSET:
            data["treasury_id"] = wire.encode_integer(self.treasury_id, "ExpenseInput.treasury_id")
        if self.vendor is not UNSET:
            data["vendor"] = wire.encode_text(self.vendor, "ExpenseInput.vendor")
        if self.work_order_id is not UNSET:
            data["work_order_id"] = wire.encode_integer(self.work_order_id, "ExpenseInput.work_order_id")
        return data
