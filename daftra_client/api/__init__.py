"""All resources, generated from openapi/daftra.yaml; do not edit. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..engine import Engine
    from .advance_payments import AdvancePayments
    from .bookings import Bookings
    from .branches import Branches
    from .client_appointments import ClientAppointments
    from .client_attendance_logs import ClientAttendanceLogs
    from .client_payments import ClientPayments
    from .clients import Clients
    from .credit_notes import CreditNotes
    from .estimate_appointments import EstimateAppointments
    from .estimates import Estimates
    from .expenses import Expenses
    from .follow_up_actions import FollowUpActions
    from .follow_up_statuses import FollowUpStatuses
    from .incomes import Incomes
    from .invoice_appointments import InvoiceAppointments
    from .invoice_payments import InvoicePayments
    from .invoices import Invoices
    from .journal_accounts import JournalAccounts
    from .journal_cats import JournalCats
    from .journals import Journals
    from .listings import Listings
    from .notes import Notes
    from .oauth import Oauth
    from .product_categories import ProductCategories
    from .products import Products
    from .purchase_invoices import PurchaseInvoices
    from .purchase_refunds import PurchaseRefunds
    from .refund_receipts import RefundReceipts
    from .requisitions import Requisitions
    from .site import Site
    from .staff import Staff
    from .stock_transactions import StockTransactions
    from .stores import Stores
    from .suppliers import Suppliers
    from .taxes import Taxes
    from .time_tracking import TimeTracking
    from .treasuries import Treasuries
    from .work_order_appointments import WorkOrderAppointments
    from .work_orders import WorkOrders


class Resources:
    """The resources of an account, as attributes of the client."""

    _engine: Engine

    @cached_property
    def advance_payments(self) -> AdvancePayments:
        """Advance payments: invoices of type 19. They are read through v2, flat and in snake case, and created through
        v1 like an invoice. The feature must be enabled in the account."""
        from .advance_payments import AdvancePayments

        return AdvancePayments(self._engine)

    @cached_property
    def bookings(self) -> Bookings:
        """Bookings of a service by a client; Daftra stores one as an invoice of type 8 with a start and an end time.
        Reads go to the v2 entity `booking`, everything else to /api2, and two of the GET requests change data. None
        of the answers is documented."""
        from .bookings import Bookings

        return Bookings(self._engine)

    @cached_property
    def branches(self) -> Branches:
        """The branches of the account, read-only. The ids serve as `branch_id` of other records and as the
        `request_branch_id` that selects a branch for a call."""
        from .branches import Branches

        return Branches(self._engine)

    @cached_property
    def client_appointments(self) -> ClientAppointments:
        """Appointments planned with a client. A write wraps the fields in `FollowUpReminder`, while an answer wraps
        the same record in `ClientAppointment`; the client hides the difference."""
        from .client_appointments import ClientAppointments

        return ClientAppointments(self._engine)

    @cached_property
    def client_attendance_logs(self) -> ClientAttendanceLogs:
        """Records that a client was present. Only creating is possible through this resource."""
        from .client_attendance_logs import ClientAttendanceLogs

        return ClientAttendanceLogs(self._engine)

    @cached_property
    def client_payments(self) -> ClientPayments:
        """Money received from a client without naming an invoice. A create that lacks `treasury_id` and
        `payment_method` is answered as successful with a null id and nothing is stored. Without `status` 1 the
        payment stays pending and is not counted, and without `currency_code` it ends up on a separate currency
        line."""
        from .client_payments import ClientPayments

        return ClientPayments(self._engine)

    @cached_property
    def clients(self) -> Clients:
        """The customers of the account, people and companies. The list has a stable order of no obvious rule unless it
        is sorted, and a filter that Daftra does not know is ignored: it then answers with every client. There is no
        idempotency key, so look a client up before creating it; a duplicate e-mail address is refused."""
        from .clients import Clients

        return Clients(self._engine)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Credit notes. `subscription_id` is the id of the credited invoice. They are written under `CreditNote` but
        were read back under `Invoice`."""
        from .credit_notes import CreditNotes

        return CreditNotes(self._engine)

    @cached_property
    def estimate_appointments(self) -> EstimateAppointments:
        """Appointments attached to an estimate. They have the same fields as every other kind of appointment."""
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
        operation that uploads its files is known."""
        from .expenses import Expenses

        return Expenses(self._engine)

    @cached_property
    def follow_up_actions(self) -> FollowUpActions:
        """Kinds of action that an appointment or a note can stand for; their `action_id` refers to them. Listing by
        type and reading by id share one URL, so the meaning of the last path segment depends on the call."""
        from .follow_up_actions import FollowUpActions

        return FollowUpActions(self._engine)

    @cached_property
    def follow_up_statuses(self) -> FollowUpStatuses:
        """Statuses that clients, invoices, estimates, work orders and workflow records can be put in. Listing and
        creating use the v2 API with flat records, reading one and deleting use v1; there is no documented way to
        change one."""
        from .follow_up_statuses import FollowUpStatuses

        return FollowUpStatuses(self._engine)

    @cached_property
    def incomes(self) -> Incomes:
        """Money received outside invoices. A record has the same fields as one of `expenses`."""
        from .incomes import Incomes

        return Incomes(self._engine)

    @cached_property
    def invoice_appointments(self) -> InvoiceAppointments:
        """Appointments attached to an invoice. They have the same fields as every other kind of appointment."""
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
        """Sales invoices. Line items stand beside the header when written and inside it when read, and lists leave
        them out. An update replaces the whole invoice; dates are written in ISO but read in the display format of
        the account."""
        from .invoices import Invoices

        return Invoices(self._engine)

    @cached_property
    def journal_accounts(self) -> JournalAccounts:
        """Accounts of the chart of accounts, each below a category from `journal_cats`. Daftra keeps some of them for
        other records, such as a client or a treasury; `entity_type` and `entity_id` name those."""
        from .journal_accounts import JournalAccounts

        return JournalAccounts(self._engine)

    @cached_property
    def journal_cats(self) -> JournalCats:
        """Categories of the chart of accounts. They nest through `journal_cat_id` and hold the `journal_accounts`."""
        from .journal_cats import JournalCats

        return JournalCats(self._engine)

    @cached_property
    def journals(self) -> Journals:
        """Journal entries of the general ledger, each with its debit and credit lines, which have to balance. Daftra
        makes entries for other records too (`entity_type` and `entity_id` name those), so that an account can hold
        tens of thousands."""
        from .journals import Journals

        return Journals(self._engine)

    @cached_property
    def listings(self) -> Listings:
        """Small look-up lists, such as time zones or price groups, that give a title for each id. Which lists exist is
        not documented as a whole."""
        from .listings import Listings

        return Listings(self._engine)

    @cached_property
    def notes(self) -> Notes:
        """Notes (posts) kept on a client or another record, optionally together with a follow-up reminder. A note is
        created at a URL that names the record it belongs to; reading, changing and deleting need only the id of the
        note."""
        from .notes import Notes

        return Notes(self._engine)

    @cached_property
    def oauth(self) -> Oauth:
        """Access tokens. Ask for one with user name and password, later renew it with the refresh token, and send it
        as `Authorization: Bearer`. An API key is not a token and is refused there."""
        from .oauth import Oauth

        return Oauth(self._engine)

    @cached_property
    def product_categories(self) -> ProductCategories:
        """Categories of products. Read only. Rows of the list are wrapped in `ProductCategory`; live accounts answer
        the detail under `Category`."""
        from .product_categories import ProductCategories

        return ProductCategories(self._engine)

    @cached_property
    def products(self) -> Products:
        """Products, services and bundles. Several field names are misspelt on the wire and have to be sent that way.
        Images are read only; categories have a read-only resource of their own, `product_categories`."""
        from .products import Products

        return Products(self._engine)

    @cached_property
    def purchase_invoices(self) -> PurchaseInvoices:
        """Invoices from suppliers. On the wire they are `PurchaseOrder`, with lines in `PurchaseOrderItem` beside it
        on write and inside it in answers. The date is written in ISO form but read in the display format of the
        account."""
        from .purchase_invoices import PurchaseInvoices

        return PurchaseInvoices(self._engine)

    @cached_property
    def purchase_refunds(self) -> PurchaseRefunds:
        """Refunds of purchases: goods given back to a supplier. Wrapped in `PurchaseRefund`, with lines in
        `PurchaseOrderItem`, the same kind as for purchase invoices."""
        from .purchase_refunds import PurchaseRefunds

        return PurchaseRefunds(self._engine)

    @cached_property
    def refund_receipts(self) -> RefundReceipts:
        """Refund receipts. `subscription_id` is the id of the refunded invoice."""
        from .refund_receipts import RefundReceipts

        return RefundReceipts(self._engine)

    @cached_property
    def requisitions(self) -> Requisitions:
        """Stock requisitions: goods entering, leaving or moving between stores, by hand or for a document. Ids and
        statuses arrive as strings. Written with some capitalised keys and a date in the display format of the
        account."""
        from .requisitions import Requisitions

        return Requisitions(self._engine)

    @cached_property
    def site(self) -> Site:
        """The account itself and its settings, such as the display format of dates. Also a cheap test of credentials."""
        from .site import Site

        return Site(self._engine)

    @cached_property
    def staff(self) -> Staff:
        """The employees and users of the account. Read-only here. The id 0 stands for the owner of the account and has
        no record; negative ids occur for API callers."""
        from .staff import Staff

        return Staff(self._engine)

    @cached_property
    def stock_transactions(self) -> StockTransactions:
        """Movements of products into and out of stores. Invoices, purchases and transfers create them too; such rows
        name their source."""
        from .stock_transactions import StockTransactions

        return StockTransactions(self._engine)

    @cached_property
    def stores(self) -> Stores:
        """The warehouses that hold stock. A document must name a store that the caller may use."""
        from .stores import Stores

        return Stores(self._engine)

    @cached_property
    def suppliers(self) -> Suppliers:
        """The vendors that the account buys from. A supplier has the same kind of address and login data as a client,
        but no type, credit or price group."""
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
        """Time sheet entries: time a staff member spent on an activity of a project. Durations are written as
        `hours:minutes` and come back also broken down in `time_formatted`."""
        from .time_tracking import TimeTracking

        return TimeTracking(self._engine)

    @cached_property
    def treasuries(self) -> Treasuries:
        """The cash boxes and bank accounts that payments go into and come out of."""
        from .treasuries import Treasuries

        return Treasuries(self._engine)

    @cached_property
    def work_order_appointments(self) -> WorkOrderAppointments:
        """Appointments attached to a work order. They have the same fields as every other kind of appointment."""
        from .work_order_appointments import WorkOrderAppointments

        return WorkOrderAppointments(self._engine)

    @cached_property
    def work_orders(self) -> WorkOrders:
        """Work orders: jobs for a client with a title, dates, a budget and a follow-up status. Invoices refer to them
        through `work_order_id`; filtering invoices by it is documented, but one live integration found no such
        filter."""
        from .work_orders import WorkOrders

        return WorkOrders(self._engine)
