"""PurchaseInvoice: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
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
from .requisition_delivery_status import RequisitionDeliveryStatus
from .shipping_option import ShippingOption
from .staff import Staff
from .supplier import Supplier

if TYPE_CHECKING:
    from typing import Self


class PurchaseInvoice(
    Record,
    kw_only=True,
    rename={
        "from_": "from",
        "supplier": "Supplier",
        "staff": "Staff",
        "purchase_order_item": "PurchaseOrderItem",
        "purchase_order_custom_field": "PurchaseOrderCustomField",
        "purchase_order_payment": "PurchaseOrderPayment",
        "purchase_order_tax": "PurchaseOrderTax",
        "attachments": "Attachments",
    },
):
    """A purchase invoice, wrapped in `PurchaseOrder` on the wire. Lists leave the lines out; only the detail has
    them.

    Source: live capture (detail of a purchase invoice; the order of its keys by inference from the captured sales
    invoice); documentation.
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    staff_id: int | None = None
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    subscription_id: int | None = None
    """The parent document; for a refund the purchase invoice that it refunds, an id from `purchase_invoices`."""
    store_id: int | None = None
    """An id from `stores`: the warehouse of the document. Lines without a store of their own use it."""
    type: int | None = None
    """Kind of document, as Daftra numbers it. Purchase orders have 13 and purchase debit notes 14; the numbers of
    invoices and refunds are not documented."""
    no: str | None = None
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    order_number: str | None = None
    """Meaning not documented; the list filter `no` also searches order numbers."""
    po_number: str | None = None
    """Order number; on sales documents that of the customer and a convenient place for an identifier from another
    system."""
    name: str | None = None
    """Name of a template or subscription; other types do not use it."""
    supplier_id: int | None = None
    """The supplier, an id from `suppliers`."""
    is_offline: bool | None = None
    """Whether it is an offline order rather than an online one."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
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
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    payment_status: PaymentStatus | None = None
    """How much of the document is paid; Daftra works it out from the payments. A number in details, a string in
    lists."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    issued: bool | None = None
    """Whether the document has been issued."""
    active: bool | None = None
    """Meaning not documented; "0" on an ordinary paid invoice."""
    tax1: int | None = None
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None = None
    """Second tax of the whole document, presumably an id from `taxes`."""
    discount: Amount | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    deposit: Amount | None = None
    """Deposit asked for."""
    deposit_type: DepositType | None = None
    """Whether the deposit is paid."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    issue_date: Day | None = None
    """Date of issue. In v1 in the account's display format, sometimes an empty string."""
    date_format: str | None = None
    """Date format chosen for the document, as a code. `str_date_format` has the pattern."""
    language_id: int | None = None
    """Language of the document. Ids come from the listing `languageCodes`."""
    label_invoice_no: str | None = None
    """Printed label for the document number on this document; null for the default."""
    label_date: str | None = None
    """Printed label for the date on this document; null for the default."""
    label_po_no: str | None = None
    """Printed label for the order number on this document; null for the default."""
    label_total: str | None = None
    """Printed label for the total on this document; null for the default."""
    label_status: str | None = None
    """Printed label for the status on this document; null for the default."""
    label_due_after: str | None = None
    """Printed label for the payment term on this document; null for the default."""
    label_due_date: str | None = None
    """Printed label for the due date on this document; null for the default."""
    label_deposit: str | None = None
    """Printed label for the deposit on this document; null for the default."""
    label_paid_amount: str | None = None
    """Printed label for the amount paid on this document; null for the default."""
    label_unpaid_amount: str | None = None
    """Printed label for the amount owed on this document; null for the default."""
    label_subtotal: str | None = None
    """Printed label for the subtotal on this document; null for the default."""
    label_description: str | None = None
    """Printed label for the line description on this document; null for the default."""
    label_item: str | None = None
    """Printed label for the line item on this document; null for the default."""
    label_tax1: str | None = None
    """Printed label for the first tax on this document; null for the default."""
    label_tax2: str | None = None
    """Printed label for the second tax on this document; null for the default."""
    label_quantity: str | None = None
    """Printed label for the quantity on this document; null for the default."""
    label_unit_price: str | None = None
    """Printed label for the unit price on this document; null for the default."""
    label_item_total: str | None = None
    """Printed label for the line total on this document; null for the default."""
    label_from_date: str | None = None
    """Printed label for the start of the period on this document; null for the default."""
    label_to_date: str | None = None
    """Printed label for the end of the period on this document; null for the default."""
    summary_tax1: Amount | None = None
    """Total of the first tax."""
    summary_subtotal: Amount | None = None
    """Sum of the lines before tax."""
    summary_tax2: Amount | None = None
    """Total of the second tax."""
    summary_discount: Amount | None = None
    """Sum of all discounts."""
    summary_total: Amount | None = None
    """Amount of the document with tax."""
    summary_paid: Amount | None = None
    """Amount paid so far."""
    summary_unpaid: Amount | None = None
    """Amount still owed, net of all payments."""
    summary_deposit: Amount | None = None
    """Amount of the deposit paid."""
    notes: str | None = None
    """Notes as plain text. On sales documents the client sees them."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so what is read is not exactly what was written."""
    required_terms: str | None = None
    """Meaning not documented."""
    terms: str | None = None
    """Terms and conditions printed on the document."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    subscription_unit: str | None = None
    """Repeat interval of a subscription, together with `subscription_period`; which of them is the number is not
    known."""
    subscription_period: str | None = None
    """Repeat interval of a subscription, together with `subscription_unit`; which of them is the number is not
    known."""
    subscription_repeated: int | None = None
    """How often a subscription has been invoiced."""
    subscription_max_repeat: int | None = None
    """How often a subscription is to be invoiced at most."""
    from_: Day | None = None
    """Start of the period that the document covers."""
    to: Day | None = None
    """End of the period that the document covers."""
    created: Moment | None = None
    """When the document was created, in the account's time zone."""
    modified: Moment | None = None
    """When the document was last changed, in the account's time zone."""
    required_terms_file: int | None = None
    """Meaning not documented."""
    invoice_layout_id: int | None = None
    """Print layout; 0 or a layout id."""
    estimate_id: int | None = None
    """An id from `estimates`: the estimate that became this document."""
    last_sent: Moment | None = None
    """When the document was last sent to the client; null if never."""
    subscription_notify: str | None = None
    """Meaning not documented; a setting of subscriptions."""
    show_from_to: int | None = None
    """Display setting of the period; the values are not documented."""
    subscription_issue_before: int | None = None
    """Meaning not documented; a setting of subscriptions."""
    shipping_options: ShippingOption | None = None
    """Which client details are printed for shipping. Empty leaves the choice to Daftra."""
    supplier_active_secondary_address: bool | None = None
    """Whether the second address of the supplier is used."""
    supplier_secondary_name: str | None = None
    """Name of the supplier's second address."""
    supplier_secondary_address1: str | None = None
    """First line of the supplier's second address."""
    supplier_secondary_address2: str | None = None
    """Second line of the supplier's second address."""
    supplier_secondary_city: str | None = None
    """City of the supplier's second address."""
    supplier_secondary_state: str | None = None
    """State or region of the supplier's second address."""
    supplier_secondary_postal_code: str | None = None
    """Postal code of the supplier's second address."""
    supplier_secondary_country_code: str | None = None
    """Country code of the supplier's second address."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    discount_amount: Amount | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    shipping_amount: Amount | None = None
    """Charge for shipping."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    summary_refund: Amount | None = None
    """Amount refunded."""
    is_received: bool | None = None
    """Whether the goods have been received."""
    received_date: Moment | None = None
    """When the goods were received. Documented in ISO form, but a missing value can arrive as a formatted zero date
    such as "30/11/-1 00:00"."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    inventory_request_status: str | None = None
    """Meaning not documented."""
    source_type: str | None = None
    """Kind of the document that this one was made from; goes with `source_id`."""
    source_id: int | None = None
    """Id of the document that this one was made from, of the kind in `source_type`."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    branch_id: int | None = None
    """An id from `branches`: the branch that owns the document."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """How far the stock of the document is delivered."""
    item_discount_amount: Amount | None = None
    """Sum of the discounts given on lines."""
    approved_by: str | None = None
    """Who approved it, presumably an id from `staff`."""
    work_order_text: str | None = None
    """Text that goes with `work_order_id`, presumably the name of the work order."""
    due_date: Day | None = None
    """Date by which it must be paid. In ISO form, unlike `date`."""
    str_date_format: str | None = None
    """Pattern of the display dates in this record, in strftime notation, such as `%d/%m/%Y`."""
    overdue: bool | None = None
    """Said to tell whether the document is overdue. Do not rely on it: it is true on fully paid documents."""
    cur_date: Day | None = None
    """Today's date when the answer was made. In the display format, unlike on a sales invoice."""
    original_date: Day | None = None
    """Date of the document in ISO, whatever the display format is. Prefer it to `date`."""
    supplier: Related[Supplier] | None = None
    """The supplier's own record (detail only in the documentation)."""
    staff: Related[Staff] | None = None
    """The complete staff record of whoever entered it, with e-mail and mobile number: keep it out of logs."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """Lines. Absent from lists."""
    purchase_order_custom_field: list[PurchaseOrderCustomField] | None = None
    """Custom fields: a list, or an object with the keys "0", "1" and so on; [] when there is none."""
    purchase_order_payment: list[PurchaseOrderPayment] | None = None
    """Payments made for it."""
    purchase_order_tax: Raw[dict[str, PurchaseOrderTax]] | None = None
    """Taxes of the document by tax id (ids from `taxes`); [] when there is none."""
    attachments: Any = None
    """Attached files; an empty list when there are none."""
    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Amount | None = None
    """Amount of that adjustment."""
    auto_payment: str | None = None
    """Meaning not documented."""
    invoice_html_url: str | None = None
    """Address of the document as a web page. Its hash replaces a login, so treat it as confidential."""
    invoice_pdf_url: str | None = None
    """Address of the document as PDF. Fetched by a server it often answers with an HTML login page, so check that
    the content starts with `%PDF`."""
    status: str | None = None
    """A status. Neither its values nor its form in answers are documented; live code writes the number 4."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "invoice_html_url",
            "invoice_pdf_url",
            "staff",
        )
    )
    _ALIASES: ClassVar[Mapping[str, str]] = {
        "Supplier_active_secondary_address": "supplier_active_secondary_address",
        "Supplier_secondary_name": "supplier_secondary_name",
        "Supplier_secondary_address1": "supplier_secondary_address1",
        "Supplier_secondary_address2": "supplier_secondary_address2",
        "Supplier_secondary_city": "supplier_secondary_city",
        "Supplier_secondary_state": "supplier_secondary_state",
        "Supplier_secondary_postal_code": "supplier_secondary_postal_code",
        "Supplier_secondary_country_code": "supplier_secondary_country_code",
    }
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "site_id",
            "payment_status",
            "issued",
            "summary_tax1",
            "summary_subtotal",
            "summary_tax2",
            "summary_discount",
            "summary_total",
            "summary_paid",
            "summary_unpaid",
            "summary_deposit",
            "created",
            "modified",
            "summary_refund",
            "item_discount_amount",
            "str_date_format",
            "overdue",
            "cur_date",
            "original_date",
            "Supplier",
            "Staff",
            "PurchaseOrderPayment",
            "PurchaseOrderTax",
            "invoice_html_url",
            "invoice_pdf_url",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        if self.str_date_format:
            days = wire.own_days(self.str_date_format, days)
        amounts = wire.AMOUNTS
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.deposit
        if v is not None:
            self.deposit = amounts[v]
        v = self.issue_date
        if v is not None:
            self.issue_date = days[v]
        v = self.summary_tax1
        if v is not None:
            self.summary_tax1 = amounts[v]
        v = self.summary_subtotal
        if v is not None:
            self.summary_subtotal = amounts[v]
        v = self.summary_tax2
        if v is not None:
            self.summary_tax2 = amounts[v]
        v = self.summary_discount
        if v is not None:
            self.summary_discount = amounts[v]
        v = self.summary_total
        if v is not None:
            self.summary_total = amounts[v]
        v = self.summary_paid
        if v is not None:
            self.summary_paid = amounts[v]
        v = self.summary_unpaid
        if v is not None:
            self.summary_unpaid = amounts[v]
        v = self.summary_deposit
        if v is not None:
            self.summary_deposit = amounts[v]
        v = self.from_
        if v is not None:
            self.from_ = days[v]
        v = self.to
        if v is not None:
            self.to = days[v]
        v = self.discount_amount
        if v is not None:
            self.discount_amount = amounts[v]
        v = self.shipping_amount
        if v is not None:
            self.shipping_amount = amounts[v]
        v = self.summary_refund
        if v is not None:
            self.summary_refund = amounts[v]
        v = self.item_discount_amount
        if v is not None:
            self.item_discount_amount = amounts[v]
        v = self.due_date
        if v is not None:
            self.due_date = days[v]
        v = self.cur_date
        if v is not None:
            self.cur_date = days[v]
        v = self.original_date
        if v is not None:
            self.original_date = days[v]
        v = self.supplier
        if v is not None:
            self.supplier = related(v, days)
        v = self.staff
        if v is not None:
            self.staff = related(v, days)
        v = self.purchase_order_item
        if v is not None:
            self.purchase_order_item = [row._settled(days) for row in v]
        v = self.purchase_order_custom_field
        if v is not None:
            self.purchase_order_custom_field = [row._settled(days) for row in v]
        v = self.purchase_order_payment
        if v is not None:
            self.purchase_order_payment = [row._settled(days) for row in v]
        v = self.purchase_order_tax
        if v is not None:
            self.purchase_order_tax = wire.record_map(v, PurchaseOrderTax, days.date_format)
        v = self.adjustment_value
        if v is not None:
            self.adjustment_value = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseInvoice", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "site_id": wire.whole(self.site_id),
            "staff_id": wire.whole(self.staff_id),
            "subscription_id": wire.whole(self.subscription_id),
            "store_id": wire.whole(self.store_id),
            "type": wire.whole(self.type),
            "no": wire.encode_text(self.no, "PurchaseInvoice.no"),
            "order_number": wire.encode_text(self.order_number, "PurchaseInvoice.order_number"),
            "po_number": wire.encode_text(self.po_number, "PurchaseInvoice.po_number"),
            "name": wire.encode_text(self.name, "PurchaseInvoice.name"),
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
            "payment_status": wire.whole(self.payment_status),
            "draft": wire.encode_flag(self.draft, "PurchaseInvoice.draft"),
            "issued": wire.encode_flag(self.issued, "PurchaseInvoice.issued"),
            "active": wire.encode_flag(self.active, "PurchaseInvoice.active"),
            "tax1": wire.whole(self.tax1),
            "tax2": wire.whole(self.tax2),
            "discount": wire.encode_decimal(self.discount, "PurchaseInvoice.discount"),
            "deposit": wire.encode_decimal(self.deposit, "PurchaseInvoice.deposit"),
            "deposit_type": wire.whole(self.deposit_type),
            "due_after": wire.whole(self.due_after),
            "issue_date": wire.isoformat(self.issue_date),
            "date_format": wire.encode_text(self.date_format, "PurchaseInvoice.date_format"),
            "language_id": wire.whole(self.language_id),
            "label_invoice_no": wire.encode_text(self.label_invoice_no, "PurchaseInvoice.label_invoice_no"),
            "label_date": wire.encode_text(self.label_date, "PurchaseInvoice.label_date"),
            "label_po_no": wire.encode_text(self.label_po_no, "PurchaseInvoice.label_po_no"),
            "label_total": wire.encode_text(self.label_total, "PurchaseInvoice.label_total"),
            "label_status": wire.encode_text(self.label_status, "PurchaseInvoice.label_status"),
            "label_due_after": wire.encode_text(self.label_due_after, "PurchaseInvoice.label_due_after"),
            "label_due_date": wire.encode_text(self.label_due_date, "PurchaseInvoice.label_due_date"),
            "label_deposit": wire.encode_text(self.label_deposit, "PurchaseInvoice.label_deposit"),
            "label_paid_amount": wire.encode_text(self.label_paid_amount, "PurchaseInvoice.label_paid_amount"),
            "label_unpaid_amount": wire.encode_text(self.label_unpaid_amount, "PurchaseInvoice.label_unpaid_amount"),
            "label_subtotal": wire.encode_text(self.label_subtotal, "PurchaseInvoice.label_subtotal"),
            "label_description": wire.encode_text(self.label_description, "PurchaseInvoice.label_description"),
            "label_item": wire.encode_text(self.label_item, "PurchaseInvoice.label_item"),
            "label_tax1": wire.encode_text(self.label_tax1, "PurchaseInvoice.label_tax1"),
            "label_tax2": wire.encode_text(self.label_tax2, "PurchaseInvoice.label_tax2"),
            "label_quantity": wire.encode_text(self.label_quantity, "PurchaseInvoice.label_quantity"),
            "label_unit_price": wire.encode_text(self.label_unit_price, "PurchaseInvoice.label_unit_price"),
            "label_item_total": wire.encode_text(self.label_item_total, "PurchaseInvoice.label_item_total"),
            "label_from_date": wire.encode_text(self.label_from_date, "PurchaseInvoice.label_from_date"),
            "label_to_date": wire.encode_text(self.label_to_date, "PurchaseInvoice.label_to_date"),
            "summary_tax1": wire.encode_decimal(self.summary_tax1, "PurchaseInvoice.summary_tax1"),
            "summary_subtotal": wire.encode_decimal(self.summary_subtotal, "PurchaseInvoice.summary_subtotal"),
            "summary_tax2": wire.encode_decimal(self.summary_tax2, "PurchaseInvoice.summary_tax2"),
            "summary_discount": wire.encode_decimal(self.summary_discount, "PurchaseInvoice.summary_discount"),
            "summary_total": wire.encode_decimal(self.summary_total, "PurchaseInvoice.summary_total"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "PurchaseInvoice.summary_paid"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "PurchaseInvoice.summary_unpaid"),
            "summary_deposit": wire.encode_decimal(self.summary_deposit, "PurchaseInvoice.summary_deposit"),
            "notes": wire.encode_text(self.notes, "PurchaseInvoice.notes"),
            "html_notes": wire.encode_text(self.html_notes, "PurchaseInvoice.html_notes"),
            "required_terms": wire.encode_text(self.required_terms, "PurchaseInvoice.required_terms"),
            "terms": wire.encode_text(self.terms, "PurchaseInvoice.terms"),
            "terms_id": wire.whole(self.terms_id),
            "subscription_unit": wire.encode_text(self.subscription_unit, "PurchaseInvoice.subscription_unit"),
            "subscription_period": wire.encode_text(self.subscription_period, "PurchaseInvoice.subscription_period"),
            "subscription_repeated": wire.whole(self.subscription_repeated),
            "subscription_max_repeat": wire.whole(self.subscription_max_repeat),
            "from": wire.isoformat(self.from_),
            "to": wire.isoformat(self.to),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "required_terms_file": wire.whole(self.required_terms_file),
            "invoice_layout_id": wire.whole(self.invoice_layout_id),
            "estimate_id": wire.whole(self.estimate_id),
            "last_sent": wire.isoformat(self.last_sent),
            "subscription_notify": wire.encode_text(self.subscription_notify, "PurchaseInvoice.subscription_notify"),
            "show_from_to": wire.whole(self.show_from_to),
            "subscription_issue_before": wire.whole(self.subscription_issue_before),
            "shipping_options": wire.whole(self.shipping_options),
            "supplier_active_secondary_address": wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseInvoice.supplier_active_secondary_address"
            ),
            "supplier_secondary_name": wire.encode_text(
                self.supplier_secondary_name, "PurchaseInvoice.supplier_secondary_name"
            ),
            "supplier_secondary_address1": wire.encode_text(
                self.supplier_secondary_address1, "PurchaseInvoice.supplier_secondary_address1"
            ),
            "supplier_secondary_address2": wire.encode_text(
                self.supplier_secondary_address2, "PurchaseInvoice.supplier_secondary_address2"
            ),
            "supplier_secondary_city": wire.encode_text(
                self.supplier_secondary_city, "PurchaseInvoice.supplier_secondary_city"
            ),
            "supplier_secondary_state": wire.encode_text(
                self.supplier_secondary_state, "PurchaseInvoice.supplier_secondary_state"
            ),
            "supplier_secondary_postal_code": wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseInvoice.supplier_secondary_postal_code"
            ),
            "supplier_secondary_country_code": wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseInvoice.supplier_secondary_country_code"
            ),
            "follow_up_status": wire.whole(self.follow_up_status),
            "discount_amount": wire.encode_decimal(self.discount_amount, "PurchaseInvoice.discount_amount"),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "PurchaseInvoice.shipping_amount"),
            "shipping_tax_id": wire.whole(self.shipping_tax_id),
            "work_order_id": wire.whole(self.work_order_id),
            "summary_refund": wire.encode_decimal(self.summary_refund, "PurchaseInvoice.summary_refund"),
            "is_received": wire.encode_flag(self.is_received, "PurchaseInvoice.is_received"),
            "received_date": wire.isoformat(self.received_date),
            "item_columns": wire.encode_text(self.item_columns, "PurchaseInvoice.item_columns"),
            "inventory_request_status": wire.encode_text(
                self.inventory_request_status, "PurchaseInvoice.inventory_request_status"
            ),
            "source_type": wire.encode_text(self.source_type, "PurchaseInvoice.source_type"),
            "source_id": wire.whole(self.source_id),
            "extra_details": wire.encode_text(self.extra_details, "PurchaseInvoice.extra_details"),
            "branch_id": wire.whole(self.branch_id),
            "requisition_delivery_status": wire.whole(self.requisition_delivery_status),
            "item_discount_amount": wire.encode_decimal(
                self.item_discount_amount, "PurchaseInvoice.item_discount_amount"
            ),
            "approved_by": wire.encode_text(self.approved_by, "PurchaseInvoice.approved_by"),
            "work_order_text": wire.encode_text(self.work_order_text, "PurchaseInvoice.work_order_text"),
            "due_date": wire.isoformat(self.due_date),
            "str_date_format": wire.encode_text(self.str_date_format, "PurchaseInvoice.str_date_format"),
            "overdue": wire.encode_flag(self.overdue, "PurchaseInvoice.overdue"),
            "cur_date": wire.isoformat(self.cur_date),
            "original_date": wire.isoformat(self.original_date),
            "Supplier": wire.encode_record(self.supplier, "PurchaseInvoice.supplier", date_format),
            "Staff": wire.encode_record(self.staff, "PurchaseInvoice.staff", date_format),
            "PurchaseOrderItem": wire.encode_records(
                self.purchase_order_item, "PurchaseInvoice.purchase_order_item", date_format
            ),
            "PurchaseOrderCustomField": wire.encode_records(
                self.purchase_order_custom_field, "PurchaseInvoice.purchase_order_custom_field", date_format
            ),
            "PurchaseOrderPayment": wire.encode_records(
                self.purchase_order_payment, "PurchaseInvoice.purchase_order_payment", date_format
            ),
            "PurchaseOrderTax": wire.encode_record_map(
                self.purchase_order_tax, "PurchaseInvoice.purchase_order_tax", date_format
            ),
            "Attachments": wire.plain(self.attachments, "PurchaseInvoice.attachments", date_format, is_read=True),
            "adjustment_label": wire.encode_text(self.adjustment_label, "PurchaseInvoice.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "PurchaseInvoice.adjustment_value"),
            "auto_payment": wire.encode_text(self.auto_payment, "PurchaseInvoice.auto_payment"),
            "invoice_html_url": wire.encode_text(self.invoice_html_url, "PurchaseInvoice.invoice_html_url"),
            "invoice_pdf_url": wire.encode_text(self.invoice_pdf_url, "PurchaseInvoice.invoice_pdf_url"),
            "status": wire.encode_text(self.status, "PurchaseInvoice.status"),
        }
        return data
