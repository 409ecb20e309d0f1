"""Models and enumerations, generated from openapi/daftra.yaml; do not edit. Each is loaded on first use.

Docstrings name the sources of a fact where they contradict each other. `x-evidence` in openapi/daftra.yaml has the
sources of all facts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .advance_payment_input import AdvancePaymentInput
    from .advance_payment_payment_input import AdvancePaymentPaymentInput
    from .app_status import AppStatus
    from .app_switch import AppSwitch
    from .appointment_input import AppointmentInput
    from .appointment_item_type import AppointmentItemType
    from .appointment_status import AppointmentStatus
    from .asset_branch import AssetBranch
    from .asset_location import AssetLocation
    from .asset_location_input import AssetLocationInput
    from .asset_staff import AssetStaff
    from .asset_staff_custom_data import AssetStaffCustomData
    from .asset_staff_info import AssetStaffInfo
    from .asset_staff_job import AssetStaffJob
    from .asset_storage import AssetStorage
    from .asset_storage_input import AssetStorageInput
    from .asset_type import AssetType
    from .asset_type_input import AssetTypeInput
    from .asset_used_by import AssetUsedBy
    from .attendance_invalidity import AttendanceInvalidity
    from .attendance_log import AttendanceLog
    from .attendance_log_input import AttendanceLogInput
    from .attendance_source import AttendanceSource
    from .attendance_status import AttendanceStatus
    from .beta_booking_input import BetaBookingInput
    from .beta_booking_item_input import BetaBookingItemInput
    from .booking import Booking
    from .booking_input import BookingInput
    from .booking_item_input import BookingItemInput
    from .booking_status import BookingStatus
    from .branch import Branch
    from .branch_input import BranchInput
    from .branch_status import BranchStatus
    from .brand import Brand
    from .brand_input import BrandInput
    from .bulk_client_input import BulkClientInput
    from .bulk_client_result import BulkClientResult
    from .bulk_invoice_input import BulkInvoiceInput
    from .bulk_invoice_result import BulkInvoiceResult
    from .bulk_refund_receipt_input import BulkRefundReceiptInput
    from .category_items_input import CategoryItemsInput
    from .category_order_input import CategoryOrderInput
    from .category_type import CategoryType
    from .charge_usage import ChargeUsage
    from .charge_usage_input import ChargeUsageInput
    from .client import Client
    from .client_appointment import ClientAppointment
    from .client_attendance_input import ClientAttendanceInput
    from .client_attendance_log import ClientAttendanceLog
    from .client_attendance_log_input import ClientAttendanceLogInput
    from .client_barcode_result import ClientBarcodeResult
    from .client_custom_data_input import ClientCustomDataInput
    from .client_detail_input import ClientDetailInput
    from .client_input import ClientInput
    from .client_loyalty_points import ClientLoyaltyPoints
    from .client_membership_result import ClientMembershipResult
    from .client_payment import ClientPayment
    from .client_payment_input import ClientPaymentInput
    from .client_sort import ClientSort
    from .client_sort_direction import ClientSortDirection
    from .client_type import ClientType
    from .cost_center import CostCenter
    from .cost_center_amount_input import CostCenterAmountInput
    from .cost_center_input import CostCenterInput
    from .cost_center_record_input import CostCenterRecordInput
    from .credit_charge import CreditCharge
    from .credit_charge_input import CreditChargeInput
    from .credit_charge_status import CreditChargeStatus
    from .credit_note import CreditNote
    from .credit_note_input import CreditNoteInput
    from .credit_type import CreditType
    from .credit_type_input import CreditTypeInput
    from .credit_usage import CreditUsage
    from .credit_usage_input import CreditUsageInput
    from .debit_note_type import DebitNoteType
    from .department import Department
    from .department_input import DepartmentInput
    from .department_manager import DepartmentManager
    from .deposit_input import DepositInput
    from .deposit_type import DepositType
    from .designation import Designation
    from .designation_input import DesignationInput
    from .discount_type import DiscountType
    from .document_input import DocumentInput
    from .document_title_input import DocumentTitleInput
    from .draft_status import DraftStatus
    from .employee_asset import EmployeeAsset
    from .employee_asset_input import EmployeeAssetInput
    from .employee_asset_photo import EmployeeAssetPhoto
    from .employee_asset_reference import EmployeeAssetReference
    from .employment_type import EmploymentType
    from .employment_type_input import EmploymentTypeInput
    from .entity_branch import EntityBranch
    from .entity_client import EntityClient
    from .entity_client_custom_data import EntityClientCustomData
    from .entity_client_photo import EntityClientPhoto
    from .entity_count import EntityCount
    from .entity_custom_data import EntityCustomData
    from .entity_invoice import EntityInvoice
    from .entity_invoice_item import EntityInvoiceItem
    from .entity_invoice_payment import EntityInvoicePayment
    from .entity_name import EntityName
    from .entity_pos_shift import EntityPosShift
    from .entity_record import EntityRecord
    from .entity_record_input import EntityRecordInput
    from .entity_staff import EntityStaff
    from .entity_staff_info import EntityStaffInfo
    from .entity_staff_job import EntityStaffJob
    from .entity_store import EntityStore
    from .entity_work_order import EntityWorkOrder
    from .estimate import Estimate
    from .estimate_appointment import EstimateAppointment
    from .estimate_input import EstimateInput
    from .expense import Expense
    from .expense_account_input import ExpenseAccountInput
    from .expense_creation_method import ExpenseCreationMethod
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
    from .invoice_shipping_input import InvoiceShippingInput
    from .invoice_tax import InvoiceTax
    from .invoice_type import InvoiceType
    from .invoice_work_order_input import InvoiceWorkOrderInput
    from .item_staff_input import ItemStaffInput
    from .journal import Journal
    from .journal_account import JournalAccount
    from .journal_account_entity_type import JournalAccountEntityType
    from .journal_account_input import JournalAccountInput
    from .journal_account_type import JournalAccountType
    from .journal_cat import JournalCat
    from .journal_cat_input import JournalCatInput
    from .journal_entity_type import JournalEntityType
    from .journal_input import JournalInput
    from .journal_period import JournalPeriod
    from .journal_transaction import JournalTransaction
    from .journal_transaction_input import JournalTransactionInput
    from .leave_application import LeaveApplication
    from .leave_application_input import LeaveApplicationInput
    from .leave_shift import LeaveShift
    from .leave_status import LeaveStatus
    from .leave_status_filter import LeaveStatusFilter
    from .leave_type import LeaveType
    from .listing_item import ListingItem
    from .listing_model import ListingModel
    from .manufacturing_direction import ManufacturingDirection
    from .multi_entity_action import MultiEntityAction
    from .multi_entity_answer import MultiEntityAnswer
    from .multi_entity_request_input import MultiEntityRequestInput
    from .note import Note
    from .note_input import NoteInput
    from .oauth_grant_type import OauthGrantType
    from .oauth_token import OauthToken
    from .oauth_token_input import OauthTokenInput
    from .order_source import OrderSource
    from .package import Package
    from .package_credit_type import PackageCreditType
    from .package_credit_type_input import PackageCreditTypeInput
    from .package_input import PackageInput
    from .package_period_unit import PackagePeriodUnit
    from .package_type import PackageType
    from .partner_type import PartnerType
    from .payment_gateway import PaymentGateway
    from .payment_gateway_input import PaymentGatewayInput
    from .payment_input import PaymentInput
    from .payment_method import PaymentMethod
    from .payment_state import PaymentState
    from .payment_status import PaymentStatus
    from .pos_session import PosSession
    from .product import Product
    from .product_availability import ProductAvailability
    from .product_brand_names import ProductBrandNames
    from .product_bundle_input import ProductBundleInput
    from .product_category import ProductCategory
    from .product_category_input import ProductCategoryInput
    from .product_component_input import ProductComponentInput
    from .product_image import ProductImage
    from .product_input import ProductInput
    from .product_status import ProductStatus
    from .product_type import ProductType
    from .purchase_debit_note import PurchaseDebitNote
    from .purchase_debit_note_input import PurchaseDebitNoteInput
    from .purchase_debit_note_total_input import PurchaseDebitNoteTotalInput
    from .purchase_invoice import PurchaseInvoice
    from .purchase_invoice_input import PurchaseInvoiceInput
    from .purchase_order import PurchaseOrder
    from .purchase_order_custom_field import PurchaseOrderCustomField
    from .purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
    from .purchase_order_input import PurchaseOrderInput
    from .purchase_order_item import PurchaseOrderItem
    from .purchase_order_item_input import PurchaseOrderItemInput
    from .purchase_order_line_input import PurchaseOrderLineInput
    from .purchase_order_payment import PurchaseOrderPayment
    from .purchase_order_receipt import PurchaseOrderReceipt
    from .purchase_order_tax import PurchaseOrderTax
    from .purchase_payment_input import PurchasePaymentInput
    from .purchase_refund import PurchaseRefund
    from .purchase_refund_input import PurchaseRefundInput
    from .purchase_taxes import PurchaseTaxes
    from .record_kind_name import RecordKindName
    from .recurring_appointment_input import RecurringAppointmentInput
    from .recurring_expense_input import RecurringExpenseInput
    from .refund_receipt import RefundReceipt
    from .refund_receipt_input import RefundReceiptInput
    from .requisition import Requisition
    from .requisition_delivery_status import RequisitionDeliveryStatus
    from .requisition_delivery_status_filter import RequisitionDeliveryStatusFilter
    from .requisition_input import RequisitionInput
    from .requisition_item import RequisitionItem
    from .requisition_item_input import RequisitionItemInput
    from .requisition_order_type import RequisitionOrderType
    from .requisition_status import RequisitionStatus
    from .requisition_type import RequisitionType
    from .sales_order_invoice_input import SalesOrderInvoiceInput
    from .send_mode import SendMode
    from .shipping_method import ShippingMethod
    from .shipping_option import ShippingOption
    from .site import Site
    from .sort_direction import SortDirection
    from .staff import Staff
    from .staff_input import StaffInput
    from .staff_type import StaffType
    from .stock_transaction import StockTransaction
    from .stock_transaction_input import StockTransactionInput
    from .stock_transaction_source import StockTransactionSource
    from .stock_transaction_status import StockTransactionStatus
    from .stock_transaction_type import StockTransactionType
    from .store import Store
    from .store_input import StoreInput
    from .store_status import StoreStatus
    from .subscription import Subscription
    from .subscription_input import SubscriptionInput
    from .subscription_unit import SubscriptionUnit
    from .supplier import Supplier
    from .supplier_input import SupplierInput
    from .supplier_status import SupplierStatus
    from .tax import Tax
    from .tax_input import TaxInput
    from .time_formatted import TimeFormatted
    from .time_tracking import TimeTracking
    from .time_tracking_input import TimeTrackingInput
    from .treasury import Treasury
    from .treasury_input import TreasuryInput
    from .treasury_type import TreasuryType
    from .unit_template import UnitTemplate
    from .unit_template_factor import UnitTemplateFactor
    from .unit_template_factor_input import UnitTemplateFactorInput
    from .unit_template_input import UnitTemplateInput
    from .unit_template_staff import UnitTemplateStaff
    from .work_order import WorkOrder
    from .work_order_appointment import WorkOrderAppointment
    from .work_order_input import WorkOrderInput
    from .work_order_status import WorkOrderStatus
    from .work_order_status_filter import WorkOrderStatusFilter
    from .workflow_record import WorkflowRecord
    from .workflow_record_assignment import WorkflowRecordAssignment
    from .workflow_record_budget_input import WorkflowRecordBudgetInput
    from .workflow_record_input import WorkflowRecordInput
    from .workflow_record_number_input import WorkflowRecordNumberInput
    from .workflow_record_row import WorkflowRecordRow
    from .workflow_record_tag import WorkflowRecordTag
    from .workflow_type import WorkflowType
    from .workflow_type_app_data import WorkflowTypeAppData
else:
    from .._common.lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            "AdvancePaymentInput": ".advance_payment_input",
            "AdvancePaymentPaymentInput": ".advance_payment_payment_input",
            "AppStatus": ".app_status",
            "AppSwitch": ".app_switch",
            "AppointmentInput": ".appointment_input",
            "AppointmentItemType": ".appointment_item_type",
            "AppointmentStatus": ".appointment_status",
            "AssetBranch": ".asset_branch",
            "AssetLocation": ".asset_location",
            "AssetLocationInput": ".asset_location_input",
            "AssetStaff": ".asset_staff",
            "AssetStaffCustomData": ".asset_staff_custom_data",
            "AssetStaffInfo": ".asset_staff_info",
            "AssetStaffJob": ".asset_staff_job",
            "AssetStorage": ".asset_storage",
            "AssetStorageInput": ".asset_storage_input",
            "AssetType": ".asset_type",
            "AssetTypeInput": ".asset_type_input",
            "AssetUsedBy": ".asset_used_by",
            "AttendanceInvalidity": ".attendance_invalidity",
            "AttendanceLog": ".attendance_log",
            "AttendanceLogInput": ".attendance_log_input",
            "AttendanceSource": ".attendance_source",
            "AttendanceStatus": ".attendance_status",
            "BetaBookingInput": ".beta_booking_input",
            "BetaBookingItemInput": ".beta_booking_item_input",
            "Booking": ".booking",
            "BookingInput": ".booking_input",
            "BookingItemInput": ".booking_item_input",
            "BookingStatus": ".booking_status",
            "Branch": ".branch",
            "BranchInput": ".branch_input",
            "BranchStatus": ".branch_status",
            "Brand": ".brand",
            "BrandInput": ".brand_input",
            "BulkClientInput": ".bulk_client_input",
            "BulkClientResult": ".bulk_client_result",
            "BulkInvoiceInput": ".bulk_invoice_input",
            "BulkInvoiceResult": ".bulk_invoice_result",
            "BulkRefundReceiptInput": ".bulk_refund_receipt_input",
            "CategoryItemsInput": ".category_items_input",
            "CategoryOrderInput": ".category_order_input",
            "CategoryType": ".category_type",
            "ChargeUsage": ".charge_usage",
            "ChargeUsageInput": ".charge_usage_input",
            "Client": ".client",
            "ClientAppointment": ".client_appointment",
            "ClientAttendanceInput": ".client_attendance_input",
            "ClientAttendanceLog": ".client_attendance_log",
            "ClientAttendanceLogInput": ".client_attendance_log_input",
            "ClientBarcodeResult": ".client_barcode_result",
            "ClientCustomDataInput": ".client_custom_data_input",
            "ClientDetailInput": ".client_detail_input",
            "ClientInput": ".client_input",
            "ClientLoyaltyPoints": ".client_loyalty_points",
            "ClientMembershipResult": ".client_membership_result",
            "ClientPayment": ".client_payment",
            "ClientPaymentInput": ".client_payment_input",
            "ClientSort": ".client_sort",
            "ClientSortDirection": ".client_sort_direction",
            "ClientType": ".client_type",
            "CostCenter": ".cost_center",
            "CostCenterAmountInput": ".cost_center_amount_input",
            "CostCenterInput": ".cost_center_input",
            "CostCenterRecordInput": ".cost_center_record_input",
            "CreditCharge": ".credit_charge",
            "CreditChargeInput": ".credit_charge_input",
            "CreditChargeStatus": ".credit_charge_status",
            "CreditNote": ".credit_note",
            "CreditNoteInput": ".credit_note_input",
            "CreditType": ".credit_type",
            "CreditTypeInput": ".credit_type_input",
            "CreditUsage": ".credit_usage",
            "CreditUsageInput": ".credit_usage_input",
            "DebitNoteType": ".debit_note_type",
            "Department": ".department",
            "DepartmentInput": ".department_input",
            "DepartmentManager": ".department_manager",
            "DepositInput": ".deposit_input",
            "DepositType": ".deposit_type",
            "Designation": ".designation",
            "DesignationInput": ".designation_input",
            "DiscountType": ".discount_type",
            "DocumentInput": ".document_input",
            "DocumentTitleInput": ".document_title_input",
            "DraftStatus": ".draft_status",
            "EmployeeAsset": ".employee_asset",
            "EmployeeAssetInput": ".employee_asset_input",
            "EmployeeAssetPhoto": ".employee_asset_photo",
            "EmployeeAssetReference": ".employee_asset_reference",
            "EmploymentType": ".employment_type",
            "EmploymentTypeInput": ".employment_type_input",
            "EntityBranch": ".entity_branch",
            "EntityClient": ".entity_client",
            "EntityClientCustomData": ".entity_client_custom_data",
            "EntityClientPhoto": ".entity_client_photo",
            "EntityCount": ".entity_count",
            "EntityCustomData": ".entity_custom_data",
            "EntityInvoice": ".entity_invoice",
            "EntityInvoiceItem": ".entity_invoice_item",
            "EntityInvoicePayment": ".entity_invoice_payment",
            "EntityName": ".entity_name",
            "EntityPosShift": ".entity_pos_shift",
            "EntityRecord": ".entity_record",
            "EntityRecordInput": ".entity_record_input",
            "EntityStaff": ".entity_staff",
            "EntityStaffInfo": ".entity_staff_info",
            "EntityStaffJob": ".entity_staff_job",
            "EntityStore": ".entity_store",
            "EntityWorkOrder": ".entity_work_order",
            "Estimate": ".estimate",
            "EstimateAppointment": ".estimate_appointment",
            "EstimateInput": ".estimate_input",
            "Expense": ".expense",
            "ExpenseAccountInput": ".expense_account_input",
            "ExpenseCreationMethod": ".expense_creation_method",
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
            "InvoiceShippingInput": ".invoice_shipping_input",
            "InvoiceTax": ".invoice_tax",
            "InvoiceType": ".invoice_type",
            "InvoiceWorkOrderInput": ".invoice_work_order_input",
            "ItemStaffInput": ".item_staff_input",
            "Journal": ".journal",
            "JournalAccount": ".journal_account",
            "JournalAccountEntityType": ".journal_account_entity_type",
            "JournalAccountInput": ".journal_account_input",
            "JournalAccountType": ".journal_account_type",
            "JournalCat": ".journal_cat",
            "JournalCatInput": ".journal_cat_input",
            "JournalEntityType": ".journal_entity_type",
            "JournalInput": ".journal_input",
            "JournalPeriod": ".journal_period",
            "JournalTransaction": ".journal_transaction",
            "JournalTransactionInput": ".journal_transaction_input",
            "LeaveApplication": ".leave_application",
            "LeaveApplicationInput": ".leave_application_input",
            "LeaveShift": ".leave_shift",
            "LeaveStatus": ".leave_status",
            "LeaveStatusFilter": ".leave_status_filter",
            "LeaveType": ".leave_type",
            "ListingItem": ".listing_item",
            "ListingModel": ".listing_model",
            "ManufacturingDirection": ".manufacturing_direction",
            "MultiEntityAction": ".multi_entity_action",
            "MultiEntityAnswer": ".multi_entity_answer",
            "MultiEntityRequestInput": ".multi_entity_request_input",
            "Note": ".note",
            "NoteInput": ".note_input",
            "OauthGrantType": ".oauth_grant_type",
            "OauthToken": ".oauth_token",
            "OauthTokenInput": ".oauth_token_input",
            "OrderSource": ".order_source",
            "Package": ".package",
            "PackageCreditType": ".package_credit_type",
            "PackageCreditTypeInput": ".package_credit_type_input",
            "PackageInput": ".package_input",
            "PackagePeriodUnit": ".package_period_unit",
            "PackageType": ".package_type",
            "PartnerType": ".partner_type",
            "PaymentGateway": ".payment_gateway",
            "PaymentGatewayInput": ".payment_gateway_input",
            "PaymentInput": ".payment_input",
            "PaymentMethod": ".payment_method",
            "PaymentState": ".payment_state",
            "PaymentStatus": ".payment_status",
            "PosSession": ".pos_session",
            "Product": ".product",
            "ProductAvailability": ".product_availability",
            "ProductBrandNames": ".product_brand_names",
            "ProductBundleInput": ".product_bundle_input",
            "ProductCategory": ".product_category",
            "ProductCategoryInput": ".product_category_input",
            "ProductComponentInput": ".product_component_input",
            "ProductImage": ".product_image",
            "ProductInput": ".product_input",
            "ProductStatus": ".product_status",
            "ProductType": ".product_type",
            "PurchaseDebitNote": ".purchase_debit_note",
            "PurchaseDebitNoteInput": ".purchase_debit_note_input",
            "PurchaseDebitNoteTotalInput": ".purchase_debit_note_total_input",
            "PurchaseInvoice": ".purchase_invoice",
            "PurchaseInvoiceInput": ".purchase_invoice_input",
            "PurchaseOrder": ".purchase_order",
            "PurchaseOrderCustomField": ".purchase_order_custom_field",
            "PurchaseOrderCustomFieldInput": ".purchase_order_custom_field_input",
            "PurchaseOrderInput": ".purchase_order_input",
            "PurchaseOrderItem": ".purchase_order_item",
            "PurchaseOrderItemInput": ".purchase_order_item_input",
            "PurchaseOrderLineInput": ".purchase_order_line_input",
            "PurchaseOrderPayment": ".purchase_order_payment",
            "PurchaseOrderReceipt": ".purchase_order_receipt",
            "PurchaseOrderTax": ".purchase_order_tax",
            "PurchasePaymentInput": ".purchase_payment_input",
            "PurchaseRefund": ".purchase_refund",
            "PurchaseRefundInput": ".purchase_refund_input",
            "PurchaseTaxes": ".purchase_taxes",
            "RecordKindName": ".record_kind_name",
            "RecurringAppointmentInput": ".recurring_appointment_input",
            "RecurringExpenseInput": ".recurring_expense_input",
            "RefundReceipt": ".refund_receipt",
            "RefundReceiptInput": ".refund_receipt_input",
            "Requisition": ".requisition",
            "RequisitionDeliveryStatus": ".requisition_delivery_status",
            "RequisitionDeliveryStatusFilter": ".requisition_delivery_status_filter",
            "RequisitionInput": ".requisition_input",
            "RequisitionItem": ".requisition_item",
            "RequisitionItemInput": ".requisition_item_input",
            "RequisitionOrderType": ".requisition_order_type",
            "RequisitionStatus": ".requisition_status",
            "RequisitionType": ".requisition_type",
            "SalesOrderInvoiceInput": ".sales_order_invoice_input",
            "SendMode": ".send_mode",
            "ShippingMethod": ".shipping_method",
            "ShippingOption": ".shipping_option",
            "Site": ".site",
            "SortDirection": ".sort_direction",
            "Staff": ".staff",
            "StaffInput": ".staff_input",
            "StaffType": ".staff_type",
            "StockTransaction": ".stock_transaction",
            "StockTransactionInput": ".stock_transaction_input",
            "StockTransactionSource": ".stock_transaction_source",
            "StockTransactionStatus": ".stock_transaction_status",
            "StockTransactionType": ".stock_transaction_type",
            "Store": ".store",
            "StoreInput": ".store_input",
            "StoreStatus": ".store_status",
            "Subscription": ".subscription",
            "SubscriptionInput": ".subscription_input",
            "SubscriptionUnit": ".subscription_unit",
            "Supplier": ".supplier",
            "SupplierInput": ".supplier_input",
            "SupplierStatus": ".supplier_status",
            "Tax": ".tax",
            "TaxInput": ".tax_input",
            "TimeFormatted": ".time_formatted",
            "TimeTracking": ".time_tracking",
            "TimeTrackingInput": ".time_tracking_input",
            "Treasury": ".treasury",
            "TreasuryInput": ".treasury_input",
            "TreasuryType": ".treasury_type",
            "UnitTemplate": ".unit_template",
            "UnitTemplateFactor": ".unit_template_factor",
            "UnitTemplateFactorInput": ".unit_template_factor_input",
            "UnitTemplateInput": ".unit_template_input",
            "UnitTemplateStaff": ".unit_template_staff",
            "WorkOrder": ".work_order",
            "WorkOrderAppointment": ".work_order_appointment",
            "WorkOrderInput": ".work_order_input",
            "WorkOrderStatus": ".work_order_status",
            "WorkOrderStatusFilter": ".work_order_status_filter",
            "WorkflowRecord": ".workflow_record",
            "WorkflowRecordAssignment": ".workflow_record_assignment",
            "WorkflowRecordBudgetInput": ".workflow_record_budget_input",
            "WorkflowRecordInput": ".workflow_record_input",
            "WorkflowRecordNumberInput": ".workflow_record_number_input",
            "WorkflowRecordRow": ".workflow_record_row",
            "WorkflowRecordTag": ".workflow_record_tag",
            "WorkflowType": ".workflow_type",
            "WorkflowTypeAppData": ".workflow_type_app_data",
        },
    )


__all__ = (
    "AdvancePaymentInput",
    "AdvancePaymentPaymentInput",
    "AppointmentInput",
    "AppointmentItemType",
    "AppointmentStatus",
    "AppStatus",
    "AppSwitch",
    "AssetBranch",
    "AssetLocation",
    "AssetLocationInput",
    "AssetStaff",
    "AssetStaffCustomData",
    "AssetStaffInfo",
    "AssetStaffJob",
    "AssetStorage",
    "AssetStorageInput",
    "AssetType",
    "AssetTypeInput",
    "AssetUsedBy",
    "AttendanceInvalidity",
    "AttendanceLog",
    "AttendanceLogInput",
    "AttendanceSource",
    "AttendanceStatus",
    "BetaBookingInput",
    "BetaBookingItemInput",
    "Booking",
    "BookingInput",
    "BookingItemInput",
    "BookingStatus",
    "Branch",
    "BranchInput",
    "BranchStatus",
    "Brand",
    "BrandInput",
    "BulkClientInput",
    "BulkClientResult",
    "BulkInvoiceInput",
    "BulkInvoiceResult",
    "BulkRefundReceiptInput",
    "CategoryItemsInput",
    "CategoryOrderInput",
    "CategoryType",
    "ChargeUsage",
    "ChargeUsageInput",
    "Client",
    "ClientAppointment",
    "ClientAttendanceInput",
    "ClientAttendanceLog",
    "ClientAttendanceLogInput",
    "ClientBarcodeResult",
    "ClientCustomDataInput",
    "ClientDetailInput",
    "ClientInput",
    "ClientLoyaltyPoints",
    "ClientMembershipResult",
    "ClientPayment",
    "ClientPaymentInput",
    "ClientSort",
    "ClientSortDirection",
    "ClientType",
    "CostCenter",
    "CostCenterAmountInput",
    "CostCenterInput",
    "CostCenterRecordInput",
    "CreditCharge",
    "CreditChargeInput",
    "CreditChargeStatus",
    "CreditNote",
    "CreditNoteInput",
    "CreditType",
    "CreditTypeInput",
    "CreditUsage",
    "CreditUsageInput",
    "DebitNoteType",
    "Department",
    "DepartmentInput",
    "DepartmentManager",
    "DepositInput",
    "DepositType",
    "Designation",
    "DesignationInput",
    "DiscountType",
    "DocumentInput",
    "DocumentTitleInput",
    "DraftStatus",
    "EmployeeAsset",
    "EmployeeAssetInput",
    "EmployeeAssetPhoto",
    "EmployeeAssetReference",
    "EmploymentType",
    "EmploymentTypeInput",
    "EntityBranch",
    "EntityClient",
    "EntityClientCustomData",
    "EntityClientPhoto",
    "EntityCount",
    "EntityCustomData",
    "EntityInvoice",
    "EntityInvoiceItem",
    "EntityInvoicePayment",
    "EntityName",
    "EntityPosShift",
    "EntityRecord",
    "EntityRecordInput",
    "EntityStaff",
    "EntityStaffInfo",
    "EntityStaffJob",
    "EntityStore",
    "EntityWorkOrder",
    "Estimate",
    "EstimateAppointment",
    "EstimateInput",
    "Expense",
    "ExpenseAccountInput",
    "ExpenseCreationMethod",
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
    "InvoiceShippingInput",
    "InvoiceTax",
    "InvoiceType",
    "InvoiceWorkOrderInput",
    "ItemStaffInput",
    "Journal",
    "JournalAccount",
    "JournalAccountEntityType",
    "JournalAccountInput",
    "JournalAccountType",
    "JournalCat",
    "JournalCatInput",
    "JournalEntityType",
    "JournalInput",
    "JournalPeriod",
    "JournalTransaction",
    "JournalTransactionInput",
    "LeaveApplication",
    "LeaveApplicationInput",
    "LeaveShift",
    "LeaveStatus",
    "LeaveStatusFilter",
    "LeaveType",
    "ListingItem",
    "ListingModel",
    "ManufacturingDirection",
    "MultiEntityAction",
    "MultiEntityAnswer",
    "MultiEntityRequestInput",
    "Note",
    "NoteInput",
    "OauthGrantType",
    "OauthToken",
    "OauthTokenInput",
    "OrderSource",
    "Package",
    "PackageCreditType",
    "PackageCreditTypeInput",
    "PackageInput",
    "PackagePeriodUnit",
    "PackageType",
    "PartnerType",
    "PaymentGateway",
    "PaymentGatewayInput",
    "PaymentInput",
    "PaymentMethod",
    "PaymentState",
    "PaymentStatus",
    "PosSession",
    "Product",
    "ProductAvailability",
    "ProductBrandNames",
    "ProductBundleInput",
    "ProductCategory",
    "ProductCategoryInput",
    "ProductComponentInput",
    "ProductImage",
    "ProductInput",
    "ProductStatus",
    "ProductType",
    "PurchaseDebitNote",
    "PurchaseDebitNoteInput",
    "PurchaseDebitNoteTotalInput",
    "PurchaseInvoice",
    "PurchaseInvoiceInput",
    "PurchaseOrder",
    "PurchaseOrderCustomField",
    "PurchaseOrderCustomFieldInput",
    "PurchaseOrderInput",
    "PurchaseOrderItem",
    "PurchaseOrderItemInput",
    "PurchaseOrderLineInput",
    "PurchaseOrderPayment",
    "PurchaseOrderReceipt",
    "PurchaseOrderTax",
    "PurchasePaymentInput",
    "PurchaseRefund",
    "PurchaseRefundInput",
    "PurchaseTaxes",
    "RecordKindName",
    "RecurringAppointmentInput",
    "RecurringExpenseInput",
    "RefundReceipt",
    "RefundReceiptInput",
    "Requisition",
    "RequisitionDeliveryStatus",
    "RequisitionDeliveryStatusFilter",
    "RequisitionInput",
    "RequisitionItem",
    "RequisitionItemInput",
    "RequisitionOrderType",
    "RequisitionStatus",
    "RequisitionType",
    "SalesOrderInvoiceInput",
    "SendMode",
    "ShippingMethod",
    "ShippingOption",
    "Site",
    "SortDirection",
    "Staff",
    "StaffInput",
    "StaffType",
    "StockTransaction",
    "StockTransactionInput",
    "StockTransactionSource",
    "StockTransactionStatus",
    "StockTransactionType",
    "Store",
    "StoreInput",
    "StoreStatus",
    "Subscription",
    "SubscriptionInput",
    "SubscriptionUnit",
    "Supplier",
    "SupplierInput",
    "SupplierStatus",
    "Tax",
    "TaxInput",
    "TimeFormatted",
    "TimeTracking",
    "TimeTrackingInput",
    "Treasury",
    "TreasuryInput",
    "TreasuryType",
    "UnitTemplate",
    "UnitTemplateFactor",
    "UnitTemplateFactorInput",
    "UnitTemplateInput",
    "UnitTemplateStaff",
    "WorkflowRecord",
    "WorkflowRecordAssignment",
    "WorkflowRecordBudgetInput",
    "WorkflowRecordInput",
    "WorkflowRecordNumberInput",
    "WorkflowRecordRow",
    "WorkflowRecordTag",
    "WorkflowType",
    "WorkflowTypeAppData",
    "WorkOrder",
    "WorkOrderAppointment",
    "WorkOrderInput",
    "WorkOrderStatus",
    "WorkOrderStatusFilter",
)
