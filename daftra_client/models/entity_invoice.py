"""EntityInvoice: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any, ClassVar

from .._codec.shared_fields import with_shared_fields
from ._sales_document_header import SalesDocumentHeader
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
from .order_source import OrderSource


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityInvoice(SalesDocumentHeader):
    """An advance payment invoice (type 19) as v2 answers it: flat, in snake case, with its relations at level 1. An
    absent relation is null in a single record and an object full of nulls in a list.
    """

    id: int | None = None
    """Identifier of the document, unique among all sales documents or all purchase documents."""
    requisitions: Any = None
    """Requisitions of the document. Only an empty array is shown."""
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

    _KEY_ORDER: ClassVar[str] = (
        "id no date staff_id subscription_id store_id type po_number client_id is_offline currency_code "
        "client_business_name client_first_name client_last_name client_email client_address1 client_address2 "
        "client_postal_code client_city client_state client_country_code payment_status draft discount due_after "
        "issue_date summary_subtotal summary_discount summary_total summary_paid summary_unpaid terms_id html_notes"
        " created modified required_terms_file last_sent invoice_layout_id estimate_id shipping_option_id "
        "summary_refund client_active_secondary_address client_secondary_name client_secondary_address1 "
        "client_secondary_address2 client_secondary_city client_secondary_state client_secondary_postal_code "
        "client_secondary_country_code follow_up_status source_type source_id sales_person_id extra_details "
        "discount_amount shipping_amount work_order_id item_columns branch_id requisition_delivery_status "
        "item_discount_amount pos_shift_id requisitions adjustment_label adjustment_value order_source_id store "
        "clients branch payment invoice_item invoice_documents invoice_custom_fields invoice_client invoice_layout "
        "invoice_installment_agreements invoice_requisitions journal_account_route invoice_appointments staff "
        "work_orders pos_shifts invoice_source_order custom_data"
    )
