"""InvoiceItemInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .discount_type import read_discount_type

if TYPE_CHECKING:
    from typing import Self

    from .discount_type import DiscountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceItemInput(Input):
    """A line of a sales document to write. Lines stand beside the header, never inside it.

    Source: documentation; request sample; live report.
    """

    col_3: str | None | Unset = UNSET
    """Free column 3 of the layout."""
    col_4: str | None | Unset = UNSET
    """Free column 4 of the layout."""
    col_5: str | None | Unset = UNSET
    """Free column 5 of the layout."""
    col_6: str | None | Unset = UNSET
    """Free column 6 of the layout."""
    col_7: str | None | Unset = UNSET
    """Free column 7 of the layout."""
    col_8: str | None | Unset = UNSET
    """Free column 8 of the layout."""
    cost_center_id: int | None | Unset = UNSET
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    description: str | None | Unset = UNSET
    """Longer text of the line."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | int | None | Unset = UNSET
    """How `discount` is meant."""
    display_order: int | None | Unset = UNSET
    """Position of the line, from 0."""
    expiry_date: list[datetime.date | None] | None | Unset = UNSET
    """Expiry dates in ISO, one for each entry of `lot`."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string, as on the header."""
    id: int | None | Unset = UNSET
    """Id of an existing line, for updates only."""
    item: str | None | Unset = UNSET
    """Name of the product or service, or a product code. Send it always: live accounts refuse lines without it,
    although it is documented as optional."""
    lot: list[str | None] | None | Unset = UNSET
    """Lot numbers of a tracked product."""
    offer_id: int | None | Unset = UNSET
    """The offer that was applied to the line."""
    product_id: int | None | Unset = UNSET
    """An id from `products`; leave it out for a free text line. With branches enabled, the product must belong to
    the current one."""
    quantity: Decimal | int | None | Unset = UNSET
    """Number of units; decimals are possible."""
    quantity2: Decimal | int | None | Unset = UNSET
    """Meaning not documented."""
    sales_account_id: int | None | Unset = UNSET
    """The revenue account of the line, presumably an id from `journal_accounts`."""
    sales_person_id: int | None | Unset = UNSET
    """An id from `staff`: the sales person of this line."""
    serials: list[str | None] | None | Unset = UNSET
    """Serial numbers of a product that is tracked by them."""
    store_id: int | None | Unset = UNSET
    """An id from `stores`: the warehouse for this line; that of the document when left out."""
    tax1: int | None | Unset = UNSET
    """An id from `taxes`: the first tax of the line. It is the id of the tax record; a percentage would pick the
    wrong tax."""
    tax2: int | None | Unset = UNSET
    """An id from `taxes`: the second tax of the line. A line has no more than these two."""
    unique_id: str | None | Unset = UNSET
    """Meaning not documented."""
    unit_factor: Decimal | int | None | Unset = UNSET
    """How many base units make one of this unit."""
    unit_factor_id: int | None | Unset = UNSET
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    unit_name: str | None | Unset = UNSET
    """Name of the unit of measure."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Price of one unit, a mere number. A negative price makes a deduction."""
    unit_small_name: str | None | Unset = UNSET
    """Short name of the unit of measure."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "col_3",
            "col_4",
            "col_5",
            "col_6",
            "col_7",
            "col_8",
            "cost_center_id",
            "description",
            "discount",
            "discount_type",
            "display_order",
            "expiry_date",
            "extra_details",
            "id",
            "item",
            "lot",
            "offer_id",
            "product_id",
            "quantity",
            "quantity2",
            "sales_account_id",
            "sales_person_id",
            "serials",
            "store_id",
            "tax1",
            "tax2",
            "unique_id",
            "unit_factor",
            "unit_factor_id",
            "unit_name",
            "unit_price",
            "unit_small_name",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        (
            "expiry_date",
            "lot",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["col_3"]
        self.col_3 = v if v is UNSET else wire.text(v)
        v = row["col_4"]
        self.col_4 = v if v is UNSET else wire.text(v)
        v = row["col_5"]
        self.col_5 = v if v is UNSET else wire.text(v)
        v = row["col_6"]
        self.col_6 = v if v is UNSET else wire.text(v)
        v = row["col_7"]
        self.col_7 = v if v is UNSET else wire.text(v)
        v = row["col_8"]
        self.col_8 = v if v is UNSET else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = v if v is UNSET else wire.integer(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["discount"]
        self.discount = v if v is UNSET else wire.decimal(v)
        v = row["discount_type"]
        self.discount_type = v if v is UNSET else read_discount_type(v)
        v = row["display_order"]
        self.display_order = v if v is UNSET else wire.integer(v)
        v = row["expiry_date"]
        self.expiry_date = v if v is UNSET else wire.array(v, lambda v: wire.date(v, date_format))
        v = row["extra_details"]
        self.extra_details = v if v is UNSET else wire.text(v)
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["item"]
        self.item = v if v is UNSET else wire.text(v)
        v = row["lot"]
        self.lot = v if v is UNSET else wire.array(v, wire.text)
        v = row["offer_id"]
        self.offer_id = v if v is UNSET else wire.integer(v)
        v = row["product_id"]
        self.product_id = v if v is UNSET else wire.integer(v)
        v = row["quantity"]
        self.quantity = v if v is UNSET else wire.decimal(v)
        v = row["quantity2"]
        self.quantity2 = v if v is UNSET else wire.decimal(v)
        v = row["sales_account_id"]
        self.sales_account_id = v if v is UNSET else wire.integer(v)
        v = row["sales_person_id"]
        self.sales_person_id = v if v is UNSET else wire.integer(v)
        v = row["serials"]
        self.serials = v if v is UNSET else wire.array(v, wire.text)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["tax1"]
        self.tax1 = v if v is UNSET else wire.integer(v)
        v = row["tax2"]
        self.tax2 = v if v is UNSET else wire.integer(v)
        v = row["unique_id"]
        self.unique_id = v if v is UNSET else wire.text(v)
        v = row["unit_factor"]
        self.unit_factor = v if v is UNSET else wire.decimal(v)
        v = row["unit_factor_id"]
        self.unit_factor_id = v if v is UNSET else wire.integer(v)
        v = row["unit_name"]
        self.unit_name = v if v is UNSET else wire.text(v)
        v = row["unit_price"]
        self.unit_price = v if v is UNSET else wire.decimal(v)
        v = row["unit_small_name"]
        self.unit_small_name = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoiceItemInput", date_format)
        if self.col_3 is not UNSET:
            data["col_3"] = wire.encode_text(self.col_3, "InvoiceItemInput.col_3")
        if self.col_4 is not UNSET:
            data["col_4"] = wire.encode_text(self.col_4, "InvoiceItemInput.col_4")
        if self.col_5 is not UNSET:
            data["col_5"] = wire.encode_text(self.col_5, "InvoiceItemInput.col_5")
        if self.col_6 is not UNSET:
            data["col_6"] = wire.encode_text(self.col_6, "InvoiceItemInput.col_6")
        if self.col_7 is not UNSET:
            data["col_7"] = wire.encode_text(self.col_7, "InvoiceItemInput.col_7")
        if self.col_8 is not UNSET:
            data["col_8"] = wire.encode_text(self.col_8, "InvoiceItemInput.col_8")
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "InvoiceItemInput.cost_center_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "InvoiceItemInput.description")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "InvoiceItemInput.discount")
        if self.discount_type is not UNSET:
            data["discount_type"] = wire.encode_integer(self.discount_type, "InvoiceItemInput.discount_type")
        if self.display_order is not UNSET:
            data["display_order"] = wire.encode_integer(self.display_order, "InvoiceItemInput.display_order")
        if self.expiry_date is not UNSET:
            data["expiry_date"] = wire.encode_array(self.expiry_date, "InvoiceItemInput.expiry_date", wire.encode_date)
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "InvoiceItemInput.extra_details")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "InvoiceItemInput.id")
        if self.item is not UNSET:
            data["item"] = wire.encode_text(self.item, "InvoiceItemInput.item")
        if self.lot is not UNSET:
            data["lot"] = wire.encode_array(self.lot, "InvoiceItemInput.lot", wire.encode_text)
        if self.offer_id is not UNSET:
            data["offer_id"] = wire.encode_integer(self.offer_id, "InvoiceItemInput.offer_id")
        if self.product_id is not UNSET:
            data["product_id"] = wire.encode_integer(self.product_id, "InvoiceItemInput.product_id")
        if self.quantity is not UNSET:
            data["quantity"] = wire.encode_decimal(self.quantity, "InvoiceItemInput.quantity")
        if self.quantity2 is not UNSET:
            data["quantity2"] = wire.encode_decimal(self.quantity2, "InvoiceItemInput.quantity2")
        if self.sales_account_id is not UNSET:
            data["sales_account_id"] = wire.encode_integer(self.sales_account_id, "InvoiceItemInput.sales_account_id")
        if self.sales_person_id is not UNSET:
            data["sales_person_id"] = wire.encode_integer(self.sales_person_id, "InvoiceItemInput.sales_person_id")
        if self.serials is not UNSET:
            data["serials"] = wire.encode_array(self.serials, "InvoiceItemInput.serials", wire.encode_text)
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "InvoiceItemInput.store_id")
        if self.tax1 is not UNSET:
            data["tax1"] = wire.encode_integer(self.tax1, "InvoiceItemInput.tax1")
        if self.tax2 is not UNSET:
            data["tax2"] = wire.encode_integer(self.tax2, "InvoiceItemInput.tax2")
        if self.unique_id is not UNSET:
            data["unique_id"] = wire.encode_text(self.unique_id, "InvoiceItemInput.unique_id")
        if self.unit_factor is not UNSET:
            data["unit_factor"] = wire.encode_decimal(self.unit_factor, "InvoiceItemInput.unit_factor")
        if self.unit_factor_id is not UNSET:
            data["unit_factor_id"] = wire.encode_integer(self.unit_factor_id, "InvoiceItemInput.unit_factor_id")
        if self.unit_name is not UNSET:
            data["unit_name"] = wire.encode_text(self.unit_name, "InvoiceItemInput.unit_name")
        if self.unit_price is not UNSET:
            data["unit_price"] = wire.encode_decimal(self.unit_price, "InvoiceItemInput.unit_price")
        if self.unit_small_name is not UNSET:
            data["unit_small_name"] = wire.encode_text(self.unit_small_name, "InvoiceItemInput.unit_small_name")
        return data
