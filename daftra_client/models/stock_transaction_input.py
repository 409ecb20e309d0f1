"""StockTransactionInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .stock_transaction_type import read_stock_transaction_type

if TYPE_CHECKING:
    from typing import Self

    from .stock_transaction_type import StockTransactionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class StockTransactionInput(Input):
    """Writable fields of a stock transaction; its source, status and balance are set by Daftra.

    Source: documentation.
    """

    added_by: int | None | Unset = UNSET
    """Who entered it, an id from `staff`; 0 is the account owner."""
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
    """Whether the movement is left out of account."""
    ignored_date: datetime.datetime | None | Unset = UNSET
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    journal_account_id: int | None | Unset = UNSET
    """Ledger account, an id from `journal_accounts`. Deprecated by Daftra."""
    notes: str | None | Unset = UNSET
    """Remarks."""
    order_id: int | None | Unset = UNSET
    """The record that caused the movement; which resource it belongs to follows from `source_type`."""
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
    """The line of that record that caused the movement, such as an invoice line."""
    stock_transfer_id: int | None | Unset = UNSET
    """The stock transfer this movement is part of, if it is one."""
    store_id: int | None | Unset = UNSET
    """The store affected, an id from `stores`. The documentation calls it required, yet names a fallback to the
    store of the document."""
    tracking_number_id: int | None | Unset = UNSET
    """The lot or serial number that was moved."""
    transaction_category_id: int | None | Unset = UNSET
    """Category of the movement. Deprecated by Daftra."""
    transaction_type: StockTransactionType | int | None | Unset = UNSET
    """Whether stock comes in or goes out. The documentation calls it required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "added_by",
            "branch_id",
            "currency_code",
            "currency_rate",
            "date",
            "description",
            "discount",
            "fetch_from_raw",
            "ignored",
            "ignored_date",
            "journal_account_id",
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
            "stock_transfer_id",
            "store_id",
            "tracking_number_id",
            "transaction_category_id",
            "transaction_type",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {"currency_rate": ("currency_code",)}

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["added_by"]
        self.added_by = v if v is UNSET else wire.integer(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["currency_rate"]
        self.currency_rate = v if v is UNSET else wire.decimal(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["discount"]
        self.discount = v if v is UNSET else wire.decimal(v)
        v = row["fetch_from_raw"]
        self.fetch_from_raw = v if v is UNSET else wire.flag(v)
        v = row["ignored"]
        self.ignored = v if v is UNSET else wire.flag(v)
        v = row["ignored_date"]
        self.ignored_date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["journal_account_id"]
        self.journal_account_id = v if v is UNSET else wire.integer(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["order_id"]
        self.order_id = v if v is UNSET else wire.integer(v)
        v = row["price"]
        self.price = v if v is UNSET else wire.decimal(v)
        v = row["price_without_tax"]
        self.price_without_tax = v if v is UNSET else wire.decimal(v)
        v = row["product_id"]
        self.product_id = v if v is UNSET else wire.integer(v)
        v = row["purchase_order_ids"]
        self.purchase_order_ids = v if v is UNSET else wire.text(v)
        v = row["purchase_price"]
        self.purchase_price = v if v is UNSET else wire.decimal(v)
        v = row["quantity"]
        self.quantity = v if v is UNSET else wire.decimal(v)
        v = row["received_date"]
        self.received_date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["ref_id"]
        self.ref_id = v if v is UNSET else wire.integer(v)
        v = row["stock_transfer_id"]
        self.stock_transfer_id = v if v is UNSET else wire.integer(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["tracking_number_id"]
        self.tracking_number_id = v if v is UNSET else wire.integer(v)
        v = row["transaction_category_id"]
        self.transaction_category_id = v if v is UNSET else wire.integer(v)
        v = row["transaction_type"]
        self.transaction_type = v if v is UNSET else read_stock_transaction_type(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "StockTransactionInput", date_format)
        if self.added_by is not UNSET:
            data["added_by"] = wire.encode_integer(self.added_by, "StockTransactionInput.added_by")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "StockTransactionInput.branch_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "StockTransactionInput.currency_code")
        if self.currency_rate is not UNSET:
            data["currency_rate"] = wire.encode_decimal(self.currency_rate, "StockTransactionInput.currency_rate")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "StockTransactionInput.date")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "StockTransactionInput.description")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "StockTransactionInput.discount")
        if self.fetch_from_raw is not UNSET:
            data["fetch_from_raw"] = wire.encode_flag(self.fetch_from_raw, "StockTransactionInput.fetch_from_raw")
        if self.ignored is not UNSET:
            data["ignored"] = wire.encode_flag(self.ignored, "StockTransactionInput.ignored")
        if self.ignored_date is not UNSET:
            data["ignored_date"] = wire.encode_timestamp(self.ignored_date, "StockTransactionInput.ignored_date")
        if self.journal_account_id is not UNSET:
            data["journal_account_id"] = wire.encode_integer(
                self.journal_account_id, "StockTransactionInput.journal_account_id"
            )
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "StockTransactionInput.notes")
        if self.order_id is not UNSET:
            data["order_id"] = wire.encode_integer(self.order_id, "StockTransactionInput.order_id")
        if self.price is not UNSET:
            data["price"] = wire.encode_decimal(self.price, "StockTransactionInput.price")
        if self.price_without_tax is not UNSET:
            data["price_without_tax"] = wire.encode_decimal(
                self.price_without_tax, "StockTransactionInput.price_without_tax"
            )
        if self.product_id is not UNSET:
            data["product_id"] = wire.encode_integer(self.product_id, "StockTransactionInput.product_id")
        if self.purchase_order_ids is not UNSET:
            data["purchase_order_ids"] = wire.encode_text(
                self.purchase_order_ids, "StockTransactionInput.purchase_order_ids"
            )
        if self.purchase_price is not UNSET:
            data["purchase_price"] = wire.encode_decimal(self.purchase_price, "StockTransactionInput.purchase_price")
        if self.quantity is not UNSET:
            data["quantity"] = wire.encode_decimal(self.quantity, "StockTransactionInput.quantity")
        if self.received_date is not UNSET:
            data["received_date"] = wire.encode_timestamp(self.received_date, "StockTransactionInput.received_date")
        if self.ref_id is not UNSET:
            data["ref_id"] = wire.encode_integer(self.ref_id, "StockTransactionInput.ref_id")
        if self.stock_transfer_id is not UNSET:
            data["stock_transfer_id"] = wire.encode_integer(
                self.stock_transfer_id, "StockTransactionInput.stock_transfer_id"
            )
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "StockTransactionInput.store_id")
        if self.tracking_number_id is not UNSET:
            data["tracking_number_id"] = wire.encode_integer(
                self.tracking_number_id, "StockTransactionInput.tracking_number_id"
            )
        if self.transaction_category_id is not UNSET:
            data["transaction_category_id"] = wire.encode_integer(
                self.transaction_category_id, "StockTransactionInput.transaction_category_id"
            )
        if self.transaction_type is not UNSET:
            data["transaction_type"] = wire.encode_integer(
                self.transaction_type, "StockTransactionInput.transaction_type"
            )
        return data
