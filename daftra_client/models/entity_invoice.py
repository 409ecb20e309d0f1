"""EntityInvoice: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Related
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
from .invoice_type import InvoiceType
from .order_source import OrderSource
from .payment_status import PaymentStatus
from .requisition_delivery_status import RequisitionDeliveryStatus

if TYPE_CHECKING:
    from typing import Self


class EntityInvoice(Record, kw_only=True):
    """An advance payment invoice (type 19) as v2 answers it: flat, in snake case, with its relations at level 1.
    Relations that do not exist are null in a single record and objects full of nulls in a list.

    Source: documentation (schemas of the list and the single record; never captured).
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    no: str | None = None
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    date: Day | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    staff_id: int | None = None
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    subscription_id: int | None = None
    """An id from `invoices`: the parent document, for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    store_id: int | None = None
    """An id from `stores`: the warehouse of the document. Lines without a store of their own use it."""
    type: InvoiceType | None = None
    """Kind of document."""
    po_number: str | None = None
    """Order number; on sales documents that of the customer and a convenient place for an identifier from another
    system."""
    client_id: int | None = None
    """An id from `clients`: who the document is for."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy taken when the document was saved."""
    client_first_name: str | None = None
    """First name of the client as printed on the document."""
    client_last_name: str | None = None
    """Last name of the client as printed on the document."""
    client_email: str | None = None
    """E-mail address of the client as printed on the document."""
    client_address1: str | None = None
    """First address line of the client."""
    client_address2: str | None = None
    """Second address line of the client."""
    client_postal_code: str | None = None
    """Postal code of the client."""
    client_city: str | None = None
    """City of the client."""
    client_state: str | None = None
    """State or province of the client."""
    client_country_code: str | None = None
    """Two-letter ISO country code of the client."""
    payment_status: PaymentStatus | None = None
    """How much of the document is paid; Daftra works it out from the payments. A number in details, a string in
    lists."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    discount: Amount | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    issue_date: Day | None = None
    """Date of issue. In v1 in the account's display format, sometimes an empty string."""
    summary_subtotal: Amount | None = None
    """Sum of the lines before tax."""
    summary_discount: Amount | None = None
    """Sum of all discounts."""
    summary_total: Amount | None = None
    """Amount of the document with tax."""
    summary_paid: Amount | None = None
    """Amount paid so far."""
    summary_unpaid: Amount | None = None
    """Amount still owed, net of all payments."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. Where the ids come from is not documented."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so what is read is not exactly what was written."""
    created: Moment | None = None
    """When the document was created, in the account's time zone."""
    modified: Moment | None = None
    """When the document was last changed, in the account's time zone."""
    required_terms_file: int | None = None
    """Meaning not documented."""
    last_sent: Moment | None = None
    """When the document was last sent to the client; null if never."""
    invoice_layout_id: int | None = None
    """The print layout of the document. Ids come from the listing `InvoiceLayout`."""
    estimate_id: int | None = None
    """An id from `estimates`: the estimate that became this document."""
    shipping_option_id: int | None = None
    """The shipping option, an id of the v2 entity `shipping_option`."""
    summary_refund: Amount | None = None
    """Amount refunded."""
    client_active_secondary_address: bool | None = None
    """Whether the secondary (shipping) address below is in use."""
    client_secondary_name: str | None = None
    """Contact name that belongs to the secondary address."""
    client_secondary_address1: str | None = None
    """First line of the secondary address."""
    client_secondary_address2: str | None = None
    """Second line of the secondary address."""
    client_secondary_city: str | None = None
    """City of the secondary address."""
    client_secondary_state: str | None = None
    """State or province of the secondary address."""
    client_secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    client_secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    source_type: InvoiceType | None = None
    """Kind of the document that this one was made from; null without one."""
    source_id: int | None = None
    """Id of the document that this one was made from, of the kind in `source_type`."""
    sales_person_id: int | None = None
    """An id from `staff`: the sales person. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    discount_amount: Amount | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    shipping_amount: Amount | None = None
    """Charge for shipping."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    branch_id: int | None = None
    """An id from `branches`: the branch that owns the document."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """How far the stock of the document is delivered."""
    item_discount_amount: Amount | None = None
    """Sum of the discounts given on lines."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    requisitions: Any = None
    """Requisitions of the document. Only an empty array is shown."""
    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Amount | None = None
    """Amount of that adjustment."""
    order_source_id: int | None = None
    """Where the order came from, the id of an `OrderSource`."""
    store: Related[EntityStore] | None = None
    """The warehouse."""
    clients: Related[EntityClient] | None = None
    """The client, despite the plural name."""
    branch: Related[EntityBranch] | None = None
    """The branch."""
    payment: list[EntityInvoicePayment] | None = None
    """Payments booked on the document."""
    invoice_item: list[EntityInvoiceItem] | None = None
    """The lines."""
    invoice_documents: Any = None
    """Attached files. Only an empty array is shown."""
    invoice_custom_fields: list[InvoiceCustomField] | None = None
    """Custom fields. Only an empty array is shown."""
    invoice_client: Related[EntityClient] | None = None
    """The client once more, with the same fields as `clients`."""
    invoice_layout: Related[InvoiceLayout] | None = None
    """The print layout."""
    invoice_installment_agreements: Any = None
    """Instalment agreements. Only an empty array is shown."""
    invoice_requisitions: Any = None
    """Requisitions of the invoice. Only an empty array is shown."""
    journal_account_route: Any = None
    """Routing of journal accounts. Only an empty array is shown."""
    invoice_appointments: Any = None
    """Appointments of the document. Only an empty array is shown."""
    staff: Related[EntityStaff] | None = None
    """The staff member who created the document."""
    work_orders: Related[EntityWorkOrder] | None = None
    """The work order, despite the plural name."""
    pos_shifts: Related[EntityPosShift] | None = None
    """The point-of-sale session, despite the plural name."""
    invoice_source_order: Related[OrderSource] | None = None
    """Where the order came from."""
    custom_data: Any = None
    """Values of custom fields of the entity. Only null is shown."""
    deleted_at: Moment | None = None
    """When the record was deleted; null or missing otherwise. v2 can list deleted records."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "payment_status",
            "summary_subtotal",
            "summary_discount",
            "summary_total",
            "summary_paid",
            "summary_unpaid",
            "created",
            "modified",
            "summary_refund",
            "item_discount_amount",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.discount
        if v is not None:
            self.discount = amounts[v]
        v = self.issue_date
        if v is not None:
            self.issue_date = days[v]
        v = self.summary_subtotal
        if v is not None:
            self.summary_subtotal = amounts[v]
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
        v = self.summary_refund
        if v is not None:
            self.summary_refund = amounts[v]
        v = self.discount_amount
        if v is not None:
            self.discount_amount = amounts[v]
        v = self.shipping_amount
        if v is not None:
            self.shipping_amount = amounts[v]
        v = self.item_discount_amount
        if v is not None:
            self.item_discount_amount = amounts[v]
        v = self.adjustment_value
        if v is not None:
            self.adjustment_value = amounts[v]
        v = self.store
        if v is not None:
            self.store = related(v, days)
        v = self.clients
        if v is not None:
            self.clients = related(v, days)
        v = self.branch
        if v is not None:
            self.branch = related(v, days)
        v = self.payment
        if v is not None:
            self.payment = [row._settled(days) for row in v]
        v = self.invoice_item
        if v is not None:
            self.invoice_item = [row._settled(days) for row in v]
        v = self.invoice_custom_fields
        if v is not None:
            self.invoice_custom_fields = [row._settled(days) for row in v]
        v = self.invoice_client
        if v is not None:
            self.invoice_client = related(v, days)
        v = self.invoice_layout
        if v is not None:
            self.invoice_layout = related(v, days)
        v = self.staff
        if v is not None:
            self.staff = related(v, days)
        v = self.work_orders
        if v is not None:
            self.work_orders = related(v, days)
        v = self.pos_shifts
        if v is not None:
            self.pos_shifts = related(v, days)
        v = self.invoice_source_order
        if v is not None:
            self.invoice_source_order = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityInvoice", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "no": wire.encode_text(self.no, "EntityInvoice.no"),
            "date": wire.isoformat(self.date),
            "staff_id": wire.whole(self.staff_id),
            "subscription_id": wire.whole(self.subscription_id),
            "store_id": wire.whole(self.store_id),
            "type": wire.whole(self.type),
            "po_number": wire.encode_text(self.po_number, "EntityInvoice.po_number"),
            "client_id": wire.whole(self.client_id),
            "is_offline": wire.encode_flag(self.is_offline, "EntityInvoice.is_offline"),
            "currency_code": wire.encode_text(self.currency_code, "EntityInvoice.currency_code"),
            "client_business_name": wire.encode_text(self.client_business_name, "EntityInvoice.client_business_name"),
            "client_first_name": wire.encode_text(self.client_first_name, "EntityInvoice.client_first_name"),
            "client_last_name": wire.encode_text(self.client_last_name, "EntityInvoice.client_last_name"),
            "client_email": wire.encode_text(self.client_email, "EntityInvoice.client_email"),
            "client_address1": wire.encode_text(self.client_address1, "EntityInvoice.client_address1"),
            "client_address2": wire.encode_text(self.client_address2, "EntityInvoice.client_address2"),
            "client_postal_code": wire.encode_text(self.client_postal_code, "EntityInvoice.client_postal_code"),
            "client_city": wire.encode_text(self.client_city, "EntityInvoice.client_city"),
            "client_state": wire.encode_text(self.client_state, "EntityInvoice.client_state"),
            "client_country_code": wire.encode_text(self.client_country_code, "EntityInvoice.client_country_code"),
            "payment_status": wire.whole(self.payment_status),
            "draft": wire.encode_flag(self.draft, "EntityInvoice.draft"),
            "discount": wire.encode_decimal(self.discount, "EntityInvoice.discount"),
            "due_after": wire.whole(self.due_after),
            "issue_date": wire.isoformat(self.issue_date),
            "summary_subtotal": wire.encode_decimal(self.summary_subtotal, "EntityInvoice.summary_subtotal"),
            "summary_discount": wire.encode_decimal(self.summary_discount, "EntityInvoice.summary_discount"),
            "summary_total": wire.encode_decimal(self.summary_total, "EntityInvoice.summary_total"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "EntityInvoice.summary_paid"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "EntityInvoice.summary_unpaid"),
            "terms_id": wire.whole(self.terms_id),
            "html_notes": wire.encode_text(self.html_notes, "EntityInvoice.html_notes"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "required_terms_file": wire.whole(self.required_terms_file),
            "last_sent": wire.isoformat(self.last_sent),
            "invoice_layout_id": wire.whole(self.invoice_layout_id),
            "estimate_id": wire.whole(self.estimate_id),
            "shipping_option_id": wire.whole(self.shipping_option_id),
            "summary_refund": wire.encode_decimal(self.summary_refund, "EntityInvoice.summary_refund"),
            "client_active_secondary_address": wire.encode_flag(
                self.client_active_secondary_address, "EntityInvoice.client_active_secondary_address"
            ),
            "client_secondary_name": wire.encode_text(
                self.client_secondary_name, "EntityInvoice.client_secondary_name"
            ),
            "client_secondary_address1": wire.encode_text(
                self.client_secondary_address1, "EntityInvoice.client_secondary_address1"
            ),
            "client_secondary_address2": wire.encode_text(
                self.client_secondary_address2, "EntityInvoice.client_secondary_address2"
            ),
            "client_secondary_city": wire.encode_text(
                self.client_secondary_city, "EntityInvoice.client_secondary_city"
            ),
            "client_secondary_state": wire.encode_text(
                self.client_secondary_state, "EntityInvoice.client_secondary_state"
            ),
            "client_secondary_postal_code": wire.encode_text(
                self.client_secondary_postal_code, "EntityInvoice.client_secondary_postal_code"
            ),
            "client_secondary_country_code": wire.encode_text(
                self.client_secondary_country_code, "EntityInvoice.client_secondary_country_code"
            ),
            "follow_up_status": wire.whole(self.follow_up_status),
            "source_type": wire.whole(self.source_type),
            "source_id": wire.whole(self.source_id),
            "sales_person_id": wire.whole(self.sales_person_id),
            "extra_details": wire.encode_text(self.extra_details, "EntityInvoice.extra_details"),
            "discount_amount": wire.encode_decimal(self.discount_amount, "EntityInvoice.discount_amount"),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "EntityInvoice.shipping_amount"),
            "work_order_id": wire.whole(self.work_order_id),
            "item_columns": wire.encode_text(self.item_columns, "EntityInvoice.item_columns"),
            "branch_id": wire.whole(self.branch_id),
            "requisition_delivery_status": wire.whole(self.requisition_delivery_status),
            "item_discount_amount": wire.encode_decimal(
                self.item_discount_amount, "EntityInvoice.item_discount_amount"
            ),
            "pos_shift_id": wire.whole(self.pos_shift_id),
            "requisitions": wire.plain(self.requisitions, "EntityInvoice.requisitions", date_format, is_read=True),
            "adjustment_label": wire.encode_text(self.adjustment_label, "EntityInvoice.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "EntityInvoice.adjustment_value"),
            "order_source_id": wire.whole(self.order_source_id),
            "store": wire.encode_record(self.store, "EntityInvoice.store", date_format),
            "clients": wire.encode_record(self.clients, "EntityInvoice.clients", date_format),
            "branch": wire.encode_record(self.branch, "EntityInvoice.branch", date_format),
            "payment": wire.encode_records(self.payment, "EntityInvoice.payment", date_format),
            "invoice_item": wire.encode_records(self.invoice_item, "EntityInvoice.invoice_item", date_format),
            "invoice_documents": wire.plain(
                self.invoice_documents, "EntityInvoice.invoice_documents", date_format, is_read=True
            ),
            "invoice_custom_fields": wire.encode_records(
                self.invoice_custom_fields, "EntityInvoice.invoice_custom_fields", date_format
            ),
            "invoice_client": wire.encode_record(self.invoice_client, "EntityInvoice.invoice_client", date_format),
            "invoice_layout": wire.encode_record(self.invoice_layout, "EntityInvoice.invoice_layout", date_format),
            "invoice_installment_agreements": wire.plain(
                self.invoice_installment_agreements,
                "EntityInvoice.invoice_installment_agreements",
                date_format,
                is_read=True,
            ),
            "invoice_requisitions": wire.plain(
                self.invoice_requisitions, "EntityInvoice.invoice_requisitions", date_format, is_read=True
            ),
            "journal_account_route": wire.plain(
                self.journal_account_route, "EntityInvoice.journal_account_route", date_format, is_read=True
            ),
            "invoice_appointments": wire.plain(
                self.invoice_appointments, "EntityInvoice.invoice_appointments", date_format, is_read=True
            ),
            "staff": wire.encode_record(self.staff, "EntityInvoice.staff", date_format),
            "work_orders": wire.encode_record(self.work_orders, "EntityInvoice.work_orders", date_format),
            "pos_shifts": wire.encode_record(self.pos_shifts, "EntityInvoice.pos_shifts", date_format),
            "invoice_source_order": wire.encode_record(
                self.invoice_source_order, "EntityInvoice.invoice_source_order", date_format
            ),
            "custom_data": wire.plain(self.custom_data, "EntityInvoice.custom_data", date_format, is_read=True),
            "deleted_at": wire.isoformat(self.deleted_at),
        }
        return data
