"""PurchaseInvoice: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Raw, Related
from .deposit_type import DepositType
from .payment_status import PaymentStatus
from .purchase_order_custom_field import PurchaseOrderCustomField
from .purchase_order_item import PurchaseOrderItem
from .purchase_order_payment import PurchaseOrderPayment
from .purchase_order_tax import PurchaseOrderTax
from .staff import Staff
from .supplier import Supplier

if TYPE_CHECKING:
    from typing import Self


class PurchaseInvoice(
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
        "purchase_order_custom_field": "PurchaseOrderCustomField",
        "purchase_order_item": "PurchaseOrderItem",
        "purchase_order_payment": "PurchaseOrderPayment",
        "purchase_order_tax": "PurchaseOrderTax",
        "staff": "Staff",
        "supplier": "Supplier",
    },
):
    """A purchase invoice, wrapped in `PurchaseOrder` on the wire. Lists leave the lines out; only the detail has
    them.

    Source: live capture (detail of a purchase invoice); documentation.
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
    purchase_order_custom_field: list[PurchaseOrderCustomField] | None = None
    """Custom fields: a list, or an object with the keys "0", "1" and so on; [] when there is none."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """Lines. Absent from lists."""
    purchase_order_payment: list[PurchaseOrderPayment] | None = None
    """Payments made for it."""
    purchase_order_tax: Raw[dict[str, PurchaseOrderTax]] | None = None
    """Taxes of the document by tax id (ids from `taxes`); [] when there is none."""
    staff: Related[Staff] | None = None
    """The complete staff record of whoever entered it, with e-mail and mobile number: keep it out of logs."""
    supplier: Related[Supplier] | None = None
    """The supplier's own record (detail only in the documentation)."""
    cur_date: Day | None = None
    """Today's date when the answer was made. In the display format, unlike on a sales invoice."""
    deposit_type: DepositType | None = None
    """State of the deposit."""
    due_date: Day | None = None
    """Date by which it must be paid. In ISO form, unlike `date`."""
    extra_details: str | None = None
    """A JSON document inside a string; holds for instance `supplier_balance`, with up to 8 decimals."""
    invoice_layout_id: int | None = None
    """Print layout; 0 or a layout id."""
    issue_date: Day | None = None
    """Date of issue; "" when it is not set."""
    notes: str | None = None
    """Remarks."""
    original_date: Day | None = None
    """The same date as `date`, in ISO form; the one to rely on."""
    overdue: bool | None = None
    """Meant to tell that payment is late, but true on fully paid documents too: do not rely on it."""
    payment_status: PaymentStatus | None = None
    """How far it is paid: a number in the detail, a string in lists."""
    status: str | None = None
    """A status. Neither its values nor its form in answers are documented; live code writes the number 4."""
    store_id: int | None = None
    """Store of the document, an id from `stores`; lines without a store of their own use it."""
    str_date_format: str | None = None
    """Pattern of the dates that are not in ISO form, such as "%d/%m/%Y"."""
    summary_paid: Amount | None = None
    """Amount paid so far."""
    summary_total: Amount | None = None
    """Total amount."""
    summary_unpaid: Amount | None = None
    """Amount still to be paid."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("staff",))

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        if self.str_date_format:
            days = wire.own_days(self.str_date_format, days)
        amounts = wire.AMOUNTS
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.purchase_order_custom_field
        if v is not None:
            self.purchase_order_custom_field = [row._settled(days) for row in v]
        v = self.purchase_order_item
        if v is not None:
            self.purchase_order_item = [row._settled(days) for row in v]
        v = self.purchase_order_payment
        if v is not None:
            self.purchase_order_payment = [row._settled(days) for row in v]
        v = self.purchase_order_tax
        if v is not None:
            self.purchase_order_tax = wire.record_map(v, PurchaseOrderTax, days.date_format)
        v = self.staff
        if v is not None:
            self.staff = related(v, days)
        v = self.supplier
        if v is not None:
            self.supplier = related(v, days)
        v = self.cur_date
        if v is not None:
            self.cur_date = days[v]
        v = self.due_date
        if v is not None:
            self.due_date = days[v]
        v = self.issue_date
        if v is not None:
            self.issue_date = days[v]
        v = self.original_date
        if v is not None:
            self.original_date = days[v]
        v = self.summary_paid
        if v is not None:
            self.summary_paid = amounts[v]
        v = self.summary_total
        if v is not None:
            self.summary_total = amounts[v]
        v = self.summary_unpaid
        if v is not None:
            self.summary_unpaid = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseInvoice", date_format)
        data |= {
            "id": wire.whole(self.id),
            "staff_id": wire.whole(self.staff_id),
            "no": wire.encode_text(self.no, "PurchaseInvoice.no"),
            "supplier_id": wire.whole(self.supplier_id),
            "is_offline": wire.encode_flag(self.is_offline, "PurchaseInvoice.is_offline"),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseInvoice.currency_code"),
            "supplier_business_name": wire.encode_text(
                self.supplier_business_name, "PurchaseInvoice.supplier_business_name"
            ),
            "supplier_first_name": wire.encode_text(self.supplier_first_name, "PurchaseInvoice.supplier_first_name"),
            "supplier_last_name": wire.encode_text(self.supplier_last_name, "PurchaseInvoice.supplier_last_name"),
            "supplier_email": wire.encode_text(self.supplier_email, "PurchaseInvoice.supplier_email"),
            "supplier_address1": wire.encode_text(self.supplier_address1, "PurchaseInvoice.supplier_address1"),
            "supplier_address2": wire.encode_text(self.supplier_address2, "PurchaseInvoice.supplier_address2"),
            "supplier_postal_code": wire.encode_text(self.supplier_postal_code, "PurchaseInvoice.supplier_postal_code"),
            "supplier_city": wire.encode_text(self.supplier_city, "PurchaseInvoice.supplier_city"),
            "supplier_state": wire.encode_text(self.supplier_state, "PurchaseInvoice.supplier_state"),
            "supplier_country_code": wire.encode_text(
                self.supplier_country_code, "PurchaseInvoice.supplier_country_code"
            ),
            "date": wire.isoformat(self.date),
            "draft": wire.encode_flag(self.draft, "PurchaseInvoice.draft"),
            "Supplier_active_secondary_address": wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseInvoice.supplier_active_secondary_address"
            ),
            "Supplier_secondary_country_code": wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseInvoice.supplier_secondary_country_code"
            ),
            "Supplier_secondary_name": wire.encode_text(
                self.supplier_secondary_name, "PurchaseInvoice.supplier_secondary_name"
            ),
            "Supplier_secondary_address1": wire.encode_text(
                self.supplier_secondary_address1, "PurchaseInvoice.supplier_secondary_address1"
            ),
            "Supplier_secondary_address2": wire.encode_text(
                self.supplier_secondary_address2, "PurchaseInvoice.supplier_secondary_address2"
            ),
            "Supplier_secondary_city": wire.encode_text(
                self.supplier_secondary_city, "PurchaseInvoice.supplier_secondary_city"
            ),
            "Supplier_secondary_state": wire.encode_text(
                self.supplier_secondary_state, "PurchaseInvoice.supplier_secondary_state"
            ),
            "Supplier_secondary_postal_code": wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseInvoice.supplier_secondary_postal_code"
            ),
            "is_received": wire.encode_flag(self.is_received, "PurchaseInvoice.is_received"),
            "received_date": wire.isoformat(self.received_date),
            "PurchaseOrderCustomField": wire.encode_records(
                self.purchase_order_custom_field, "PurchaseInvoice.purchase_order_custom_field", date_format
            ),
            "PurchaseOrderItem": wire.encode_records(
                self.purchase_order_item, "PurchaseInvoice.purchase_order_item", date_format
            ),
            "PurchaseOrderPayment": wire.encode_records(
                self.purchase_order_payment, "PurchaseInvoice.purchase_order_payment", date_format
            ),
            "PurchaseOrderTax": wire.encode_record_map(
                self.purchase_order_tax, "PurchaseInvoice.purchase_order_tax", date_format
            ),
            "Staff": wire.encode_record(self.staff, "PurchaseInvoice.staff", date_format),
            "Supplier": wire.encode_record(self.supplier, "PurchaseInvoice.supplier", date_format),
            "cur_date": wire.isoformat(self.cur_date),
            "deposit_type": wire.whole(self.deposit_type),
            "due_date": wire.isoformat(self.due_date),
            "extra_details": wire.encode_text(self.extra_details, "PurchaseInvoice.extra_details"),
            "invoice_layout_id": wire.whole(self.invoice_layout_id),
            "issue_date": wire.isoformat(self.issue_date),
            "notes": wire.encode_text(self.notes, "PurchaseInvoice.notes"),
            "original_date": wire.isoformat(self.original_date),
            "overdue": wire.encode_flag(self.overdue, "PurchaseInvoice.overdue"),
            "payment_status": wire.whole(self.payment_status),
            "status": wire.encode_text(self.status, "PurchaseInvoice.status"),
            "store_id": wire.whole(self.store_id),
            "str_date_format": wire.encode_text(self.str_date_format, "PurchaseInvoice.str_date_format"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "PurchaseInvoice.summary_paid"),
            "summary_total": wire.encode_decimal(self.summary_total, "PurchaseInvoice.summary_total"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "PurchaseInvoice.summary_unpaid"),
        }
        return data
