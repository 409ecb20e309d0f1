"""ExpenseRecordChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

from .. import models
from .._call.options import CallOptions
from .._codec.unset import Unset


class ExpenseRecordChanges(CallOptions, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    amount: Decimal | int | None | Unset
    """The amount in the record's currency, not zero, with the taxes that are sent. Answers call the amount one
    without taxes. A create needs it."""
    attachment: str | None | Unset
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    new_branch_id: int | None | Unset
    """Branch of the record, an id from `branches`."""
    category: str | None | Unset
    """Category, by name rather than by id. Daftra adds a category that it does not know. At most 200 characters."""
    client_id: int | None | Unset
    """The client that the record concerns, an id from `clients`."""
    currency_code: str | None | Unset
    """Currency of the amounts, three letters (ISO 4217); that of the account by default."""
    date: datetime.date | None | Unset
    """The day on which the money was spent or received, within an open financial period. A create needs it.
    Contested: ISO (documentation, the example of August 2026); the date format of the account (text of the vendor
    reference 2026-08)."""
    expense_category_id: int | None | Unset
    """Category, by its id; 0 for none."""
    expense_number: str | None | Unset
    """Number or reference code, such as "000012"; Daftra makes one if it is left out."""
    external_source: str | None | Unset
    """Application in which the record was entered, such as `web` or `mobile`."""
    extra_details: str | None | Unset
    """A JSON document inside a string; its content is not documented."""
    file: str | None | Unset
    """Link to a file that was uploaded in Daftra. At most 200 characters."""
    is_income: bool | None | Unset
    """Distinguishes incomes from expenses. The path implies it already, so it need not be sent."""
    journal_account_id: int | None | Unset
    """The account that the amount is booked on, an id from `journal_accounts`. Some accounts demand it where no
    `JournalTransaction` names one."""
    note: str | None | Unset
    """Notes on the record."""
    recurring_expense_id: int | None | Unset
    """The recurring record that produced this one; 0 for none."""
    source_id: int | None | Unset
    """The record that produced this one."""
    source_type: str | None | Unset
    """Kind of the record that produced this one."""
    staff_id: int | None | Unset
    """The staff member who recorded it, an id from `staff`; 0 is the account owner."""
    status: str | None | Unset
    """`draft`, or `issued` once the record is booked. Daftra sets it itself on create (vendor reference 2026-08)."""
    supplier_id: int | None | Unset
    """The supplier that the record concerns, an id from `suppliers`. A suspended one is refused."""
    tax1_amount: Decimal | int | None | Unset
    """Amount of the first tax in the record's currency."""
    tax1_id: int | None | Unset
    """First tax, an id from `taxes`. If it is left out, Daftra clears all fields of the first tax."""
    tax1_included: bool | None | Unset
    """Whether the amount already contains the first tax."""
    tax1_name: str | None | Unset
    """Name of the first tax. At most 255 characters."""
    tax1_value: Decimal | int | None | Unset
    """Rate of the first tax in percent; Daftra computes the amount."""
    tax2_amount: Decimal | int | None | Unset
    """Amount of the second tax in the record's currency."""
    tax2_id: int | None | Unset
    """Second tax, an id from `taxes`. If it is left out, Daftra clears all fields of the second tax."""
    tax2_included: bool | None | Unset
    """Whether the amount already contains the second tax."""
    tax2_name: str | None | Unset
    """Name of the second tax. At most 255 characters."""
    tax2_value: Decimal | int | None | Unset
    """Rate of the second tax in percent; Daftra computes the amount."""
    treasury_id: int | None | Unset
    """The treasury that the money comes from or goes to, an id from `treasuries`; the primary one by default."""
    unique_id: str | None | Unset
    """A key of your own by which Daftra recognises a create that is sent twice. It answers the second one with the
    first record and the word `duplicated`, and stores nothing; no live report confirms that."""
    unit_id: int | None | Unset
    """The rental unit that the record is for; it becomes the source of the record."""
    vendor: str | None | Unset
    """Name of the vendor or payer, free text. At most 200 characters."""
    work_order_id: int | None | Unset
    """The work order that the record belongs to, an id from `work_orders`."""
    cost_center_transaction: Sequence[models.CostCenterAmountInput] | None
    """Cost centers that the record is allocated to, by amounts. They replace those that are there. Sent only if
    given."""
    journal_transaction: Sequence[models.ExpenseAccountInput] | None
    """Distribution of the amount over several accounts. The amounts add up to that of the record. It replaces the
    one that is there. Sent only if given."""
