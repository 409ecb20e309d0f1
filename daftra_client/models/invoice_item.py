"""InvoiceItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment
from .discount_type import DiscountType

if TYPE_CHECKING:
    from typing import Self


class InvoiceItem(Record, kw_only=True, rename={"product": "Product"}):
    """A line of a sales document as v1 answers it.

    Source: live capture (line inside an invoice); documentation.
    """

    id: int | None = None
    """Identifier of the line."""
    invoice_id: int | None = None
    """Id of the document that the line belongs to."""
    item: str | None = None
    """Name of the product or service. It can also be the product code or mere digits, with the text in
    `description`."""
    description: str | None = None
    """Longer text of the line."""
    unit_price: Amount | None = None
    """Price of one unit. Negative on deduction lines."""
    quantity: Amount | None = None
    """Number of units; decimals are possible."""
    quantity2: Amount | None = None
    """Meaning not documented."""
    tax1: int | None = None
    """An id from `taxes`: the first tax of the line. It is a record id, never a percentage."""
    tax2: int | None = None
    """An id from `taxes`: the second tax of the line. It is a record id, never a percentage; 0 for none."""
    summary_tax1: Amount | None = None
    """Amount of the first tax on this line."""
    summary_tax2: Amount | None = None
    """Amount of the second tax on this line."""
    subtotal: Amount | None = None
    """Price of the line before tax."""
    product_id: int | None = None
    """An id from `products`; null for a free text line."""
    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    cost_centers: Any = None
    """Cost centers of the line. Only null has been seen."""
    sales_account_id: int | None = None
    """The revenue account of the line, presumably an id from `journal_accounts`."""
    display_order: int | None = None
    """Position of the line, from 0."""
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
    created: Moment | None = None
    """When the line was created, in the account's time zone."""
    modified: Moment | None = None
    """When the line was last changed, in the account's time zone."""
    unit_name: str | None = None
    """Name of the unit of measure."""
    unit_small_name: str | None = None
    """Short name of the unit of measure."""
    unit_factor: Amount | None = None
    """How many base units make one of this unit."""
    unit_factor_id: int | None = None
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    discount: Amount | None = None
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | None = None
    """How `discount` is meant."""
    store_id: int | None = None
    """An id from `stores`: the warehouse for this line."""
    calculated_discount: Amount | None = None
    """Discount that the line really received."""
    offer_id: int | None = None
    """The offer that was applied to the line."""
    serials: Any = None
    """Serial numbers of the units sold. Only null has been seen; they are written as an array of strings."""
    extra_details: str | None = None
    """JSON inside a string, as on the header."""
    tracking_data: Any = None
    """Lots, expiry dates or serial numbers of tracked products. A string in v2; what v1 sends for such a product
    has not been seen."""
    unique_id: str | None = None
    """Meaning not documented."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person of this line."""
    item_subtotal: Amount | None = None
    """Price of the line; how it differs from `subtotal` is not documented."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    product_image: str | None = None
    """Image of the product: an empty string or a data URI, which may carry no data."""
    product_image_s3: Any = None
    """False without a stored image; what it holds otherwise has not been seen."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Amount | None = None
    """Value of the first tax for the line; 0 without a tax."""
    tax1_percent: str | None = None
    """Rate of the first tax as a label such as `15%`; a bare `%` or null without a tax."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Amount | None = None
    """Value of the second tax for the line; 0 without a tax."""
    tax2_percent: str | None = None
    """Rate of the second tax as a label such as `15%`; a bare `%` or null without a tax."""
    product: Any = None
    """The product's own record, where Daftra sends it with the line."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "invoice_id",
            "summary_tax1",
            "summary_tax2",
            "subtotal",
            "created",
            "modified",
            "calculated_discount",
            "item_subtotal",
            "site_id",
            "product_image",
            "product_image_s3",
            "tax1_name",
            "tax1_value",
            "tax1_percent",
            "tax2_name",
            "tax2_value",
            "tax2_percent",
            "Product",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.unit_price
        if v is not None:
            self.unit_price = amounts[v]
        v = self.quantity
        if v is not None:
            self.quantity = amounts[v]
        v = self.quantity2
        if v is not None:
            self.quantity2 = amounts[v]
        v = self.summary_tax1
        if v is not None:
            self.summary_tax1 = amounts[v]
        v = self.summary_tax2
        if v is not None:
            self.summary_tax2 = amounts[v]
        v = self.subtotal
        if v is not None:
            self.subtotal = amounts[v]
        v = self.unit_factor
        if v is not None:
            self.unit_factor = amounts[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.calculated_discount
        if v is not None:
            self.calculated_discount = amounts[v]
        v = self.item_subtotal
        if v is not None:
            self.item_subtotal = amounts[v]
        v = self.tax1_value
        if v is not None:
            self.tax1_value = amounts[v]
        v = self.tax2_value
        if v is not None:
            self.tax2_value = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoiceItem", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "invoice_id": wire.whole(self.invoice_id),
            "item": wire.encode_text(self.item, "InvoiceItem.item"),
            "description": wire.encode_text(self.description, "InvoiceItem.description"),
            "unit_price": wire.encode_decimal(self.unit_price, "InvoiceItem.unit_price"),
            "quantity": wire.encode_decimal(self.quantity, "InvoiceItem.quantity"),
            "quantity2": wire.encode_decimal(self.quantity2, "InvoiceItem.quantity2"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "InvoiceItem.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "InvoiceItem.summary_tax2"),
            "subtotal": wire.encode_decimal(self.subtotal, "InvoiceItem.subtotal"),
            "product_id": wire.whole(self.product_id),
            "cost_center_id": wire.whole(self.cost_center_id),
            "cost_centers": wire.plain(self.cost_centers, "InvoiceItem.cost_centers", date_format, is_read=True),
            "sales_account_id": wire.whole(self.sales_account_id),
            "display_order": wire.whole(self.display_order),
            "col_3": wire.encode_text(self.col_3, "InvoiceItem.col_3"),
            "col_4": wire.encode_text(self.col_4, "InvoiceItem.col_4"),
            "col_5": wire.encode_text(self.col_5, "InvoiceItem.col_5"),
            "col_6": wire.encode_text(self.col_6, "InvoiceItem.col_6"),
            "col_7": wire.encode_text(self.col_7, "InvoiceItem.col_7"),
            "col_8": wire.encode_text(self.col_8, "InvoiceItem.col_8"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "unit_name": wire.encode_text(self.unit_name, "InvoiceItem.unit_name"),
            "unit_small_name": wire.encode_text(self.unit_small_name, "InvoiceItem.unit_small_name"),
            "unit_factor": wire.encode_decimal(self.unit_factor, "InvoiceItem.unit_factor"),
            "unit_factor_id": wire.whole(self.unit_factor_id),
            "discount": wire.encode_decimal(self.discount, "InvoiceItem.discount"),
            "discount_type": wire.whole(self.discount_type),
            "store_id": wire.whole(self.store_id),
            "calculated_discount": wire.encode_decimal(self.calculated_discount, "InvoiceItem.calculated_discount"),
            "offer_id": wire.whole(self.offer_id),
            "serials": wire.plain(self.serials, "InvoiceItem.serials", date_format, is_read=True),
            "extra_details": wire.encode_text(self.extra_details, "InvoiceItem.extra_details"),
            "tracking_data": wire.plain(self.tracking_data, "InvoiceItem.tracking_data", date_format, is_read=True),
            "unique_id": wire.encode_text(self.unique_id, "InvoiceItem.unique_id"),
            "sales_person_id": wire.whole(self.sales_person_id),
            "item_subtotal": wire.encode_decimal(self.item_subtotal, "InvoiceItem.item_subtotal"),
            "site_id": wire.whole(self.site_id),
            "product_image": wire.encode_text(self.product_image, "InvoiceItem.product_image"),
            "product_image_s3": wire.plain(
                self.product_image_s3, "InvoiceItem.product_image_s3", date_format, is_read=True
            ),
            "tax1_name": wire.encode_text(self.tax1_name, "InvoiceItem.tax1_name"),
            "tax1_value": wire.encode_decimal(self.tax1_value, "InvoiceItem.tax1_value"),
            "tax1_percent": wire.encode_text(self.tax1_percent, "InvoiceItem.tax1_percent"),
            "tax2_name": wire.encode_text(self.tax2_name, "InvoiceItem.tax2_name"),
            "tax2_value": wire.encode_decimal(self.tax2_value, "InvoiceItem.tax2_value"),
            "tax2_percent": wire.encode_text(self.tax2_percent, "InvoiceItem.tax2_percent"),
            "Product": wire.plain(self.product, "InvoiceItem.product", date_format, is_read=True),
        }
        return data
