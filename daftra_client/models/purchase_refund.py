"""PurchaseRefund: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Day, Moment
from .purchase_order_item import PurchaseOrderItem

if TYPE_CHECKING:
    from typing import Self


class PurchaseRefund(
    Record,
    kw_only=True,
    rename={
        "supplier_active_secondary_address": "Supplier_active_secondary_address",
        "supplier_secondary_country_code": "Supplier_secondary_country_code",
        "supplier_secondary_name": "Supplier_secondary_name",
        "supplier_secondary_address1": "Supplier_secondary_address1",
        "supplier_secondary_address2": "Supplier_secondary_address2",
        "supplier_secondary_city": "Supplier_secondary_city",
        "supplier_secondary_state": "Supplier_secondary_state",
        "supplier_secondary_postal_code": "Supplier_secondary_postal_code",
        "purchase_order_item": "PurchaseOrderItem",
    },
):
    """A purchase refund: goods given back to a supplier. Its detail is documented without lines, supplier or
    payments.

    Source: documentation.
    """

    id: int | None = None
    """Id of the document."""
    staff_id: int | None = None
    """Who entered the document, an id from `staff`; 0 is the account owner, other special values are negative."""
    no: str | None = None
    """Number shown to users, up to 255 characters. Not the id."""
    supplier_id: int | None = None
    """The supplier, an id from `suppliers`."""
    is_offline: bool | None = None
    """Whether it is an offline order rather than an online one."""
    currency_code: str | None = None
    """ISO 4217 currency code of all amounts."""
    supplier_business_name: str | None = None
    """Supplier's company name as printed on the document."""
    supplier_first_name: str | None = None
    """Supplier's first name as printed on the document."""
    supplier_last_name: str | None = None
    """Supplier's last name as printed on the document."""
    supplier_email: str | None = None
    """Supplier's e-mail address as printed on the document."""
    supplier_address1: str | None = None
    """Supplier's address, first line as printed on the document. Zero-width characters do occur."""
    supplier_address2: str | None = None
    """Supplier's address, second line as printed on the document."""
    supplier_postal_code: str | None = None
    """Supplier's postal code as printed on the document."""
    supplier_city: str | None = None
    """Supplier's city as printed on the document."""
    supplier_state: str | None = None
    """Supplier's state or region as printed on the document."""
    supplier_country_code: str | None = None
    """Supplier's country code as printed on the document."""
    date: Day | None = None
    """Date of the document. Arrives in the display format of the account (d/m/Y), not in ISO form."""
    draft: bool | None = None
    """1 keeps it a draft without effect on stock; 0 makes it final."""
    supplier_active_secondary_address: bool | None = None
    """Whether the second address of the supplier is used. The name starts with a capital letter."""
    supplier_secondary_country_code: str | None = None
    """Country code of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_name: str | None = None
    """Name of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_address1: str | None = None
    """First line of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_address2: str | None = None
    """Second line of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_city: str | None = None
    """City of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_state: str | None = None
    """State or region of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_postal_code: str | None = None
    """Postal code of the supplier's second address. The name starts with a capital letter."""
    is_received: bool | None = None
    """Whether the goods have been received."""
    received_date: Moment | None = None
    """When the goods were received. Documented in ISO form, but a missing value can arrive as a formatted zero date
    such as "30/11/-1 00:00"."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """Lines."""
    original_date: Day | None = None
    """The same date as `date`, in ISO form; the one to rely on."""
    store_id: int | None = None
    """Store of the document, an id from `stores`; lines without a store of their own use it."""
    str_date_format: str | None = None
    """Pattern of the dates that are not in ISO form, such as "%d/%m/%Y"."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        if self.str_date_format:
            days = wire.own_days(self.str_date_format, days)
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.purchase_order_item
        if v is not None:
            self.purchase_order_item = [row._settled(days) for row in v]
        v = self.original_date
        if v is not None:
            self.original_date = days[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseRefund", date_format)
        data |= {
            "id": wire.whole(self.id),
            "staff_id": wire.whole(self.staff_id),
            "no": wire.encode_text(self.no, "PurchaseRefund.no"),
            "supplier_id": wire.whole(self.supplier_id),
            "is_offline": wire.encode_flag(self.is_offline, "PurchaseRefund.is_offline"),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseRefund.currency_code"),
            "supplier_business_name": wire.encode_text(
                self.supplier_business_name, "PurchaseRefund.supplier_business_name"
            ),
            "supplier_first_name": wire.encode_text(self.supplier_first_name, "PurchaseRefund.supplier_first_name"),
            "supplier_last_name": wire.encode_text(self.supplier_last_name, "PurchaseRefund.supplier_last_name"),
            "supplier_email": wire.encode_text(self.supplier_email, "PurchaseRefund.supplier_email"),
            "supplier_address1": wire.encode_text(self.supplier_address1, "PurchaseRefund.supplier_address1"),
            "supplier_address2": wire.encode_text(self.supplier_address2, "PurchaseRefund.supplier_address2"),
            "supplier_postal_code": wire.encode_text(self.supplier_postal_code, "PurchaseRefund.supplier_postal_code"),
            "supplier_city": wire.encode_text(self.supplier_city, "PurchaseRefund.supplier_city"),
            "supplier_state": wire.encode_text(self.supplier_state, "PurchaseRefund.supplier_state"),
            "supplier_country_code": wire.encode_text(
                self.supplier_country_code, "PurchaseRefund.supplier_country_code"
            ),
            "date": wire.isoformat(self.date),
            "draft": wire.encode_flag(self.draft, "PurchaseRefund.draft"),
            "Supplier_active_secondary_address": wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseRefund.supplier_active_secondary_address"
            ),
            "Supplier_secondary_country_code": wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseRefund.supplier_secondary_country_code"
            ),
            "Supplier_secondary_name": wire.encode_text(
                self.supplier_secondary_name, "PurchaseRefund.supplier_secondary_name"
            ),
            "Supplier_secondary_address1": wire.encode_text(
                self.supplier_secondary_address1, "PurchaseRefund.supplier_secondary_address1"
            ),
            "Supplier_secondary_address2": wire.encode_text(
                self.supplier_secondary_address2, "PurchaseRefund.supplier_secondary_address2"
            ),
            "Supplier_secondary_city": wire.encode_text(
                self.supplier_secondary_city, "PurchaseRefund.supplier_secondary_city"
            ),
            "Supplier_secondary_state": wire.encode_text(
                self.supplier_secondary_state, "PurchaseRefund.supplier_secondary_state"
            ),
            "Supplier_secondary_postal_code": wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseRefund.supplier_secondary_postal_code"
            ),
            "is_received": wire.encode_flag(self.is_received, "PurchaseRefund.is_received"),
            "received_date": wire.isoformat(self.received_date),
            "PurchaseOrderItem": wire.encode_records(
                self.purchase_order_item, "PurchaseRefund.purchase_order_item", date_format
            ),
            "original_date": wire.isoformat(self.original_date),
            "store_id": wire.whole(self.store_id),
            "str_date_format": wire.encode_text(self.str_date_format, "PurchaseRefund.str_date_format"),
        }
        return data
