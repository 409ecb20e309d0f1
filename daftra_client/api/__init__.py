"""All resources, generated from openapi/daftra.yaml; do not edit. Each is loaded on first use.

The docstring of a method describes what is particular to it. What all methods share is described here:

Args:
    id: Id of the record.
    level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in a
        one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level further,
        and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all branches (live
        report). Where the path has no level, Daftra takes 2 for a list and 1 for a single record (vendor reference
        2026-08). From -1 to 4.
    page: Page to return, counted from 1. At least 1. Daftra takes 1 by default.
    limit: Records per page. From 1 to 1000. Daftra takes 20 by default.
    per_page: Records per page of a v2 list. The v1 name `limit` has no effect there. At least 1. Daftra takes 20 by
        default.
    where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of them.
        Fields that the document does not know for the entity are refused, and so are values of another type than
        that of the field.
    sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
        descending order. Daftra stores the sort as a preference of the caller, and later lists of the entity
        without a sort follow it. So a single page without a sort has any order, and iterating sends one: by id with
        the newest first, or by `sort` and then by id.
    fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are None.
    expand: Read each record with one more call, concurrently and in order, for the fields that a list leaves out.
    **options: See `CallOptions`.

Raises:
    EncodeError: A required field is missing, a value cannot be sent, or Daftra would ignore a filter, a sort or a
        field. Nothing was sent.
    NotFoundError: No record has this id. Where v2 only answers 500 and `error happened`, the client asks the list of
        the entity once whether it has the record, unless the list may leave out some.
    FilterIgnoredError: A row contradicts a filter. In `where` these are `==`, `in_()` and ranges of numbers or times; a
        row without a value contradicts `==` and `in_()`.
    DaftraError: See `daftra_client.errors`.

Docstrings name the sources of a fact where they contradict each other. `x-evidence` in openapi/daftra.yaml has the
sources of all facts.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from .. import models

if TYPE_CHECKING:
    from .._call.engine import Engine
    from .._methods.entity import Entity
    from ._appointment_changes import AppointmentChanges
    from ._document_header_changes import DocumentHeaderChanges
    from ._expense_record_changes import ExpenseRecordChanges
    from ._journal_account_record_changes import JournalAccountRecordChanges
    from ._payment_record_changes import PaymentRecordChanges
    from ._purchase_document_changes import PurchaseDocumentChanges
    from ._sales_document_changes import SalesDocumentChanges
    from .advance_payments import AdvancePayments
    from .apps import Apps
    from .asset_locations import AssetLocations
    from .asset_storages import AssetStorages
    from .asset_types import AssetTypes
    from .assets import Assets
    from .attendance_logs import AttendanceLogs
    from .bookings import Bookings
    from .branches import Branches
    from .brands import Brands
    from .charge_usages import ChargeUsages
    from .client_appointments import ClientAppointments
    from .client_attendance_logs import ClientAttendanceLogs
    from .client_payments import ClientPaymentChanges, ClientPayments
    from .clients import ClientChanges, Clients
    from .cost_centers import CostCenters
    from .credit_charges import CreditCharges
    from .credit_notes import CreditNoteChanges, CreditNotes
    from .credit_types import CreditTypes
    from .credit_usages import CreditUsages
    from .departments import Departments
    from .designations import Designations
    from .employment_types import EmploymentTypes
    from .entities import Entities
    from .estimate_appointments import EstimateAppointments
    from .estimates import EstimateChanges, Estimates
    from .expenses import ExpenseChanges, Expenses
    from .follow_up_actions import FollowUpActions
    from .follow_up_statuses import FollowUpStatuses
    from .incomes import IncomeChanges, Incomes
    from .invoice_appointments import InvoiceAppointments
    from .invoice_payments import InvoicePaymentChanges, InvoicePayments
    from .invoices import InvoiceChanges, Invoices
    from .journal_accounts import JournalAccountChanges, JournalAccounts
    from .journal_cats import JournalCatChanges, JournalCats
    from .journals import JournalChanges, Journals
    from .leave_applications import LeaveApplications
    from .listings import Listings
    from .multi_entity_requests import MultiEntityRequests
    from .notes import NoteChanges, Notes
    from .oauth import Oauth
    from .package_credit_types import PackageCreditTypes
    from .packages import Packages
    from .payment_gateways import PaymentGateways
    from .pos_shifts import PosShifts
    from .product_bundles import ProductBundles
    from .product_categories import ProductCategories, ProductCategoryChanges
    from .products import ProductChanges, Products
    from .purchase_debit_notes import PurchaseDebitNotes
    from .purchase_invoices import PurchaseInvoiceChanges, PurchaseInvoices
    from .purchase_orders import PurchaseOrderChanges, PurchaseOrders
    from .purchase_refunds import PurchaseRefundChanges, PurchaseRefunds
    from .refund_receipts import RefundReceiptChanges, RefundReceipts
    from .requisitions import RequisitionChanges, Requisitions
    from .sales_orders import SalesOrders
    from .shipping_options import ShippingOptions
    from .site import Site
    from .staff import Staff
    from .stock_transactions import StockTransactionChanges, StockTransactions
    from .stores import StoreChanges, Stores
    from .subscriptions import SubscriptionChanges, Subscriptions
    from .suppliers import SupplierChanges, Suppliers
    from .taxes import TaxChanges, Taxes
    from .time_tracking import TimeTracking, TimeTrackingChanges
    from .treasuries import Treasuries, TreasuryChanges
    from .unit_templates import UnitTemplates
    from .work_order_appointments import WorkOrderAppointments
    from .work_orders import WorkOrderChanges, WorkOrders
    from .workflow_records import WorkflowRecords
else:
    from .._common.lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            "AppointmentChanges": "._appointment_changes",
            "ClientPaymentChanges": ".client_payments",
            "ClientChanges": ".clients",
            "CreditNoteChanges": ".credit_notes",
            "EstimateChanges": ".estimates",
            "ExpenseChanges": ".expenses",
            "IncomeChanges": ".incomes",
            "InvoicePaymentChanges": ".invoice_payments",
            "SubscriptionChanges": ".subscriptions",
            "InvoiceChanges": ".invoices",
            "JournalAccountChanges": ".journal_accounts",
            "JournalCatChanges": ".journal_cats",
            "JournalChanges": ".journals",
            "NoteChanges": ".notes",
            "ProductCategoryChanges": ".product_categories",
            "ProductChanges": ".products",
            "PurchaseInvoiceChanges": ".purchase_invoices",
            "PurchaseOrderChanges": ".purchase_orders",
            "PurchaseRefundChanges": ".purchase_refunds",
            "RefundReceiptChanges": ".refund_receipts",
            "RequisitionChanges": ".requisitions",
            "StockTransactionChanges": ".stock_transactions",
            "StoreChanges": ".stores",
            "SupplierChanges": ".suppliers",
            "TaxChanges": ".taxes",
            "TimeTrackingChanges": ".time_tracking",
            "TreasuryChanges": ".treasuries",
            "WorkOrderChanges": ".work_orders",
            "PaymentRecordChanges": "._payment_record_changes",
            "SalesDocumentChanges": "._sales_document_changes",
            "DocumentHeaderChanges": "._document_header_changes",
            "ExpenseRecordChanges": "._expense_record_changes",
            "JournalAccountRecordChanges": "._journal_account_record_changes",
            "PurchaseDocumentChanges": "._purchase_document_changes",
        },
    )

__all__ = (
    "AppointmentChanges",
    "ClientPaymentChanges",
    "ClientChanges",
    "CreditNoteChanges",
    "EstimateChanges",
    "ExpenseChanges",
    "IncomeChanges",
    "InvoicePaymentChanges",
    "SubscriptionChanges",
    "InvoiceChanges",
    "JournalAccountChanges",
    "JournalCatChanges",
    "JournalChanges",
    "NoteChanges",
    "ProductCategoryChanges",
    "ProductChanges",
    "PurchaseInvoiceChanges",
    "PurchaseOrderChanges",
    "PurchaseRefundChanges",
    "RefundReceiptChanges",
    "RequisitionChanges",
    "StockTransactionChanges",
    "StoreChanges",
    "SupplierChanges",
    "TaxChanges",
    "TimeTrackingChanges",
    "TreasuryChanges",
    "WorkOrderChanges",
    "PaymentRecordChanges",
    "SalesDocumentChanges",
    "DocumentHeaderChanges",
    "ExpenseRecordChanges",
    "JournalAccountRecordChanges",
    "PurchaseDocumentChanges",
)

ENTITY_MODELS = {
    "asset_location": "AssetLocation",
    "storage": "AssetStorage",
    "asset_type": "AssetType",
    "attendance_log": "AttendanceLog",
    "booking": "Booking",
    "brand": "Brand",
    "charge_usage": "ChargeUsage",
    "client_attendance_log": "ClientAttendanceLog",
    "cost_center": "CostCenter",
    "credit_charge": "CreditCharge",
    "credit_type": "CreditType",
    "credit_usage": "CreditUsage",
    "department": "Department",
    "designation": "Designation",
    "employee_asset": "EmployeeAsset",
    "employment_type": "EmploymentType",
    "branch": "EntityBranch",
    "client": "EntityClient",
    "credit_note": "EntityInvoice",
    "estimate": "EntityInvoice",
    "invoice": "EntityInvoice",
    "refund_receipt": "EntityInvoice",
    "sales_order": "EntityInvoice",
    "invoice_item": "EntityInvoiceItem",
    "invoice_payment": "EntityInvoicePayment",
    "staff": "EntityStaff",
    "work_order": "EntityWorkOrder",
    "expense": "Expense",
    "follow_up_status": "FollowUpStatus",
    "journal": "Journal",
    "journal_account": "JournalAccount",
    "journal_cat": "JournalCat",
    "journal_transaction": "JournalTransaction",
    "leave_application": "LeaveApplication",
    "post": "Note",
    "package": "Package",
    "credit_type_package": "PackageCreditType",
    "site_payment_gateway": "PaymentGateway",
    "product": "Product",
    "product_category": "ProductCategory",
    "purchase_debit_note": "PurchaseDebitNote",
    "purchase_order": "PurchaseInvoice",
    "purchase_order_item": "PurchaseOrderItem",
    "purchase_refund": "PurchaseRefund",
    "requisition": "Requisition",
    "store": "Store",
    "supplier": "Supplier",
    "tax": "Tax",
    "treasury": "Treasury",
    "unit_template": "UnitTemplate",
}
"""Models of the rows of v2 entities. The rows of any other entity are `EntityRecord`s."""


class Resources:
    """The resources of an account, as attributes of the client."""

    _engine: Engine

    @overload
    def entity(self, name: Literal["asset_location"]) -> Entity[models.AssetLocation]: ...
    @overload
    def entity(self, name: Literal["storage"]) -> Entity[models.AssetStorage]: ...
    @overload
    def entity(self, name: Literal["asset_type"]) -> Entity[models.AssetType]: ...
    @overload
    def entity(self, name: Literal["attendance_log"]) -> Entity[models.AttendanceLog]: ...
    @overload
    def entity(self, name: Literal["booking"]) -> Entity[models.Booking]: ...
    @overload
    def entity(self, name: Literal["brand"]) -> Entity[models.Brand]: ...
    @overload
    def entity(self, name: Literal["charge_usage"]) -> Entity[models.ChargeUsage]: ...
    @overload
    def entity(self, name: Literal["client_attendance_log"]) -> Entity[models.ClientAttendanceLog]: ...
    @overload
    def entity(self, name: Literal["cost_center"]) -> Entity[models.CostCenter]: ...
    @overload
    def entity(self, name: Literal["credit_charge"]) -> Entity[models.CreditCharge]: ...
    @overload
    def entity(self, name: Literal["credit_type"]) -> Entity[models.CreditType]: ...
    @overload
    def entity(self, name: Literal["credit_usage"]) -> Entity[models.CreditUsage]: ...
    @overload
    def entity(self, name: Literal["department"]) -> Entity[models.Department]: ...
    @overload
    def entity(self, name: Literal["designation"]) -> Entity[models.Designation]: ...
    @overload
    def entity(self, name: Literal["employee_asset"]) -> Entity[models.EmployeeAsset]: ...
    @overload
    def entity(self, name: Literal["employment_type"]) -> Entity[models.EmploymentType]: ...
    @overload
    def entity(self, name: Literal["branch"]) -> Entity[models.EntityBranch]: ...
    @overload
    def entity(self, name: Literal["client"]) -> Entity[models.EntityClient]: ...
    @overload
    def entity(
        self, name: Literal["credit_note", "estimate", "invoice", "refund_receipt", "sales_order"]
    ) -> Entity[models.EntityInvoice]: ...
    @overload
    def entity(self, name: Literal["invoice_item"]) -> Entity[models.EntityInvoiceItem]: ...
    @overload
    def entity(self, name: Literal["invoice_payment"]) -> Entity[models.EntityInvoicePayment]: ...
    @overload
    def entity(
        self,
        name: Literal[
            "agreement_installment",
            "contract",
            "cost_center_transaction",
            "follow_up_action",
            "follow_up_reminder",
            "installment",
            "invoice_installment_agreement",
            "item_category",
            "payslip",
            "product_bundle",
            "shift_day",
            "shipping_option",
            "tracking_number",
            "workflow_type",
        ],
    ) -> Entity[models.EntityRecord]: ...
    @overload
    def entity(self, name: Literal["staff"]) -> Entity[models.EntityStaff]: ...
    @overload
    def entity(self, name: Literal["work_order"]) -> Entity[models.EntityWorkOrder]: ...
    @overload
    def entity(self, name: Literal["expense"]) -> Entity[models.Expense]: ...
    @overload
    def entity(self, name: Literal["follow_up_status"]) -> Entity[models.FollowUpStatus]: ...
    @overload
    def entity(self, name: Literal["journal"]) -> Entity[models.Journal]: ...
    @overload
    def entity(self, name: Literal["journal_account"]) -> Entity[models.JournalAccount]: ...
    @overload
    def entity(self, name: Literal["journal_cat"]) -> Entity[models.JournalCat]: ...
    @overload
    def entity(self, name: Literal["journal_transaction"]) -> Entity[models.JournalTransaction]: ...
    @overload
    def entity(self, name: Literal["leave_application"]) -> Entity[models.LeaveApplication]: ...
    @overload
    def entity(self, name: Literal["post"]) -> Entity[models.Note]: ...
    @overload
    def entity(self, name: Literal["package"]) -> Entity[models.Package]: ...
    @overload
    def entity(self, name: Literal["credit_type_package"]) -> Entity[models.PackageCreditType]: ...
    @overload
    def entity(self, name: Literal["site_payment_gateway"]) -> Entity[models.PaymentGateway]: ...
    @overload
    def entity(self, name: Literal["product"]) -> Entity[models.Product]: ...
    @overload
    def entity(self, name: Literal["product_category"]) -> Entity[models.ProductCategory]: ...
    @overload
    def entity(self, name: Literal["purchase_debit_note"]) -> Entity[models.PurchaseDebitNote]: ...
    @overload
    def entity(self, name: Literal["purchase_order"]) -> Entity[models.PurchaseInvoice]: ...
    @overload
    def entity(self, name: Literal["purchase_order_item"]) -> Entity[models.PurchaseOrderItem]: ...
    @overload
    def entity(self, name: Literal["purchase_refund"]) -> Entity[models.PurchaseRefund]: ...
    @overload
    def entity(self, name: Literal["requisition"]) -> Entity[models.Requisition]: ...
    @overload
    def entity(self, name: Literal["store"]) -> Entity[models.Store]: ...
    @overload
    def entity(self, name: Literal["supplier"]) -> Entity[models.Supplier]: ...
    @overload
    def entity(self, name: Literal["tax"]) -> Entity[models.Tax]: ...
    @overload
    def entity(self, name: Literal["treasury"]) -> Entity[models.Treasury]: ...
    @overload
    def entity(self, name: Literal["unit_template"]) -> Entity[models.UnitTemplate]: ...
    @overload
    def entity(self, name: str) -> Entity[Any]: ...
    def entity(self, name: str) -> Entity[Any]:
        """Any v2 entity by its name, see `Entity`. Names that the document does not know are accepted too."""
        from .._methods.entity import Entity

        return Entity(self._engine, name, getattr(models, ENTITY_MODELS.get(name, "EntityRecord")))

    @cached_property
    def advance_payments(self) -> AdvancePayments:
        """Advance payments: invoices of type 19. They are read through v2, flat and in snake case, and created
        through v1 like an invoice. The feature must be enabled in the account."""
        from .advance_payments import AdvancePayments

        return AdvancePayments(self._engine)

    @cached_property
    def apps(self) -> Apps:
        """Apps of Daftra's marketplace, as seen from one account: whether one is active, switching it on or off,
        and the locks that apps put on records. Two of the GET requests change data."""
        from .apps import Apps

        return Apps(self._engine)

    @cached_property
    def asset_locations(self) -> AssetLocations:
        """Places that hold employee assets. A new one is inactive unless `is_active` is sent."""
        from .asset_locations import AssetLocations

        return AssetLocations(self._engine)

    @cached_property
    def asset_storages(self) -> AssetStorages:
        """Storages for employee assets that no one uses. Daftra calls the entity `storage`; it is unrelated to the
        warehouses in `stores`. A new one is inactive unless `is_active` is sent."""
        from .asset_storages import AssetStorages

        return AssetStorages(self._engine)

    @cached_property
    def asset_types(self) -> AssetTypes:
        """Types of employee assets. A new one is inactive unless `is_active` is sent, and its name must be unique."""
        from .asset_types import AssetTypes

        return AssetTypes(self._engine)

    @cached_property
    def assets(self) -> Assets:
        """Things such as computers that are lent to employees or kept in storages. Daftra calls the entity
        `employee_asset` and answers reads in an envelope of their own. A record names its type and its place as
        small objects, while a write takes `asset_type_id` and `location_id`."""
        from .assets import Assets

        return Assets(self._engine)

    @cached_property
    def attendance_logs(self) -> AttendanceLogs:
        """Single marks of staff attendance, each a moment inside an attendance session. They can be added and read;
        no way to change one is documented here."""
        from .attendance_logs import AttendanceLogs

        return AttendanceLogs(self._engine)

    @cached_property
    def bookings(self) -> Bookings:
        """Bookings of a service by a client; Daftra stores one as an invoice of type 8 with a start and an end
        time. Reads go to the v2 entity `booking`, everything else to /api2, and two of the GET requests change
        data. The beta version creates and deletes by paths of its own; its status change is a GET with a body,
        which only `request` of the client can send."""
        from .bookings import Bookings

        return Bookings(self._engine)

    @cached_property
    def branches(self) -> Branches:
        """The branches of the account. v1 lists them with all fields; v2 also reads, creates, changes and deletes
        them, with name, code and state only. The ids serve as `branch_id` of other records and as the
        `request_branch_id` that selects a branch for a call."""
        from .branches import Branches

        return Branches(self._engine)

    @cached_property
    def brands(self) -> Brands:
        """Brands that products can be assigned to. A brand has a name and nothing else. `products.list_brand_names`
        reads the names that are in use."""
        from .brands import Brands

        return Brands(self._engine)

    @cached_property
    def charge_usages(self) -> ChargeUsages:
        """Amounts of credit usages: each row takes an amount for one usage from one credit charge. A client may
        have several charges, so one usage presumably may have several rows."""
        from .charge_usages import ChargeUsages

        return ChargeUsages(self._engine)

    @cached_property
    def client_appointments(self) -> ClientAppointments:
        """Appointments planned with a client. Lists wrap a row in `ClientAppointment`; a single record may come in
        `FollowUpReminder`, and the client hides the difference. A list without `status_id` holds only what is still
        scheduled."""
        from .client_appointments import ClientAppointments

        return ClientAppointments(self._engine)

    @cached_property
    def client_attendance_logs(self) -> ClientAttendanceLogs:
        """Records of the presence of clients. `create` uses an older path of v1 that takes the time only;
        everything else is the v2 entity `client_attendance_log`, which needs the feature for attendance of clients."""
        from .client_attendance_logs import ClientAttendanceLogs

        return ClientAttendanceLogs(self._engine)

    @cached_property
    def client_payments(self) -> ClientPayments:
        """Money received from a client without reference to an invoice. Daftra answers a create that lacks
        `treasury_id` and `payment_method` as successful, with a null id, and stores nothing. Without `status` 1 the
        payment stays pending and is not counted; without `currency_code` it ends up on a separate currency line."""
        from .client_payments import ClientPayments

        return ClientPayments(self._engine)

    @cached_property
    def clients(self) -> Clients:
        """The customers of the account, people and companies. Without `sort` the list has a stable order that
        follows no known rule. Daftra ignores a filter that it does not know and answers with every client. Daftra
        has no idempotency key, so look a client up before you create it; a duplicate e-mail address is refused."""
        from .clients import Clients

        return Clients(self._engine)

    @cached_property
    def cost_centers(self) -> CostCenters:
        """Cost centers, a tree of places that costs are allocated to. Invoices, expenses and journals refer to them
        by id in their `CostCenter` part."""
        from .cost_centers import CostCenters

        return CostCenters(self._engine)

    @cached_property
    def credit_charges(self) -> CreditCharges:
        """Credit charges: an amount of one credit type that a client was given, valid from a start day until an
        expiry day. Usages draw on them."""
        from .credit_charges import CreditCharges

        return CreditCharges(self._engine)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Credit notes. `subscription_id` is the id of the credited invoice. They are written under `CreditNote`
        but were read back under `Invoice`."""
        from .credit_notes import CreditNotes

        return CreditNotes(self._engine)

    @cached_property
    def credit_types(self) -> CreditTypes:
        """Kinds of points or credits that the account gives its clients."""
        from .credit_types import CreditTypes

        return CreditTypes(self._engine)

    @cached_property
    def credit_usages(self) -> CreditUsages:
        """Uses of points or credits by a client. A usage names the client, the credit type and the day;
        `charge_usages` holds the amount that is taken from each charge."""
        from .credit_usages import CreditUsages

        return CreditUsages(self._engine)

    @cached_property
    def departments(self) -> Departments:
        """Departments that staff can belong to, with their managers. A new one is active unless `active` is sent as
        0. Managers are written as plain staff ids and read as objects."""
        from .departments import Departments

        return Departments(self._engine)

    @cached_property
    def designations(self) -> Designations:
        """Job titles that staff can hold. A new one is active unless `active` is sent as 0."""
        from .designations import Designations

        return Designations(self._engine)

    @cached_property
    def employment_types(self) -> EmploymentTypes:
        """Kinds of employment, such as contract or freelance. A new one is active unless `active` is sent as 0."""
        from .employment_types import EmploymentTypes

        return EmploymentTypes(self._engine)

    @cached_property
    def entities(self) -> Entities:
        """Any v2 entity by its name, for entities without a resource of their own: lists, counts, reads, writes and
        deletes. `entity` of the client adds typed rows and checked filters. Rows carry the fields of the entity.
        For an entity whose plugin is switched off, Daftra answers with an `error`: status 200 in a live capture,
        status 400 in the reference of August 2026."""
        from .entities import Entities

        return Entities(self._engine)

    @cached_property
    def estimate_appointments(self) -> EstimateAppointments:
        """Appointments attached to an estimate, with the same fields as every other kind of appointment."""
        from .estimate_appointments import EstimateAppointments

        return EstimateAppointments(self._engine)

    @cached_property
    def estimates(self) -> Estimates:
        """Estimates (quotations). They share the ids and the fields of invoices, and their lines are under
        `InvoiceItem`."""
        from .estimates import Estimates

        return Estimates(self._engine)

    @cached_property
    def expenses(self) -> Expenses:
        """Money spent outside purchase invoices. An expense may be spread over cost centers when it is written; no
        known operation uploads its files."""
        from .expenses import Expenses

        return Expenses(self._engine)

    @cached_property
    def follow_up_actions(self) -> FollowUpActions:
        """Kinds of action that an appointment or a note can represent; their `action_id` refers to them. Listing by
        kind and reading by id share one URL: the name of a kind selects the list, a number one action."""
        from .follow_up_actions import FollowUpActions

        return FollowUpActions(self._engine)

    @cached_property
    def follow_up_statuses(self) -> FollowUpStatuses:
        """Statuses of clients, invoices, estimates, work orders, workflow records and further kinds of records.
        Listing and creating use the v2 API with flat records; reading one and deleting work by v1 and by v2. No way
        to change one is documented here; `entities` can change any record."""
        from .follow_up_statuses import FollowUpStatuses

        return FollowUpStatuses(self._engine)

    @cached_property
    def incomes(self) -> Incomes:
        """Money received outside invoices. A record has the same fields as one of `expenses`."""
        from .incomes import Incomes

        return Incomes(self._engine)

    @cached_property
    def invoice_appointments(self) -> InvoiceAppointments:
        """Appointments attached to an invoice, with the same fields as every other kind of appointment."""
        from .invoice_appointments import InvoiceAppointments

        return InvoiceAppointments(self._engine)

    @cached_property
    def invoice_payments(self) -> InvoicePayments:
        """Money received against one sales invoice. A plain list hides rows that come from client credit or opening
        balances, which can be nearly all of them; ask for them with `include_client_credit`. A row rarely names its
        payer, so join through `invoice_id`. Whether these records and `client_payments` are two views of one table
        is an open question."""
        from .invoice_payments import InvoicePayments

        return InvoicePayments(self._engine)

    @cached_property
    def invoices(self) -> Invoices:
        """Sales invoices. Line items are next to the header when written and inside it when read, and lists leave
        them out. An update replaces the whole invoice; dates are written in ISO but read in the display format of
        the account."""
        from .invoices import Invoices

        return Invoices(self._engine)

    @cached_property
    def journal_accounts(self) -> JournalAccounts:
        """Accounts of the chart of accounts, each below a category from `journal_cats`. Some accounts represent
        other records, such as a client or a treasury; `entity_type` and `entity_id` name the record."""
        from .journal_accounts import JournalAccounts

        return JournalAccounts(self._engine)

    @cached_property
    def journal_cats(self) -> JournalCats:
        """Categories of the chart of accounts. They nest through `journal_cat_id` and hold the `journal_accounts`."""
        from .journal_cats import JournalCats

        return JournalCats(self._engine)

    @cached_property
    def journals(self) -> Journals:
        """Journal entries of the general ledger, each with balanced debit and credit lines. Daftra also makes
        entries for other records (`entity_type` and `entity_id` name them), so an account can hold tens of
        thousands."""
        from .journals import Journals

        return Journals(self._engine)

    @cached_property
    def leave_applications(self) -> LeaveApplications:
        """Requests of staff for days off, for arriving late and for leaving early, with the state of their
        approval."""
        from .leave_applications import LeaveApplications

        return LeaveApplications(self._engine)

    @cached_property
    def listings(self) -> Listings:
        """Small look-up lists, such as time zones or price groups, that give a title for each id."""
        from .listings import Listings

        return Listings(self._engine)

    @cached_property
    def multi_entity_requests(self) -> MultiEntityRequests:
        """Several reads of v2 entities in one call. The request is a POST but changes nothing."""
        from .multi_entity_requests import MultiEntityRequests

        return MultiEntityRequests(self._engine)

    @cached_property
    def notes(self) -> Notes:
        """Notes (posts) kept on a client or another record, optionally together with a follow-up reminder. A note
        is created at a URL that names the record it belongs to; reading, changing and deleting need only the id of
        the note."""
        from .notes import Notes

        return Notes(self._engine)

    @cached_property
    def oauth(self) -> Oauth:
        """Access tokens. Request one with user name and password, later renew it with the refresh token, and send
        it as `Authorization: Bearer`. An API key is not a token and is refused there."""
        from .oauth import Oauth

        return Oauth(self._engine)

    @cached_property
    def package_credit_types(self) -> PackageCreditTypes:
        """Credits that a package holds, one row for each credit type with its amount."""
        from .package_credit_types import PackageCreditTypes

        return PackageCreditTypes(self._engine)

    @cached_property
    def packages(self) -> Packages:
        """Packages on sale: a price for a period, as a membership or as a charge of credits. `package_credit_types`
        holds the credits of a package."""
        from .packages import Packages

        return Packages(self._engine)

    @cached_property
    def payment_gateways(self) -> PaymentGateways:
        """Payment methods of the account: ready-made gateways and methods that the account defined itself. A
        payment takes the slug in `payment_gateway` as its `payment_method`."""
        from .payment_gateways import PaymentGateways

        return PaymentGateways(self._engine)

    @cached_property
    def pos_shifts(self) -> PosShifts:
        """The point-of-sale session that is open for the caller. It is no list of shifts; v2 has these under the
        entity `pos_shift`, see `entities`."""
        from .pos_shifts import PosShifts

        return PosShifts(self._engine)

    @cached_property
    def product_bundles(self) -> ProductBundles:
        """Contents of product bundles, one row for each product in a bundle. Only creating is documented;
        `entities` can read the rows under the name `product_bundle`."""
        from .product_bundles import ProductBundles

        return ProductBundles(self._engine)

    @cached_property
    def product_categories(self) -> ProductCategories:
        """Categories of products, and of point-of-sale shifts and devices. List rows are wrapped in
        `ProductCategory`, single records and writes in `Category`. The answer to a create has the id inside of the
        record."""
        from .product_categories import ProductCategories

        return ProductCategories(self._engine)

    @cached_property
    def products(self) -> Products:
        """Products, services and bundles. Several field names are misspelt on the wire and must be sent that way.
        Images are read-only; categories are the resource `product_categories`."""
        from .products import Products

        return Products(self._engine)

    @cached_property
    def purchase_debit_notes(self) -> PurchaseDebitNotes:
        """Debit notes to suppliers, stored as purchase orders of type 14. The list is documented at level -1 only,
        and the sources disagree about the key of the lines."""
        from .purchase_debit_notes import PurchaseDebitNotes

        return PurchaseDebitNotes(self._engine)

    @cached_property
    def purchase_invoices(self) -> PurchaseInvoices:
        """Invoices from suppliers. On the wire they are `PurchaseOrder`, with lines in `PurchaseOrderItem` next to
        it in requests and inside it in answers. Dates are written in ISO form but read in the display format of the
        account."""
        from .purchase_invoices import PurchaseInvoices

        return PurchaseInvoices(self._engine)

    @cached_property
    def purchase_orders(self) -> PurchaseOrders:
        """Purchase orders to suppliers, of type 13. v1 creates, reads and changes them one by one; the v2 entity
        `purchase_order` lists, searches and deletes them, see `entities`. A value of `send` can mail the supplier.
        Dates are written in the display format of the account. Their list of v1 only redirects to a web page, and
        their delete of v1 answers 404 in any case."""
        from .purchase_orders import PurchaseOrders

        return PurchaseOrders(self._engine)

    @cached_property
    def purchase_refunds(self) -> PurchaseRefunds:
        """Refunds of purchases: goods given back to a supplier. Wrapped in `PurchaseRefund`, with lines in
        `PurchaseOrderItem`, the same kind as for purchase invoices. The reference also calls them purchase debit
        notes, which are another record in v2."""
        from .purchase_refunds import PurchaseRefunds

        return PurchaseRefunds(self._engine)

    @cached_property
    def refund_receipts(self) -> RefundReceipts:
        """Refund receipts. `subscription_id` is the id of the refunded invoice."""
        from .refund_receipts import RefundReceipts

        return RefundReceipts(self._engine)

    @cached_property
    def requisitions(self) -> Requisitions:
        """Stock requisitions: goods that enter, leave or move between stores, by hand or for a document. Ids and
        statuses arrive as strings. Requests use some capitalised keys and a date in the display format of the
        account."""
        from .requisitions import Requisitions

        return Requisitions(self._engine)

    @cached_property
    def sales_orders(self) -> SalesOrders:
        """Sales orders of clients. v1 can only turn one into an invoice and delete one; `entities` lists them under
        the name `sales_order`. The sales order module must be enabled."""
        from .sales_orders import SalesOrders

        return SalesOrders(self._engine)

    @cached_property
    def shipping_options(self) -> ShippingOptions:
        """Ways of shipping that the account offers, each with its fee. Only the active ones are listed; v2 has all
        of them under the entity `shipping_option`, see `entities`."""
        from .shipping_options import ShippingOptions

        return ShippingOptions(self._engine)

    @cached_property
    def site(self) -> Site:
        """The account itself and its settings, such as the display format of dates. Reading it is also a cheap test
        of credentials."""
        from .site import Site

        return Site(self._engine)

    @cached_property
    def staff(self) -> Staff:
        """The employees and users of the account, who can be added and deleted but not changed. The id 0 stands for
        the owner of the account and has no record; negative ids occur for API callers."""
        from .staff import Staff

        return Staff(self._engine)

    @cached_property
    def stock_transactions(self) -> StockTransactions:
        """Movements of products into and out of stores. Invoices, purchases and transfers also create them; such
        rows name their source."""
        from .stock_transactions import StockTransactions

        return StockTransactions(self._engine)

    @cached_property
    def stores(self) -> Stores:
        """The warehouses that hold stock. A document must name a store that the caller may use."""
        from .stores import Stores

        return Stores(self._engine)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions: recurring invoices, of type 2, from which Daftra issues ordinary invoices on schedule.
        They share the ids and the fields of invoices, and are wrapped in `Invoice`."""
        from .subscriptions import Subscriptions

        return Subscriptions(self._engine)

    @cached_property
    def suppliers(self) -> Suppliers:
        """The vendors that the account buys from. A supplier has the same address and login data as a client, but
        no type, credit or price group."""
        from .suppliers import Suppliers

        return Suppliers(self._engine)

    @cached_property
    def taxes(self) -> Taxes:
        """The taxes defined in the account. Document lines refer to them by id in `tax1` and `tax2`, never by their
        percentage."""
        from .taxes import Taxes

        return Taxes(self._engine)

    @cached_property
    def time_tracking(self) -> TimeTracking:
        """Time sheet entries: time that a staff member spent on an activity of a project. Durations are written as
        `hours:minutes`; answers also split them into parts in `time_formatted`."""
        from .time_tracking import TimeTracking

        return TimeTracking(self._engine)

    @cached_property
    def treasuries(self) -> Treasuries:
        """The cash boxes and bank accounts that payments go into and come out of."""
        from .treasuries import Treasuries

        return Treasuries(self._engine)

    @cached_property
    def unit_templates(self) -> UnitTemplates:
        """Unit templates: a main unit of measure and the larger units derived from it, each with a factor. The
        factors are embedded in the single record; the documented list leaves them out."""
        from .unit_templates import UnitTemplates

        return UnitTemplates(self._engine)

    @cached_property
    def work_order_appointments(self) -> WorkOrderAppointments:
        """Appointments attached to a work order, with the same fields as every other kind of appointment."""
        from .work_order_appointments import WorkOrderAppointments

        return WorkOrderAppointments(self._engine)

    @cached_property
    def work_orders(self) -> WorkOrders:
        """Work orders: jobs for a client with a title, dates, a budget and a follow-up status. Invoices refer to
        them through `work_order_id`; a filter of invoices by it is documented, but one live integration found that
        it does not exist."""
        from .work_orders import WorkOrders

        return WorkOrders(self._engine)

    @cached_property
    def workflow_records(self) -> WorkflowRecords:
        """Records of a workflow that the account has defined, relatives of work orders. Each workflow is an entity
        of its own, so every call names the workflow. Requests differ from answers: number and budget are objects,
        dates are in the display format, tags are names."""
        from .workflow_records import WorkflowRecords

        return WorkflowRecords(self._engine)
