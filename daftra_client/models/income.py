"""Income: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment

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
    accounts_data: str | None = None
    """How a draft is split over accounts: a JSON document inside a string."""
    attachmnets: Any = None
    """Links to the attached files. The misspelt name is the real one, in single records."""
    branch_id: int | None = None
    """Its branch, an id from `branches`."""
    created: Moment | None = None
    """When the record was created."""
    expense_category_id: int | None = None
    """The category by its id; 0 for none."""
    expense_number: str | None = None
    """Number or reference code, such as "000012"."""
    external_source: str | None = None
    """Where it was entered, such as `web` or `mobile`."""
    extra_details: str | None = None
    """A JSON document inside a string; its content is not documented."""
    journal_account_id: int | None = None
    """The account it is booked on, an id from `journal_accounts`."""
    last_update_external_source: str | None = None
    """Where it was last changed, such as `web` or `mobile`."""
    modified: Moment | None = None
    """When the record was last changed."""
    recurring_expense_id: int | None = None
    """The recurring record that it was made from; 0 for none."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    source_id: int | None = None
    """The record that it was made from."""
    source_type: str | None = None
    """Kind of the record that it was made from."""
    staff_id: int | None = None
    """Who recorded it, an id from `staff`; 0 is the account owner."""
    status: str | None = None
    """`draft`, or `issued` when it is booked."""
    supplier_id: int | None = None
    """The supplier it concerns, an id from `suppliers`."""
    total: Amount | None = None
    """Total with taxes."""
    treasury_id: int | None = None
    """Where the money came from or went, an id from `treasuries`."""
    work_order_id: int | None = None
    """The work order it belongs to, an id from `work_orders`."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "last_update_external_source",
            "modified",
            "site_id",
            "total",
        )
    )

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
        v = self.total
        if v is not None:
            self.total = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Income", date_format, is_read=True)
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
            "attachments": wire.plain(self.attachments, "Income.attachments", date_format, is_read=True),
            "accounts_data": wire.encode_text(self.accounts_data, "Income.accounts_data"),
            "attachmnets": wire.plain(self.attachmnets, "Income.attachmnets", date_format, is_read=True),
            "branch_id": wire.whole(self.branch_id),
            "created": wire.isoformat(self.created),
            "expense_category_id": wire.whole(self.expense_category_id),
            "expense_number": wire.encode_text(self.expense_number, "Income.expense_number"),
            "external_source": wire.encode_text(self.external_source, "Income.external_source"),
            "extra_details": wire.encode_text(self.extra_details, "Income.extra_details"),
            "journal_account_id": wire.whole(self.journal_account_id),
            "last_update_external_source": wire.encode_text(
                self.last_update_external_source, "Income.last_update_external_source"
            ),
            "modified": wire.isoformat(self.modified),
            "recurring_expense_id": wire.whole(self.recurring_expense_id),
            "site_id": wire.whole(self.site_id),
            "source_id": wire.whole(self.source_id),
            "source_type": wire.encode_text(self.source_type, "Income.source_type"),
            "staff_id": wire.whole(self.staff_id),
            "status": wire.encode_text(self.status, "Income.status"),
            "supplier_id": wire.whole(self.supplier_id),
            "total": wire.encode_decimal(self.total, "Income.total"),
            "treasury_id": wire.whole(self.treasury_id),
            "work_order_id": wire.whole(self.work_order_id),
        }
        return data
