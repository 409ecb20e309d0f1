"""PurchaseOrderItemInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

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
class PurchaseOrderItemInput(Input):
    """A line as it is sent with a purchase invoice or purchase refund. A line without `item` text has been refused.

    Source: request sample (attested by live code); documentation; live report (refusal of lines without text).
    """

    col_3: str | None | Unset = UNSET
    """Free column 3 of the layout."""
    col_4: str | None | Unset = UNSET
    """Free column 4 of the layout."""
    col_5: str | None | Unset = UNSET
    """Free column 5 of the layout."""
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
    id: int | None | Unset = UNSET
    """Id of an existing line, for updates only."""
    item: str | None | Unset = UNSET
    """Name of the product or service, or a product code. Send it always: live accounts refuse lines without it,
    although it is documented as optional."""
    org_name: str | None | Unset = UNSET
    """Documented as the name of the category of the line."""
    product_id: int | None | Unset = UNSET
    """An id from `products`; leave it out for a free text line. With branches enabled, the product must belong to
    the current one."""
    purchase_order_id: int | None | Unset = UNSET
    """The document that an existing line belongs to; leave it out of new lines."""
    quantity: Decimal | int | None | Unset = UNSET
    """Number of units; decimals are possible."""
    quantity_written: str | None | Unset = UNSET
    """Quantity as it was entered, presumably in the unit of the line."""
    sales_cost_account_id: int | None | Unset = UNSET
    """The account on which the cost is booked, presumably an id from `journal_accounts`."""
    status: str | None | Unset = UNSET
    """Meaning not documented."""
    store_id: int | None | Unset = UNSET
    """An id from `stores`: the warehouse for this line; that of the document when left out."""
    tax1: int | None | Unset = UNSET
    """An id from `taxes`: the first tax of the line. It is the id of the tax record; a percentage would pick the
    wrong tax."""
    tax2: int | None | Unset = UNSET
    """An id from `taxes`: the second tax of the line. A line has no more than these two."""
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
            "cost_center_id",
            "description",
            "discount",
            "discount_type",
            "display_order",
            "id",
            "item",
            "org_name",
            "product_id",
            "purchase_order_id",
            "quantity",
            "quantity_written",
            "sales_cost_account_id",
            "status",
            "store_id",
            "tax1",
            "tax2",
            "unit_factor",
            "unit_factor_id",
            "unit_name",
            "unit_price",
            "unit_small_name",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

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
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["item"]
        self.item = v if v is UNSET else wire.text(v)
        v = row["org_name"]
        self.org_name = v if v is UNSET else wire.text(v)
        v = row["product_id"]
        self.product_id = v if v is UNSET else wire.integer(v)
        v = row["purchase_order_id"]
        self.purchase_order_id = v if v is UNSET else wire.integer(v)
        v = row["quantity"]
        self.quantity = v if v is UNSET else wire.decimal(v)
        v = row["quantity_written"]
        self.quantity_written = v if v is UNSET else wire.text(v)
        v = row["sales_cost_account_id"]
        self.sales_cost_account_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else wire.text(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["tax1"]
        self.tax1 = v if v is UNSET else wire.integer(v)
        v = row["tax2"]
        self.tax2 = v if v is UNSET else wire.integer(v)
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
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderItemInput", date_format)
        if self.col_3 is not UNSET:
            data["col_3"] = wire.encode_text(self.col_3, "PurchaseOrderItemInput.col_3")
        if self.col_4 is not UNSET:
            data["col_4"] = wire.encode_text(self.col_4, "PurchaseOrderItemInput.col_4")
        if self.col_5 is not UNSET:
            data["col_5"] = wire.encode_text(self.col_5, "PurchaseOrderItemInput.col_5")
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "PurchaseOrderItemInput.cost_center_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "PurchaseOrderItemInput.description")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "PurchaseOrderItemInput.discount")
        if self.discount_type is not UNSET:
            data["discount_type"] = wire.encode_integer(self.discount_type, "PurchaseOrderItemInput.discount_type")
        if self.display_order is not UNSET:
            data["display_order"] = wire.encode_integer(self.display_order, "PurchaseOrderItemInput.display_order")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "PurchaseOrderItemInput.id")
        if self.item is not UNSET:
            data["item"] = wire.encode_text(self.item, "PurchaseOrderItemInput.item")
        if self.org_name is not UNSET:
            data["org_name"] = wire.encode_text(self.org_name, "PurchaseOrderItemInput.org_name")
        if self.product_id is not UNSET:
            data["product_id"] = wire.encode_integer(self.product_id, "PurchaseOrderItemInput.product_id")
        if self.purchase_order_id is not UNSET:
            data["purchase_order_id"] = wire.encode_integer(
                self.purchase_order_id, "PurchaseOrderItemInput.purchase_order_id"
            )
        if self.quantity is not UNSET:
            data["quantity"] = wire.encode_decimal(self.quantity, "PurchaseOrderItemInput.quantity")
        if self.quantity_written is not UNSET:
            data["quantity_written"] = wire.encode_text(
                self.quantity_written, "PurchaseOrderItemInput.quantity_written"
            )
        if self.sales_cost_account_id is not UNSET:
            data["sales_cost_account_id"] = wire.encode_integer(
                self.sales_cost_account_id, "PurchaseOrderItemInput.sales_cost_account_id"
            )
        if self.status is not UNSET:
            data["status"] = wire.encode_text(self.status, "PurchaseOrderItemInput.status")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "PurchaseOrderItemInput.store_id")
        if self.tax1 is not UNSET:
            data["tax1"] = wire.encode_integer(self.tax1, "PurchaseOrderItemInput.tax1")
        if self.tax2 is not UNSET:
            data["tax2"] = wire.encode_integer(self.tax2, "PurchaseOrderItemInput.tax2")
        if self.unit_factor is not UNSET:
            data["unit_factor"] = wire.encode_decimal(self.unit_factor, "PurchaseOrderItemInput.unit_factor")
        if self.unit_factor_id is not UNSET:
            data["unit_factor_id"] = wire.encode_integer(self.unit_factor_id, "PurchaseOrderItemInput.unit_factor_id")
        if self.unit_name is not UNSET:
            data["unit_name"] = wire.encode_text(self.unit_name, "PurchaseOrderItemInput.unit_name")
        if self.unit_price is not UNSET:
            data["unit_price"] = wire.encode_decimal(self.unit_price, "PurchaseOrderItemInput.unit_price")
        if self.unit_small_name is not UNSET:
            data["unit_small_name"] = wire.encode_text(self.unit_small_name, "PurchaseOrderItemInput.unit_small_name")
        return data
