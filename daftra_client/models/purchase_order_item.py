"""PurchaseOrderItem: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.shared_fields import with_shared_fields
from ._document_line import DocumentLine


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderItem(DocumentLine):
    """A line of a purchase invoice or purchase refund.

    Source: live capture (a line of a purchase invoice; the order of its keys by inference from the captured sales
    invoice); documentation.
    """

    purchase_order_id: int | None = None
    """The document that the line belongs to, an id from `purchase_invoices` or `purchase_refunds`."""
    org_name: str | None = None
    """Documented as the name of the category of the line."""
    quantity_written: str | None = None
    """Quantity as entered, presumably in the unit of the line."""
    subtotal: Decimal | None = None
    """Amount of the line after taxes, unlike on sales documents."""
    cost_centers: Any = None
    """Cost centers of the line. Only null has been seen."""
    sales_cost_account_id: int | None = None
    """The account on which the cost is booked, presumably an id from `journal_accounts`."""
    status: str | None = None
    """The meaning is not documented."""
    item_subtotal: Decimal | None = None
    """Price of the line; its difference from `subtotal` is not documented."""
    total_discount_amount: Decimal | None = None
    """All discounts on the line as an amount."""
    subtotal_without_discount: Decimal | None = None
    """Amount of the line before its discount."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    product_image: str | None = None
    """Image of the product: an empty string or a data URI, which may carry no data."""
    tax1_name: str | None = None
    """Name of the first tax."""
    tax1_value: Decimal | None = None
    """Value of the first tax for the line; 0 without a tax."""
    tax1_percent: str | None = None
    """Rate of the first tax as a label such as `15%`; a bare `%` or null without a tax."""
    tax2_name: str | None = None
    """Name of the second tax."""
    tax2_value: Decimal | None = None
    """Value of the second tax for the line; 0 without a tax."""
    tax2_percent: str | None = None
    """Rate of the second tax as a label such as `15%`; a bare `%` or null without a tax."""
    product: Any = None
    """The product's own record, where Daftra sends it with the line."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"product": "Product"}
    _COMPUTED: ClassVar[frozenset[str]] = DocumentLine._COMPUTED | frozenset(
        (
            "subtotal",
            "item_subtotal",
            "total_discount_amount",
            "subtotal_without_discount",
            "site_id",
            "product_image",
            "tax1_name",
            "tax1_value",
            "tax1_percent",
            "tax2_name",
            "tax2_value",
            "tax2_percent",
            "Product",
        )
    )
    _KEY_ORDER: ClassVar[str] = (
        "id purchase_order_id item org_name description unit_price quantity quantity_written tax1 tax2 summary_tax1"
        " summary_tax2 subtotal product_id cost_center_id cost_centers sales_cost_account_id display_order status "
        "col_3 col_4 col_5 created modified unit_name unit_small_name unit_factor unit_factor_id discount "
        "discount_type store_id calculated_discount tracking_data item_subtotal total_discount_amount "
        "subtotal_without_discount site_id product_image tax1_name tax1_value tax1_percent tax2_name tax2_value "
        "tax2_percent"
    )
