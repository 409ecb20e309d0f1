"""StockTransaction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["added_by"]
        self.added_by = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["balance_to_date"]
        self.balance_to_date = v if v is None else wire.decimal(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["date"]
        self.date = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        self.fetch_from_raw = wire.FLAGS[row["fetch_from_raw"]]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.ignored = wire.FLAGS[row["ignored"]]
        v = row["ignored_date"]
        self.ignored_date = v if v is None else wire.timestamp(v, date_format)
        v = row["journal_account_id"]
        self.journal_account_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["order_id"]
        self.order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["price"]
        self.price = v if v is None else wire.decimal(v)
        v = row["price_without_tax"]
        self.price_without_tax = v if v is None else wire.decimal(v)
        v = row["product_id"]
        self.product_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["purchase_order_ids"]
        self.purchase_order_ids = v if v is None or type(v) is str else wire.text(v)
        v = row["purchase_price"]
        self.purchase_price = v if v is None else wire.decimal(v)
        v = row["quantity"]
        self.quantity = v if v is None else wire.decimal(v)
        v = row["received_date"]
        self.received_date = v if v is None else wire.timestamp(v, date_format)
        v = row["ref_id"]
        self.ref_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.source_type = read_stock_transaction_source(row["source_type"])
        self.status = read_stock_transaction_status(row["status"])
        v = row["stock_transfer_id"]
        self.stock_transfer_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["transaction_category_id"]
        self.transaction_category_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.transaction_type = read_stock_transaction_type(row["transaction_type"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
