"""StockTransactionInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .stock_transaction_type import StockTransactionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class StockTransactionInput(Input):
    """Writable fields of a stock transaction; Daftra sets its source, status and balance."""

    added_by: int | None | Unset = UNSET
    """The staff member who entered it, an id from `staff`; 0 is the account owner."""
    attachment: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    branch_id: int | None | Unset = UNSET
    """Branch of the movement, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 currency code of the prices. At most 10 characters."""
    currency_rate: Decimal | int | None | Unset = UNSET
    """Exchange rate of `currency_code`."""
    date: datetime.datetime | None | Unset = UNSET
    """When the movement takes effect, in account time."""
    description: str | None | Unset = UNSET
    """Description of the movement."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount on the movement, as an amount."""
    fetch_from_raw: bool | None | Unset = UNSET
    """Whether the parts of a bundle are taken from raw material."""
    ignored: bool | None | Unset = UNSET
    """Whether the movement is ignored."""
    ignored_date: datetime.datetime | None | Unset = UNSET
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    journal_account_id: int | None | Unset = UNSET
    """Ledger account, an id from `journal_accounts`. Contested: deprecated (documentation of July); usable in
    creates (vendor reference 2026-08)."""
    notes: str | None | Unset = UNSET
    """Remarks."""
    order_id: int | None | Unset = UNSET
    """The record that caused the movement; `source_type` determines its resource."""
    price: Decimal | int | None | Unset = UNSET
    """Price of one unit; the average price by default, or the latest purchase price for an outgoing movement."""
    price_without_tax: Decimal | int | None | Unset = UNSET
    """Price of one unit before tax."""
    product_id: int | None | Unset = UNSET
    """The product moved, an id from `products`: an active one whose stock is tracked. Required by a create, and
    fixed afterwards."""
    purchase_order_ids: str | None | Unset = UNSET
    """Ids of purchase invoices, in one string. Deprecated by Daftra."""
    purchase_price: Decimal | int | None | Unset = UNSET
    """Purchase price of the product."""
    quantity: Decimal | int | None | Unset = UNSET
    """Quantity moved, the same in either direction: Daftra sets the sign. Required. More than 0."""
    received_date: datetime.datetime | None | Unset = UNSET
    """When the goods were received, in account time; now by default. An update needs it. Contested: ISO with a time
    (example of an update); the date format of the account (text, example of a create; both vendor reference
    2026-08)."""
    ref_id: int | None | Unset = UNSET
    """The line of the source record that caused the movement, such as an invoice line."""
    stock_transfer_id: int | None | Unset = UNSET
    """The stock transfer that this movement belongs to, if any."""
    store_id: int | None | Unset = UNSET
    """The store affected, an id from `stores` of an active one. A create needs it."""
    tracking_number_id: int | None | Unset = UNSET
    """The lot or serial number that was moved."""
    transaction_category_id: int | None | Unset = UNSET
    """Category of the movement. Contested: an id, deprecated (documentation); a list of which the first counts, an
    id or the name of a category to add (vendor reference 2026-08)."""
    transaction_type: StockTransactionType | int | None | Unset = UNSET
    """Whether stock enters or leaves the store. A create needs it."""
    unit_factor: Decimal | int | None | Unset = UNSET
    """Number of main units in one of that unit."""
    unit_factor_id: int | None | Unset = UNSET
    """The unit that the quantity counts, the id of a factor in `unit_templates`, where the account has several
    units."""
    unit_name: str | None | Unset = UNSET
    """Name of that unit."""
    unit_small_name: str | None | Unset = UNSET
    """Abbreviation of that unit."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        ("attachment", "unit_factor", "unit_factor_id", "unit_name", "unit_small_name")
    )
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {"currency_rate": ("currency_code",)}
