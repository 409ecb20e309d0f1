"""ExpenseInputRecord: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class ExpenseInputRecord(Input):
    """Fields that incomes and expenses share in requests."""

    amount: Decimal | int | None | Unset = UNSET
    """The amount in the record's currency, not zero, with the taxes that are sent. Answers call the amount one
    without taxes. A create needs it."""
    attachment: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    branch_id: int | None | Unset = UNSET
    """Branch of the record, an id from `branches`."""
    category: str | None | Unset = UNSET
    """Category, by name rather than by id. Daftra adds a category that it does not know. At most 200 characters."""
    client_id: int | None | Unset = UNSET
    """The client that the record concerns, an id from `clients`."""
    clone_id: int | None | Unset = UNSET
    """The record that this one copies, for the audit trail. Only for creating."""
    currency_code: str | None | Unset = UNSET
    """Currency of the amounts, three letters (ISO 4217); that of the account by default."""
    date: datetime.date | None | Unset = UNSET
    """The day on which the money was spent or received, within an open financial period. A create needs it.
    Contested: ISO (documentation, the example of August 2026); the date format of the account (text of the vendor
    reference 2026-08)."""
    expense_category_id: int | None | Unset = UNSET
    """Category, by its id; 0 for none."""
    expense_number: str | None | Unset = UNSET
    """Number or reference code, such as "000012"; Daftra makes one if it is left out."""
    external_source: str | None | Unset = UNSET
    """Application in which the record was entered, such as `web` or `mobile`."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string; its content is not documented."""
    file: str | None | Unset = UNSET
    """Link to a file that was uploaded in Daftra. At most 200 characters."""
    journal_account_id: int | None | Unset = UNSET
    """The account that the amount is booked on, an id from `journal_accounts`. Some accounts demand it where no
    `JournalTransaction` names one."""
    note: str | None | Unset = UNSET
    """Notes on the record."""
    recurring_expense_id: int | None | Unset = UNSET
    """The recurring record that produced this one; 0 for none."""
    source_id: int | None | Unset = UNSET
    """The record that produced this one."""
    source_type: str | None | Unset = UNSET
    """Kind of the record that produced this one."""
    staff_id: int | None | Unset = UNSET
    """The staff member who recorded it, an id from `staff`; 0 is the account owner."""
    status: str | None | Unset = UNSET
    """`draft`, or `issued` once the record is booked. Daftra sets it itself on create (vendor reference 2026-08)."""
    supplier_id: int | None | Unset = UNSET
    """The supplier that the record concerns, an id from `suppliers`. A suspended one is refused."""
    tax1_amount: Decimal | int | None | Unset = UNSET
    """Amount of the first tax in the record's currency."""
    tax1_id: int | None | Unset = UNSET
    """First tax, an id from `taxes`. If it is left out, Daftra clears all fields of the first tax."""
    tax1_included: bool | None | Unset = UNSET
    """Whether the amount already contains the first tax."""
    tax1_name: str | None | Unset = UNSET
    """Name of the first tax. At most 255 characters."""
    tax1_value: Decimal | int | None | Unset = UNSET
    """Rate of the first tax in percent; Daftra computes the amount."""
    tax2_amount: Decimal | int | None | Unset = UNSET
    """Amount of the second tax in the record's currency."""
    tax2_id: int | None | Unset = UNSET
    """Second tax, an id from `taxes`. If it is left out, Daftra clears all fields of the second tax."""
    tax2_included: bool | None | Unset = UNSET
    """Whether the amount already contains the second tax."""
    tax2_name: str | None | Unset = UNSET
    """Name of the second tax. At most 255 characters."""
    tax2_value: Decimal | int | None | Unset = UNSET
    """Rate of the second tax in percent; Daftra computes the amount."""
    treasury_id: int | None | Unset = UNSET
    """The treasury that the money comes from or goes to, an id from `treasuries`; the primary one by default."""
    unique_id: str | None | Unset = UNSET
    """A key of your own by which Daftra recognises a create that is sent twice. It answers the second one with the
    first record and the word `duplicated`, and stores nothing; no live report confirms that."""
    unit_id: int | None | Unset = UNSET
    """The rental unit that the record is for; it becomes the source of the record."""
    vendor: str | None | Unset = UNSET
    """Name of the vendor or payer, free text. At most 200 characters."""
    work_order_id: int | None | Unset = UNSET
    """The work order that the record belongs to, an id from `work_orders`."""

    __slots__ = ()
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset(("clone_id",))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("attachment", "unique_id", "unit_id"))
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
