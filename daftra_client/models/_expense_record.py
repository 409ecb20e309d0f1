"""ExpenseRecord: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class ExpenseRecord(Record):
    """Fields that incomes and expenses share in answers."""

    id: int | None = None
    """Id of the record."""
    amount: Decimal | None = None
    """The amount in the record's currency. Contested: without taxes, according to answers; with the taxes that were
    sent, according to requests (both vendor reference 2026-08)."""
    currency_code: str | None = None
    """Currency of the amounts, three letters (ISO 4217)."""
    vendor: str | None = None
    """Name of the vendor or payer, free text."""
    category: str | None = None
    """Category, by name rather than by id."""
    date: datetime.date | None = None
    """The day on which the money was spent or received."""
    file: str | None = None
    """Link to a file that was uploaded in Daftra."""
    note: str | None = None
    """Notes on the record."""
    client_id: int | None = None
    """The client that the record concerns, an id from `clients`."""
    tax1_id: int | None = None
    """First tax, an id from `taxes`."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Decimal | None = None
    """Rate of the first tax in percent."""
    tax1_amount: Decimal | None = None
    """Amount of the first tax in the record's currency."""
    tax1_included: bool | None = None
    """Whether the amount already contains the first tax."""
    tax2_id: int | None = None
    """Second tax, an id from `taxes`."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Decimal | None = None
    """Rate of the second tax in percent."""
    tax2_amount: Decimal | None = None
    """Amount of the second tax in the record's currency."""
    tax2_included: bool | None = None
    """Whether the amount already contains the second tax."""
    attachments: Any = None
    """Links to the attached files on a storage service, normally a list; they expire after a while (6000 seconds in
    the sample). Contested: on single records the key is `attachmnets` (vendor reference 2026-08), which is a field
    of its own."""
    accounts_data: str | None = None
    """Distribution of a draft over accounts: a JSON document inside a string."""
    attachmnets: Any = None
    """Links to the attached files. Single records use this misspelt key."""
    branch_id: int | None = None
    """Branch of the record, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the record was created."""
    expense_category_id: int | None = None
    """Category, by its id; 0 for none."""
    expense_number: str | None = None
    """Number or reference code, such as "000012"."""
    external_source: str | None = None
    """Application in which the record was entered, such as `web` or `mobile`."""
    extra_details: str | None = None
    """A JSON document inside a string; its content is not documented."""
    journal_account_id: int | None = None
    """The account that the amount is booked on, an id from `journal_accounts`."""
    last_update_external_source: str | None = None
    """Application in which the record was last changed, such as `web` or `mobile`."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    recurring_expense_id: int | None = None
    """The recurring record that produced this one; 0 for none."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    source_id: int | None = None
    """The record that produced this one."""
    source_type: str | None = None
    """Kind of the record that produced this one."""
    staff_id: int | None = None
    """The staff member who recorded it, an id from `staff`; 0 is the account owner."""
    status: str | None = None
    """`draft`, or `issued` once the record is booked."""
    supplier_id: int | None = None
    """The supplier that the record concerns, an id from `suppliers`."""
    total: Decimal | None = None
    """Total with taxes."""
    treasury_id: int | None = None
    """The treasury that the money came from or went to, an id from `treasuries`."""
    work_order_id: int | None = None
    """The work order that the record belongs to, an id from `work_orders`."""

    __slots__ = ()
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        ("created", "last_update_external_source", "modified", "site_id", "total")
    )
    _KEY_ORDER: ClassVar[str] = (
        "id amount currency_code vendor category date file note client_id tax1_id tax1_name tax1_value tax1_amount "
        "tax1_included tax2_id tax2_name tax2_value tax2_amount tax2_included is_income attachments"
    )
