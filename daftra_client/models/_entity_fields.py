"""The known v2 entities, generated from openapi/daftra.yaml; do not edit. Loaded when a filter is checked."""

NAMES = (
    "agreement_installment",
    "asset_location",
    "asset_type",
    "attendance_log",
    "booking",
    "branch",
    "brand",
    "charge_usage",
    "client",
    "client_attendance_log",
    "contract",
    "cost_center",
    "cost_center_transaction",
    "credit_charge",
    "credit_note",
    "credit_type",
    "credit_type_package",
    "credit_usage",
    "department",
    "designation",
    "employee_asset",
    "employment_type",
    "estimate",
    "expense",
    "follow_up_action",
    "follow_up_reminder",
    "follow_up_status",
    "installment",
    "invoice",
    "invoice_installment_agreement",
    "invoice_item",
    "invoice_payment",
    "item_category",
    "journal",
    "journal_account",
    "journal_cat",
    "journal_transaction",
    "leave_application",
    "package",
    "payslip",
    "post",
    "product",
    "product_bundle",
    "product_category",
    "purchase_debit_note",
    "purchase_order",
    "purchase_order_item",
    "purchase_refund",
    "refund_receipt",
    "requisition",
    "sales_order",
    "shift_day",
    "shipping_option",
    "site_payment_gateway",
    "staff",
    "storage",
    "store",
    "supplier",
    "tax",
    "tracking_number",
    "treasury",
    "unit_template",
    "work_order",
    "workflow_type",
)
"""Entities that the document knows; accounts have others of their own."""

INPUTS = {
    "asset_location": "AssetLocationInput",
    "asset_type": "AssetTypeInput",
    "attendance_log": "AttendanceLogInput",
    "branch": "BranchInput",
    "brand": "BrandInput",
    "charge_usage": "ChargeUsageInput",
    "client_attendance_log": "ClientAttendanceLogInput",
    "cost_center": "CostCenterRecordInput",
    "credit_charge": "CreditChargeInput",
    "credit_type": "CreditTypeInput",
    "credit_type_package": "PackageCreditTypeInput",
    "credit_usage": "CreditUsageInput",
    "department": "DepartmentInput",
    "designation": "DesignationInput",
    "employee_asset": "EmployeeAssetInput",
    "employment_type": "EmploymentTypeInput",
    "follow_up_status": "FollowUpStatusInput",
    "leave_application": "LeaveApplicationInput",
    "package": "PackageInput",
    "product_bundle": "ProductBundleInput",
    "purchase_debit_note": "PurchaseDebitNoteInput",
    "site_payment_gateway": "PaymentGatewayInput",
    "storage": "AssetStorageInput",
    "unit_template": "UnitTemplateInput",
}
"""Write models of entities."""

LISTED_WITH: dict[str, dict[str, str]] = {"leave_application": {"status": "all"}}
"""Query parameters that each list of an entity is sent, with their defaults."""

HIDDEN: dict[str, str] = {"package": "packages of other branches and those without a branch; deleted packages"}
"""Rows that no argument of the lists of an entity includes, in words."""

