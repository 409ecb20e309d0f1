"""EntityInvoiceItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .discount_type import read_discount_type

if TYPE_CHECKING:
    from typing import Self

    from .discount_type import DiscountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityInvoiceItem(Model):
    """A line of an advance payment as v2 answers it.

    Source: documentation.
    """

    calculated_discount: Decimal | None = None
    """Discount that the line really received."""
    col_3: str | None = None
    """Free column 3 of the layout."""
    col_4: str | None = None
    """Free column 4 of the layout."""
    col_5: str | None = None
    """Free column 5 of the layout."""
    col_6: str | None = None
    """Free column 6 of the layout."""
    col_7: str | None = None
    """Free column 7 of the layout."""
    col_8: str | None = None
    """Free column 8 of the layout."""
    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    created: datetime.datetime | None = None
    """When the line was created, in the account's time zone."""
    description: str | None = None
    """Longer text of the line."""
    discount: Decimal | None = None
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | None = None
    """How `discount` is meant."""
    display_order: int | None = None
    """Position of the line, from 0."""
    extra_details: str | None = None
    """JSON inside a string, as on the header."""
    id: int | None = None
    """Identifier of the line."""
    invoice_id: int | None = None
    """Id of the document that the line belongs to."""
    item: str | None = None
    """Name of the product or service. It can also be the product code or mere digits, with the text in
    `description`."""
    modified: datetime.datetime | None = None
    """When the line was last changed, in the account's time zone."""
    offer_id: int | None = None
    """The offer that was applied to the line."""
    product_id: int | None = None
    """An id from `products`; null for a free text line."""
    quantity: Decimal | None = None
    """Number of units; decimals are possible."""
    sales_account_id: int | None = None
    """The revenue account of the line, presumably an id from `journal_accounts`."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person of this line."""
    serials: Any = None
    """Serial numbers of the units sold. Only null has been seen; they are written as an array of strings."""
    store_id: int | None = None
    """An id from `stores`: the warehouse for this line."""
    subtotal: Decimal | None = None
    """Price of the line before tax."""
    summary_tax1: Decimal | None = None
    """Amount of the first tax on this line."""
    summary_tax2: Decimal | None = None
    """Amount of the second tax on this line."""
    tax1: int | None = None
    """An id from `taxes`: the first tax of the line. It is a record id, never a percentage."""
    tax2: int | None = None
    """An id from `taxes`: the second tax of the line. It is a record id, never a percentage; 0 for none."""
    tracking_data: Any = None
    """Lots, expiry dates or serial numbers of tracked products. A string in v2; what v1 sends for such a product
    has not been seen."""
    unit_factor: Decimal | None = None
    """How many base units make one of this unit."""
    unit_factor_id: int | None = None
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    unit_name: str | None = None
    """Name of the unit of measure."""
    unit_price: Decimal | None = None
    """Price of one unit. Negative on deduction lines."""
    unit_small_name: str | None = None
    """Short name of the unit of measure."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "calculated_discount",
            "col_3",
            "col_4",
            "col_5",
            "col_6",
            "col_7",
            "col_8",
            "cost_center_id",
            "created",
            "description",
            "discount",
            "discount_type",
            "display_order",
            "extra_details",
            "id",
            "invoice_id",
            "item",
            "modified",
            "offer_id",
            "product_id",
            "quantity",
            "sales_account_id",
            "sales_person_id",
            "serials",
            "store_id",
            "subtotal",
            "summary_tax1",
            "summary_tax2",
            "tax1",
            "tax2",
            "tracking_data",
            "unit_factor",
            "unit_factor_id",
            "unit_name",
            "unit_price",
            "unit_small_name",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["calculated_discount"]
        self.calculated_discount = v if v is None else wire.decimal(v)
        v = row["col_3"]
        self.col_3 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_4"]
        self.col_4 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_5"]
        self.col_5 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_6"]
        self.col_6 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_7"]
        self.col_7 = v if v is None or type(v) is str else wire.text(v)
        v = row["col_8"]
        self.col_8 = v if v is None or type(v) is str else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        self.discount_type = read_discount_type(row["discount_type"])
        v = row["display_order"]
        self.display_order = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["extra_details"]
        self.extra_details = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_id"]
        self.invoice_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["item"]
        self.item = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["offer_id"]
        self.offer_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["product_id"]
        self.product_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["quantity"]
        self.quantity = v if v is None else wire.decimal(v)
        v = row["sales_account_id"]
        self.sales_account_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["sales_person_id"]
        self.sales_person_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.serials = row["serials"]
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subtotal"]
        self.subtotal = v if v is None else wire.decimal(v)
        v = row["summary_tax1"]
        self.summary_tax1 = v if v is None else wire.decimal(v)
        v = row["summary_tax2"]
        self.summary_tax2 = v if v is None else wire.decimal(v)
        v = row["tax1"]
        self.tax1 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["tax2"]
        self.tax2 = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.tracking_data = row["tracking_data"]
        v = row["unit_factor"]
        self.unit_factor = v if v is None else wire.decimal(v)
        v = row["unit_factor_id"]
        self.unit_factor_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["unit_name"]
        self.unit_name = v if v is None or type(v) is str else wire.text(v)
        v = row["unit_price"]
        self.unit_price = v if v is None else wire.decimal(v)
        v = row["unit_small_name"]
        self.unit_small_name = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "calculated_discount": wire.encode_decimal(
                self.calculated_discount, "EntityInvoiceItem.calculated_discount"
            ),
            "col_3": wire.encode_text(self.col_3, "EntityInvoiceItem.col_3"),
            "col_4": wire.encode_text(self.col_4, "EntityInvoiceItem.col_4"),
            "col_5": wire.encode_text(self.col_5, "EntityInvoiceItem.col_5"),
            "col_6": wire.encode_text(self.col_6, "EntityInvoiceItem.col_6"),
            "col_7": wire.encode_text(self.col_7, "EntityInvoiceItem.col_7"),
            "col_8": wire.encode_text(self.col_8, "EntityInvoiceItem.col_8"),
            "cost_center_id": wire.encode_integer(self.cost_center_id, "EntityInvoiceItem.cost_center_id"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "EntityInvoiceItem.description"),
            "discount": wire.encode_decimal(self.discount, "EntityInvoiceItem.discount"),
            "discount_type": wire.encode_integer(self.discount_type, "EntityInvoiceItem.discount_type"),
            "display_order": wire.encode_integer(self.display_order, "EntityInvoiceItem.display_order"),
            "extra_details": wire.encode_text(self.extra_details, "EntityInvoiceItem.extra_details"),
            "id": wire.encode_integer(self.id, "EntityInvoiceItem.id"),
            "invoice_id": wire.encode_integer(self.invoice_id, "EntityInvoiceItem.invoice_id"),
            "item": wire.encode_text(self.item, "EntityInvoiceItem.item"),
            "modified": wire.isoformat(self.modified),
            "offer_id": wire.encode_integer(self.offer_id, "EntityInvoiceItem.offer_id"),
            "product_id": wire.encode_integer(self.product_id, "EntityInvoiceItem.product_id"),
            "quantity": wire.encode_decimal(self.quantity, "EntityInvoiceItem.quantity"),
            "sales_account_id": wire.encode_integer(self.sales_account_id, "EntityInvoiceItem.sales_account_id"),
            "sales_person_id": wire.encode_integer(self.sales_person_id, "EntityInvoiceItem.sales_person_id"),
            "serials": self.serials,
            "store_id": wire.encode_integer(self.store_id, "EntityInvoiceItem.store_id"),
            "subtotal": wire.encode_decimal(self.subtotal, "EntityInvoiceItem.subtotal"),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "EntityInvoiceItem.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "EntityInvoiceItem.summary_tax2"),
            "tax1": wire.encode_integer(self.tax1, "EntityInvoiceItem.tax1"),
            "tax2": wire.encode_integer(self.tax2, "EntityInvoiceItem.tax2"),
            "tracking_data": self.tracking_data,
            "unit_factor": wire.encode_decimal(self.unit_factor, "EntityInvoiceItem.unit_factor"),
            "unit_factor_id": wire.encode_integer(self.unit_factor_id, "EntityInvoiceItem.unit_factor_id"),
            "unit_name": wire.encode_text(self.unit_name, "EntityInvoiceItem.unit_name"),
            "unit_price": wire.encode_decimal(self.unit_price, "EntityInvoiceItem.unit_price"),
            "unit_small_name": wire.encode_text(self.unit_small_name, "EntityInvoiceItem.unit_small_name"),
        }
        return data
