"""StockTransaction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment
from .stock_transaction_source import StockTransactionSource
from .stock_transaction_status import StockTransactionStatus
from .stock_transaction_type import StockTransactionType

if TYPE_CHECKING:
    from typing import Self


class StockTransaction(Record, kw_only=True):
    """A movement of one product into or out of a store.

    Source: documentation.
    """

    id: int | None = None
    """Id of the stock transaction."""
    product_id: int | None = None
    """The product moved, an id from `products`. The documentation calls it required."""
    transaction_type: StockTransactionType | None = None
    """Whether stock comes in or goes out. The documentation calls it required."""
    transaction_category_id: int | None = None
    """Category of the movement. Deprecated by Daftra."""
    source_type: StockTransactionSource | None = None
    """Kind of record that caused the movement. Read only."""
    date: Moment | None = None
    """When the movement takes effect, in account time."""
    order_id: int | None = None
    """The record that caused the movement; which resource it belongs to follows from `source_type`."""
    ref_id: int | None = None
    """The line of that record that caused the movement, such as an invoice line."""
    status: StockTransactionStatus | None = None
    """Stage of the movement. Read only."""
    received_date: Moment | None = None
    """When the goods were received, in account time."""
    quantity: Amount | None = None
    """Quantity moved."""
    currency_code: str | None = None
    """ISO 4217 currency code of the prices."""
    price: Amount | None = None
    """Price of one unit."""
    price_without_tax: Amount | None = None
    """Price of one unit before tax."""
    added_by: int | None = None
    """Who entered it, an id from `staff`; 0 is the account owner."""
    ignored: bool | None = None
    """Whether the movement is left out of account."""
    ignored_date: Moment | None = None
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    balance_to_date: Amount | None = None
    """Stock balance after this movement."""
    notes: str | None = None
    """Remarks."""
    stock_transfer_id: int | None = None
    """The stock transfer this movement is part of, if it is one."""
    store_id: int | None = None
    """The store affected, an id from `stores`. The documentation calls it required, yet names a fallback to the
    store of the document."""
    description: str | None = None
    """Description of the movement."""
    created: Moment | None = None
    """When the stock transaction was created, in account time."""
    modified: Moment | None = None
    """When the stock transaction was last changed, in account time."""
    discount: Amount | None = None
    """Discount amount."""
    purchase_price: Amount | None = None
    """Purchase price of the product."""
    purchase_order_ids: str | None = None
    """Ids of purchase invoices, in one string. Deprecated by Daftra."""
    journal_account_id: int | None = None
    """Ledger account, an id from `journal_accounts`. Deprecated by Daftra."""
    fetch_from_raw: bool | None = None
    """Whether parts may be taken from raw material. Details not documented."""
    branch_id: int | None = None
    """Branch of the movement, an id from `branches`."""
    currency_rate: Amount | None = None
    """Exchange rate of `currency_code`."""
    total_price: Amount | None = None
    """Price of the whole quantity."""
    tracking_number_id: int | None = None
    """The lot or serial number that was moved."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "source_type",
            "status",
            "balance_to_date",
            "created",
            "modified",
            "total_price",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.quantity
        if v is not None:
            self.quantity = amounts[v]
        v = self.price
        if v is not None:
            self.price = amounts[v]
        v = self.price_without_tax
        if v is not None:
            self.price_without_tax = amounts[v]
        v = self.balance_to_date
        if v is not None:
            self.balance_to_date = amounts[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.purchase_price
        if v is not None:
            self.purchase_price = amounts[v]
        v = self.currency_rate
        if v is not None:
            self.currency_rate = amounts[v]
        v = self.total_price
        if v is not None:
            self.total_price = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "StockTransaction", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "product_id": wire.whole(self.product_id),
            "transaction_type": wire.whole(self.transaction_type),
            "transaction_category_id": wire.whole(self.transaction_category_id),
            "source_type": wire.whole(self.source_type),
            "date": wire.isoformat(self.date),
            "order_id": wire.whole(self.order_id),
            "ref_id": wire.whole(self.ref_id),
            "status": wire.whole(self.status),
            "received_date": wire.isoformat(self.received_date),
            "quantity": wire.encode_decimal(self.quantity, "StockTransaction.quantity"),
            "currency_code": wire.encode_text(self.currency_code, "StockTransaction.currency_code"),
            "price": wire.encode_decimal(self.price, "StockTransaction.price"),
            "price_without_tax": wire.encode_decimal(self.price_without_tax, "StockTransaction.price_without_tax"),
            "added_by": wire.whole(self.added_by),
            "ignored": wire.encode_flag(self.ignored, "StockTransaction.ignored"),
            "ignored_date": wire.isoformat(self.ignored_date),
            "balance_to_date": wire.encode_decimal(self.balance_to_date, "StockTransaction.balance_to_date"),
            "notes": wire.encode_text(self.notes, "StockTransaction.notes"),
            "stock_transfer_id": wire.whole(self.stock_transfer_id),
            "store_id": wire.whole(self.store_id),
            "description": wire.encode_text(self.description, "StockTransaction.description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "discount": wire.encode_decimal(self.discount, "StockTransaction.discount"),
            "purchase_price": wire.encode_decimal(self.purchase_price, "StockTransaction.purchase_price"),
            "purchase_order_ids": wire.encode_text(self.purchase_order_ids, "StockTransaction.purchase_order_ids"),
            "journal_account_id": wire.whole(self.journal_account_id),
            "fetch_from_raw": wire.encode_flag(self.fetch_from_raw, "StockTransaction.fetch_from_raw"),
            "branch_id": wire.whole(self.branch_id),
            "currency_rate": wire.encode_decimal(self.currency_rate, "StockTransaction.currency_rate"),
            "total_price": wire.encode_decimal(self.total_price, "StockTransaction.total_price"),
            "tracking_number_id": wire.whole(self.tracking_number_id),
        }
        return data