FIELDS: dict[str, dict[str, str]] = {
    "AssetBranch": {
        "integer": "branch_id id site_id status",
        "text": "name",
        "timestamp": "created deleted_at modified",
    },
    **dict.fromkeys(
        (
            "AssetStaff",
            "Staff",
        ),
        {
            "date": "residence_expiry_date",
            "decimal": "hourly_rate maximum_general_discount",
            "flag": "active can_access_system deleted",
            "integer": (
                "added_by attendance_restriction_id auth_id branch_id default_account_id default_store_id "
                "default_treasury_id follow_up_status id role_id site_id smtp_email_address_id"
            ),
            "json": "CustomModel custommodel",
            "text": (
                "address1 address2 business_Phone business_phone citizenship_status city code country_code "
                "email_address fax full_name home_phone hourly_rate_currency_code language_code last_name "
                "middle_name mobile name nationality note notes official_id official_id_unique_check password "
                "photo postal_code state type"
            ),
            "timestamp": "created deleted_at last_login modified",
        },
    ),
    "DepartmentManager": {
        "integer": "branch_id department_id id manager_id site_id",
        "timestamp": "created deleted_at modified",
    },
    "EmployeeAssetPhoto": {
        "integer": "branch_id id site_id",
        "text": "mime_type name path size",
        "timestamp": "created deleted_at modified",
    },
    **dict.fromkeys(
        (
            "EmployeeAssetReference",
            "brand",
        ),
        {
            "integer": "branch_id id site_id",
            "text": "name",
            "timestamp": "created deleted_at modified",
        },
    ),
    "EntityClientCustomData": {
        "integer": "branch_id id site_id",
        "timestamp": "created deleted_at modified",
    },
    "EntityClientPhoto": {
        "integer": "branch_id entity_id file_id id site_id",
        "text": "entity_key",
        "timestamp": "created deleted_at modified",
    },
    "EntityPosShift": {
        "flag": "is_calculated_per_invoice",
        "integer": "branch_id id pos_id shift_id site_id staff_id validated_by warehouse_id",
        "text": "currency_code status",
        "timestamp": "close_time created deleted_at modified open_time",
    },
    "EntityStaffInfo": {
        "date": "birth_date",
        "flag": "has_secondary_shift",
        "integer": (
            "attendance_shift_id branch_id department_id designation_id direct_manager_id employment_level_id "
            "employment_type_id id leave_policy_id secondary_shift_id site_id staff_id"
        ),
        "text": (
            "gender permanent_address1 permanent_address2 permanent_city permanent_postal_code "
            "permanent_state personal_email"
        ),
        "timestamp": "created deleted_at modified",
    },
    "EntityStaffJob": {
        "date": "exit_date join_date probation_end_date",
        "integer": "branch_id contract_duration id site_id staff_id",
        "text": "contract_duration_period exit_reason fiscal_day fiscal_month fiscal_type",
        "timestamp": "created deleted_at modified",
    },
    "InvoiceCustomField": {
        "integer": "branch_id id invoice_id site_id",
        "text": "label placeholder value",
        "timestamp": "created deleted_at modified",
    },
    "InvoiceLayout": {
        "decimal": "default_height default_width max_height max_width min_height min_width",
        "flag": (
            "default default_creditnote default_estimate default_purchase_order default_purchase_refund "
            "default_refundreceipt"
        ),
        "integer": (
            "alt_template branch_id id language_id layout_type show_balance_due show_ship "
            "simple_item_currency site_id staff_id template_id"
        ),
        "text": (
            "business_info client_info creditnote_title css_style custom_fields estimate_title field1 field2 "
            "field3 field4 field5 footer footer_html html image invoice_title item_columns items_list "
            "label_creditnote_date label_creditnote_no label_creditnote_to label_date label_deposit "
            "label_description label_discount label_due_date label_due_days label_estimate_date "
            "label_estimate_no label_from_date label_invoice_no label_item label_item_total label_paid_amount "
            "label_po_no label_quantity label_refunded label_refundreceipt_date label_refundreceipt_no "
            "label_ship label_shipping label_status label_subtotal label_tax1 label_tax2 label_to "
            "label_to_date label_total label_unit_price label_unpaid_amount logo name purchase_order_title "
            "quantity_price refundreceipt_title ship_info sticky_footer sticky_header view_style"
        ),
        "timestamp": "created deleted_at modified",
    },
    "OrderSource": {
        "integer": "branch_id display_order id site_id",
        "text": "name status",
        "timestamp": "created deleted_at modified",
    },
    "ProductImage": {
        "flag": "default",
        "integer": "branch_id id product_id site_id",
        "text": "file file_full_path",
        "timestamp": "created deleted_at modified",
    },
    "PurchaseOrderCustomField": {
        "integer": "branch_id id purchase_order_id site_id",
        "text": "label placeholder value",
        "timestamp": "created deleted_at modified",
    },
    "PurchaseOrderPayment": {
        "decimal": "amount",
        "flag": "processed",
        "integer": "added_by branch_id id purchase_order_id site_id staff_id supplier_id treasury_id",
        "integer PaymentState": "status",
        "text": (
            "address1 address2 attachment city code country_code currency_code email extra_details first_name "
            "ip last_name notes phone1 phone2 postal_code receipt_notes response_code response_message state "
            "transaction_id transaction_type"
        ),
        "text PaymentMethod": "payment_method",
        "timestamp": "created date deleted_at modified",
    },
    "PurchaseOrderTax": {
        "decimal": "invoice_value value",
        "flag": "included",
        "integer": "branch_id id purchase_order_id site_id tax_id",
        "text": "description name",
        "timestamp": "created deleted_at modified",
    },
    "RequisitionItem": {
        "decimal": "quantity unit_price",
        "integer": "branch_id cost_center_id id product_id requisition_id site_id",
        "json": "expiry_date lot serials",
        "text": "item org_name",
        "timestamp": "created deleted_at modified",
    },
    "UnitTemplateFactor": {
        "decimal": "factor",
        "integer": "branch_id id site_id staff_id unit_template_id",
        "text": "factor_name small_name",
        "timestamp": "created deleted_at modified",
    },
    "asset_location": {
        "> AssetBranch": "asset_location_branch",
        "> AssetStaff": "asset_location_staff",
        "flag": "is_active",
        "integer": "branch_id id site_id staff_id",
        "text": "description name",
        "timestamp": "created deleted_at modified",
    },
    "asset_type": {
        "> branch": "branch",
        "> staff": "staff",
        "flag": "is_active",
        "integer": "branch_id id site_id staff_id",
        "text": "description name",
        "timestamp": "created deleted_at modified",
    },
    "attendance_log": {
        "integer": "branch_id id session_id site_id source_id staff_id",
        "text": "source_method source_name",
        "text AttendanceInvalidity": "invalidity_reason",
        "text AttendanceSource": "source_type",
        "text AttendanceStatus": "status",
        "timestamp": "created deleted_at modified time",
    },
    "booking": {
        "> EntityPosShift": "pos_shifts",
        "> InvoiceCustomField": "invoice_custom_fields",
        "> InvoiceLayout": "invoice_layout",
        "> OrderSource": "invoice_source_order",
        "> branch": "branch",
        "> client": "clients invoice_client",
        "> invoice_item": "invoice_item",
        "> invoice_payment": "payment",
        "> staff": "staff",
        "> store": "store",
        "> work_order": "work_orders",
        "date": "cur_date date due_date from issue_date original_date stored_due_date to",
        "decimal": (
            "adjustment_value deposit discount discount_amount item_discount_amount shipping_amount "
            "summary_deposit summary_discount summary_paid summary_refund summary_subtotal summary_tax "
            "summary_tax1 summary_tax2 summary_total summary_unpaid"
        ),
        "flag": "active client_active_secondary_address draft is_offline issued overdue",
        "integer": (
            "address_id branch_id client_id converted due_after estimate_id follow_up_status group_price_id "
            "id invoice_layout_id language_id order_source_id pos_shift_id required_terms_file "
            "sales_person_id shipping_option_id shipping_tax_id show_from_to site_id source_id staff_id "
            "store_id subscription_id subscription_issue_before subscription_max_repeat subscription_repeated "
            "tax1 tax2 terms_id type work_order_id"
        ),
        "integer BookingStatus": "payment_status status",
        "integer DepositType": "deposit_type",
        "integer InvoiceType": "source_type",
        "integer RequisitionDeliveryStatus": "requisition_delivery_status",
        "integer ShippingOption": "shipping_options",
        "json": (
            "Deposit Document DocumentTitle InvoiceReminder custom_data document documenttitle "
            "invoice_appointments invoice_documents invoice_installment_agreements invoice_requisitions "
            "invoicereminder journal_account_route requisitions"
        ),
        "text": (
            "adjustment_label auto_payment client_address1 client_address2 client_business_name client_city "
            "client_country_code client_email client_first_name client_last_name client_postal_code "
            "client_secondary_address1 client_secondary_address2 client_secondary_city "
            "client_secondary_country_code client_secondary_name client_secondary_postal_code "
            "client_secondary_state client_state currency_code date_format description e_invoice_status "
            "end_time external_source extra_details html_notes inventory_request_status invoice_html_url "
            "invoice_pdf_url item_columns label_date label_deposit label_description label_due_after "
            "label_due_date label_from_date label_invoice_no label_item label_item_total label_paid_amount "
            "label_po_no label_quantity label_status label_subtotal label_tax1 label_tax2 label_to_date "
            "label_total label_unit_price label_unpaid_amount name no notes order_number po_number "
            "qr_code_url required_terms start_time str_date_format submission_date subscription_notify "
            "subscription_period subscription_unit terms"
        ),
        "timestamp": "created deleted_at last_sent modified",
    },
    "branch": {
        "integer": "admin_staff_id branch_id id site_id smtp_account_id staff_id",
        "integer BranchStatus": "status",
        "text": (
            "address1 address2 city code country_code description map_location name phone1 phone2 state working_hours"
        ),
        "timestamp": "created deleted_at modified",
    },
    "charge_usage": {
        "decimal": "amount",
        "integer": "branch_id credit_charge_id credit_usage_id id site_id",
        "timestamp": "created deleted_at modified",
    },
    "client": {
        "> EntityClientCustomData": "client_custom_data",
        "> EntityClientPhoto": "client_photo_s3",
        "date": "birth_date",
        "decimal": "credit_limit starting_balance",
        "flag": "active_secondary_address is_offline suspend",
        "integer": (
            "branch_id category_id credit_period follow_up_status group_price_id id original_site_id "
            "secondary_follow_up_status site_id staff_id"
        ),
        "integer ClientType": "type",
        "integer Gender": "gender",
        "json": "CustomModel assigned_users custommodel tags",
        "text": (
            "address1 address2 attachment bn1 bn1_label bn2 bn2_label business_name category city "
            "client_number country_code default_currency_code email first_name language_code last_ip "
            "last_name link map_location national_id notes password phone1 phone2 photo postal_code "
            "secondary_address1 secondary_address2 secondary_city secondary_country_code secondary_name "
            "secondary_postal_code secondary_state state timezone"
        ),
        "timestamp": "created deleted_at last_login modified",
    },
    "client_attendance_log": {
        "integer": "added_by branch_id client_id id site_id",
        "timestamp": "created deleted_at modified time",
    },
    "cost_center": {
        "flag": "is_primary",
        "integer": "branch_id cost_center_id id site_id",
        "text": "code cost_center_ids name",
        "timestamp": "created deleted_at modified",
    },
    "credit_charge": {
        "date": "expiry_date start_date",
        "decimal": "amount",
        "integer": "branch_id client_id credit_type_id id renewal_id site_id staff_id",
        "text": "description is_suspended",
        "text CreditChargeStatus": "status",
        "timestamp": "created deleted_at modified",
    },
    **dict.fromkeys(
        (
            "credit_note",
            "refund_receipt",
            "sales_order",
        ),
        {
            "> EntityPosShift": "pos_shifts",
            "> InvoiceCustomField": "invoice_custom_fields",
            "> InvoiceLayout": "invoice_layout",
            "> OrderSource": "invoice_source_order",
            "> branch": "branch",
            "> client": "clients invoice_client",
            "> invoice_item": "invoice_item",
            "> invoice_payment": "payment",
            "> staff": "staff",
            "> store": "store",
            "> work_order": "work_orders",
            "date": "cur_date date due_date from issue_date original_date stored_due_date to",
            "decimal": (
                "adjustment_value deposit discount discount_amount item_discount_amount shipping_amount "
                "summary_deposit summary_discount summary_paid summary_refund summary_subtotal summary_tax "
                "summary_tax1 summary_tax2 summary_total summary_unpaid"
            ),
            "flag": "active client_active_secondary_address draft is_offline issued overdue",
            "integer": (
                "address_id branch_id client_id due_after estimate_id follow_up_status group_price_id id "
                "invoice_layout_id language_id order_source_id pos_shift_id required_terms_file sales_person_id "
                "shipping_option_id shipping_tax_id show_from_to site_id source_id staff_id store_id "
                "subscription_id subscription_issue_before subscription_max_repeat subscription_repeated tax1 "
                "tax2 terms_id work_order_id"
            ),
            "integer DepositType": "deposit_type",
            "integer InvoiceType": "source_type type",
            "integer PaymentStatus": "payment_status",
            "integer RequisitionDeliveryStatus": "requisition_delivery_status",
            "integer ShippingOption": "shipping_options",
            "json": (
                "Deposit Document DocumentTitle InvoiceReminder custom_data document documenttitle "
                "invoice_appointments invoice_documents invoice_installment_agreements invoice_requisitions "
                "invoicereminder journal_account_route requisitions"
            ),
            "text": (
                "adjustment_label auto_payment client_address1 client_address2 client_business_name client_city "
                "client_country_code client_email client_first_name client_last_name client_postal_code "
                "client_secondary_address1 client_secondary_address2 client_secondary_city "
                "client_secondary_country_code client_secondary_name client_secondary_postal_code "
                "client_secondary_state client_state currency_code date_format e_invoice_status external_source "
                "extra_details html_notes inventory_request_status invoice_html_url invoice_pdf_url item_columns "
                "label_date label_deposit label_description label_due_after label_due_date label_from_date "
                "label_invoice_no label_item label_item_total label_paid_amount label_po_no label_quantity "
                "label_status label_subtotal label_tax1 label_tax2 label_to_date label_total label_unit_price "
                "label_unpaid_amount name no notes order_number po_number qr_code_url required_terms "
                "str_date_format submission_date subscription_notify subscription_period subscription_unit terms"
            ),
            "timestamp": "created deleted_at last_sent modified",
        },
    ),
    "credit_type": {
        "flag": "allow_decimal status",
        "integer": "branch_id id site_id",
        "text": "description name unit",
        "timestamp": "created deleted_at modified",
    },
    "credit_type_package": {
        "decimal": "amount",
        "integer": "branch_id credit_type_id id package_id site_id",
        "timestamp": "created deleted_at modified",
    },
    "credit_usage": {
        "date": "usage_date",
        "decimal": "amount",
        "integer": "added_by branch_id client_id credit_type_id id site_id",
        "text": "description",
        "timestamp": "created deleted_at modified",
    },
    "department": {
        "> DepartmentManager": "department_managers",
        "flag": "active",
        "integer": "branch_id id site_id",
        "json": "managers",
        "text": "abbr description name",
        "timestamp": "created deleted_at modified",
    },
    "designation": {
        "flag": "active",
        "integer": (
            "branch_id department_id employment_level_id employment_type_id id role_id salary_structure_id site_id"
        ),
        "text": "currency_code description name payroll_frequency",
        "timestamp": "created deleted_at modified",
    },
    "employee_asset": {
        "> EmployeeAssetReference": "location",
        "> asset_type": "asset_type",
        "date": "assigned_date expected_return_date warranty_expiry_date",
        "flag": (
            "can_add_document can_add_notes can_delete can_update can_view_documents has_chain_of_custody "
            "has_linked_asset has_notes"
        ),
        "integer": "asset_type_id branch_id employee_id id location_id site_id storage_id",
        "json": "asset_unit attachments employee photo storage",
        "text": "barcode code description name serial_number status technical_specifications",
        "text AssetUsedBy": "used_by",
        "timestamp": "created deleted_at modified",
    },
    "employment_type": {
        "flag": "active",
        "integer": "branch_id id site_id",
        "text": "description name",
        "timestamp": "created deleted_at modified",
    },
    **dict.fromkeys(
        (
            "estimate",
            "invoice",
        ),
        {
            "> EntityPosShift": "pos_shifts",
            "> InvoiceCustomField": "invoice_custom_fields",
            "> InvoiceLayout": "invoice_layout",
            "> OrderSource": "invoice_source_order",
            "> branch": "branch",
            "> client": "clients invoice_client",
            "> invoice_item": "invoice_item",
            "> invoice_payment": "payment",
            "> staff": "staff",
            "> store": "store",
            "> work_order": "work_orders",
            "date": "cur_date date due_date expiry_date from issue_date original_date stored_due_date to",
            "decimal": (
                "adjustment_value deposit discount discount_amount item_discount_amount shipping_amount "
                "summary_deposit summary_discount summary_paid summary_refund summary_subtotal summary_tax "
                "summary_tax1 summary_tax2 summary_total summary_unpaid"
            ),
            "flag": "active client_active_secondary_address draft is_offline issued overdue",
            "integer": (
                "address_id branch_id client_id due_after estimate_id follow_up_status group_price_id id "
                "invoice_layout_id language_id order_source_id pos_shift_id required_terms_file sales_person_id "
                "shipping_option_id shipping_tax_id show_from_to site_id source_id staff_id store_id "
                "subscription_id subscription_issue_before subscription_max_repeat subscription_repeated tax1 "
                "tax2 terms_id work_order_id"
            ),
            "integer DepositType": "deposit_type",
            "integer InvoiceType": "source_type type",
            "integer PaymentStatus": "payment_status",
            "integer RequisitionDeliveryStatus": "requisition_delivery_status",
            "integer ShippingOption": "shipping_options",
            "json": (
                "Deposit Document DocumentTitle InvoiceReminder custom_data document documenttitle "
                "invoice_appointments invoice_documents invoice_installment_agreements invoice_requisitions "
                "invoicereminder journal_account_route requisitions"
            ),
            "text": (
                "adjustment_label auto_payment client_address1 client_address2 client_business_name client_city "
                "client_country_code client_email client_first_name client_last_name client_postal_code "
                "client_secondary_address1 client_secondary_address2 client_secondary_city "
                "client_secondary_country_code client_secondary_name client_secondary_postal_code "
                "client_secondary_state client_state currency_code date_format e_invoice_status external_source "
                "extra_details html_notes inventory_request_status invoice_html_url invoice_pdf_url item_columns "
                "label_date label_deposit label_description label_due_after label_due_date label_from_date "
                "label_invoice_no label_item label_item_total label_paid_amount label_po_no label_quantity "
                "label_status label_subtotal label_tax1 label_tax2 label_to_date label_total label_unit_price "
                "label_unpaid_amount name no notes order_number po_number qr_code_url required_terms "
                "str_date_format submission_date subscription_notify subscription_period subscription_unit terms"
            ),
            "timestamp": "created deleted_at last_sent modified",
        },
    ),
    "expense": {
        "date": "date",
        "decimal": "amount tax1_amount tax1_value tax2_amount tax2_value total",
        "flag": "is_income tax1_included tax2_included",
        "integer": (
            "branch_id client_id expense_category_id id journal_account_id recurring_expense_id site_id "
            "source_id staff_id supplier_id tax1_id tax2_id treasury_id work_order_id"
        ),
        "json": "attachments attachmnets",
        "text": (
            "accounts_data category currency_code expense_number external_source extra_details file "
            "last_update_external_source note source_type status tax1_name tax2_name vendor"
        ),
        "timestamp": "created deleted_at modified",
    },
    "follow_up_status": {
        "flag": "deleted is_primary require_followup",
        "integer": "branch_id display_order followup_after id site_id staff_id",
        "integer FollowUpStatusItemType": "item_type",
        "integer FollowUpStatusState": "status",
        "text": "color name",
        "text FollowUpStatusEntityKey": "entity_key",
        "timestamp": "created deleted_at modified",
    },
    "invoice_item": {
        "decimal": (
            "calculated_discount discount item_subtotal quantity quantity2 subtotal summary_tax1 summary_tax2 "
            "tax1_value tax2_value unit_factor unit_price"
        ),
        "integer": (
            "branch_id cost_center_id display_order id invoice_id offer_id product_id sales_account_id "
            "sales_person_id site_id store_id tax1 tax2 unit_factor_id"
        ),
        "integer DiscountType": "discount_type",
        "json": "Product cost_centers product product_image_s3 serials tracking_data",
        "text": (
            "col_3 col_4 col_5 col_6 col_7 col_8 description extra_details item product_image tax1_name "
            "tax1_percent tax2_name tax2_percent unique_id unit_name unit_small_name"
        ),
        "timestamp": "created deleted_at modified",
    },
    "invoice_payment": {
        "decimal": "amount",
        "flag": "processed",
        "integer": (
            "added_by branch_id client_id id invoice_id payment_work_order_id pos_shift_id site_id staff_id treasury_id"
        ),
        "integer PaymentState": "status",
        "text": (
            "address1 address2 attachment city code country_code currency_code email extra_details first_name "
            "ip last_name notes phone1 phone2 postal_code receipt_notes response_code response_message source "
            "state transaction_id transaction_type"
        ),
        "text PaymentMethod": "payment_method",
        "timestamp": "created date deleted_at modified",
    },
    "journal": {
        "> journal_transaction": "JournalTransaction journal_transaction",
        "date": "date",
        "decimal": "currency_credit currency_debit currency_rate total_credit total_debit",
        "flag": "draft is_automatic show_loacal_currency",
        "integer": "branch_id id site_id staff_id",
        "text": "alter_description currency_code description entity_id local_currency_code name number",
        "text JournalEntityType": "entity_type",
        "timestamp": "created deleted_at modified",
    },
    "journal_account": {
        "decimal": "net total_credit total_debit",
        "flag": "can_be_hidden deletable disabled is_hidden is_recalculated",
        "integer": "branch_id id journal_cat_id level site_id staff_id",
        "text": "code entity_id name parent_cat_ids",
        "text JournalAccountEntityType": "entity_type",
        "text JournalAccountType": "type",
        "timestamp": "created deleted_at last_transaction_update modified",
    },
    "journal_cat": {
        "decimal": "total_credit total_debit",
        "flag": "disabled is_hidden is_recalculated",
        "integer": "branch_id id journal_cat_id level site_id staff_id",
        "text": "code color entity_id name parent_cat_ids",
        "text JournalAccountEntityType": "entity_type",
        "text JournalAccountType": "type",
        "timestamp": "created deleted_at last_transaction_update modified",
    },
    "journal_transaction": {
        "decimal": "credit currency_credit currency_debit currency_rate debit",
        "integer": "branch_id cost_center_id id journal_account_id journal_id site_id",
        "text": "alter_description currency_code description",
        "text JournalAccountEntityType": "subkey",
        "timestamp": "created deleted_at modified",
    },
    "leave_application": {
        "date": "date_from date_to",
        "decimal": "days",
        "integer": (
            "approval_cycle_configuration_id approved_by attendance_permission_id branch_id created_by id "
            "leave_type_id site_id staff_id"
        ),
        "json": (
            "approval_cycle_configuration approval_data attachments leave_application_approver "
            "leave_application_attendance_permission leave_application_creator leave_application_type "
            "staff_leave_application"
        ),
        "text": "comment description early_time late_time",
        "text LeaveShift": "shift_type",
        "text LeaveStatus": "status",
        "text LeaveType": "type",
        "timestamp": "created deleted_at modified",
    },
    "package": {
        "decimal": "price",
        "flag": "status",
        "integer": "branch_id id period_value product_id site_id",
        "text": "description name",
        "text PackagePeriodUnit": "period_unit",
        "text PackageType": "type",
        "timestamp": "created deleted_at modified",
    },
    "post": {
        "flag": "share_with_partner",
        "integer": "action_id branch_id id item_id site_id staff_id status_id",
        "integer AppointmentItemType": "item_type",
        "json": "NoteAttachment noteattachment",
        "text": "body",
        "timestamp": "created date deleted_at modified",
    },
    "product": {
        "> ProductImage": "ProductMasterImage product_master_image",
        "> product_category": "ProductCategory product_category",
        "decimal": (
            "average_price buy_price discount duration_minutes low_stock_thershold minimum_price "
            "profit_margin stock_balance unit_price"
        ),
        "flag": "availabe_online track_stock updated_price",
        "integer": "branch_id follow_up_status id raw_store_id site_id staff_id supplier_id tax1 tax2",
        "integer DiscountType": "discount_type discout_type",
        "integer ProductStatus": "status",
        "integer ProductType": "type",
        "json": (
            "ProductImage ProductImageS3 productAvailableQTY productPendingQTY product_available_q_t_y "
            "product_pending_q_t_y productimage productimages3"
        ),
        "text": "barcode brand category description name notes product_code product_image tags tracking_type",
        "timestamp": "created deleted_at modified",
    },
    "product_category": {
        "integer": "branch_id display_order id parent_id site_id",
        "integer CategoryType": "category_type",
        "json": "Attachments attachments parent_category",
        "text": "description image image_full_path name",
        "timestamp": "created deleted_at modified",
    },
    "purchase_debit_note": {
        "> PurchaseOrderCustomField": "PurchaseOrderCustomField purchase_order_custom_field",
        "> PurchaseOrderPayment": "PurchaseOrderPayment purchase_order_payment",
        "> PurchaseOrderTax": "PurchaseOrderTax purchase_order_tax",
        "> Staff": "Staff staff",
        "> purchase_order_item": "PurchaseOrderItem purchase_debit_notes_items",
        "> supplier": "Supplier supplier",
        "date": "cur_date date due_date from issue_date original_date to",
        "decimal": (
            "adjustment_value deposit discount discount_amount item_discount_amount shipping_amount "
            "summary_deposit summary_discount summary_paid summary_refund summary_subtotal summary_tax1 "
            "summary_tax2 summary_total summary_unpaid"
        ),
        "flag": (
            "active draft is_offline is_received issued overdue show_item_stores supplier_active_secondary_address"
        ),
        "integer": (
            "branch_id due_after estimate_id follow_up_status id invoice_layout_id language_id "
            "required_terms_file shipping_tax_id show_from_to site_id source_id staff_id store_id "
            "subscription_id subscription_issue_before subscription_max_repeat subscription_repeated "
            "supplier_id tax1 tax2 terms_id work_order_id"
        ),
        "integer DebitNoteType": "type",
        "integer DepositType": "deposit_type",
        "integer PaymentStatus": "payment_status",
        "integer RequisitionDeliveryStatus": "requisition_delivery_status",
        "integer ShippingOption": "shipping_options",
        "json": "Attachments attachments purchase_order_item tags",
        "text": (
            "adjustment_label approved_by auto_payment currency_code date_format extra_details html_notes "
            "inventory_request_status invoice_html_url invoice_pdf_url item_columns label_date label_deposit "
            "label_description label_due_after label_due_date label_from_date label_invoice_no label_item "
            "label_item_total label_paid_amount label_po_no label_quantity label_status label_subtotal "
            "label_tax1 label_tax2 label_to_date label_total label_unit_price label_unpaid_amount name no "
            "notes order_number po_number required_terms source_type status str_date_format "
            "subscription_notify subscription_period subscription_unit supplier_address1 supplier_address2 "
            "supplier_bn1_label supplier_bn2_label supplier_business_name supplier_city supplier_country_code "
            "supplier_default_currency_code supplier_email supplier_first_name supplier_last_name "
            "supplier_phone1 supplier_phone2 supplier_postal_code supplier_secondary_address1 "
            "supplier_secondary_address2 supplier_secondary_city supplier_secondary_country_code "
            "supplier_secondary_name supplier_secondary_postal_code supplier_secondary_state supplier_state "
            "supplier_supplier_number terms work_order_text"
        ),
        "timestamp": "created deleted_at last_sent modified received_date",
    },
    "purchase_order": {
        "> PurchaseOrderCustomField": "PurchaseOrderCustomField purchase_order_custom_field",
        "> PurchaseOrderPayment": "PurchaseOrderPayment purchase_order_payment",
        "> PurchaseOrderTax": "PurchaseOrderTax purchase_order_tax",
        "> Staff": "Staff staff",
        "> purchase_order_item": "PurchaseOrderItem purchase_order_item",
        "> supplier": "Supplier supplier",
        "date": "cur_date date due_date from issue_date original_date to",
        "decimal": (
            "adjustment_value deposit discount discount_amount item_discount_amount shipping_amount "
            "summary_deposit summary_discount summary_paid summary_refund summary_subtotal summary_tax1 "
            "summary_tax2 summary_total summary_unpaid"
        ),
        "flag": "active draft is_offline is_received issued overdue supplier_active_secondary_address",
        "integer": (
            "branch_id due_after estimate_id follow_up_status id invoice_layout_id language_id "
            "required_terms_file shipping_tax_id show_from_to site_id source_id staff_id store_id "
            "subscription_id subscription_issue_before subscription_max_repeat subscription_repeated "
            "supplier_id tax1 tax2 terms_id type work_order_id"
        ),
        "integer DepositType": "deposit_type",
        "integer PaymentStatus": "payment_status",
        "integer RequisitionDeliveryStatus": "requisition_delivery_status",
        "integer ShippingOption": "shipping_options",
        "json": "Attachments attachments",
        "text": (
            "adjustment_label approved_by auto_payment currency_code date_format extra_details html_notes "
            "inventory_request_status invoice_html_url invoice_pdf_url item_columns label_date label_deposit "
            "label_description label_due_after label_due_date label_from_date label_invoice_no label_item "
            "label_item_total label_paid_amount label_po_no label_quantity label_status label_subtotal "
            "label_tax1 label_tax2 label_to_date label_total label_unit_price label_unpaid_amount name no "
            "notes order_number po_number required_terms source_type status str_date_format "
            "subscription_notify subscription_period subscription_unit supplier_address1 supplier_address2 "
            "supplier_business_name supplier_city supplier_country_code supplier_email supplier_first_name "
            "supplier_last_name supplier_postal_code supplier_secondary_address1 supplier_secondary_address2 "
            "supplier_secondary_city supplier_secondary_country_code supplier_secondary_name "
            "supplier_secondary_postal_code supplier_secondary_state supplier_state terms work_order_text"
        ),
        "timestamp": "created deleted_at last_sent modified received_date",
    },
    "purchase_order_item": {
        "decimal": (
            "calculated_discount discount item_subtotal quantity subtotal subtotal_without_discount "
            "summary_tax1 summary_tax2 tax1_value tax2_value total_discount_amount unit_factor unit_price"
        ),
        "integer": (
            "branch_id cost_center_id display_order id product_id purchase_order_id sales_cost_account_id "
            "site_id store_id tax1 tax2 unit_factor_id"
        ),
        "integer DiscountType": "discount_type",
        "json": "Product cost_centers product tracking_data",
        "text": (
            "col_3 col_4 col_5 description item org_name product_image quantity_written status tax1_name "
            "tax1_percent tax2_name tax2_percent unit_name unit_small_name"
        ),
        "timestamp": "created deleted_at modified",
    },
    "purchase_refund": {
        "date": "cur_date date due_date from issue_date original_date to",
        "decimal": (
            "adjustment_value deposit discount discount_amount item_discount_amount shipping_amount "
            "summary_deposit summary_discount summary_paid summary_refund summary_subtotal summary_tax1 "
            "summary_tax2 summary_total summary_unpaid"
        ),
        "flag": "active draft is_offline is_received issued overdue supplier_active_secondary_address",
        "integer": (
            "branch_id due_after estimate_id follow_up_status id invoice_layout_id language_id "
            "required_terms_file shipping_tax_id show_from_to site_id source_id staff_id store_id "
            "subscription_id subscription_issue_before subscription_max_repeat subscription_repeated "
            "supplier_id tax1 tax2 terms_id type work_order_id"
        ),
        "integer DepositType": "deposit_type",
        "integer PaymentStatus": "payment_status",
        "integer RequisitionDeliveryStatus": "requisition_delivery_status",
        "integer ShippingOption": "shipping_options",
        "json": (
            "Attachments PurchaseOrderCustomField PurchaseOrderItem PurchaseOrderPayment PurchaseOrderTax "
            "Staff Supplier attachments purchase_order_custom_field purchase_order_item "
            "purchase_order_payment purchase_order_tax staff supplier"
        ),
        "text": (
            "adjustment_label approved_by auto_payment currency_code date_format extra_details html_notes "
            "inventory_request_status invoice_html_url invoice_pdf_url item_columns label_date label_deposit "
            "label_description label_due_after label_due_date label_from_date label_invoice_no label_item "
            "label_item_total label_paid_amount label_po_no label_quantity label_status label_subtotal "
            "label_tax1 label_tax2 label_to_date label_total label_unit_price label_unpaid_amount name no "
            "notes order_number po_number required_terms source_type status str_date_format "
            "subscription_notify subscription_period subscription_unit supplier_address1 supplier_address2 "
            "supplier_business_name supplier_city supplier_country_code supplier_email supplier_first_name "
            "supplier_last_name supplier_postal_code supplier_secondary_address1 supplier_secondary_address2 "
            "supplier_secondary_city supplier_secondary_country_code supplier_secondary_name "
            "supplier_secondary_postal_code supplier_secondary_state supplier_state terms work_order_text"
        ),
        "timestamp": "created deleted_at last_sent modified received_date",
    },
    "requisition": {
        "> RequisitionItem": "RequisitionItem requisition_item",
        "integer": "branch_id id journal_account_id order_id site_id staff_id store_id to_store_id work_order_id",
        "integer RequisitionOrderType": "order_type",
        "integer RequisitionStatus": "status",
        "integer RequisitionType": "type",
        "text": "currency_code notes number",
        "timestamp": "created date deleted_at modified",
    },
    "site_payment_gateway": {
        "> branch": "branch",
        "> treasury": "treasury",
        "flag": "active default disable_for_client manually_added",
        "integer": "branch_id id site_id treasury_id",
        "json": "settings",
        "text": "label option1 option2 option3 payment_gateway username",
        "timestamp": "created deleted_at modified",
    },
    "staff": {
        "> EntityStaffInfo": "staff_info",
        "> EntityStaffJob": "staff_job",
        "date": "residence_expiry_date",
        "decimal": "hourly_rate maximum_general_discount",
        "flag": "active can_access_system deleted",
        "integer": (
            "added_by attendance_restriction_id auth_id branch_id default_account_id default_store_id "
            "default_treasury_id follow_up_status id role_id site_id smtp_email_address_id"
        ),
        "json": "CustomModel custommodel",
        "text": (
            "address1 address2 business_Phone business_phone citizenship_status city code country_code "
            "email_address fax full_name home_phone hourly_rate_currency_code language_code last_name "
            "middle_name mobile name nationality note notes official_id official_id_unique_check password "
            "photo postal_code state type"
        ),
        "timestamp": "created deleted_at last_login modified",
    },
    "storage": {
        "> AssetBranch": "storage_branch",
        "> AssetStaff": "storage_staff",
        "flag": "is_active",
        "integer": "branch_id id site_id staff_id",
        "text": "description name",
        "timestamp": "created deleted_at modified",
    },
    "store": {
        "flag": "primary",
        "integer": "branch_id id site_id",
        "integer StoreStatus": "active",
        "text": "name shipping_address",
        "timestamp": "created deleted_at modified",
    },
    "supplier": {
        "flag": "active_secondary_address is_offline suspend",
        "integer": "branch_id follow_up_status id site_id staff_id",
        "text": (
            "address1 address2 bn1 bn1_label bn2 bn2_label business_name city country_code "
            "default_currency_code email first_name language_code last_ip last_name notes password phone1 "
            "phone2 postal_code secondary_address1 secondary_address2 secondary_city secondary_country_code "
            "secondary_name secondary_postal_code secondary_state state supplier_number"
        ),
        "timestamp": "created deleted_at last_login modified",
    },
    "tax": {
        "decimal": "value",
        "flag": "included is_active",
        "integer": "branch_id id site_id tax_id",
        "text": "description name",
        "timestamp": "created deleted_at modified",
    },
    "treasury": {
        "decimal": "balance",
        "flag": "active is_primary",
        "integer": "branch_id id site_id staff_id",
        "integer TreasuryType": "type",
        "json": "metainfo",
        "text": "currency_code description name type_account_number type_name",
        "timestamp": "created deleted_at modified",
    },
    "unit_template": {
        "> UnitTemplateFactor": "unit_templates_unit_factors",
        "> branch": "branch",
        "> staff": "staff",
        "flag": "active",
        "integer": "branch_id id site_id staff_id",
        "text": "main_unit_name template_name unit_small_name",
        "timestamp": "created deleted_at modified",
    },
    "work_order": {
        "date": "delivery_date start_date",
        "decimal": "budget",
        "integer": (
            "branch_id client_id delivery_appointment_id follow_up_status_id id site_id staff_id workflow_type_id"
        ),
        "integer WorkOrderStatus": "status",
        "json": "client_data",
        "text": "budget_currency description extra_details number title",
        "timestamp": "created deleted_at modified",
    },
}
"""Fields of entities and of the records inside them, by kind. A kind is a scalar, a scalar with the enumeration that is
made of it, or `>` with the entity or record that the field leads to."""
