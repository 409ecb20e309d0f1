"""DocumentLineDetails: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class DocumentLineDetails(Record):
    """Further fields that v1 answers for the lines of both sales and purchase documents."""

    cost_centers: Any = None
    """Cost centers of the line. Only null has been seen."""
    item_subtotal: Decimal | None = None
    """Price of the line; its difference from `subtotal` is not documented."""
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

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"product": "Product"}
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "item_subtotal",
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
        "id invoice_id purchase_order_id item org_name description unit_price quantity quantity2 quantity_written "
        "tax1 tax2 summary_tax1 summary_tax2 subtotal product_id cost_center_id cost_centers sales_account_id "
        "sales_cost_account_id display_order status col_3 col_4 col_5 col_6 col_7 col_8 created modified unit_name "
        "unit_small_name unit_factor unit_factor_id discount discount_type store_id calculated_discount offer_id "
        "serials extra_details tracking_data unique_id sales_person_id item_subtotal total_discount_amount "
        "subtotal_without_discount site_id product_image product_image_s3 tax1_name tax1_value tax1_percent "
        "tax2_name tax2_value tax2_percent"
    )
