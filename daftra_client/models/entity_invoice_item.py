"""EntityInvoiceItem: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment
from .discount_type import DiscountType

if TYPE_CHECKING:
    from typing import Self


class EntityInvoiceItem(Record, kw_only=True):
    """A line of an advance payment as v2 answers it.

    Source: documentation.
    """

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
    tax1: int | None = None
    """An id from `taxes`: the first tax of the line. It is a record id, never a percentage."""
    tax2: int | None = None
    """An id from `taxes`: the second tax of the line. It is a record id, never a percentage; 0 for none."""
    product_id: int | None = None
    """An id from `products`; null for a free text line."""
    col_3: str | None = None
    """Free column 3 of the layout."""
    col_4: str | None = None
    """Free column 4 of the layout."""
    col_5: str | None = None
    """Free column 5 of the layout."""
    discount: Amount | None = None
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | None = None
    """How `discount` is meant."""
    store_id: int | None = None
    """An id from `stores`: the warehouse for this line."""
    unit_factor: Amount | None = None
    """How many base units make one of this unit."""
    unit_small_name: str | None = None
    """Short name of the unit of measure."""
    unit_name: str | None = None
    """Name of the unit of measure."""
    display_order: int | None = None
    """Position of the line, from 0."""
    summary_tax1: Amount | None = None
    """Amount of the first tax on this line."""
    summary_tax2: Amount | None = None
    """Amount of the second tax on this line."""
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
    unit_factor_id: int | None = None
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    offer_id: int | None = None
    """The offer that was applied to the line."""
    tracking_data: Any = None
    """Lots, expiry dates or serial numbers of tracked products. A string in v2; what v1 sends for such a product
    has not been seen."""
    serials: Any = None
    """Serial numbers of the units sold. Only null has been seen; they are written as an array of strings."""
    extra_details: str | None = None
    """JSON inside a string, as on the header."""
    calculated_discount: Amount | None = None
    """Discount that the line really received."""
    subtotal: Amount | None = None
    """Price of the line before tax."""
    id: int | None = None
    """Identifier of the line."""
    sales_account_id: int | None = None
    """The revenue account of the line, presumably an id from `journal_accounts`."""
    cost_center_id: int | None = None
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person of this line."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "invoice_id",
            "summary_tax1",
            "summary_tax2",
            "created",
            "modified",
            "calculated_discount",
            "subtotal",
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
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.unit_factor
        if v is not None:
            self.unit_factor = amounts[v]
        v = self.summary_tax1
        if v is not None:
            self.summary_tax1 = amounts[v]
        v = self.summary_tax2
        if v is not None:
            self.summary_tax2 = amounts[v]
        v = self.calculated_discount
        if v is not None:
            self.calculated_discount = amounts[v]
        v = self.subtotal
        if v is not None:
            self.subtotal = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityInvoiceItem", date_format, is_read=True)
        data |= {
            "invoice_id": wire.whole(self.invoice_id),
            "item": wire.encode_text(self.item, "EntityInvoiceItem.item"),
            "description": wire.encode_text(self.description, "EntityInvoiceItem.description"),
            "unit_price": wire.encode_decimal(self.unit_price, "EntityInvoiceItem.unit_price"),
            "quantity": wire.encode_decimal(self.quantity, "EntityInvoiceItem.quantity"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "product_id": wire.whole(self.product_id),
            "col_3": wire.encode_text(self.col_3, "EntityInvoiceItem.col_3"),
            "col_4": wire.encode_text(self.col_4, "EntityInvoiceItem.col_4"),
            "col_5": wire.encode_text(self.col_5, "EntityInvoiceItem.col_5"),
            "discount": wire.encode_decimal(self.discount, "EntityInvoiceItem.discount"),
            "discount_type": wire.whole(self.discount_type),
            "store_id": wire.whole(self.store_id),
            "unit_factor": wire.encode_decimal(self.unit_factor, "EntityInvoiceItem.unit_factor"),
            "unit_small_name": wire.encode_text(self.unit_small_name, "EntityInvoiceItem.unit_small_name"),
            "unit_name": wire.encode_text(self.unit_name, "EntityInvoiceItem.unit_name"),
            "display_order": wire.whole(self.display_order),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "EntityInvoiceItem.summary_tax1"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "EntityInvoiceItem.summary_tax2"),
            "col_6": wire.encode_text(self.col_6, "EntityInvoiceItem.col_6"),
            "col_7": wire.encode_text(self.col_7, "EntityInvoiceItem.col_7"),
            "col_8": wire.encode_text(self.col_8, "EntityInvoiceItem.col_8"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "unit_factor_id": wire.whole(self.unit_factor_id),
            "offer_id": wire.whole(self.offer_id),
            "tracking_data": wire.plain(
                self.tracking_data, "EntityInvoiceItem.tracking_data", date_format, is_read=True
            ),
            "serials": wire.plain(self.serials, "EntityInvoiceItem.serials", date_format, is_read=True),
            "extra_details": wire.encode_text(self.extra_details, "EntityInvoiceItem.extra_details"),
            "calculated_discount": wire.encode_decimal(
                self.calculated_discount, "EntityInvoiceItem.calculated_discount"
            ),
            "subtotal": wire.encode_decimal(self.subtotal, "EntityInvoiceItem.subtotal"),
            "id": wire.whole(self.id),
            "sales_account_id": wire.whole(self.sales_account_id),
            "cost_center_id": wire.whole(self.cost_center_id),
            "sales_person_id": wire.whole(self.sales_person_id),
        }
        return data
