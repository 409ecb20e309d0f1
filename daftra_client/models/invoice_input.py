"""InvoiceInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .deposit_type import read_deposit_type
from .invoice_type import read_invoice_type
from .payment_status import read_payment_status
from .requisition_delivery_status import read_requisition_delivery_status
from .shipping_option import read_shipping_option

if TYPE_CHECKING:
    from typing import Self

    from .deposit_type import DepositType
    from .invoice_type import InvoiceType
    from .payment_status import PaymentStatus
    from .requisition_delivery_status import RequisitionDeliveryStatus
    from .shipping_option import ShippingOption


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceInput(Input):
    """Header of an invoice to create or to replace. Only the client is required.

    Source: documentation; request sample.
    """

    active: bool | None | Unset = UNSET
    """Meaning not documented; "0" on an ordinary paid invoice."""
    address_id: int | None | Unset = UNSET
    """Meaning not documented."""
    adjustment_label: str | None | Unset = UNSET
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | int | None | Unset = UNSET
    """Amount of that adjustment."""
    auto_payment: str | None | Unset = UNSET
    """Meaning not documented."""
    branch_id: int | None | Unset = UNSET
    """An id from `branches`; the branch must be active."""
    client_active_secondary_address: bool | None | Unset = UNSET
    """Whether the secondary (shipping) address below is in use."""
    client_address1: str | None | Unset = UNSET
    """First address line of the client."""
    client_address2: str | None | Unset = UNSET
    """Second address line of the client."""
    client_business_name: str | None | Unset = UNSET
    """Name of the client's business as printed on the document."""
    client_city: str | None | Unset = UNSET
    """City of the client."""
    client_country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the client."""
    client_currency_code: str | None | Unset = UNSET
    """Currency on the side of the client; optional."""
    client_email: str | None | Unset = UNSET
    """E-mail address of the client. Needed if the client receives invoices by e-mail, and always checked for
    validity."""
    client_first_name: str | None | Unset = UNSET
    """First name of the client as printed on the document."""
    client_id: int
    """An id from `clients`: who the document is for."""
    client_last_name: str | None | Unset = UNSET
    """Last name of the client as printed on the document."""
    client_phone: str | None | Unset = UNSET
    """Phone number of the client."""
    client_postal_code: str | None | Unset = UNSET
    """Postal code of the client."""
    client_secondary_address1: str | None | Unset = UNSET
    """First line of the secondary address."""
    client_secondary_address2: str | None | Unset = UNSET
    """Second line of the secondary address."""
    client_secondary_city: str | None | Unset = UNSET
    """City of the secondary address."""
    client_secondary_country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the secondary address."""
    client_secondary_name: str | None | Unset = UNSET
    """Contact name that belongs to the secondary address."""
    client_secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the secondary address."""
    client_secondary_state: str | None | Unset = UNSET
    """State or province of the secondary address."""
    client_state: str | None | Unset = UNSET
    """State or province of the client."""
    cost_center_id: int | None | Unset = UNSET
    """Cost center for distributing the journal entry, an id of the v2 entity `cost_center`."""
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
    estimate_id: int | None | Unset = UNSET
    """An id from `estimates`: the estimate that becomes this document."""
    external_source: str | None | Unset = UNSET
    """What created the document, such as `api` or `salla`."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None | Unset = UNSET
    """An id from `follow_up_statuses`."""
    from_: datetime.date | None | Unset = UNSET
    """Start of the period that the document covers."""
    group_price_id: int | None | Unset = UNSET
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    html_notes: str | None | Unset = UNSET
    """Notes as HTML. Keep them below 64 KB."""
    inventory_request_status: str | None | Unset = UNSET
    """Meaning not documented."""
    invoice_layout_id: int | None | Unset = UNSET
    """The print layout; ids come from the listing `InvoiceLayout`. The default layout is used when left out."""
    is_offline: bool | None | Unset = UNSET
    """Whether the client is an offline client."""
    issue_date: datetime.date | None | Unset = UNSET
    """Date of issue, in ISO."""
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
    order_source_id: int | None | Unset = UNSET
    """Where the order came from. Needed if the account's settings demand an order source."""
    payment_status: PaymentStatus | int | None | Unset = UNSET
    """Normally worked out from the payments. Some clients send it; what that does is unverified."""
    po_number: str | None | Unset = UNSET
    """Order number; on sales documents that of the customer. Daftra has no idempotency key, so an external
    reference is best kept here."""
    pos_shift_id: int | None | Unset = UNSET
    """Point-of-sale session; its store replaces `store_id`."""
    required_terms: str | None | Unset = UNSET
    """Meaning not documented."""
    required_terms_file: int | None | Unset = UNSET
    """Meaning not documented."""
    requisition_delivery_status: RequisitionDeliveryStatus | int | None | Unset = UNSET
    """How far the stock of the document is delivered."""
    sales_person_id: int | None | Unset = UNSET
    """An id from `staff`: the sales person; -2 stands for several."""
    shipping_amount: Decimal | int | None | Unset = UNSET
    """Charge for shipping."""
    shipping_option_id: int | None | Unset = UNSET
    """The shipping option, an id of the v2 entity `shipping_option`."""
    shipping_options: ShippingOption | int | None | Unset = UNSET
    """Which client details are printed for shipping. Leave it empty to let Daftra choose."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_from_to: int | None | Unset = UNSET
    """Display setting of the period; the values are not documented."""
    source_id: int | None | Unset = UNSET
    """Id of the document that this one is made from; goes with `source_type`."""
    source_type: InvoiceType | int | None | Unset = UNSET
    """Kind of the document that this one is made from; goes with `source_id`."""
    staff_id: int | None | Unset = UNSET
    """An id from `staff`: who created the document; 0 is the account owner."""
    store_id: int | None | Unset = UNSET
    """An id from `stores`: the warehouse of the document. Without it the primary store is used. You need permission
    for the store."""
    subscription_id: int | None | Unset = UNSET
    """An id from `invoices`: the parent document. On credit notes and refund receipts it names the invoice that
    they reverse."""
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
    summary_subtotal: Decimal | int | None | Unset = UNSET
    """A total that Daftra computes from the lines. One client sends it; nothing shows that it has an effect."""
    summary_total: Decimal | int | None | Unset = UNSET
    """A total that Daftra computes from the lines. One client sends it; nothing shows that it has an effect."""
    tax1: int | None | Unset = UNSET
    """First tax of the whole document, presumably an id from `taxes`; lines carry their own."""
    tax2: int | None | Unset = UNSET
    """Second tax of the whole document, presumably an id from `taxes`."""
    terminal_id: str | None | Unset = UNSET
    """Point-of-sale terminal; ties the document to the shift of that terminal."""
    terms: str | None | Unset = UNSET
    """Terms and conditions, at most 80,000 characters."""
    terms_id: int | None | Unset = UNSET
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    to: datetime.date | None | Unset = UNSET
    """End of the period that the document covers."""
    type: InvoiceType | int | None | Unset = UNSET
    """Kind of document, an ordinary invoice (0) when left out. A debit note is an invoice of type 16."""
    unique_id: str | None | Unset = UNSET
    """A reference of your own. When it is present, Daftra works out offers and discounts of the lines again. It is
    no protection against duplicates."""
    work_order_id: int | None | Unset = UNSET
    """An id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "address_id",
            "adjustment_label",
            "adjustment_value",
            "auto_payment",
            "branch_id",
            "client_active_secondary_address",
            "client_address1",
            "client_address2",
            "client_business_name",
            "client_city",
            "client_country_code",
            "client_currency_code",
            "client_email",
            "client_first_name",
            "client_id",
            "client_last_name",
            "client_phone",
            "client_postal_code",
            "client_secondary_address1",
            "client_secondary_address2",
            "client_secondary_city",
            "client_secondary_country_code",
            "client_secondary_name",
            "client_secondary_postal_code",
            "client_secondary_state",
            "client_state",
            "cost_center_id",
            "currency_code",
            "date",
            "date_format",
            "deposit",
            "deposit_type",
            "discount",
            "discount_amount",
            "draft",
            "due_after",
            "estimate_id",
            "external_source",
            "extra_details",
            "follow_up_status",
            "from",
            "group_price_id",
            "html_notes",
            "inventory_request_status",
            "invoice_layout_id",
            "is_offline",
            "issue_date",
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
            "order_source_id",
            "payment_status",
            "po_number",
            "pos_shift_id",
            "required_terms",
            "required_terms_file",
            "requisition_delivery_status",
            "sales_person_id",
            "shipping_amount",
            "shipping_option_id",
            "shipping_options",
            "shipping_tax_id",
            "show_from_to",
            "source_id",
            "source_type",
            "staff_id",
            "store_id",
            "subscription_id",
            "subscription_issue_before",
            "subscription_max_repeat",
            "subscription_notify",
            "subscription_period",
            "subscription_repeated",
            "subscription_unit",
            "summary_subtotal",
            "summary_total",
            "tax1",
            "tax2",
            "terminal_id",
            "terms",
            "terms_id",
            "to",
            "type",
            "unique_id",
            "work_order_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = ("client_id",)
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        (
            "client_currency_code",
            "client_phone",
            "cost_center_id",
            "payment_status",
            "summary_subtotal",
            "summary_total",
            "terminal_id",
            "unique_id",
        )
    )
    _APPENDED: ClassVar[Mapping[str, str]] = {"html_notes": '<span class="replace_template_notes"></span>'}
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "client_active_secondary_address": ("client_id",),
        "client_address1": ("client_id",),
        "client_address2": ("client_id",),
        "client_business_name": ("client_id",),
        "client_city": ("client_id",),
        "client_country_code": ("client_id",),
        "client_email": ("client_id",),
        "client_first_name": ("client_id",),
        "client_last_name": ("client_id",),
        "client_postal_code": ("client_id",),
        "client_secondary_address1": ("client_id",),
        "client_secondary_address2": ("client_id",),
        "client_secondary_city": ("client_id",),
        "client_secondary_country_code": ("client_id",),
        "client_secondary_name": ("client_id",),
        "client_secondary_postal_code": ("client_id",),
        "client_secondary_state": ("client_id",),
        "client_state": ("client_id",),
        "is_offline": ("client_id",),
    }

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active"]
        self.active = v if v is UNSET else wire.flag(v)
        v = row["address_id"]
        self.address_id = v if v is UNSET else wire.integer(v)
        v = row["adjustment_label"]
        self.adjustment_label = v if v is UNSET else wire.text(v)
        v = row["adjustment_value"]
        self.adjustment_value = v if v is UNSET else wire.decimal(v)
        v = row["auto_payment"]
        self.auto_payment = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["client_active_secondary_address"]
        self.client_active_secondary_address = v if v is UNSET else wire.flag(v)
        v = row["client_address1"]
        self.client_address1 = v if v is UNSET else wire.text(v)
        v = row["client_address2"]
        self.client_address2 = v if v is UNSET else wire.text(v)
        v = row["client_business_name"]
        self.client_business_name = v if v is UNSET else wire.text(v)
        v = row["client_city"]
        self.client_city = v if v is UNSET else wire.text(v)
        v = row["client_country_code"]
        self.client_country_code = v if v is UNSET else wire.text(v)
        v = row["client_currency_code"]
        self.client_currency_code = v if v is UNSET else wire.text(v)
        v = row["client_email"]
        self.client_email = v if v is UNSET else wire.text(v)
        v = row["client_first_name"]
        self.client_first_name = v if v is UNSET else wire.text(v)
        v = row["client_id"]
        self.client_id = cast(Any, v if v is UNSET else wire.integer(v))
        v = row["client_last_name"]
        self.client_last_name = v if v is UNSET else wire.text(v)
        v = row["client_phone"]
        self.client_phone = v if v is UNSET else wire.text(v)
        v = row["client_postal_code"]
        self.client_postal_code = v if v is UNSET else wire.text(v)
        v = row["client_secondary_address1"]
        self.client_secondary_address1 = v if v is UNSET else wire.text(v)
        v = row["client_secondary_address2"]
        self.client_secondary_address2 = v if v is UNSET else wire.text(v)
        v = row["client_secondary_city"]
        self.client_secondary_city = v if v is UNSET else wire.text(v)
        v = row["client_secondary_country_code"]
        self.client_secondary_country_code = v if v is UNSET else wire.text(v)
        v = row["client_secondary_name"]
        self.client_secondary_name = v if v is UNSET else wire.text(v)
        v = row["client_secondary_postal_code"]
        self.client_secondary_postal_code = v if v is UNSET else wire.text(v)
        v = row["client_secondary_state"]
        self.client_secondary_state = v if v is UNSET else wire.text(v)
        v = row["client_state"]
        self.client_state = v if v is UNSET else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = v if v is UNSET else wire.integer(v)
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
        v = row["estimate_id"]
        self.estimate_id = v if v is UNSET else wire.integer(v)
        v = row["external_source"]
        self.external_source = v if v is UNSET else wire.text(v)
        v = row["extra_details"]
        self.extra_details = v if v is UNSET else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["from"]
        self.from_ = v if v is UNSET else wire.date(v, date_format)
        v = row["group_price_id"]
        self.group_price_id = v if v is UNSET else wire.integer(v)
        v = row["html_notes"]
        self.html_notes = v if v is UNSET else wire.text(v)
        v = row["inventory_request_status"]
        self.inventory_request_status = v if v is UNSET else wire.text(v)
        v = row["invoice_layout_id"]
        self.invoice_layout_id = v if v is UNSET else wire.integer(v)
        v = row["is_offline"]
        self.is_offline = v if v is UNSET else wire.flag(v)
        v = row["issue_date"]
        self.issue_date = v if v is UNSET else wire.date(v, date_format)
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
        v = row["order_source_id"]
        self.order_source_id = v if v is UNSET else wire.integer(v)
        v = row["payment_status"]
        self.payment_status = v if v is UNSET else read_payment_status(v)
        v = row["po_number"]
        self.po_number = v if v is UNSET else wire.text(v)
        v = row["pos_shift_id"]
        self.pos_shift_id = v if v is UNSET else wire.integer(v)
        v = row["required_terms"]
        self.required_terms = v if v is UNSET else wire.text(v)
        v = row["required_terms_file"]
        self.required_terms_file = v if v is UNSET else wire.integer(v)
        v = row["requisition_delivery_status"]
        self.requisition_delivery_status = v if v is UNSET else read_requisition_delivery_status(v)
        v = row["sales_person_id"]
        self.sales_person_id = v if v is UNSET else wire.integer(v)
        v = row["shipping_amount"]
        self.shipping_amount = v if v is UNSET else wire.decimal(v)
        v = row["shipping_option_id"]
        self.shipping_option_id = v if v is UNSET else wire.integer(v)
        v = row["shipping_options"]
        self.shipping_options = v if v is UNSET else read_shipping_option(v)
        v = row["shipping_tax_id"]
        self.shipping_tax_id = v if v is UNSET else wire.integer(v)
        v = row["show_from_to"]
        self.show_from_to = v if v is UNSET else wire.integer(v)
        v = row["source_id"]
        self.source_id = v if v is UNSET else wire.integer(v)
        v = row["source_type"]
        self.source_type = v if v is UNSET else read_invoice_type(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
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
        v = row["summary_subtotal"]
        self.summary_subtotal = v if v is UNSET else wire.decimal(v)
        v = row["summary_total"]
        self.summary_total = v if v is UNSET else wire.decimal(v)
        v = row["tax1"]
        self.tax1 = v if v is UNSET else wire.integer(v)
        v = row["tax2"]
        self.tax2 = v if v is UNSET else wire.integer(v)
        v = row["terminal_id"]
        self.terminal_id = v if v is UNSET else wire.text(v)
        v = row["terms"]
        self.terms = v if v is UNSET else wire.text(v)
        v = row["terms_id"]
        self.terms_id = v if v is UNSET else wire.integer(v)
        v = row["to"]
        self.to = v if v is UNSET else wire.date(v, date_format)
        v = row["type"]
        self.type = v if v is UNSET else read_invoice_type(v)
        v = row["unique_id"]
        self.unique_id = v if v is UNSET else wire.text(v)
        v = row["work_order_id"]
        self.work_order_id = v if v is UNSET else wire.integer(v)
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoiceInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "InvoiceInput.active")
        if self.address_id is not UNSET:
            data["address_id"] = wire.encode_integer(self.address_id, "InvoiceInput.address_id")
        if self.adjustment_label is not UNSET:
            data["adjustment_label"] = wire.encode_text(self.adjustment_label, "InvoiceInput.adjustment_label")
        if self.adjustment_value is not UNSET:
            data["adjustment_value"] = wire.encode_decimal(self.adjustment_value, "InvoiceInput.adjustment_value")
        if self.auto_payment is not UNSET:
            data["auto_payment"] = wire.encode_text(self.auto_payment, "InvoiceInput.auto_payment")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "InvoiceInput.branch_id")
        if self.client_active_secondary_address is not UNSET:
            data["client_active_secondary_address"] = wire.encode_flag(
                self.client_active_secondary_address, "InvoiceInput.client_active_secondary_address"
            )
        if self.client_address1 is not UNSET:
            data["client_address1"] = wire.encode_text(self.client_address1, "InvoiceInput.client_address1")
        if self.client_address2 is not UNSET:
            data["client_address2"] = wire.encode_text(self.client_address2, "InvoiceInput.client_address2")
        if self.client_business_name is not UNSET:
            data["client_business_name"] = wire.encode_text(
                self.client_business_name, "InvoiceInput.client_business_name"
            )
        if self.client_city is not UNSET:
            data["client_city"] = wire.encode_text(self.client_city, "InvoiceInput.client_city")
        if self.client_country_code is not UNSET:
            data["client_country_code"] = wire.encode_text(self.client_country_code, "InvoiceInput.client_country_code")
        if self.client_currency_code is not UNSET:
            data["client_currency_code"] = wire.encode_text(
                self.client_currency_code, "InvoiceInput.client_currency_code"
            )
        if self.client_email is not UNSET:
            data["client_email"] = wire.encode_text(self.client_email, "InvoiceInput.client_email")
        if self.client_first_name is not UNSET:
            data["client_first_name"] = wire.encode_text(self.client_first_name, "InvoiceInput.client_first_name")
        data["client_id"] = wire.encode_integer(self.client_id, "InvoiceInput.client_id")
        if self.client_last_name is not UNSET:
            data["client_last_name"] = wire.encode_text(self.client_last_name, "InvoiceInput.client_last_name")
        if self.client_phone is not UNSET:
            data["client_phone"] = wire.encode_text(self.client_phone, "InvoiceInput.client_phone")
        if self.client_postal_code is not UNSET:
            data["client_postal_code"] = wire.encode_text(self.client_postal_code, "InvoiceInput.client_postal_code")
        if self.client_secondary_address1 is not UNSET:
            data["client_secondary_address1"] = wire.encode_text(
                self.client_secondary_address1, "InvoiceInput.client_secondary_address1"
            )
        if self.client_secondary_address2 is not UNSET:
            data["client_secondary_address2"] = wire.encode_text(
                self.client_secondary_address2, "InvoiceInput.client_secondary_address2"
            )
        if self.client_secondary_city is not UNSET:
            data["client_secondary_city"] = wire.encode_text(
                self.client_secondary_city, "InvoiceInput.client_secondary_city"
            )
        if self.client_secondary_country_code is not UNSET:
            data["client_secondary_country_code"] = wire.encode_text(
                self.client_secondary_country_code, "InvoiceInput.client_secondary_country_code"
            )
        if self.client_secondary_name is not UNSET:
            data["client_secondary_name"] = wire.encode_text(
                self.client_secondary_name, "InvoiceInput.client_secondary_name"
            )
        if self.client_secondary_postal_code is not UNSET:
            data["client_secondary_postal_code"] = wire.encode_text(
                self.client_secondary_postal_code, "InvoiceInput.client_secondary_postal_code"
            )
        if self.client_secondary_state is not UNSET:
            data["client_secondary_state"] = wire.encode_text(
                self.client_secondary_state, "InvoiceInput.client_secondary_state"
            )
        if self.client_state is not UNSET:
            data["client_state"] = wire.encode_text(self.client_state, "InvoiceInput.client_state")
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "InvoiceInput.cost_center_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "InvoiceInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "InvoiceInput.date")
        if self.date_format is not UNSET:
            data["date_format"] = wire.encode_text(self.date_format, "InvoiceInput.date_format")
        if self.deposit is not UNSET:
            data["deposit"] = wire.encode_decimal(self.deposit, "InvoiceInput.deposit")
        if self.deposit_type is not UNSET:
            data["deposit_type"] = wire.encode_integer(self.deposit_type, "InvoiceInput.deposit_type")
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "InvoiceInput.discount")
        if self.discount_amount is not UNSET:
            data["discount_amount"] = wire.encode_decimal(self.discount_amount, "InvoiceInput.discount_amount")
        if self.draft is not UNSET:
            data["draft"] = wire.encode_flag(self.draft, "InvoiceInput.draft")
        if self.due_after is not UNSET:
            data["due_after"] = wire.encode_integer(self.due_after, "InvoiceInput.due_after")
        if self.estimate_id is not UNSET:
            data["estimate_id"] = wire.encode_integer(self.estimate_id, "InvoiceInput.estimate_id")
        if self.external_source is not UNSET:
            data["external_source"] = wire.encode_text(self.external_source, "InvoiceInput.external_source")
        if self.extra_details is not UNSET:
            data["extra_details"] = wire.encode_text(self.extra_details, "InvoiceInput.extra_details")
        if self.follow_up_status is not UNSET:
            data["follow_up_status"] = wire.encode_integer(self.follow_up_status, "InvoiceInput.follow_up_status")
        if self.from_ is not UNSET:
            data["from"] = wire.encode_date(self.from_, "InvoiceInput.from_")
        if self.group_price_id is not UNSET:
            data["group_price_id"] = wire.encode_integer(self.group_price_id, "InvoiceInput.group_price_id")
        if self.html_notes is not UNSET:
            data["html_notes"] = wire.encode_text(self.html_notes, "InvoiceInput.html_notes")
        if self.inventory_request_status is not UNSET:
            data["inventory_request_status"] = wire.encode_text(
                self.inventory_request_status, "InvoiceInput.inventory_request_status"
            )
        if self.invoice_layout_id is not UNSET:
            data["invoice_layout_id"] = wire.encode_integer(self.invoice_layout_id, "InvoiceInput.invoice_layout_id")
        if self.is_offline is not UNSET:
            data["is_offline"] = wire.encode_flag(self.is_offline, "InvoiceInput.is_offline")
        if self.issue_date is not UNSET:
            data["issue_date"] = wire.encode_date(self.issue_date, "InvoiceInput.issue_date")
        if self.item_columns is not UNSET:
            data["item_columns"] = wire.encode_text(self.item_columns, "InvoiceInput.item_columns")
        if self.label_date is not UNSET:
            data["label_date"] = wire.encode_text(self.label_date, "InvoiceInput.label_date")
        if self.label_deposit is not UNSET:
            data["label_deposit"] = wire.encode_text(self.label_deposit, "InvoiceInput.label_deposit")
        if self.label_description is not UNSET:
            data["label_description"] = wire.encode_text(self.label_description, "InvoiceInput.label_description")
        if self.label_due_after is not UNSET:
            data["label_due_after"] = wire.encode_text(self.label_due_after, "InvoiceInput.label_due_after")
        if self.label_due_date is not UNSET:
            data["label_due_date"] = wire.encode_text(self.label_due_date, "InvoiceInput.label_due_date")
        if self.label_from_date is not UNSET:
            data["label_from_date"] = wire.encode_text(self.label_from_date, "InvoiceInput.label_from_date")
        if self.label_invoice_no is not UNSET:
            data["label_invoice_no"] = wire.encode_text(self.label_invoice_no, "InvoiceInput.label_invoice_no")
        if self.label_item is not UNSET:
            data["label_item"] = wire.encode_text(self.label_item, "InvoiceInput.label_item")
        if self.label_item_total is not UNSET:
            data["label_item_total"] = wire.encode_text(self.label_item_total, "InvoiceInput.label_item_total")
        if self.label_paid_amount is not UNSET:
            data["label_paid_amount"] = wire.encode_text(self.label_paid_amount, "InvoiceInput.label_paid_amount")
        if self.label_po_no is not UNSET:
            data["label_po_no"] = wire.encode_text(self.label_po_no, "InvoiceInput.label_po_no")
        if self.label_quantity is not UNSET:
            data["label_quantity"] = wire.encode_text(self.label_quantity, "InvoiceInput.label_quantity")
        if self.label_status is not UNSET:
            data["label_status"] = wire.encode_text(self.label_status, "InvoiceInput.label_status")
        if self.label_subtotal is not UNSET:
            data["label_subtotal"] = wire.encode_text(self.label_subtotal, "InvoiceInput.label_subtotal")
        if self.label_tax1 is not UNSET:
            data["label_tax1"] = wire.encode_text(self.label_tax1, "InvoiceInput.label_tax1")
        if self.label_tax2 is not UNSET:
            data["label_tax2"] = wire.encode_text(self.label_tax2, "InvoiceInput.label_tax2")
        if self.label_to_date is not UNSET:
            data["label_to_date"] = wire.encode_text(self.label_to_date, "InvoiceInput.label_to_date")
        if self.label_total is not UNSET:
            data["label_total"] = wire.encode_text(self.label_total, "InvoiceInput.label_total")
        if self.label_unit_price is not UNSET:
            data["label_unit_price"] = wire.encode_text(self.label_unit_price, "InvoiceInput.label_unit_price")
        if self.label_unpaid_amount is not UNSET:
            data["label_unpaid_amount"] = wire.encode_text(self.label_unpaid_amount, "InvoiceInput.label_unpaid_amount")
        if self.language_id is not UNSET:
            data["language_id"] = wire.encode_integer(self.language_id, "InvoiceInput.language_id")
        if self.last_sent is not UNSET:
            data["last_sent"] = wire.encode_timestamp(self.last_sent, "InvoiceInput.last_sent")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "InvoiceInput.name")
        if self.no is not UNSET:
            data["no"] = wire.encode_text(self.no, "InvoiceInput.no")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "InvoiceInput.notes")
        if self.order_number is not UNSET:
            data["order_number"] = wire.encode_text(self.order_number, "InvoiceInput.order_number")
        if self.order_source_id is not UNSET:
            data["order_source_id"] = wire.encode_integer(self.order_source_id, "InvoiceInput.order_source_id")
        if self.payment_status is not UNSET:
            data["payment_status"] = wire.encode_integer(self.payment_status, "InvoiceInput.payment_status")
        if self.po_number is not UNSET:
            data["po_number"] = wire.encode_text(self.po_number, "InvoiceInput.po_number")
        if self.pos_shift_id is not UNSET:
            data["pos_shift_id"] = wire.encode_integer(self.pos_shift_id, "InvoiceInput.pos_shift_id")
        if self.required_terms is not UNSET:
            data["required_terms"] = wire.encode_text(self.required_terms, "InvoiceInput.required_terms")
        if self.required_terms_file is not UNSET:
            data["required_terms_file"] = wire.encode_integer(
                self.required_terms_file, "InvoiceInput.required_terms_file"
            )
        if self.requisition_delivery_status is not UNSET:
            data["requisition_delivery_status"] = wire.encode_integer(
                self.requisition_delivery_status, "InvoiceInput.requisition_delivery_status"
            )
        if self.sales_person_id is not UNSET:
            data["sales_person_id"] = wire.encode_integer(self.sales_person_id, "InvoiceInput.sales_person_id")
        if self.shipping_amount is not UNSET:
            data["shipping_amount"] = wire.encode_decimal(self.shipping_amount, "InvoiceInput.shipping_amount")
        if self.shipping_option_id is not UNSET:
            data["shipping_option_id"] = wire.encode_integer(self.shipping_option_id, "InvoiceInput.shipping_option_id")
        if self.shipping_options is not UNSET:
            data["shipping_options"] = wire.encode_integer(self.shipping_options, "InvoiceInput.shipping_options")
        if self.shipping_tax_id is not UNSET:
            data["shipping_tax_id"] = wire.encode_integer(self.shipping_tax_id, "InvoiceInput.shipping_tax_id")
        if self.show_from_to is not UNSET:
            data["show_from_to"] = wire.encode_integer(self.show_from_to, "InvoiceInput.show_from_to")
        if self.source_id is not UNSET:
            data["source_id"] = wire.encode_integer(self.source_id, "InvoiceInput.source_id")
        if self.source_type is not UNSET:
            data["source_type"] = wire.encode_integer(self.source_type, "InvoiceInput.source_type")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "InvoiceInput.staff_id")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "InvoiceInput.store_id")
        if self.subscription_id is not UNSET:
            data["subscription_id"] = wire.encode_integer(self.subscription_id, "InvoiceInput.subscription_id")
        if self.subscription_issue_before is not UNSET:
            data["subscription_issue_before"] = wire.encode_integer(
                self.subscription_issue_before, "InvoiceInput.subscription_issue_before"
            )
        if self.subscription_max_repeat is not UNSET:
            data["subscription_max_repeat"] = wire.encode_integer(
                self.subscription_max_repeat, "InvoiceInput.subscription_max_repeat"
            )
        if self.subscription_notify is not UNSET:
            data["subscription_notify"] = wire.encode_text(self.subscription_notify, "InvoiceInput.subscription_notify")
        if self.subscription_period is not UNSET:
            data["subscription_period"] = wire.encode_text(self.subscription_period, "InvoiceInput.subscription_period")
        if self.subscription_repeated is not UNSET:
            data["subscription_repeated"] = wire.encode_integer(
                self.subscription_repeated, "InvoiceInput.subscription_repeated"
            )
        if self.subscription_unit is not UNSET:
            data["subscription_unit"] = wire.encode_text(self.subscription_unit, "InvoiceInput.subscription_unit")
        if self.summary_subtotal is not UNSET:
            data["summary_subtotal"] = wire.encode_decimal(self.summary_subtotal, "InvoiceInput.summary_subtotal")
        if self.summary_total is not UNSET:
            data["summary_total"] = wire.encode_decimal(self.summary_total, "InvoiceInput.summary_total")
        if self.tax1 is not UNSET:
            data["tax1"] = wire.encode_integer(self.tax1, "InvoiceInput.tax1")
        if self.tax2 is not UNSET:
            data["tax2"] = wire.encode_integer(self.tax2, "InvoiceInput.tax2")
        if self.terminal_id is not UNSET:
            data["terminal_id"] = wire.encode_text(self.terminal_id, "InvoiceInput.terminal_id")
        if self.terms is not UNSET:
            data["terms"] = wire.encode_text(self.terms, "InvoiceInput.terms")
        if self.terms_id is not UNSET:
            data["terms_id"] = wire.encode_integer(self.terms_id, "InvoiceInput.terms_id")
        if self.to is not UNSET:
            data["to"] = wire.encode_date(self.to, "InvoiceInput.to")
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "InvoiceInput.type")
        if self.unique_id is not UNSET:
            data["unique_id"] = wire.encode_text(self.unique_id, "InvoiceInput.unique_id")
        if self.work_order_id is not UNSET:
            data["work_order_id"] = wire.encode_integer(self.work_order_id, "InvoiceInput.work_order_id")
        return data
