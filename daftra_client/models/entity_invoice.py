"""EntityInvoice: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["adjustment_label"]
        self.adjustment_label = v if v is None or type(v) is str else wire.text(v)
        v = row["adjustment_value"]
        self.adjustment_value = v if v is None else wire.decimal(v)
        v = row["branch"]
        self.branch = v if v is None else wire.record(v, EntityBranch, date_format)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.client_active_secondary_address = wire.FLAGS[row["client_active_secondary_address"]]
        v = row["client_address1"]
        self.client_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_address2"]
        self.client_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_business_name"]
        self.client_business_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_city"]
        self.client_city = v if v is None or type(v) is str else wire.text(v)
        v = row["client_country_code"]
        self.client_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_email"]
        self.client_email = v if v is None or type(v) is str else wire.text(v)
        v = row["client_first_name"]
        self.client_first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["client_last_name"]
        self.client_last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_postal_code"]
        self.client_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_address1"]
        self.client_secondary_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_address2"]
        self.client_secondary_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_city"]
        self.client_secondary_city = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_country_code"]
        self.client_secondary_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_name"]
        self.client_secondary_name = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_postal_code"]
        self.client_secondary_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["client_secondary_state"]
        self.client_secondary_state = v if v is None or type(v) is str else wire.text(v)
        v = row["client_state"]
        self.client_state = v if v is None or type(v) is str else wire.text(v)
        v = row["clients"]
        self.clients = v if v is None else wire.record(v, EntityClient, date_format)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        self.custom_data = row["custom_data"]
        self.date = days[row["date"]]
        v = row["deleted_at"]
        self.deleted_at = v if v is None else wire.timestamp(v, date_format)
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        v = row["discount_amount"]
        self.discount_amount = v if v is None else wire.decimal(v)
        self.draft = wire.FLAGS[row["draft"]]
        v = row["due_after"]
        self.due_after = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["estimate_id"]
        self.estimate_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["extra_details"]
        self.extra_details = v if v is None or type(v) is str else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["html_notes"]
        self.html_notes = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.invoice_appointments = row["invoice_appointments"]
        v = row["invoice_client"]
        self.invoice_client = v if v is None else wire.record(v, EntityClient, date_format)
        v = row["invoice_custom_fields"]
        self.invoice_custom_fields = v if v is None else wire.records(v, InvoiceCustomField, date_format)
        self.invoice_documents = row["invoice_documents"]
        self.invoice_installment_agreements = row["invoice_installment_agreements"]
        v = row["invoice_item"]
        self.invoice_item = v if v is None else wire.records(v, EntityInvoiceItem, date_format)
        v = row["invoice_layout"]
        self.invoice_layout = v if v is None else wire.record(v, InvoiceLayout, date_format)
        v = row["invoice_layout_id"]
        self.invoice_layout_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.invoice_requisitions = row["invoice_requisitions"]
        v = row["invoice_source_order"]
        self.invoice_source_order = v if v is None else wire.record(v, OrderSource, date_format)
        self.is_offline = wire.FLAGS[row["is_offline"]]
        self.issue_date = days[row["issue_date"]]
        v = row["item_columns"]
        self.item_columns = v if v is None or type(v) is str else wire.text(v)
        v = row["item_discount_amount"]
        self.item_discount_amount = v if v is None else wire.decimal(v)
        self.journal_account_route = row["journal_account_route"]
        v = row["last_sent"]
        self.last_sent = v if v is None else wire.timestamp(v, date_format)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["no"]
        self.no = v if v is None or type(v) is str else wire.text(v)
        v = row["order_source_id"]
        self.order_source_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["payment"]
        self.payment = v if v is None else wire.records(v, EntityInvoicePayment, date_format)
        self.payment_status = read_payment_status(row["payment_status"])
        v = row["po_number"]
        self.po_number = v if v is None or type(v) is str else wire.text(v)
        v = row["pos_shift_id"]
        self.pos_shift_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["pos_shifts"]
        self.pos_shifts = v if v is None else wire.record(v, EntityPosShift, date_format)
        v = row["required_terms_file"]
        self.required_terms_file = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.requisition_delivery_status = read_requisition_delivery_status(row["requisition_delivery_status"])
        self.requisitions = row["requisitions"]
        v = row["sales_person_id"]
        self.sales_person_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["shipping_amount"]
        self.shipping_amount = v if v is None else wire.decimal(v)
        v = row["shipping_option_id"]
        self.shipping_option_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["source_id"]
        self.source_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.source_type = read_invoice_type(row["source_type"])
        v = row["staff"]
        self.staff = v if v is None else wire.record(v, EntityStaff, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["store"]
        self.store = v if v is None else wire.record(v, EntityStore, date_format)
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subscription_id"]
        self.subscription_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["summary_discount"]
        self.summary_discount = v if v is None else wire.decimal(v)
        v = row["summary_paid"]
        self.summary_paid = v if v is None else wire.decimal(v)
        v = row["summary_refund"]
        self.summary_refund = v if v is None else wire.decimal(v)
        v = row["summary_subtotal"]
        self.summary_subtotal = v if v is None else wire.decimal(v)
        v = row["summary_total"]
        self.summary_total = v if v is None else wire.decimal(v)
        v = row["summary_unpaid"]
        self.summary_unpaid = v if v is None else wire.decimal(v)
        v = row["terms_id"]
        self.terms_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.type = read_invoice_type(row["type"])
        v = row["work_order_id"]
        self.work_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["work_orders"]
        self.work_orders = v if v is None else wire.record(v, EntityWorkOrder, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
