"""StockTransaction: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.record import Record
from .stock_transaction_source import StockTransactionSource
from .stock_transaction_status import StockTransactionStatus
from .stock_transaction_type import StockTransactionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class StockTransaction(Record):
    """A movement of one product into or out of a store."""

    id: int | None = None
    """Id of the stock transaction."""
    product_id: int | None = None
    """The product moved, an id from `products`. The documentation calls it required."""
    transaction_type: StockTransactionType | None = None
    """Whether stock enters or leaves the store. The documentation calls it required."""
    transaction_category_id: int | None = None
    """Category of the movement. Deprecated by Daftra."""
    source_type: StockTransactionSource | None = None
    """Kind of record that caused the movement. Read-only."""
    date: datetime.datetime | None = None
    """When the movement takes effect, in account time."""
    order_id: int | None = None
    """The record that caused the movement; `source_type` determines its resource."""
    ref_id: int | None = None
    """The line of the source record that caused the movement, such as an invoice line."""
    status: StockTransactionStatus | None = None
    """Stage of the movement. Read-only."""
    received_date: datetime.datetime | None = None
    """When the goods were received, in account time."""
    quantity: Decimal | None = None
    """Quantity moved."""
    currency_code: str | None = None
    """ISO 4217 currency code of the prices."""
    price: Decimal | None = None
    """Price of one unit."""
    price_without_tax: Decimal | None = None
    """Price of one unit before tax."""
    added_by: int | None = None
    """The staff member who entered it, an id from `staff`; 0 is the account owner."""
    ignored: bool | None = None
    """Whether the movement is ignored."""
    ignored_date: datetime.datetime | None = None
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    balance_to_date: Decimal | None = None
    """Stock balance after this movement."""
    notes: str | None = None
    """Remarks."""
    stock_transfer_id: int | None = None
    """The stock transfer that this movement belongs to, if any."""
    store_id: int | None = None
    """The store affected, an id from `stores`. The documentation calls it required, yet describes a fallback to the
    store of the document."""
    description: str | None = None
    """Description of the movement."""
    created: datetime.datetime | None = None
    """When the stock transaction was created, in account time."""
    modified: datetime.datetime | None = None
    """When the stock transaction was last changed, in account time."""
    discount: Decimal | None = None
    """Discount on the movement, as an amount."""
    purchase_price: Decimal | None = None
    """Purchase price of the product."""
    purchase_order_ids: str | None = None
    """Ids of purchase invoices, in one string. Deprecated by Daftra."""
    journal_account_id: int | None = None
    """Ledger account, an id from `journal_accounts`. Deprecated by Daftra."""
    fetch_from_raw: bool | None = None
    """Whether parts may be taken from raw material. Details not documented."""
    branch_id: int | None = None
    """Branch of the movement, an id from `branches`."""
    currency_rate: Decimal | None = None
    """Exchange rate of `currency_code`."""
    total_price: Decimal | None = None
    """Price of the whole quantity."""
    tracking_number_id: int | None = None
    """The lot or serial number that was moved."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        ("source_type", "status", "balance_to_date", "created", "modified", "total_price")
    )
