"""StockTransaction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
from .stock_transaction_source import read_stock_transaction_source
from .stock_transaction_status import read_stock_transaction_status
from .stock_transaction_type import read_stock_transaction_type

if TYPE_CHECKING:
    from typing import Self

    from .stock_transaction_source import StockTransactionSource
    from .stock_transaction_status import StockTransactionStatus
    from .stock_transaction_type import StockTransactionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class StockTransaction(Model):
    """A movement of one product into or out of a store.

    Source: documentation.
    """

    added_by: int | None = None
    """Who entered it, an id from `staff`; 0 is the account owner."""
    balance_to_date: Decimal | None = None
    """Stock balance after this movement."""
    created: datetime.datetime | None = None
    """When the stock transaction was created, in account time."""
    currency_code: str | None = None
    """ISO 4217 currency code of the prices."""
    date: datetime.datetime | None = None
    """When the movement takes effect, in account time."""
    description: str | None = None
    """Description of the movement."""
    discount: Decimal | None = None
    """Discount amount."""
    fetch_from_raw: bool | None = None
    """Whether parts may be taken from raw material. Details not documented."""
    id: int | None = None
    """Id of the stock transaction."""
    ignored: bool | None = None
    """Whether the movement is left out of account."""
    ignored_date: datetime.datetime | None = None
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    journal_account_id: int | None = None
    """Ledger account, an id from `journal_accounts`. Deprecated by Daftra."""
    modified: datetime.datetime | None = None
    """When the stock transaction was last changed, in account time."""
    notes: str | None = None
    """Remarks."""
    order_id: int | None = None
    """The record that caused the movement; which resource it belongs to follows from `source_type`."""
    price: Decimal | None = None
    """Price of one unit."""
    price_without_tax: Decimal | None = None
    """Price of one unit before tax."""
    product_id: int | None = None
    """The product moved, an id from `products`. The documentation calls it required."""
    purchase_order_ids: str | None = None
    """Ids of purchase invoices, in one string. Deprecated by Daftra."""
    purchase_price: Decimal | None = None
    """Purchase price of the product."""
    quantity: Decimal | None = None
    """Quantity moved."""
    received_date: datetime.datetime | None = None
    """When the goods were received, in account time."""
    ref_id: int | None = None
    """The line of that record that caused the movement, such as an invoice line."""
    source_type: StockTransactionSource | None = None
    """Kind of record that caused the movement. Read only."""
    status: StockTransactionStatus | None = None
    """Stage of the movement. Read only."""
    stock_transfer_id: int | None = None
    """The stock transfer this movement is part of, if it is one."""
    store_id: int | None = None
    """The store affected, an id from `stores`. The documentation calls it required, yet names a fallback to the
    store of the document."""
    transaction_category_id: int | None = None
    """Category of the movement. Deprecated by Daftra."""
    transaction_type: StockTransactionType | None = None
    """Whether stock comes in or goes out. The documentation calls it required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "added_by",
            "balance_to_date",
            "created",
            "currency_code",
            "date",
            "description",
            "discount",
            "fetch_from_raw",
            "id",
            "ignored",
            "ignored_date",
            "journal_account_id",
            "modified",
            "notes",
            "order_id",
            "price",
            "price_without_tax",
            "product_id",
            "purchase_order_ids",
            "purchase_price",
            "quantity",
            "received_date",
            "ref_id",
            "source_type",
            "status",
            "stock_transfer_id",
            "store_id",
            "transaction_category_id",
            "transaction_type",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("added_by")
            self.added_by = v if type(v) in INTEGER else wire.integer(v)
            self.balance_to_date = wire.decimal(get("balance_to_date"))
            self.created = wire.timestamp(get("created"), date_format)
            v = get("currency_code")
            self.currency_code = v if type(v) in TEXT else wire.text(v)
            self.date = wire.timestamp(get("date"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            self.discount = wire.decimal(get("discount"))
            self.fetch_from_raw = wire.flag(get("fetch_from_raw"))
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.ignored = wire.flag(get("ignored"))
            self.ignored_date = wire.timestamp(get("ignored_date"), date_format)
            v = get("journal_account_id")
            self.journal_account_id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("notes")
            self.notes = v if type(v) in TEXT else wire.text(v)
            v = get("order_id")
            self.order_id = v if type(v) in INTEGER else wire.integer(v)
            self.price = wire.decimal(get("price"))
            self.price_without_tax = wire.decimal(get("price_without_tax"))
            v = get("product_id")
            self.product_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("purchase_order_ids")
            self.purchase_order_ids = v if type(v) in TEXT else wire.text(v)
            self.purchase_price = wire.decimal(get("purchase_price"))
            self.quantity = wire.decimal(get("quantity"))
            self.received_date = wire.timestamp(get("received_date"), date_format)
            v = get("ref_id")
            self.ref_id = v if type(v) in INTEGER else wire.integer(v)
            self.source_type = read_stock_transaction_source(get("source_type"))
            self.status = read_stock_transaction_status(get("status"))
            v = get("stock_transfer_id")
            self.stock_transfer_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("store_id")
            self.store_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("transaction_category_id")
            self.transaction_category_id = v if type(v) in INTEGER else wire.integer(v)
            self.transaction_type = read_stock_transaction_type(get("transaction_type"))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "added_by": wire.encode_integer(self.added_by, "StockTransaction.added_by"),
            "balance_to_date": wire.encode_decimal(self.balance_to_date, "StockTransaction.balance_to_date"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "StockTransaction.currency_code"),
            "date": wire.isoformat(self.date),
            "description": wire.encode_text(self.description, "StockTransaction.description"),
            "discount": wire.encode_decimal(self.discount, "StockTransaction.discount"),
            "fetch_from_raw": wire.encode_flag(self.fetch_from_raw, "StockTransaction.fetch_from_raw"),
            "id": wire.encode_integer(self.id, "StockTransaction.id"),
            "ignored": wire.encode_flag(self.ignored, "StockTransaction.ignored"),
            "ignored_date": wire.isoformat(self.ignored_date),
            "journal_account_id": wire.encode_integer(self.journal_account_id, "StockTransaction.journal_account_id"),
            "modified": wire.isoformat(self.modified),
            "notes": wire.encode_text(self.notes, "StockTransaction.notes"),
            "order_id": wire.encode_integer(self.order_id, "StockTransaction.order_id"),
            "price": wire.encode_decimal(self.price, "StockTransaction.price"),
            "price_without_tax": wire.encode_decimal(self.price_without_tax, "StockTransaction.price_without_tax"),
            "product_id": wire.encode_integer(self.product_id, "StockTransaction.product_id"),
            "purchase_order_ids": wire.encode_text(self.purchase_order_ids, "StockTransaction.purchase_order_ids"),
            "purchase_price": wire.encode_decimal(self.purchase_price, "StockTransaction.purchase_price"),
            "quantity": wire.encode_decimal(self.quantity, "StockTransaction.quantity"),
            "received_date": wire.isoformat(self.received_date),
            "ref_id": wire.encode_integer(self.ref_id, "StockTransaction.ref_id"),
            "source_type": wire.encode_integer(self.source_type, "StockTransaction.source_type"),
            "status": wire.encode_integer(self.status, "StockTransaction.status"),
            "stock_transfer_id": wire.encode_integer(self.stock_transfer_id, "StockTransaction.stock_transfer_id"),
            "store_id": wire.encode_integer(self.store_id, "StockTransaction.store_id"),
            "transaction_category_id": wire.encode_integer(
                self.transaction_category_id, "StockTransaction.transaction_category_id"
            ),
            "transaction_type": wire.encode_integer(self.transaction_type, "StockTransaction.transaction_type"),
        }
        return data
