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
    """Writable fields of a stock transaction; Daftra sets its source, status and balance.

    Source: documentation.
    """

    added_by: int | None | Unset = UNSET
    """The staff member who entered it, an id from `staff`; 0 is the account owner."""
    branch_id: int | None | Unset = UNSET
    """Branch of the movement, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 currency code of the prices."""
    currency_rate: Decimal | int | None | Unset = UNSET
    """Exchange rate of `currency_code`."""
    date: datetime.datetime | None | Unset = UNSET
    """When the movement takes effect, in account time."""
    description: str | None | Unset = UNSET
    """Description of the movement."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount amount."""
    fetch_from_raw: bool | None | Unset = UNSET
    """Whether parts may be taken from raw material. Details not documented."""
    ignored: bool | None | Unset = UNSET
    """Whether the movement is ignored."""
    ignored_date: datetime.datetime | None | Unset = UNSET
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    journal_account_id: int | None | Unset = UNSET
    """Ledger account, an id from `journal_accounts`. Deprecated by Daftra."""
    notes: str | None | Unset = UNSET
    """Remarks."""
    order_id: int | None | Unset = UNSET
    """The record that caused the movement; `source_type` determines its resource."""
    price: Decimal | int | None | Unset = UNSET
    """Price of one unit."""
    price_without_tax: Decimal | int | None | Unset = UNSET
    """Price of one unit before tax."""
    product_id: int | None | Unset = UNSET
    """The product moved, an id from `products`. The documentation calls it required."""
    purchase_order_ids: str | None | Unset = UNSET
    """Ids of purchase invoices, in one string. Deprecated by Daftra."""
    purchase_price: Decimal | int | None | Unset = UNSET
    """Purchase price of the product."""
    quantity: Decimal | int | None | Unset = UNSET
    """Quantity moved."""
    received_date: datetime.datetime | None | Unset = UNSET
    """When the goods were received, in account time."""
    ref_id: int | None | Unset = UNSET
    """The line of the source record that caused the movement, such as an invoice line."""
    stock_transfer_id: int | None | Unset = UNSET
    """The stock transfer that this movement belongs to, if any."""
    store_id: int | None | Unset = UNSET
    """The store affected, an id from `stores`. The documentation calls it required, yet describes a fallback to the
    store of the document."""
    tracking_number_id: int | None | Unset = UNSET
    """The lot or serial number that was moved."""
    transaction_category_id: int | None | Unset = UNSET
    """Category of the movement. Deprecated by Daftra."""
    transaction_type: StockTransactionType | int | None | Unset = UNSET
    """Whether stock enters or leaves the store. The documentation calls it required."""

    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {"currency_rate": ("currency_code",)}
