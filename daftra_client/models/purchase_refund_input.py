"""PurchaseRefundInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .deposit_type import read_deposit_type
from .requisition_delivery_status import read_requisition_delivery_status
from .shipping_option import read_shipping_option

if TYPE_CHECKING:
    from typing import Self

    from .deposit_type import DepositType
    from .requisition_delivery_status import RequisitionDeliveryStatus
    from .shipping_option import ShippingOption


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseRefundInput(Input):
    """Writable fields of a purchase refund; the same as those of a purchase invoice.

    Source: documentation.
    """

    active: bool | None | Unset = UNSET
    """Meaning not documented; "0" on an ordinary paid invoice."""
    adjustment_label: str | None | Unset = UNSET
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | int | None | Unset = UNSET
    """Amount of that adjustment."""
    approved_by: str | None | Unset = UNSET
    """Who approved it, presumably an id from `staff`."""
    auto_payment: str | None | Unset = UNSET
    """Meaning not documented."""
    branch_id: int | None | Unset = UNSET
    """An id from `branches`; the branch must be active."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code; the currency of the account when left out."""
    date: datetime.date | None | Unset = UNSET
    """Date of the document, in ISO. It must lie in an open financial period. An update without it sets 01/01/1970."""
    date_format: str | None | Unset = UNSET
    """Date format of the document; that of the account when left out."""
    deposit: Decimal | int | None | Unset = UNSET
    """Deposit asked for."""
    deposit_type: DepositType | int | None | Unset = UNSET
    """Whether the deposit is paid."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount on the whole document in percent, 0 to 100. Use it or `discount_amount`, with 0 in the other."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the whole document as an amount. Use it or `discount`, with 0 in the other."""
    draft: bool | None | Unset = UNSET
    """True keeps the document a draft, so that it is not issued and not reported to the tax authority."""
    due_after: int | None | Unset = UNSET
    """Days until the document is due, 0 or more."""
    due_date: datetime.date | None | Unset = UNSET
    """Date by which it must be paid, in ISO; Daftra works it out when it is left out."""
    estimate_id: int | None | Unset = UNSET
    """An id from `estimates`: the estimate that becomes this document."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None | Unset = UNSET
    """An id from `follow_up_statuses`."""
    from_: datetime.date | None | Unset = UNSET
    """Start of the period that the document covers."""
    html_notes: str | None | Unset = UNSET
    """Notes as HTML. Keep them below 64 KB."""
    inventory_request_status: str | None | Unset = UNSET
    """Meaning not documented."""
    invoice_layout_id: int | None | Unset = UNSET
    """The print layout; ids come from the listing `InvoiceLayout`. The default layout is used when left out."""
    is_offline: bool | None | Unset = UNSET
    """Whether it is an offline order rather than an online one."""
    is_received: bool | None | Unset = UNSET
    """Whether the goods have been received."""
    issue_date: datetime.date | None | Unset = UNSET
    """Date of issue, in ISO."""
    issued: bool | None | Unset = UNSET
    """Whether the document has been issued."""
    item_columns: str | None | Unset = UNSET
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    label_date: str | None | Unset = UNSET
    """Printed label for the date on this document; null for the default."""
    label_deposit: str | None | Unset = UNSET
    """Printed label for the deposit on this document; null for the default."""
    label_description: str | None | Unset = UNSET
    """Printed label for the line description on this document; null for the default."""
    label_due_after: str | None | Unset = UNSET
    """Printed label for the payment term on this document; null for the default."""
    label_due_date: str | None | Unset = UNSET
    """Printed label for the due date on this document; null for the default."""
    label_from_date: str | None | Unset = UNSET
    """Printed label for the start of the period on this document; null for the default."""
    label_invoice_no: str | None | Unset = UNSET
    """Printed label for the document number on this document; null for the default."""
    label_item: str | None | Unset = UNSET
    """Printed label for the line item on this document; null for the default."""
    label_item_total: str | None | Unset = UNSET
    """Printed label for the line total on this document; null for the default."""
    label_paid_amount: str | None | Unset = UNSET
    """Printed label for the amount paid on this document; null for the default."""
    label_po_no: str | None | Unset = UNSET
    """Printed label for the order number on this document; null for the default."""
    label_quantity: str | None | Unset = UNSET
    """Printed label for the quantity on this document; null for the default."""
    label_status: str | None | Unset = UNSET
    """Printed label for the status on this document; null for the default."""
    label_subtotal: str | None | Unset = UNSET
    """Printed label for the subtotal on this document; null for the default."""
    label_tax1: str | None | Unset = UNSET
    """Printed label for the first tax on this document; null for the default."""
    label_tax2: str | None | Unset = UNSET
    """Printed label for the second tax on this document; null for the default."""
    label_to_date: str | None | Unset = UNSET
    """Printed label for the end of the period on this document; null for the default."""
    label_total: str | None | Unset = UNSET
    """Printed label for the total on this document; null for the default."""
    label_unit_price: str | None | Unset = UNSET
    """Printed label for the unit price on this document; null for the default."""
    label_unpaid_amount: str | None | Unset = UNSET
    """Printed label for the amount owed on this document; null for the default."""
    language_id: int | None | Unset = UNSET
    """Language of the document; that of the account when left out. Ids come from the listing `languageCodes`."""
    last_sent: datetime.datetime | None | Unset = UNSET
    """When the document was last sent to the client; null if never."""
    name: str | None | Unset = UNSET
    """Name of a template or subscription; other types do not use it."""
    no: str | None | Unset = UNSET
    """Number of the document. Daftra gives the next one when it is left out; an update without it hands out a new
    number."""
    notes: str | None | Unset = UNSET
    """Notes as plain text, at most 80,000 characters. On sales documents the client sees them."""
    order_number: str | None | Unset = UNSET
    """Meaning not documented; the list filter `no` also searches order numbers."""
    po_number: str | None | Unset = UNSET
    """Order number; on sales documents that of the customer. Daftra has no idempotency key, so an external
    reference is best kept here."""
    received_date: datetime.datetime | None | Unset = UNSET
    """When the goods were received, in ISO form."""
    required_terms: str | None | Unset = UNSET
    """Meaning not documented."""
    required_terms_file: int | None | Unset = UNSET
    """Meaning not documented."""
    requisition_delivery_status: RequisitionDeliveryStatus | int | None | Unset = UNSET
    """How far the stock of the document is delivered."""
    shipping_amount: Decimal | int | None | Unset = UNSET
    """Charge for shipping."""
    shipping_options: ShippingOption | int | None | Unset = UNSET
    """Which client details are printed for shipping. Leave it empty to let Daftra choose."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_from_to: int | None | Unset = UNSET
    """Display setting of the period; the values are not documented."""
    source_id: int | None | Unset = UNSET
    """Id of the document that this one is made from; goes with `source_type`."""
    source_type: str | None | Unset = UNSET
    """Kind of the document that this one was made from; goes with `source_id`."""
    staff_id: int | None | Unset = UNSET
    """An id from `staff`: who created the document; 0 is the account owner."""
    status: int | None | Unset = UNSET
    """A status number; live code sends 4. Its values are not documented."""
    store_id: int | None | Unset = UNSET
    """An id from `stores`: the warehouse of the document. Without it the primary store is used. You need permission
    for the store."""
    subscription_id: int | None | Unset = UNSET
    """The parent document; for a refund the purchase invoice that it refunds, an id from `purchase_invoices`."""
    subscription_issue_before: int | None | Unset = UNSET
    """Meaning not documented; a setting of subscriptions."""
    subscription_max_repeat: int | None | Unset = UNSET
    """How often a subscription is to be invoiced at most."""
    subscription_notify: str | None | Unset = UNSET
    """Meaning not documented; a setting of subscriptions."""
    subscription_period: str | None | Unset = UNSET
    """Repeat interval of a subscription, together with `subscription_unit`; which of them is the number is not
    known."""
    subscription_repeated: int | None | Unset = UNSET
    """How often a subscription has been invoiced."""
    subscription_unit: str | None | Unset = UNSET
    """Repeat interval of a subscription, together with `subscription_period`; which of them is the number is not
    known."""
    supplier_active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address of the supplier is used."""
    supplier_address1: str | None | Unset = UNSET
    """Supplier's address, first line as printed on the document."""
    supplier_address2: str | None | Unset = UNSET
    """Supplier's address, second line as printed on the document."""
    supplier_business_name: str | None | Unset = UNSET
    """Supplier's company name as printed on the document."""
    supplier_city: str | None | Unset = UNSET
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None | Unset = UNSET
    """Supplier's country code as printed on the document."""
    supplier_email: str | None | Unset = UNSET
    """Supplier's e-mail address as printed on the document."""
    supplier_first_name: str | None | Unset = UNSET
    """Supplier's first name as printed on the document."""
    supplier_id: int | None | Unset = UNSET
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None | Unset = UNSET
    """Supplier's last name as printed on the document."""
    supplier_postal_code: str | None | Unset = UNSET
    """Supplier's postal code as printed on the document."""
    supplier_secondary_address1: str | None | Unset = UNSET
    """First line of the supplier's second address."""
    supplier_secondary_address2: str | None | Unset = UNSET
    """Second line of the supplier's second address."""
    supplier_secondary_city: str | None | Unset = UNSET
    """City of the supplier's second address."""
    supplier_secondary_country_code: str | None | Unset = UNSET
    """Country code of the supplier's second address."""
    supplier_secondary_name: str | None | Unset = UNSET
    """Name of the supplier's second address."""
    supplier_secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the supplier's second address."""
    supplier_secondary_state: str | None | Unset = UNSET
    """State or region of the supplier's second address."""
    supplier_state: str | None | Unset = UNSET
    """Supplier's state or region as printed on the document."""
    tax1: int | None | Unset = UNSET
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None | Unset = UNSET
    """Second tax of the whole document, presumably an id from `taxes`."""
    terms: str | None | Unset = UNSET
    """Terms and conditions, at most 80,000 characters."""
    terms_id: int | None | Unset = UNSET
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    to: datetime.date | None | Unset = UNSET
    """End of the period that the document covers."""
    type: int | None | Unset = UNSET
    """Kind of document, as Daftra numbers it. Purchase orders have 13 and purchase debit notes 14; the numbers of
    invoices and refunds are not documented."""
    work_order_id: int | None | Unset = UNSET
    """An id from `work_orders`."""
    work_order_text: str | None | Unset = UNSET
    """Text that goes with `work_order_id`, presumably the name of the work order."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "adjustment_label",
            "adjustment_value",
            "approved_by",
            "auto_payment",
            "branch_id",
            "currency_code",
            "date",
            "date_format",
            "deposit",
            "deposit_type",
            "discount",
            "discount_amount",
            "draft",
            "due_after",
            "due_date",
            "estimate_id",
            "extra_details",
            "follow_up_status",
            "from",
            "html_notes",
            "inventory_request_status",
            "invoice_layout_id",
            "is_offline",
            "is_received",
            "issue_date",
            "issued",
            "item_columns",
            "label_date",
            "label_deposit",
            "label_description",
            "label_due_after",
            "label_due_date",
            "label_from_date",
            "label_invoice_no",
            "label_item",
            "label_item_total",
            "label_paid_amount",
            "label_po_no",
            "label_quantity",
            "label_status",
            "label_subtotal",
            "label_tax1",
            "label_tax2",
            "label_to_date",
            "label_total",
            "label_unit_price",
            "label_unpaid_amount",
            "language_id",
            "last_sent",
            "name",
            "no",
            "notes",
            "order_number",
            "po_number",
            "received_date",
            "required_terms",
            "required_terms_file",
            "requisition_delivery_status",
            "shipping_amount",
            "shipping_options",
            "shipping_tax_id",
            "show_from_to",
            "source_id",
            "source_type",
            "staff_id",
            "status",
            "store_id",
            "subscription_id",
            "subscription_issue_before",
            "subscription_max_repeat",
            "subscription_notify",
            "subscription_period",
            "subscription_repeated",
            "subscription_unit",
            "supplier_active_secondary_address",
            "supplier_address1",
            "supplier_address2",
            "supplier_business_name",
            "supplier_city",
            "supplier_country_code",
            "supplier_email",
            "supplier_first_name",
            "supplier_id",
            "supplier_last_name",
            "supplier_postal_code",
            "supplier_secondary_address1",
            "supplier_secondary_address2",
            "supplier_secondary_city",
            "supplier_secondary_country_code",
            "supplier_secondary_name",
            "supplier_secondary_postal_code",
            "supplier_secondary_state",
            "supplier_state",
            "tax1",
            "tax2",
            "terms",
            "terms_id",
            "to",
            "type",
            "work_order_id",
            "work_order_text",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _APPENDED: ClassVar[Mapping[str, str]] = {"html_notes": '<span class="replace_template_notes"></span>'}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "due_date": ("date", "due_after", "issue_date"),
        "issued": ("draft",),
        "supplier_active_secondary_address": ("supplier_id",),
        "supplier_address1": ("supplier_id",),
        "supplier_address2": ("supplier_id",),
        "supplier_business_name": ("supplier_id",),
        "supplier_city": ("supplier_id",),
        "supplier_country_code": ("supplier_id",),
        "supplier_email": ("supplier_id",),
        "supplier_first_name": ("supplier_id",),
        "supplier_last_name": ("supplier_id",),
        "supplier_postal_code": ("supplier_id",),
        "supplier_secondary_address1": ("supplier_id",),
        "supplier_secondary_address2": ("supplier_id",),
        "supplier_secondary_city": ("supplier_id",),
        "supplier_secondary_country_code": ("supplier_id",),
        "supplier_secondary_name": ("supplier_id",),
        "supplier_secondary_postal_code": ("supplier_id",),
        "supplier_secondary_state": ("supplier_id",),
        "supplier_state": ("supplier_id",),
        "work_order_text": ("work_order_id",),
    }

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active"]
        self.active = v if v is UNSET else wire.flag(v)
        v = row["adjustment_label"]
        self.adjustment_label = v if v is UNSET else wire.text(v)
        v = row["adjustment_value"]
        self.adjustment_value = v if v is UNSET else wire.decimal(v)
        v = row["approved_by"]
        self.approved_by = v if v is UNSET else wire.text(v)
        v = row["auto_payment"]
        self.auto_payment = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["date_format"]
        self.date_format = v if v is UNSET else wire.text(v)
        v = row["deposit"]
        self.deposit = v if v is UNSET else wire.decimal(v)
        v = row["deposit_type"]
        self.deposit_type = v if v is UNSET else read_deposit_type(v)
        v = row["discount"]
        self.discount = v if v is UNSET else wire.decimal(v)
        v = row["discount_amount"]
        self.discount_amount = v if v is UNSET else wire.decimal(v)
        v = row["draft"]
        self.draft = v if v is UNSET else wire.flag(v)
        v = row["due_after"]
        self.due_after = v if v is UNSET else wire.integer(v)
        v = row["due_date"]
        self.due_date = v if v is UNSET else wire.date(v, date_format)
        v = row["estimate_id"]
        self.estimate_id = v if v is UNSET else wire.integer(v)
        v = row["extra_details"]
        self.extra_details = v if v is UNSET else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["from"]
        self.from_ = v if v is UNSET else wire.date(v, date_format)
        v = row["html_notes"]
        self.html_notes = v if v is UNSET else wire.text(v)
        v = row["inventory_request_status"]
        self.inventory_request_status = v if v is UNSET else wire.text(v)
        v = row["invoice_layout_id"]
        self.invoice_layout_id = v if v is UNSET else wire.integer(v)
        v = row["is_offline"]
        self.is_offline = v if v is UNSET else wire.flag(v)
        v = row["is_received"]
        self.is_received = v if v is UNSET else wire.flag(v)
        v = row["issue_date"]
        self.issue_date = v if v is UNSET else wire.date(v, date_format)
        v = row["issued"]
        self.issued = v if v is UNSET else wire.flag(v)
        v = row["item_columns"]
        self.item_columns = v if v is UNSET else wire.text(v)
        v = row["label_date"]
        self.label_date = v if v is UNSET else wire.text(v)
        v = row["label_deposit"]
        self.label_deposit = v if v is UNSET else wire.text(v)
        v = row["label_description"]
        self.label_description = v if v is UNSET else wire.text(v)
        v = row["label_due_after"]
        self.label_due_after = v if v is UNSET else wire.text(v)
        v = row["label_due_date"]
        self.label_due_date = v if v is UNSET else wire.text(v)
        v = row["label_from_date"]
        self.label_from_date = v if v is UNSET else wire.text(v)
        v = row["label_invoice_no"]
        self.label_invoice_no = v if v is UNSET else wire.text(v)
        v = row["label_item"]
        self.label_item = v if v is UNSET else wire.text(v)
        v = row["label_item_total"]
        self.label_item_total = v if v is UNSET else wire.text(v)
        v = row["label_paid_amount"]
        self.label_paid_amount = v if v is UNSET else wire.text(v)
        v = row["label_po_no"]
        self.label_po_no = v if v is UNSET else wire.text(v)
        v = row["label_quantity"]
        self.label_quantity = v if v is UNSET else wire.text(v)
        v = row["label_status"]
        self.label_status = v if v is UNSET else wire.text(v)
        v = row["label_subtotal"]
        self.label_subtotal = v if v is UNSET else wire.text(v)
        v = row["label_tax1"]
        self.label_tax1 = v if v is UNSET else wire.text(v)
        v = row["label_tax2"]
        self.label_tax2 = v if v is UNSET else wire.text(v)
        v = row["label_to_date"]
        self.label_to_date = v if v is UNSET else wire.text(v)
        v = row["label_total"]
        self.label_total = v if v is UNSET else wire.text(v)
        v = row["label_unit_price"]
        self.label_unit_price = v if v is UNSET else wire.text(v)
        v = row["label_unpaid_amount"]
        self.label_unpaid_amount = v if v is UNSET else wire.text(v)
        v = row["language_id"]
        self.language_id = v if v is UNSET else wire.integer(v)
        v = row["last_sent"]
        self.last_sent = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["no"]
        self.no = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["order_number"]
        self.order_number = v if v is UNSET else wire.text(v)
        v = row["po_number"]
        self.po_number = v if v is UNSET else wire.text(v)
        v = row["received_date"]
        self.received_date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["required_terms"]
        self.required_terms = v if v is UNSET else wire.text(v)
        v = row["required_terms_file"]
        self.required_terms_file = v if v is UNSET else wire.integer(v)
        v = row["requisition_delivery_status"]
        self.requisition_delivery_status = v if v is UNSET else read_requisition_delivery_status(v)
        v = row["shipping_amount"]
        self.shipping_amount = v if v is UNSET else wire.decimal(v)
        v = row["shipping_options"]
        self.shipping_options = v if v is UNSET else read_shipping_option(v)
        v = row["shipping_tax_id"]
        self.shipping_tax_id = v if v is UNSET else wire.integer(v)
        v = row["show_from_to"]
        self.show_from_to = v if v is UNSET else wire.integer(v)
        v = row["source_id"]
        self.source_id = v if v is UNSET else wire.integer(v)
        v = row["source_type"]
        self.source_type = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else wire.integer(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["subscription_id"]
        self.subscription_id = v if v is UNSET else wire.integer(v)
        v = row["subscription_issue_before"]
        self.subscription_issue_before = v if v is UNSET else wire.integer(v)
        v = row["subscription_max_repeat"]
        self.subscription_max_repeat = v if v is UNSET else wire.integer(v)
        v = row["subscription_notify"]
        self.subscription_notify = v if v is UNSET else wire.text(v)
        v = row["subscription_period"]
        self.subscription_period = v if v is UNSET else wire.text(v)
        v = row["subscription_repeated"]
        self.subscription_repeated = v if v is UNSET else wire.integer(v)
        v = row["subscription_unit"]
        self.subscription_unit = v if v is UNSET else wire.text(v)
        v = row["supplier_active_secondary_address"]
        self.supplier_active_secondary_address = v if v is UNSET else wire.flag(v)
        v = row["supplier_address1"]
        self.supplier_address1 = v if v is UNSET else wire.text(v)
        v = row["supplier_address2"]
        self.supplier_address2 = v if v is UNSET else wire.text(v)
        v = row["supplier_business_name"]
        self.supplier_business_name = v if v is UNSET else wire.text(v)
        v = row["supplier_city"]
        self.supplier_city = v if v is UNSET else wire.text(v)
        v = row["supplier_country_code"]
        self.supplier_country_code = v if v is UNSET else wire.text(v)
        v = row["supplier_email"]
        self.supplier_email = v if v is UNSET else wire.text(v)
        v = row["supplier_first_name"]
        self.supplier_first_name = v if v is UNSET else wire.text(v)
        v = row["supplier_id"]
        self.supplier_id = v if v is UNSET else wire.integer(v)
        v = row["supplier_last_name"]
        self.supplier_last_name = v if v is UNSET else wire.text(v)
        v = row["supplier_postal_code"]
        self.supplier_postal_code = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_address1"]
        self.supplier_secondary_address1 = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_address2"]
        self.supplier_secondary_address2 = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_city"]
        self.supplier_secondary_city = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_country_code"]
        self.supplier_secondary_country_code = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_name"]
        self.supplier_secondary_name = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_postal_code"]
        self.supplier_secondary_postal_code = v if v is UNSET else wire.text(v)
        v = row["supplier_secondary_state"]
        self.supplier_secondary_state = v if v is UNSET else wire.text(v)
        v = row["supplier_state"]
        self.supplier_state = v if v is UNSET else wire.text(v)
        v = row["tax1"]
        self.tax1 = v if v is UNSET else wire.integer(v)
        v = row["tax2"]
        self.tax2 = v if v is UNSET else wire.integer(v)
        v = row["terms"]
        self.terms = v if v is UNSET else wire.text(v)
        v = row["terms_id"]
        self.terms_id = v if v is UNSET else wire.integer(v)
        v = row["to"]
        self.to = v if v is UNSET else wire.date(v, date_format)
        v = row["type"]
        self.type = v if v is UNSET else wire.integer(v)
        v = row["work_order_id"]
        self.work_order_id = v if v is UNSET else wire.integer(v)
        v = row["work_order_text"]
        self.work_order_text = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseRefundInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "PurchaseRefundInput.active")
        if self.adjustment_label is not UNSET:
            data["adjustment_label"] = wire.encode_text(self.adjustment_label, "PurchaseRefundInput.adjustment_label")
        if self.adjustment_value is not UNSET:
            data["adjustment_value"] = wire.encode_decimal(
                self.adjustment_value, "PurchaseRefundInput.adjustment_value"
            )
        if self.approved_by is not UNSET:
            data["approved_by"] = wire.encode_text(self.approved_by, "PurchaseRefundInput.approved_by")
        if self.auto_payment is not UNSET:
            data["auto_payment"] = wire.encode_text(self.auto_payment, "PurchaseRefundInput.auto_payment")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "PurchaseRefundInput.branch_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "PurchaseRefundInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "PurchaseRefundInput.date")
        if self.date_format is not UNSET:
            data["date_format"] = wire.encode_text(self.date_format, "PurchaseRefundInput.date_format")
        if self.deposit is not UNSET:
            data["deposit"] = wire.encode_decimal(self.deposit, "PurchaseRefundInput.deposit")
        if self.deposit_type is not UNSET:
            data["deposit_type"] = wire.encode_integer(self.deposit_type, "PurchaseRefundInput.deposit_type")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "PurchaseRefundInput.discount")
        if self.discount_amount is not UNSET:
            data["discount_amount"] = wire.encode_decimal(self.discount_amount, "PurchaseRefundInput.discount_amount")
        if self.draft is not UNSET:
            data["draft"] = wire.encode_flag(self.draft, "PurchaseRefundInput.draft")
        if self.due_after is not UNSET:
            data["due_after"] = wire.encode_integer(self.due_after, "PurchaseRefundInput.due_after")
        if self.due_date is not UNSET:
            data["due_date"] = wire.encode_date(self.due_date, "PurchaseRefundInput.due_date")
        if self.estimate_id is not UNSET:
            data["estimate_id"] = wire.encode_integer(self.estimate_id, "PurchaseRefundInput.estimate_id")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "PurchaseRefundInput.extra_details")
        if self.follow_up_status is not UNSET:
            data["follow_up_status"] = wire.encode_integer(
                self.follow_up_status, "PurchaseRefundInput.follow_up_status"
            )
        if self.from_ is not UNSET:
            data["from"] = wire.encode_date(self.from_, "PurchaseRefundInput.from_")
        if self.html_notes is not UNSET:
            data["html_notes"] = wire.encode_text(self.html_notes, "PurchaseRefundInput.html_notes")
        if self.inventory_request_status is not UNSET:
            data["inventory_request_status"] = wire.encode_text(
                self.inventory_request_status, "PurchaseRefundInput.inventory_request_status"
            )
        if self.invoice_layout_id is not UNSET:
            data["invoice_layout_id"] = wire.encode_integer(
                self.invoice_layout_id, "PurchaseRefundInput.invoice_layout_id"
            )
        if self.is_offline is not UNSET:
            data["is_offline"] = wire.encode_flag(self.is_offline, "PurchaseRefundInput.is_offline")
        if self.is_received is not UNSET:
            data["is_received"] = wire.encode_flag(self.is_received, "PurchaseRefundInput.is_received")
        if self.issue_date is not UNSET:
            data["issue_date"] = wire.encode_date(self.issue_date, "PurchaseRefundInput.issue_date")
        if self.issued is not UNSET:
            data["issued"] = wire.encode_flag(self.issued, "PurchaseRefundInput.issued")
        if self.item_columns is not UNSET:
            data["item_columns"] = wire.encode_text(self.item_columns, "PurchaseRefundInput.item_columns")
        if self.label_date is not UNSET:
            data["label_date"] = wire.encode_text(self.label_date, "PurchaseRefundInput.label_date")
        if self.label_deposit is not UNSET:
            data["label_deposit"] = wire.encode_text(self.label_deposit, "PurchaseRefundInput.label_deposit")
        if self.label_description is not UNSET:
            data["label_description"] = wire.encode_text(
                self.label_description, "PurchaseRefundInput.label_description"
            )
        if self.label_due_after is not UNSET:
            data["label_due_after"] = wire.encode_text(self.label_due_after, "PurchaseRefundInput.label_due_after")
        if self.label_due_date is not UNSET:
            data["label_due_date"] = wire.encode_text(self.label_due_date, "PurchaseRefundInput.label_due_date")
        if self.label_from_date is not UNSET:
            data["label_from_date"] = wire.encode_text(self.label_from_date, "PurchaseRefundInput.label_from_date")
        if self.label_invoice_no is not UNSET:
            data["label_invoice_no"] = wire.encode_text(self.label_invoice_no, "PurchaseRefundInput.label_invoice_no")
        if self.label_item is not UNSET:
            data["label_item"] = wire.encode_text(self.label_item, "PurchaseRefundInput.label_item")
        if self.label_item_total is not UNSET:
            data["label_item_total"] = wire.encode_text(self.label_item_total, "PurchaseRefundInput.label_item_total")
        if self.label_paid_amount is not UNSET:
            data["label_paid_amount"] = wire.encode_text(
                self.label_paid_amount, "PurchaseRefundInput.label_paid_amount"
            )
        if self.label_po_no is not UNSET:
            data["label_po_no"] = wire.encode_text(self.label_po_no, "PurchaseRefundInput.label_po_no")
        if self.label_quantity is not UNSET:
            data["label_quantity"] = wire.encode_text(self.label_quantity, "PurchaseRefundInput.label_quantity")
        if self.label_status is not UNSET:
            data["label_status"] = wire.encode_text(self.label_status, "PurchaseRefundInput.label_status")
        if self.label_subtotal is not UNSET:
            data["label_subtotal"] = wire.encode_text(self.label_subtotal, "PurchaseRefundInput.label_subtotal")
        if self.label_tax1 is not UNSET:
            data["label_tax1"] = wire.encode_text(self.label_tax1, "PurchaseRefundInput.label_tax1")
        if self.label_tax2 is not UNSET:
            data["label_tax2"] = wire.encode_text(self.label_tax2, "PurchaseRefundInput.label_tax2")
        if self.label_to_date is not UNSET:
            data["label_to_date"] = wire.encode_text(self.label_to_date, "PurchaseRefundInput.label_to_date")
        if self.label_total is not UNSET:
            data["label_total"] = wire.encode_text(self.label_total, "PurchaseRefundInput.label_total")
        if self.label_unit_price is not UNSET:
            data["label_unit_price"] = wire.encode_text(self.label_unit_price, "PurchaseRefundInput.label_unit_price")
        if self.label_unpaid_amount is not UNSET:
            data["label_unpaid_amount"] = wire.encode_text(
                self.label_unpaid_amount, "PurchaseRefundInput.label_unpaid_amount"
            )
        if self.language_id is not UNSET:
            data["language_id"] = wire.encode_integer(self.language_id, "PurchaseRefundInput.language_id")
        if self.last_sent is not UNSET:
            data["last_sent"] = wire.encode_timestamp(self.last_sent, "PurchaseRefundInput.last_sent")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "PurchaseRefundInput.name")
        if self.no is not UNSET:
            data["no"] = wire.encode_text(self.no, "PurchaseRefundInput.no")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "PurchaseRefundInput.notes")
        if self.order_number is not UNSET:
            data["order_number"] = wire.encode_text(self.order_number, "PurchaseRefundInput.order_number")
        if self.po_number is not UNSET:
            data["po_number"] = wire.encode_text(self.po_number, "PurchaseRefundInput.po_number")
        if self.received_date is not UNSET:
            data["received_date"] = wire.encode_timestamp(self.received_date, "PurchaseRefundInput.received_date")
        if self.required_terms is not UNSET:
            data["required_terms"] = wire.encode_text(self.required_terms, "PurchaseRefundInput.required_terms")
        if self.required_terms_file is not UNSET:
            data["required_terms_file"] = wire.encode_integer(
                self.required_terms_file, "PurchaseRefundInput.required_terms_file"
            )
        if self.requisition_delivery_status is not UNSET:
            data["requisition_delivery_status"] = wire.encode_integer(
                self.requisition_delivery_status, "PurchaseRefundInput.requisition_delivery_status"
            )
        if self.shipping_amount is not UNSET:
            data["shipping_amount"] = wire.encode_decimal(self.shipping_amount, "PurchaseRefundInput.shipping_amount")
        if self.shipping_options is not UNSET:
            data["shipping_options"] = wire.encode_integer(
                self.shipping_options, "PurchaseRefundInput.shipping_options"
            )
        if self.shipping_tax_id is not UNSET:
            data["shipping_tax_id"] = wire.encode_integer(self.shipping_tax_id, "PurchaseRefundInput.shipping_tax_id")
        if self.show_from_to is not UNSET:
            data["show_from_to"] = wire.encode_integer(self.show_from_to, "PurchaseRefundInput.show_from_to")
        if self.source_id is not UNSET:
            data["source_id"] = wire.encode_integer(self.source_id, "PurchaseRefundInput.source_id")
        if self.source_type is not UNSET:
            data["source_type"] = wire.encode_text(self.source_type, "PurchaseRefundInput.source_type")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "PurchaseRefundInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "PurchaseRefundInput.status")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "PurchaseRefundInput.store_id")
        if self.subscription_id is not UNSET:
            data["subscription_id"] = wire.encode_integer(self.subscription_id, "PurchaseRefundInput.subscription_id")
        if self.subscription_issue_before is not UNSET:
            data["subscription_issue_before"] = wire.encode_integer(
                self.subscription_issue_before, "PurchaseRefundInput.subscription_issue_before"
            )
        if self.subscription_max_repeat is not UNSET:
            data["subscription_max_repeat"] = wire.encode_integer(
                self.subscription_max_repeat, "PurchaseRefundInput.subscription_max_repeat"
            )
        if self.subscription_notify is not UNSET:
            data["subscription_notify"] = wire.encode_text(
                self.subscription_notify, "PurchaseRefundInput.subscription_notify"
            )
        if self.subscription_period is not UNSET:
            data["subscription_period"] = wire.encode_text(
                self.subscription_period, "PurchaseRefundInput.subscription_period"
            )
        if self.subscription_repeated is not UNSET:
            data["subscription_repeated"] = wire.encode_integer(
                self.subscription_repeated, "PurchaseRefundInput.subscription_repeated"
            )
        if self.subscription_unit is not UNSET:
            data["subscription_unit"] = wire.encode_text(
                self.subscription_unit, "PurchaseRefundInput.subscription_unit"
            )
        if self.supplier_active_secondary_address is not UNSET:
            data["supplier_active_secondary_address"] = wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseRefundInput.supplier_active_secondary_address"
            )
        if self.supplier_address1 is not UNSET:
            data["supplier_address1"] = wire.encode_text(
                self.supplier_address1, "PurchaseRefundInput.supplier_address1"
            )
        if self.supplier_address2 is not UNSET:
            data["supplier_address2"] = wire.encode_text(
                self.supplier_address2, "PurchaseRefundInput.supplier_address2"
            )
        if self.supplier_business_name is not UNSET:
            data["supplier_business_name"] = wire.encode_text(
                self.supplier_business_name, "PurchaseRefundInput.supplier_business_name"
            )
        if self.supplier_city is not UNSET:
            data["supplier_city"] = wire.encode_text(self.supplier_city, "PurchaseRefundInput.supplier_city")
        if self.supplier_country_code is not UNSET:
            data["supplier_country_code"] = wire.encode_text(
                self.supplier_country_code, "PurchaseRefundInput.supplier_country_code"
            )
        if self.supplier_email is not UNSET:
            data["supplier_email"] = wire.encode_text(self.supplier_email, "PurchaseRefundInput.supplier_email")
        if self.supplier_first_name is not UNSET:
            data["supplier_first_name"] = wire.encode_text(
                self.supplier_first_name, "PurchaseRefundInput.supplier_first_name"
            )
        if self.supplier_id is not UNSET:
            data["supplier_id"] = wire.encode_integer(self.supplier_id, "PurchaseRefundInput.supplier_id")
        if self.supplier_last_name is not UNSET:
            data["supplier_last_name"] = wire.encode_text(
                self.supplier_last_name, "PurchaseRefundInput.supplier_last_name"
            )
        if self.supplier_postal_code is not UNSET:
            data["supplier_postal_code"] = wire.encode_text(
                self.supplier_postal_code, "PurchaseRefundInput.supplier_postal_code"
            )
        if self.supplier_secondary_address1 is not UNSET:
            data["supplier_secondary_address1"] = wire.encode_text(
                self.supplier_secondary_address1, "PurchaseRefundInput.supplier_secondary_address1"
            )
        if self.supplier_secondary_address2 is not UNSET:
            data["supplier_secondary_address2"] = wire.encode_text(
                self.supplier_secondary_address2, "PurchaseRefundInput.supplier_secondary_address2"
            )
        if self.supplier_secondary_city is not UNSET:
            data["supplier_secondary_city"] = wire.encode_text(
                self.supplier_secondary_city, "PurchaseRefundInput.supplier_secondary_city"
            )
        if self.supplier_secondary_country_code is not UNSET:
            data["supplier_secondary_country_code"] = wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseRefundInput.supplier_secondary_country_code"
            )
        if self.supplier_secondary_name is not UNSET:
            data["supplier_secondary_name"] = wire.encode_text(
                self.supplier_secondary_name, "PurchaseRefundInput.supplier_secondary_name"
            )
        if self.supplier_secondary_postal_code is not UNSET:
            data["supplier_secondary_postal_code"] = wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseRefundInput.supplier_secondary_postal_code"
            )
        if self.supplier_secondary_state is not UNSET:
            data["supplier_secondary_state"] = wire.encode_text(
                self.supplier_secondary_state, "PurchaseRefundInput.supplier_secondary_state"
            )
        if self.supplier_state is not UNSET:
            data["supplier_state"] = wire.encode_text(self.supplier_state, "PurchaseRefundInput.supplier_state")
        if self.tax1 is not UNSET:
            data["tax1"] = wire.encode_integer(self.tax1, "PurchaseRefundInput.tax1")
        if self.tax2 is not UNSET:
            data["tax2"] = wire.encode_integer(self.tax2, "PurchaseRefundInput.tax2")
        if self.terms is not UNSET:
            data["terms"] = wire.encode_text(self.terms, "PurchaseRefundInput.terms")
        if self.terms_id is not UNSET:
            data["terms_id"] = wire.encode_integer(self.terms_id, "PurchaseRefundInput.terms_id")
        if self.to is not UNSET:
            data["to"] = wire.encode_date(self.to, "PurchaseRefundInput.to")
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "PurchaseRefundInput.type")
        if self.work_order_id is not UNSET:
            data["work_order_id"] = wire.encode_integer(self.work_order_id, "PurchaseRefundInput.work_order_id")
        if self.work_order_text is not UNSET:
            data["work_order_text"] = wire.encode_text(self.work_order_text, "PurchaseRefundInput.work_order_text")
        return data
