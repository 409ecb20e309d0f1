"""EntityInvoice: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
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


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityInvoice(Record):
    """An advance payment invoice (type 19) as v2 answers it: flat, in snake case, with its relations at level 1. An
    absent relation is null in a single record and an object full of nulls in a list.

    Source: documentation (schemas of the list and the single record; never captured).
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    no: str | None = None
    """Document number shown to users, padded with zeros (`000094`). It differs from `id`."""
    date: datetime.date | None = None
    """Date of the document. v1 answers in the account's display format (see `str_date_format`), v2 in ISO."""
    staff_id: int | None = None
    """The staff member who created the document, an id from `staff`. 0 is the account owner; negative ids occur for
    callers with an API key."""
    subscription_id: int | None = None
    """The parent document, an id from `invoices`; for a credit note or refund the invoice that it reverses. Null
    without a parent."""
    store_id: int | None = None
    """The warehouse of the document, an id from `stores`. Lines without a store of their own use it."""
    type: InvoiceType | None = None
    """Kind of document."""
    po_number: str | None = None
    """Order number; on sales documents that of the customer, and a convenient place for an identifier from another
    system."""
    client_id: int | None = None
    """The client of the document, an id from `clients`."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    currency_code: str | None = None
    """ISO 4217 code of the currency of all amounts."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy made when the document was saved."""
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
    """Payment state of the document, which Daftra computes from the payments. A number in details, a string in
    lists."""
    draft: bool | None = None
    """Whether the document is a draft. Drafts are not issued, yet list totals include them."""
    discount: Decimal | None = None
    """Discount on the whole document in percent. Null or 0 when `discount_amount` is used."""
    due_after: int | None = None
    """Days from the issue date until the document is due."""
    issue_date: datetime.date | None = None
    """Date of issue. v1 answers in the account's display format, sometimes with an empty string."""
    summary_subtotal: Decimal | None = None
    """Sum of the lines before tax."""
    summary_discount: Decimal | None = None
    """Sum of all discounts."""
    summary_total: Decimal | None = None
    """Amount of the document with tax."""
    summary_paid: Decimal | None = None
    """Amount paid so far."""
    summary_unpaid: Decimal | None = None
    """Amount still owed, net of all payments."""
    terms_id: int | None = None
    """Identifier of the terms text that is used. The source of its ids is not documented."""
    html_notes: str | None = None
    """Notes as HTML. Daftra appends an empty `span` of its own, so the value read differs from the value written."""
    created: datetime.datetime | None = None
    """When the document was created, in the account's time zone."""
    modified: datetime.datetime | None = None
    """When the document was last changed, in the account's time zone."""
    required_terms_file: int | None = None
    """The meaning is not documented."""
    last_sent: datetime.datetime | None = None
    """When the document was last sent to the client; null if never."""
    invoice_layout_id: int | None = None
    """The print layout of the document. Ids come from the listing `InvoiceLayout`."""
    estimate_id: int | None = None
    """The estimate that became this document, an id from `estimates`."""
    shipping_option_id: int | None = None
    """The shipping option, an id from `shipping_options`."""
    summary_refund: Decimal | None = None
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
    """The follow-up state of the document, an id from `follow_up_statuses`."""
    source_type: InvoiceType | None = None
    """Kind of the document that produced this one; null without one."""
    source_id: int | None = None
    """Id of the document that produced this one, of the kind in `source_type`."""
    sales_person_id: int | None = None
    """The sales person, an id from `staff`. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    extra_details: str | None = None
    """JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it can carry eight
    decimals."""
    discount_amount: Decimal | None = None
    """Discount on the whole document as an amount. Null or 0 when `discount` is used."""
    shipping_amount: Decimal | None = None
    """Charge for shipping."""
    work_order_id: int | None = None
    """An id from `work_orders`."""
    item_columns: str | None = None
    """Which columns the lines show, as stored by Daftra. The format is not documented."""
    branch_id: int | None = None
    """The branch that owns the document, an id from `branches`."""
    requisition_delivery_status: RequisitionDeliveryStatus | None = None
    """Delivery progress of the stock of the document."""
    item_discount_amount: Decimal | None = None
    """Sum of the discounts given on lines."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    requisitions: Any = None
    """Requisitions of the document. Only an empty array is shown."""
    adjustment_label: str | None = None
    """Label of an extra adjustment of the total."""
    adjustment_value: Decimal | None = None
    """Amount of that adjustment."""
    order_source_id: int | None = None
    """Source of the order, the id of an `OrderSource`."""
    store: EntityStore | None = None
    """The warehouse."""
    clients: EntityClient | None = None
    """The client, despite the plural name."""
    branch: EntityBranch | None = None
    """The branch that owns the document."""
    payment: list[EntityInvoicePayment] | None = None
    """Payments booked on the document."""
    invoice_item: list[EntityInvoiceItem] | None = None
    """The lines."""
    invoice_documents: Any = None
    """Attached files. Only an empty array is shown."""
    invoice_custom_fields: list[InvoiceCustomField] | None = None
    """Custom fields. Only an empty array is shown."""
    invoice_client: EntityClient | None = None
    """The client again, with the same fields as `clients`."""
    invoice_layout: InvoiceLayout | None = None
    """The print layout."""
    invoice_installment_agreements: Any = None
    """Instalment agreements. Only an empty array is shown."""
    invoice_requisitions: Any = None
    """Requisitions of the invoice. Only an empty array is shown."""
    journal_account_route: Any = None
    """Routing of journal accounts. Only an empty array is shown."""
    invoice_appointments: Any = None
    """Appointments of the document. Only an empty array is shown."""
    staff: EntityStaff | None = None
    """The staff member who created the document."""
    work_orders: EntityWorkOrder | None = None
    """The work order, despite the plural name."""
    pos_shifts: EntityPosShift | None = None
    """The point-of-sale session, despite the plural name."""
    invoice_source_order: OrderSource | None = None
    """Source of the order."""
    custom_data: Any = None
    """Values of custom fields of the entity. Only null is shown."""
    deleted_at: datetime.datetime | None = None
    """When the record was deleted; otherwise null or missing. v2 can list deleted records."""

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
