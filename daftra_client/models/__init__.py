"""Models and enumerations, generated from openapi/daftra.yaml; do not edit. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .advance_payment import AdvancePayment
    from .advance_payment_branch import AdvancePaymentBranch
    from .advance_payment_client import AdvancePaymentClient
    from .advance_payment_client_custom_data import AdvancePaymentClientCustomData
    from .advance_payment_client_photo import AdvancePaymentClientPhoto
    from .advance_payment_input import AdvancePaymentInput
    from .advance_payment_item import AdvancePaymentItem
    from .advance_payment_payment import AdvancePaymentPayment
    from .advance_payment_payment_input import AdvancePaymentPaymentInput
    from .advance_payment_pos_shift import AdvancePaymentPosShift
    from .advance_payment_staff import AdvancePaymentStaff
    from .advance_payment_staff_info import AdvancePaymentStaffInfo
    from .advance_payment_staff_job import AdvancePaymentStaffJob
    from .advance_payment_store import AdvancePaymentStore
    from .advance_payment_work_order import AdvancePaymentWorkOrder
    from .appointment_input import AppointmentInput
    from .appointment_item_type import AppointmentItemType
    from .appointment_status import AppointmentStatus
    from .booking import Booking
    from .booking_input import BookingInput
    from .booking_item_input import BookingItemInput
    from .booking_status import BookingStatus
    from .branch import Branch
    from .bulk_invoice_input import BulkInvoiceInput
    from .bulk_invoice_result import BulkInvoiceResult
    from .category_type import CategoryType
    from .client import Client
    from .client_appointment import ClientAppointment
    from .client_attendance_input import ClientAttendanceInput
    from .client_input import ClientInput
    from .client_payment import ClientPayment
    from .client_payment_input import ClientPaymentInput
    from .client_sort import ClientSort
    from .client_sort_direction import ClientSortDirection
    from .client_type import ClientType
    from .cost_center_input import CostCenterInput
    from .credit_note import CreditNote
    from .credit_note_input import CreditNoteInput
    from .deposit_input import DepositInput
    from .deposit_type import DepositType
    from .discount_type import DiscountType
    from .document_input import DocumentInput
    from .document_title_input import DocumentTitleInput
    from .estimate import Estimate
    from .estimate_appointment import EstimateAppointment
    from .estimate_input import EstimateInput
    from .expense import Expense
    from .expense_input import ExpenseInput
    from .follow_up_action import FollowUpAction
    from .follow_up_reminder_input import FollowUpReminderInput
    from .follow_up_status import FollowUpStatus
    from .follow_up_status_entity_key import FollowUpStatusEntityKey
    from .follow_up_status_input import FollowUpStatusInput
    from .follow_up_status_item_type import FollowUpStatusItemType
    from .follow_up_status_state import FollowUpStatusState
    from .gender import Gender
    from .income import Income
    from .income_input import IncomeInput
    from .invoice import Invoice
    from .invoice_appointment import InvoiceAppointment
    from .invoice_custom_field import InvoiceCustomField
    from .invoice_custom_field_input import InvoiceCustomFieldInput
    from .invoice_document import InvoiceDocument
    from .invoice_input import InvoiceInput
    from .invoice_item import InvoiceItem
    from .invoice_item_input import InvoiceItemInput
    from .invoice_layout import InvoiceLayout
    from .invoice_list_depth import InvoiceListDepth
    from .invoice_payment import InvoicePayment
    from .invoice_payment_input import InvoicePaymentInput
    from .invoice_payment_status_filter import InvoicePaymentStatusFilter
    from .invoice_reminder_input import InvoiceReminderInput
    from .invoice_tax import InvoiceTax
    from .invoice_type import InvoiceType
    from .journal import Journal
    from .journal_account import JournalAccount
    from .journal_account_entity_type import JournalAccountEntityType
    from .journal_account_input import JournalAccountInput
    from .journal_account_type import JournalAccountType
    from .journal_cat import JournalCat
    from .journal_cat_input import JournalCatInput
    from .journal_entity_type import JournalEntityType
    from .journal_input import JournalInput
    from .journal_transaction import JournalTransaction
    from .journal_transaction_input import JournalTransactionInput
    from .listing_item import ListingItem
    from .listing_model import ListingModel
    from .note import Note
    from .note_input import NoteInput
    from .oauth_grant_type import OauthGrantType
    from .oauth_token import OauthToken
    from .oauth_token_input import OauthTokenInput
    from .order_source import OrderSource
    from .partner_type import PartnerType
    from .payment_input import PaymentInput
    from .payment_method import PaymentMethod
    from .payment_state import PaymentState
    from .payment_status import PaymentStatus
    from .product import Product
    from .product_category import ProductCategory
    from .product_image import ProductImage
    from .product_input import ProductInput
    from .product_status import ProductStatus
    from .product_type import ProductType
    from .purchase_invoice import PurchaseInvoice
    from .purchase_invoice_input import PurchaseInvoiceInput
    from .purchase_order_custom_field import PurchaseOrderCustomField
    from .purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
    from .purchase_order_item import PurchaseOrderItem
    from .purchase_order_item_input import PurchaseOrderItemInput
    from .purchase_order_payment import PurchaseOrderPayment
    from .purchase_order_tax import PurchaseOrderTax
    from .purchase_refund import PurchaseRefund
    from .purchase_refund_input import PurchaseRefundInput
    from .refund_receipt import RefundReceipt
    from .refund_receipt_input import RefundReceiptInput
    from .requisition import Requisition
    from .requisition_delivery_status import RequisitionDeliveryStatus
    from .requisition_input import RequisitionInput
    from .requisition_item import RequisitionItem
    from .requisition_item_input import RequisitionItemInput
    from .requisition_order_type import RequisitionOrderType
    from .requisition_status import RequisitionStatus
    from .requisition_type import RequisitionType
    from .shipping_option import ShippingOption
    from .site import Site
    from .sort_direction import SortDirection
    from .staff import Staff
    from .stock_transaction import StockTransaction
    from .stock_transaction_input import StockTransactionInput
    from .stock_transaction_source import StockTransactionSource
    from .stock_transaction_status import StockTransactionStatus
    from .stock_transaction_type import StockTransactionType
    from .store import Store
    from .store_input import StoreInput
    from .supplier import Supplier
    from .supplier_input import SupplierInput
    from .tax import Tax
    from .tax_input import TaxInput
    from .time_formatted import TimeFormatted
    from .time_tracking import TimeTracking
    from .time_tracking_input import TimeTrackingInput
    from .treasury import Treasury
    from .treasury_input import TreasuryInput
    from .treasury_type import TreasuryType
    from .work_order import WorkOrder
    from .work_order_appointment import WorkOrderAppointment
    from .work_order_input import WorkOrderInput
    from .work_order_status import WorkOrderStatus
else:
    from importlib import import_module

    _MODULES = {
        "AdvancePayment": ".advance_payment",
        "AdvancePaymentBranch": ".advance_payment_branch",
        "AdvancePaymentClient": ".advance_payment_client",
        "AdvancePaymentClientCustomData": ".advance_payment_client_custom_data",
        "AdvancePaymentClientPhoto": ".advance_payment_client_photo",
        "AdvancePaymentInput": ".advance_payment_input",
        "AdvancePaymentItem": ".advance_payment_item",
        "AdvancePaymentPayment": ".advance_payment_payment",
        "AdvancePaymentPaymentInput": ".advance_payment_payment_input",
        "AdvancePaymentPosShift": ".advance_payment_pos_shift",
        "AdvancePaymentStaff": ".advance_payment_staff",
        "AdvancePaymentStaffInfo": ".advance_payment_staff_info",
        "AdvancePaymentStaffJob": ".advance_payment_staff_job",
        "AdvancePaymentStore": ".advance_payment_store",
        "AdvancePaymentWorkOrder": ".advance_payment_work_order",
        "AppointmentInput": ".appointment_input",
        "AppointmentItemType": ".appointment_item_type",
        "AppointmentStatus": ".appointment_status",
        "Booking": ".booking",
        "BookingInput": ".booking_input",
        "BookingItemInput": ".booking_item_input",
        "BookingStatus": ".booking_status",
        "Branch": ".branch",
        "BulkInvoiceInput": ".bulk_invoice_input",
        "BulkInvoiceResult": ".bulk_invoice_result",
        "CategoryType": ".category_type",
        "Client": ".client",
        "ClientAppointment": ".client_appointment",
        "ClientAttendanceInput": ".client_attendance_input",
        "ClientInput": ".client_input",
        "ClientPayment": ".client_payment",
        "ClientPaymentInput": ".client_payment_input",
        "ClientSort": ".client_sort",
        "ClientSortDirection": ".client_sort_direction",
        "ClientType": ".client_type",
        "CostCenterInput": ".cost_center_input",
        "CreditNote": ".credit_note",
        "CreditNoteInput": ".credit_note_input",
        "DepositInput": ".deposit_input",
        "DepositType": ".deposit_type",
        "DiscountType": ".discount_type",
        "DocumentInput": ".document_input",
        "DocumentTitleInput": ".document_title_input",
        "Estimate": ".estimate",
        "EstimateAppointment": ".estimate_appointment",
        "EstimateInput": ".estimate_input",
        "Expense": ".expense",
        "ExpenseInput": ".expense_input",
        "FollowUpAction": ".follow_up_action",
        "FollowUpReminderInput": ".follow_up_reminder_input",
        "FollowUpStatus": ".follow_up_status",
        "FollowUpStatusEntityKey": ".follow_up_status_entity_key",
        "FollowUpStatusInput": ".follow_up_status_input",
        "FollowUpStatusItemType": ".follow_up_status_item_type",
        "FollowUpStatusState": ".follow_up_status_state",
        "Gender": ".gender",
        "Income": ".income",
        "IncomeInput": ".income_input",
        "Invoice": ".invoice",
        "InvoiceAppointment": ".invoice_appointment",
        "InvoiceCustomField": ".invoice_custom_field",
        "InvoiceCustomFieldInput": ".invoice_custom_field_input",
        "InvoiceDocument": ".invoice_document",
        "InvoiceInput": ".invoice_input",
        "InvoiceItem": ".invoice_item",
        "InvoiceItemInput": ".invoice_item_input",
        "InvoiceLayout": ".invoice_layout",
        "InvoiceListDepth": ".invoice_list_depth",
        "InvoicePayment": ".invoice_payment",
        "InvoicePaymentInput": ".invoice_payment_input",
        "InvoicePaymentStatusFilter": ".invoice_payment_status_filter",
        "InvoiceReminderInput": ".invoice_reminder_input",
        "InvoiceTax": ".invoice_tax",
        "InvoiceType": ".invoice_type",
        "Journal": ".journal",
        "JournalAccount": ".journal_account",
        "JournalAccountEntityType": ".journal_account_entity_type",
        "JournalAccountInput": ".journal_account_input",
        "JournalAccountType": ".journal_account_type",
        "JournalCat": ".journal_cat",
        "JournalCatInput": ".journal_cat_input",
        "JournalEntityType": ".journal_entity_type",
        "JournalInput": ".journal_input",
        "JournalTransaction": ".journal_transaction",
        "JournalTransactionInput": ".journal_transaction_input",
        "ListingItem": ".listing_item",
        "ListingModel": ".listing_model",
        "Note": ".note",
        "NoteInput": ".note_input",
        "OauthGrantType": ".oauth_grant_type",
        "OauthToken": ".oauth_token",
        "OauthTokenInput": ".oauth_token_input",
        "OrderSource": ".order_source",
        "PartnerType": ".partner_type",
        "PaymentInput": ".payment_input",
        "PaymentMethod": ".payment_method",
        "PaymentState": ".payment_state",
        "PaymentStatus": ".payment_status",
        "Product": ".product",
        "ProductCategory": ".product_category",
        "ProductImage": ".product_image",
        "ProductInput": ".product_input",
        "ProductStatus": ".product_status",
        "ProductType": ".product_type",
        "PurchaseInvoice": ".purchase_invoice",
        "PurchaseInvoiceInput": ".purchase_invoice_input",
        "PurchaseOrderCustomField": ".purchase_order_custom_field",
        "PurchaseOrderCustomFieldInput": ".purchase_order_custom_field_input",
        "PurchaseOrderItem": ".purchase_order_item",
        "PurchaseOrderItemInput": ".purchase_order_item_input",
        "PurchaseOrderPayment": ".purchase_order_payment",
        "PurchaseOrderTax": ".purchase_order_tax",
        "PurchaseRefund": ".purchase_refund",
        "PurchaseRefundInput": ".purchase_refund_input",
        "RefundReceipt": ".refund_receipt",
        "RefundReceiptInput": ".refund_receipt_input",
        "Requisition": ".requisition",
        "RequisitionDeliveryStatus": ".requisition_delivery_status",
        "RequisitionInput": ".requisition_input",
        "RequisitionItem": ".requisition_item",
        "RequisitionItemInput": ".requisition_item_input",
        "RequisitionOrderType": ".requisition_order_type",
        "RequisitionStatus": ".requisition_status",
        "RequisitionType": ".requisition_type",
        "ShippingOption": ".shipping_option",
        "Site": ".site",
        "SortDirection": ".sort_direction",
        "Staff": ".staff",
        "StockTransaction": ".stock_transaction",
        "StockTransactionInput": ".stock_transaction_input",
        "StockTransactionSource": ".stock_transaction_source",
        "StockTransactionStatus": ".stock_transaction_status",
        "StockTransactionType": ".stock_transaction_type",
        "Store": ".store",
        "StoreInput": ".store_input",
        "Supplier": ".supplier",
        "SupplierInput": ".supplier_input",
        "Tax": ".tax",
        "TaxInput": ".tax_input",
        "TimeFormatted": ".time_formatted",
        "TimeTracking": ".time_tracking",
        "TimeTrackingInput": ".time_tracking_input",
        "Treasury": ".treasury",
        "TreasuryInput": ".treasury_input",
        "TreasuryType": ".treasury_type",
        "WorkOrder": ".work_order",
        "WorkOrderAppointment": ".work_order_appointment",
        "WorkOrderInput": ".work_order_input",
        "WorkOrderStatus": ".work_order_status",
    }

    def __getattr__(name):
        if name in _MODULES:
            value = getattr(import_module(_MODULES[name], __name__), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted(__all__)


__all__ = (
    "AdvancePayment",
    "AdvancePaymentBranch",
    "AdvancePaymentClient",
    "AdvancePaymentClientCustomData",
    "AdvancePaymentClientPhoto",
    "AdvancePaymentInput",
    "AdvancePaymentItem",
    "AdvancePaymentPayment",
    "AdvancePaymentPaymentInput",
    "AdvancePaymentPosShift",
    "AdvancePaymentStaff",
    "AdvancePaymentStaffInfo",
    "AdvancePaymentStaffJob",
    "AdvancePaymentStore",
    "AdvancePaymentWorkOrder",
    "AppointmentInput",
    "AppointmentItemType",
    "AppointmentStatus",
    "Booking",
    "BookingInput",
    "BookingItemInput",
    "BookingStatus",
    "Branch",
    "BulkInvoiceInput",
    "BulkInvoiceResult",
    "CategoryType",
    "Client",
    "ClientAppointment",
    "ClientAttendanceInput",
    "ClientInput",
    "ClientPayment",
    "ClientPaymentInput",
    "ClientSort",
    "ClientSortDirection",
    "ClientType",
    "CostCenterInput",
    "CreditNote",
    "CreditNoteInput",
    "DepositInput",
    "DepositType",
    "DiscountType",
    "DocumentInput",
    "DocumentTitleInput",
    "Estimate",
    "EstimateAppointment",
    "EstimateInput",
    "Expense",
    "ExpenseInput",
    "FollowUpAction",
    "FollowUpReminderInput",
    "FollowUpStatus",
    "FollowUpStatusEntityKey",
    "FollowUpStatusInput",
    "FollowUpStatusItemType",
    "FollowUpStatusState",
    "Gender",
    "Income",
    "IncomeInput",
    "Invoice",
    "InvoiceAppointment",
    "InvoiceCustomField",
    "InvoiceCustomFieldInput",
    "InvoiceDocument",
    "InvoiceInput",
    "InvoiceItem",
    "InvoiceItemInput",
    "InvoiceLayout",
    "InvoiceListDepth",
    "InvoicePayment",
    "InvoicePaymentInput",
    "InvoicePaymentStatusFilter",
    "InvoiceReminderInput",
    "InvoiceTax",
    "InvoiceType",
    "Journal",
    "JournalAccount",
    "JournalAccountEntityType",
    "JournalAccountInput",
    "JournalAccountType",
    "JournalCat",
    "JournalCatInput",
    "JournalEntityType",
    "JournalInput",
    "JournalTransaction",
    "JournalTransactionInput",
    "ListingItem",
    "ListingModel",
    "Note",
    "NoteInput",
    "OauthGrantType",
    "OauthToken",
    "OauthTokenInput",
    "OrderSource",
    "PartnerType",
    "PaymentInput",
    "PaymentMethod",
    "PaymentState",
    "PaymentStatus",
    "Product",
    "ProductCategory",
    "ProductImage",
    "ProductInput",
    "ProductStatus",
    "ProductType",
    "PurchaseInvoice",
    "PurchaseInvoiceInput",
    "PurchaseOrderCustomField",
    "PurchaseOrderCustomFieldInput",
    "PurchaseOrderItem",
    "PurchaseOrderItemInput",
    "PurchaseOrderPayment",
    "PurchaseOrderTax",
    "PurchaseRefund",
    "PurchaseRefundInput",
    "RefundReceipt",
    "RefundReceiptInput",
    "Requisition",
    "RequisitionDeliveryStatus",
    "RequisitionInput",
    "RequisitionItem",
    "RequisitionItemInput",
    "RequisitionOrderType",
    "RequisitionStatus",
    "RequisitionType",
    "ShippingOption",
    "Site",
    "SortDirection",
    "Staff",
    "StockTransaction",
    "StockTransactionInput",
    "StockTransactionSource",
    "StockTransactionStatus",
    "StockTransactionType",
    "Store",
    "StoreInput",
    "Supplier",
    "SupplierInput",
    "Tax",
    "TaxInput",
    "TimeFormatted",
    "TimeTracking",
    "TimeTrackingInput",
    "Treasury",
    "TreasuryInput",
    "TreasuryType",
    "WorkOrder",
    "WorkOrderAppointment",
    "WorkOrderInput",
    "WorkOrderStatus",
)
