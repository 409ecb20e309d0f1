"""EntityInvoice: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
from .entity_branch import EntityBranch
from .entity_client import EntityClient
from .entity_invoice_item import EntityInvoiceItem
from .entity_invoice_payment import EntityInvoicePayment
from .entity_pos_shift import EntityPosShift
from .entity_staff import EntityStaff
from .entity_store import EntityStore
from .entity_work_order import EntityWorkOrder
from .invoice_custom_field import InvoiceCustomField
from .invoice_layout import InvoiceLayout
from .invoice_type import read_invoice_type
from .order_source import OrderSource
from .payment_status import read_payment_status
from .requisition_delivery_status import read_requisition_delivery_status

if TYPE_CHECKING:
    from typing import Self

    from .invoice_type import InvoiceType
    from .payment_status import PaymentStatus
    from .requisition_delivery_status import RequisitionDeliveryStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityInvoice(Model):
    """An advance payment invoice (type 19) as v2 answers it: flat, in snake case, with its relations at level 1.
    Relations that do not exist are null in a single record and objects full of nulls in a list.

    Source: documentation (schemas of the list and the single record; never captured).
    """

    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | None = None
    """Amount of that adjustment."""
    branch: EntityBranch | None = None
    """The branch."""
    branch_id: int | None = None
    """An id from `branches`: the branch that owns the document."""
    client_active_secondary_address: bool | None = None
    """Whether the secondary (shipping) address below is in use."""
    client_address1: str | None = None
    """First address line of the client."""
    client_address2: str | None = None
    """Second address line of the client."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy taken when the document was saved."""
    client_city: str | None = None
    """City of the client."""
    client_country_code: str | None = None
    """Two-letter ISO country code of the client."""
    client_email: str | None = None
    """E-mail address of the client as printed on the document."""
    client_first_name: str | None = None
    """First name of the client as printed on the document."""
    client_id: int | None = None
    """An id from `clients`: who the document is for."""
    client_last_name: str | None = None
    """Last name of the client as printed on the document."""
    client_postal_code: str | None = None
    """Postal code of the client."""
    client_secondary_address1: str | None = None
    """First line of the secondary address."""
    client_secondary_address2: str | None = None
    """Second line of the secondary address."""
    client_secondary_city: str | None = None
    """City of the secondary address."""
    client_secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    client_secondary_name: str | None = None
    """Contact name that belongs to the secondary address."""
    client_secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    client_secondary_state: str | None = None
    """State or province of the secondary address."""
    client_state: str | None = None
    """State or province of the client."""
    clients: EntityClient | None = None
    """The client, despite the plural name."""
    created: datetime.datetime | None = None
    """When the document was created, in the account's time zone."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    custom_data: Any = None
    """Values of custom fields of the entity. Only null is shown."""
    date: datetime.date | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    deleted_at: datetime.datetime | None = None
    """When the record was deleted; null or missing otherwise. v2 can list deleted records."""
    discount: Decimal | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    discount_amount: Decimal | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    estimate_id: int | None = None
    """An id from `estimates`: the estimate that became this document."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so what is read is not exactly what was written."""
    id: int | None = None
    """Identifier of the document, unique among all types of sales documents."""
    invoice_appointments: Any = None
    """Appointments of the document. Only an empty array is shown."""
    invoice_client: EntityClient | None = None
    """The client once more, with the same fields as `clients`."""
    invoice_custom_fields: list[InvoiceCustomField] | None = None
    """Custom fields. Only an empty array is shown."""
    invoice_documents: Any = None
    """Attached files. Only an empty array is shown."""
    invoice_installment_agreements: Any = None
    """Instalment agreements. Only an empty array is shown."""
    invoice_item: list[EntityInvoiceItem] | None = None
    """The lines."""
    invoice_layout: InvoiceLayout | None = None
    """The print layout."""
    invoice_layout_id: int | None = None
    """The print layout of the document. Ids come from the listing `InvoiceLayout`."""
    invoice_requisitions: Any = None
    """Requisitions of the invoice. Only an empty array is shown."""
    invoice_source_order: OrderSource | None = None
    """Where the order came from."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    issue_date: datetime.date | None = None
    """Date of issue. In v1 in the account's display format, sometimes an empty string."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    item_discount_amount: Decimal | None = None
    """Sum of the discounts given on lines."""
    journal_account_route: Any = None
    """Routing of journal accounts. Only an empty array is shown."""
    last_sent: datetime.datetime | None = None
    """When the document was last sent to the client; null if never."""
    modified: datetime.datetime | None = None
    """When the document was last changed, in the account's time zone."""
    no: str | None = None
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    order_source_id: int | None = None
    """Where the order came from, the id of an `OrderSource`."""
    payment: list[EntityInvoicePayment] | None = None
    """Payments booked on the document."""
    payment_status: PaymentStatus | None = None
    """How much of the document is paid; Daftra works it out from the payments. A number in details, a string in
    lists."""
    po_number: str | None = None
    """Order number given by the customer. It is a convenient place for an identifier from another system."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    pos_shifts: EntityPosShift | None = None
    """The point-of-sale session, despite the plural name."""
    required_terms_file: int | None = None
    """Meaning not documented."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """How far the stock of the document is delivered."""
    requisitions: Any = None
    """Requisitions of the document. Only an empty array is shown."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    shipping_amount: Decimal | None = None
    """Charge for shipping."""
    shipping_option_id: int | None = None
    """The shipping option, an id of the v2 entity `shipping_option`."""
    source_id: int | None = None
    """Id of the document that this one was made from, of the kind in `source_type`."""
    source_type: InvoiceType | None = None
    """Kind of the document that this one was made from; null without one."""
    staff: EntityStaff | None = None
    """The staff member who created the document."""
    staff_id: int | None = None
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    store: EntityStore | None = None
    """The warehouse."""
    store_id: int | None = None
    """An id from `stores`: the warehouse from which stock is taken."""
    subscription_id: int | None = None
    """An id from `invoices`: the parent document, for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    summary_discount: Decimal | None = None
    """Sum of all discounts."""
    summary_paid: Decimal | None = None
    """Amount paid so far."""
    summary_refund: Decimal | None = None
    """Amount refunded."""
    summary_subtotal: Decimal | None = None
    """Sum of the lines before tax."""
    summary_total: Decimal | None = None
    """Amount of the document with tax."""
    summary_unpaid: Decimal | None = None
    """Amount still owed, net of payments made by the client."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    type: InvoiceType | None = None
    """Kind of document."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    work_orders: EntityWorkOrder | None = None
    """The work order, despite the plural name."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "adjustment_label",
            "adjustment_value",
            "branch",
            "branch_id",
            "client_active_secondary_address",
            "client_address1",
            "client_address2",
            "client_business_name",
            "client_city",
            "client_country_code",
            "client_email",
            "client_first_name",
            "client_id",
            "client_last_name",
            "client_postal_code",
            "client_secondary_address1",
            "client_secondary_address2",
            "client_secondary_city",
            "client_secondary_country_code",
            "client_secondary_name",
            "client_secondary_postal_code",
            "client_secondary_state",
            "client_state",
            "clients",
            "created",
            "currency_code",
            "custom_data",
            "date",
            "deleted_at",
            "discount",
            "discount_amount",
            "draft",
            "due_after",
            "estimate_id",
            "extra_details",
            "follow_up_status",
            "html_notes",
            "id",
            "invoice_appointments",
            "invoice_client",
            "invoice_custom_fields",
            "invoice_documents",
            "invoice_installment_agreements",
            "invoice_item",
            "invoice_layout",
            "invoice_layout_id",
            "invoice_requisitions",
            "invoice_source_order",
            "is_offline",
            "issue_date",
            "item_columns",
            "item_discount_amount",
            "journal_account_route",
            "last_sent",
            "modified",
            "no",
            "order_source_id",
            "payment",
            "payment_status",
            "po_number",
            "pos_shift_id",
            "pos_shifts",
            "required_terms_file",
            "requisition_delivery_status",
            "requisitions",
            "sales_person_id",
            "shipping_amount",
            "shipping_option_id",
            "source_id",
            "source_type",
            "staff",
            "staff_id",
            "store",
            "store_id",
            "subscription_id",
            "summary_discount",
            "summary_paid",
            "summary_refund",
            "summary_subtotal",
            "summary_total",
            "summary_unpaid",
            "terms_id",
            "type",
            "work_order_id",
            "work_orders",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("adjustment_label")
            self.adjustment_label = v if type(v) in TEXT else wire.text(v)
            self.adjustment_value = wire.decimal(get("adjustment_value"))
            self.branch = wire.record(get("branch"), EntityBranch, date_format)
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.client_active_secondary_address = wire.flag(get("client_active_secondary_address"))
            v = get("client_address1")
            self.client_address1 = v if type(v) in TEXT else wire.text(v)
            v = get("client_address2")
            self.client_address2 = v if type(v) in TEXT else wire.text(v)
            v = get("client_business_name")
            self.client_business_name = v if type(v) in TEXT else wire.text(v)
            v = get("client_city")
            self.client_city = v if type(v) in TEXT else wire.text(v)
            v = get("client_country_code")
            self.client_country_code = v if type(v) in TEXT else wire.text(v)
            v = get("client_email")
            self.client_email = v if type(v) in TEXT else wire.text(v)
            v = get("client_first_name")
            self.client_first_name = v if type(v) in TEXT else wire.text(v)
            v = get("client_id")
            self.client_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("client_last_name")
            self.client_last_name = v if type(v) in TEXT else wire.text(v)
            v = get("client_postal_code")
            self.client_postal_code = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_address1")
            self.client_secondary_address1 = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_address2")
            self.client_secondary_address2 = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_city")
            self.client_secondary_city = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_country_code")
            self.client_secondary_country_code = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_name")
            self.client_secondary_name = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_postal_code")
            self.client_secondary_postal_code = v if type(v) in TEXT else wire.text(v)
            v = get("client_secondary_state")
            self.client_secondary_state = v if type(v) in TEXT else wire.text(v)
            v = get("client_state")
            self.client_state = v if type(v) in TEXT else wire.text(v)
            self.clients = wire.record(get("clients"), EntityClient, date_format)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("currency_code")
            self.currency_code = v if type(v) in TEXT else wire.text(v)
            self.custom_data = get("custom_data")
            self.date = wire.date(get("date"), date_format)
            self.deleted_at = wire.timestamp(get("deleted_at"), date_format)
            self.discount = wire.decimal(get("discount"))
            self.discount_amount = wire.decimal(get("discount_amount"))
            self.draft = wire.flag(get("draft"))
            v = get("due_after")
            self.due_after = v if type(v) in INTEGER else wire.integer(v)
            v = get("estimate_id")
            self.estimate_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("extra_details")
            self.extra_details = v if type(v) in TEXT else wire.text(v)
            v = get("follow_up_status")
            self.follow_up_status = v if type(v) in INTEGER else wire.integer(v)
            v = get("html_notes")
            self.html_notes = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.invoice_appointments = get("invoice_appointments")
            self.invoice_client = wire.record(get("invoice_client"), EntityClient, date_format)
            self.invoice_custom_fields = wire.records(get("invoice_custom_fields"), InvoiceCustomField, date_format)
            self.invoice_documents = get("invoice_documents")
            self.invoice_installment_agreements = get("invoice_installment_agreements")
            self.invoice_item = wire.records(get("invoice_item"), EntityInvoiceItem, date_format)
            self.invoice_layout = wire.record(get("invoice_layout"), InvoiceLayout, date_format)
            v = get("invoice_layout_id")
            self.invoice_layout_id = v if type(v) in INTEGER else wire.integer(v)
            self.invoice_requisitions = get("invoice_requisitions")
            self.invoice_source_order = wire.record(get("invoice_source_order"), OrderSource, date_format)
            self.is_offline = wire.flag(get("is_offline"))
            self.issue_date = wire.date(get("issue_date"), date_format)
            v = get("item_columns")
            self.item_columns = v if type(v) in TEXT else wire.text(v)
            self.item_discount_amount = wire.decimal(get("item_discount_amount"))
            self.journal_account_route = get("journal_account_route")
            self.last_sent = wire.timestamp(get("last_sent"), date_format)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("no")
            self.no = v if type(v) in TEXT else wire.text(v)
            v = get("order_source_id")
            self.order_source_id = v if type(v) in INTEGER else wire.integer(v)
            self.payment = wire.records(get("payment"), EntityInvoicePayment, date_format)
            self.payment_status = read_payment_status(get("payment_status"))
            v = get("po_number")
            self.po_number = v if type(v) in TEXT else wire.text(v)
            v = get("pos_shift_id")
            self.pos_shift_id = v if type(v) in INTEGER else wire.integer(v)
            self.pos_shifts = wire.record(get("pos_shifts"), EntityPosShift, date_format)
            v = get("required_terms_file")
            self.required_terms_file = v if type(v) in INTEGER else wire.integer(v)
            self.requisition_delivery_status = read_requisition_delivery_status(get("requisition_delivery_status"))
            self.requisitions = get("requisitions")
            v = get("sales_person_id")
            self.sales_person_id = v if type(v) in INTEGER else wire.integer(v)
            self.shipping_amount = wire.decimal(get("shipping_amount"))
            v = get("shipping_option_id")
            self.shipping_option_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("source_id")
            self.source_id = v if type(v) in INTEGER else wire.integer(v)
            self.source_type = read_invoice_type(get("source_type"))
            self.staff = wire.record(get("staff"), EntityStaff, date_format)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            self.store = wire.record(get("store"), EntityStore, date_format)
            v = get("store_id")
            self.store_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("subscription_id")
            self.subscription_id = v if type(v) in INTEGER else wire.integer(v)
            self.summary_discount = wire.decimal(get("summary_discount"))
            self.summary_paid = wire.decimal(get("summary_paid"))
            self.summary_refund = wire.decimal(get("summary_refund"))
            self.summary_subtotal = wire.decimal(get("summary_subtotal"))
            self.summary_total = wire.decimal(get("summary_total"))
            self.summary_unpaid = wire.decimal(get("summary_unpaid"))
            v = get("terms_id")
            self.terms_id = v if type(v) in INTEGER else wire.integer(v)
            self.type = read_invoice_type(get("type"))
            v = get("work_order_id")
            self.work_order_id = v if type(v) in INTEGER else wire.integer(v)
            self.work_orders = wire.record(get("work_orders"), EntityWorkOrder, date_format)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "adjustment_label": wire.encode_text(self.adjustment_label, "EntityInvoice.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "EntityInvoice.adjustment_value"),
            "branch": wire.encode_record(self.branch, "EntityInvoice.branch", date_format),
            "branch_id": wire.encode_integer(self.branch_id, "EntityInvoice.branch_id"),
            "client_active_secondary_address": wire.encode_flag(
                self.client_active_secondary_address, "EntityInvoice.client_active_secondary_address"
            ),
            "client_address1": wire.encode_text(self.client_address1, "EntityInvoice.client_address1"),
            "client_address2": wire.encode_text(self.client_address2, "EntityInvoice.client_address2"),
            "client_business_name": wire.encode_text(self.client_business_name, "EntityInvoice.client_business_name"),
            "client_city": wire.encode_text(self.client_city, "EntityInvoice.client_city"),
            "client_country_code": wire.encode_text(self.client_country_code, "EntityInvoice.client_country_code"),
            "client_email": wire.encode_text(self.client_email, "EntityInvoice.client_email"),
            "client_first_name": wire.encode_text(self.client_first_name, "EntityInvoice.client_first_name"),
            "client_id": wire.encode_integer(self.client_id, "EntityInvoice.client_id"),
            "client_last_name": wire.encode_text(self.client_last_name, "EntityInvoice.client_last_name"),
            "client_postal_code": wire.encode_text(self.client_postal_code, "EntityInvoice.client_postal_code"),
            "client_secondary_address1": wire.encode_text(
                self.client_secondary_address1, "EntityInvoice.client_secondary_address1"
            ),
            "client_secondary_address2": wire.encode_text(
                self.client_secondary_address2, "EntityInvoice.client_secondary_address2"
            ),
            "client_secondary_city": wire.encode_text(
                self.client_secondary_city, "EntityInvoice.client_secondary_city"
            ),
            "client_secondary_country_code": wire.encode_text(
                self.client_secondary_country_code, "EntityInvoice.client_secondary_country_code"
            ),
            "client_secondary_name": wire.encode_text(
                self.client_secondary_name, "EntityInvoice.client_secondary_name"
            ),
            "client_secondary_postal_code": wire.encode_text(
                self.client_secondary_postal_code, "EntityInvoice.client_secondary_postal_code"
            ),
            "client_secondary_state": wire.encode_text(
                self.client_secondary_state, "EntityInvoice.client_secondary_state"
            ),
            "client_state": wire.encode_text(self.client_state, "EntityInvoice.client_state"),
            "clients": wire.encode_record(self.clients, "EntityInvoice.clients", date_format),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "EntityInvoice.currency_code"),
            "custom_data": self.custom_data,
            "date": wire.isoformat(self.date),
            "deleted_at": wire.isoformat(self.deleted_at),
            "discount": wire.encode_decimal(self.discount, "EntityInvoice.discount"),
            "discount_amount": wire.encode_decimal(self.discount_amount, "EntityInvoice.discount_amount"),
            "draft": wire.encode_flag(self.draft, "EntityInvoice.draft"),
            "due_after": wire.encode_integer(self.due_after, "EntityInvoice.due_after"),
            "estimate_id": wire.encode_integer(self.estimate_id, "EntityInvoice.estimate_id"),
            "extra_details": wire.encode_text(self.extra_details, "EntityInvoice.extra_details"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "EntityInvoice.follow_up_status"),
            "html_notes": wire.encode_text(self.html_notes, "EntityInvoice.html_notes"),
            "id": wire.encode_integer(self.id, "EntityInvoice.id"),
            "invoice_appointments": self.invoice_appointments,
            "invoice_client": wire.encode_record(self.invoice_client, "EntityInvoice.invoice_client", date_format),
            "invoice_custom_fields": wire.encode_records(
                self.invoice_custom_fields, "EntityInvoice.invoice_custom_fields", date_format
            ),
            "invoice_documents": self.invoice_documents,
            "invoice_installment_agreements": self.invoice_installment_agreements,
            "invoice_item": wire.encode_records(self.invoice_item, "EntityInvoice.invoice_item", date_format),
            "invoice_layout": wire.encode_record(self.invoice_layout, "EntityInvoice.invoice_layout", date_format),
            "invoice_layout_id": wire.encode_integer(self.invoice_layout_id, "EntityInvoice.invoice_layout_id"),
            "invoice_requisitions": self.invoice_requisitions,
            "invoice_source_order": wire.encode_record(
                self.invoice_source_order, "EntityInvoice.invoice_source_order", date_format
            ),
            "is_offline": wire.encode_flag(self.is_offline, "EntityInvoice.is_offline"),
            "issue_date": wire.isoformat(self.issue_date),
            "item_columns": wire.encode_text(self.item_columns, "EntityInvoice.item_columns"),
            "item_discount_amount": wire.encode_decimal(
                self.item_discount_amount, "EntityInvoice.item_discount_amount"
            ),
            "journal_account_route": self.journal_account_route,
            "last_sent": wire.isoformat(self.last_sent),
            "modified": wire.isoformat(self.modified),
            "no": wire.encode_text(self.no, "EntityInvoice.no"),
            "order_source_id": wire.encode_integer(self.order_source_id, "EntityInvoice.order_source_id"),
            "payment": wire.encode_records(self.payment, "EntityInvoice.payment", date_format),
            "payment_status": wire.encode_integer(self.payment_status, "EntityInvoice.payment_status"),
            "po_number": wire.encode_text(self.po_number, "EntityInvoice.po_number"),
            "pos_shift_id": wire.encode_integer(self.pos_shift_id, "EntityInvoice.pos_shift_id"),
            "pos_shifts": wire.encode_record(self.pos_shifts, "EntityInvoice.pos_shifts", date_format),
            "required_terms_file": wire.encode_integer(self.required_terms_file, "EntityInvoice.required_terms_file"),
            "requisition_delivery_status": wire.encode_integer(
                self.requisition_delivery_status, "EntityInvoice.requisition_delivery_status"
            ),
            "requisitions": self.requisitions,
            "sales_person_id": wire.encode_integer(self.sales_person_id, "EntityInvoice.sales_person_id"),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "EntityInvoice.shipping_amount"),
            "shipping_option_id": wire.encode_integer(self.shipping_option_id, "EntityInvoice.shipping_option_id"),
            "source_id": wire.encode_integer(self.source_id, "EntityInvoice.source_id"),
            "source_type": wire.encode_integer(self.source_type, "EntityInvoice.source_type"),
            "staff": wire.encode_record(self.staff, "EntityInvoice.staff", date_format),
            "staff_id": wire.encode_integer(self.staff_id, "EntityInvoice.staff_id"),
            "store": wire.encode_record(self.store, "EntityInvoice.store", date_format),
            "store_id": wire.encode_integer(self.store_id, "EntityInvoice.store_id"),
            "subscription_id": wire.encode_integer(self.subscription_id, "EntityInvoice.subscription_id"),
            "summary_discount": wire.encode_decimal(self.summary_discount, "EntityInvoice.summary_discount"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "EntityInvoice.summary_paid"),
            "summary_refund": wire.encode_decimal(self.summary_refund, "EntityInvoice.summary_refund"),
            "summary_subtotal": wire.encode_decimal(self.summary_subtotal, "EntityInvoice.summary_subtotal"),
            "summary_total": wire.encode_decimal(self.summary_total, "EntityInvoice.summary_total"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "EntityInvoice.summary_unpaid"),
            "terms_id": wire.encode_integer(self.terms_id, "EntityInvoice.terms_id"),
            "type": wire.encode_integer(self.type, "EntityInvoice.type"),
            "work_order_id": wire.encode_integer(self.work_order_id, "EntityInvoice.work_order_id"),
            "work_orders": wire.encode_record(self.work_orders, "EntityInvoice.work_orders", date_format),
        }
        return data
