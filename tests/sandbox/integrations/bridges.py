"""Systems of single trades that hand their orders, guests, sites and jobs to Daftra."""

from __future__ import annotations

from daftra_client.sandbox import Behaviour
from tests.sandbox.integrations.words import Caller, Kind, Look, delete, get, post, put

__all__ = ["BRIDGES"]

_SOME = Kind.SOME
_NESTED = Behaviour(nested_lines=True, bare_lines=True)

# A cash desk of restaurants, which authorises itself with a token of the app market.
_RESTAURANT = Caller(
    name="restaurant",
    auth="bearer",
    headers={"Accept": "application/json", "Site-Id": "4000001"},
    calls=(
        post(
            "refresh-token",
            "/oauth/token",
            {
                "grant_type": "refresh_token",
                "client_id": "{oauth_id}",
                "client_secret": "{oauth_secret}",
                "refresh_token": "{refresh_token}",
            },
            auth="none",
            reads={"access_token": _SOME, "expires_in": Kind.INT},
        ),
        get(
            "client-by-number",
            "/v2/api/entity/client/list?filter%5Bclient_number%5D=EXT-5",
            rows="",
            finds=("client",),
            misses=("other_client",),
        ),
        get(
            "client-by-id",
            "/v2/api/entity/client/list?filter%5Bid%5D={client}",
            rows="",
            finds=("client",),
            misses=("other_client",),
        ),
        get(
            "suggest-client",
            "/v2/api/entity/client/filter-auto-suggest?filter%5Bbusiness_name%5D%5Blike%5D=Nile",
            rows="",
            rows_at="",
            finds=("client",),
            misses=("other_client",),
        ),
        post(
            "create-client",
            "/api2/clients.json",
            {
                "Client": {
                    "type": 2,
                    "business_name": "Guest 12",
                    "first_name": "Guest",
                    "last_name": "12",
                    "email": "guest-12@restaurant.invalid",
                    "phone1": "0550000012",
                    "client_number": "guest-12",
                    "is_offline": True,
                }
            },
            accepts=(200, 202),
            reads={"id": _SOME},
            then=(Look(path="/api2/clients/{new}.json", reads={"data.Client.client_number": "guest-12"}),),
        ),
        get(
            "product-by-code",
            "/api2/products?product_code=SKU-50",
            rows="Product",
            finds=("product",),
            misses=("other_product",),
        ),
        get(
            "product-by-code-of-branch",
            "/api2/products?product_code=SKU-50&request_branch_id=1",
            rows="Product",
            finds=("product",),
            misses=("other_product",),
        ),
        post(
            "create-product",
            "/api2/products",
            {
                "Product": {
                    "name": "Soup",
                    "product_code": "F-1",
                    "unit_price": 17.39,
                    "buy_price": 0.0,
                    "status": 0,
                    "type": 1,
                    "track_stock": 0,
                }
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/products/{new}.json", reads={"data.Product.product_code": "F-1"}),),
        ),
        get(
            "tax-by-name",
            "/api2/taxes.json?filter%5Bname%5D=VAT",
            rows="Tax",
            finds=("tax",),
            row_reads={"Tax.name": _SOME},
        ),
        post(
            "create-tax",
            "/api2/taxes.json",
            {"Tax": {"name": "VAT 15", "value": 15, "included": 0}},
            accepts=(202,),
            reads={"id": _SOME},
            then=(Look(path="/api2/taxes/{new}.json", reads={"data.Tax.included": "0"}),),
        ),
        get(
            "invoice-by-custom-field",
            "/api2/invoices?custom_field=ext-1&custom_field_label=External%20ID",
            rows="Invoice",
            finds=("invoice",),
            misses=("other_invoice",),
            row_reads={"Invoice.summary_total": Kind.NUMBER},
        ),
        get(
            "invoice-by-unknown-custom-field",
            "/api2/invoices?custom_field=ext-9&custom_field_label=External%20ID",
            rows="Invoice",
            misses=("invoice", "other_invoice"),
        ),
        post(
            "create-invoice",
            "/api2/invoices",
            {
                "Invoice": {
                    "po_number": "F-77",
                    "client_id": "{client#}",
                    "date": "2026-03-10",
                    "discount_amount": 7.5,
                    "notes": None,
                },
                "InvoiceItem": [
                    {
                        "product_id": "{product#}",
                        "item": "Desk lamp",
                        "quantity": 2,
                        "unit_price": 50.0,
                        "discount": 0,
                        "discount_type": 2,
                        "tax1": "{tax#}",
                        "tax2": None,
                    }
                ],
                "InvoiceCustomField": [{"label": "External ID", "value": "f-77"}],
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/invoices/{new}.json",
                    reads={"data.Invoice.po_number": "F-77", "data.Invoice.summary_discount": "7.5"},
                ),
            ),
        ),
        post(
            "create-invoice-with-line-discount",
            "/api2/invoices",
            {
                "Invoice": {"po_number": "F-78", "client_id": "{client#}", "date": "2026-03-10", "notes": "no onions"},
                "InvoiceItem": [
                    {"product_id": "{product#}", "quantity": 3, "unit_price": 50, "discount": 5, "discount_type": 2}
                ],
            },
            reads={"id": _SOME},
            # A fixed discount of a line counts once for each of its pieces.
            then=(Look(path="/api2/invoices/{new}.json", reads={"data.Invoice.summary_total": 135}),),
        ),
        put(
            "update-invoice",
            "/api2/invoices/{invoice}",
            {
                "Invoice": {"po_number": "ORD-1", "client_id": "{client#}", "date": "2026-03-11"},
                "InvoiceItem": [{"product_id": "{product#}", "item": "Desk lamp", "quantity": 1, "unit_price": 100}],
            },
            then=(
                Look(
                    path="/api2/invoices/{invoice}.json",
                    reads={"data.Invoice.summary_total": 100, "data.Invoice.date": "11/03/2026"},
                ),
            ),
        ),
        get(
            "invoice",
            "/api2/invoices/{invoice}",
            reads={"data.Invoice.no": _SOME, "data.Invoice.client_id": "{client}"},
        ),
        delete(
            "delete-invoice",
            "/api2/invoices/{invoice}",
            then=(Look(path="/api2/invoices/{invoice}.json", status=404),),
        ),
        get(
            "payments-of-invoice",
            "/v2/api/entity/invoice_payment/list?filter%5Binvoice_id%5D={invoice}",
            rows="",
            finds=("payment",),
            misses=("other_payment",),
            row_reads={"amount": Kind.NUMBER},
        ),
        post(
            "pay",
            "/api2/invoice_payments",
            {
                "InvoicePayment": {
                    "invoice_id": "{invoice#}",
                    "payment_method": "mada_card",
                    "amount": 200.0,
                    "date": "2026-03-10 21:10:00",
                }
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/invoices/{invoice}.json",
                    reads={
                        "data.Invoice.summary_unpaid": 0,
                        "data.Invoice.payment_status": 2,
                        "data.Invoice.InvoicePayment.0.payment_method": "mada_card",
                    },
                ),
            ),
        ),
        get(
            "payments-v1",
            "/api2/invoice_payments?filter%5Binvoice_id%5D={invoice}",
            rows="InvoicePayment",
            finds=("payment",),
        ),
        get(
            "payment-methods",
            "/v2/api/entity/site_payment_gateway/list",
            reads={"data.0.id": _SOME, "data.0.payment_gateway": "cash", "data.0.label": _SOME},
        ),
        post(
            "create-payment-method",
            "/v2/api/entity/site_payment_gateway",
            {"payment_gateway": "mada_card", "label": "Mada", "manually_added": 1, "active": 1},
            reads={"id": _SOME},
            then=(
                Look(
                    path="/v2/api/entity/site_payment_gateway/list?filter[payment_gateway]=mada_card",
                    reads={"data.0.label": "Mada"},
                ),
            ),
        ),
        get(
            "branches",
            "/v2/api/entity/branch/list",
            rows="",
            finds=("branch",),
            row_reads={"name": _SOME, "status": Kind.PRESENT},
        ),
        get("missing-plugin", "/v2/api/entity/no_such_plugin/list", accepts=(200, 400), reads={"error": _SOME}),
        post(
            "create-credit-note",
            "/api2/credit_notes",
            {
                "CreditNote": {
                    "client_id": "{client#}",
                    "date": "2026-03-12",
                    "subscription_id": "{invoice#}",
                    "po_number": "F-77-R",
                },
                "InvoiceItem": [
                    {"product_id": "{product#}", "item": "Desk lamp", "quantity": 1, "unit_price": 50, "tax1": "{tax#}"}
                ],
                "InvoiceCustomField": [{"label": "External ID", "value": "ret-9"}],
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/credit_notes/{new}.json",
                    reads={"data.Invoice.subscription_id": "{invoice}", "data.Invoice.type": "5"},
                ),
            ),
        ),
        get("credit-note", "/api2/credit_notes/{credit_note}", reads={"data.Invoice.id": "{credit_note}"}),
        get(
            "credit-note-by-custom-field",
            "/api2/credit_notes?custom_field=ret-1&custom_field_label=External%20ID",
            rows="Invoice",
            finds=("credit_note",),
            misses=("invoice",),
        ),
        get(
            "no-credit-note-by-custom-field",
            "/api2/credit_notes?custom_field=ret-7&custom_field_label=External%20ID",
            rows="Invoice",
            misses=("credit_note",),
        ),
    ),
)

_BOOKING = Caller(
    name="booking",
    auth="bearer",
    headers={"Accept": "application/json"},
    calls=(
        post(
            "token",
            "/v2/oauth/token",
            auth="none",
            form={
                "grant_type": "password",
                "client_id": "{oauth_id}",
                "client_secret": "{oauth_secret}",
                "username": "{username}",
                "password": "{password}",
            },
            reads={"access_token": _SOME, "refresh_token": _SOME, "expires_in": Kind.INT},
        ),
        get("stores", "/api2/stores.json", rows="Store", finds=("store",), row_reads={"Store.id": _SOME}),
        get("staff", "/api2/staff.json", rows="Staff", finds=("staff",)),
        get("treasuries", "/api2/treasuries.json", rows="Treasury", finds=("treasury",)),
        post(
            "create-client",
            "/api2/clients.json",
            {
                "Client": {
                    "is_offline": True,
                    "staff_id": 0,
                    "business_name": "Guest house",
                    "first_name": "Sami",
                    "last_name": "Adel",
                    "email": "guest-5@booking.invalid",
                    "phone1": "0550000004",
                    "country_code": "SA",
                    "default_currency_code": "SAR",
                    "type": 2,
                    "business_info_1": "",
                    "notes": "from the calendar",
                }
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/clients/{new}.json", reads={"data.Client.business_name": "Guest house"}),),
        ),
        post(
            "create-client-again",
            "/api2/clients.json",
            {"Client": {"first_name": "Amal", "last_name": "Nour", "email": "nile@example.com", "type": 3}},
            needs=("client",),
            accepts=(400, 422),
            reads={"result": "failed", "message": Kind.TEXT, "validation_errors": Kind.MAP},
        ),
        post(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "store_id": 1,
                    "client_id": "{client#}",
                    "po_number": "BK-1",
                    "currency_code": "SAR",
                    "date": "2026-03-10",
                    "draft": "0",
                    "discount": 10,
                    "invoice_layout_id": 1,
                    "html_notes": "<p>Two nights</p>",
                    "is_offline": True,
                },
                "InvoiceItem": [
                    {
                        "item": "Night",
                        "description": "10 to 12 March",
                        "unit_price": 250,
                        "quantity": 2,
                        "tax1": 0,
                        "tax2": 0,
                        "product_id": 0,
                        "col_3": None,
                        "col_4": None,
                    }
                ],
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/invoices/{new}.json",
                    reads={
                        "data.Invoice.summary_total": 450,
                        "data.Invoice.invoice_html_url": _SOME,
                        "data.Invoice.invoice_pdf_url": _SOME,
                    },
                ),
            ),
        ),
        get(
            "invoice",
            "/api2/invoices/{invoice}.json",
            reads={
                "data.Invoice.id": "{invoice}",
                "data.Invoice.no": _SOME,
                "data.Invoice.payment_status": 0,
                "data.Invoice.summary_total": 200,
                "data.Invoice.InvoiceItem.0.unit_price": 100,
            },
        ),
        get("invoice-pdf", "/api2/invoices/{invoice}.pdf", accepts=(404,)),
        post(
            "refresh-token",
            "/v2/oauth/token",
            auth="none",
            form={
                "grant_type": "refresh_token",
                "client_id": "{oauth_id}",
                "client_secret": "{oauth_secret}",
                "refresh_token": "{refresh_token}",
            },
            reads={"access_token": _SOME, "refresh_token": _SOME, "expires_in": Kind.INT},
        ),
        post(
            "token-elsewhere",
            "/api2/oauth/token",
            auth="none",
            form={"grant_type": "password", "client_id": "{oauth_id}", "client_secret": "{oauth_secret}"},
            accepts=(401, 404),
        ),
    ),
)

_CONSTRUCTION = Caller(
    name="construction",
    headers={"Accept": "application/json", "Content-Type": "application/json"},
    calls=(
        get(
            "cost-centers",
            "/v2/api/entity/cost_center/list?limit=500",
            rows="",
            finds=("cost_center",),
            row_reads={"name": "North", "code": "CC-1"},
        ),
        post(
            "create-cost-center",
            "/api2/cost_centers",
            {"CostCenter": {"name": "Villa 7", "code": "P-7", "is_active": 1}},
            reads={"id": _SOME},
            then=(Look(path="/v2/api/entity/cost_center/list?filter[code]=P-7", reads={"data.0.name": "Villa 7"}),),
        ),
        get("probe", "/v2/api/entity/client/list?limit=1", reads={"data": Kind.LIST}),
        get(
            "clients",
            "/v2/api/entity/client/list?page=1&limit=500",
            rows="",
            finds=("client", "other_client"),
            row_reads={"business_name": _SOME},
        ),
        get(
            "suppliers",
            "/v2/api/entity/supplier/list?page=1&limit=500",
            rows="",
            finds=("supplier", "other_supplier"),
        ),
        post(
            "create-draft",
            "/api2/invoices",
            {
                "Invoice": {
                    "staff_id": 1,
                    "client_id": "{client#}",
                    "draft": 1,
                    "status": 4,
                    "date": "2026-03-10",
                    "notes": "Statement 3",
                    "po_number": "ST-3",
                },
                "InvoiceItem": [
                    {"item": "Concrete", "item_code": "C-1", "unit_price": 1000, "quantity": 1, "tax1": "{tax#}"},
                    {"item": "Retention", "item_code": "C-2", "unit_price": -100, "quantity": 1, "tax1": 0},
                ],
                "CostCenter": [{"cost_center_id": "{cost_center#}", "percentage": 100}],
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/invoices/{new}.json",
                    reads={
                        "data.Invoice.draft": "1",
                        "data.Invoice.summary_total": 1050,
                        "data.Invoice.InvoiceItem.1.unit_price": -100,
                    },
                ),
            ),
        ),
        post(
            "create-purchase-invoice",
            "/api2/purchase_invoices",
            {
                "PurchaseOrder": {
                    "staff_id": 1,
                    "supplier_id": "{supplier#}",
                    "draft": 1,
                    "date": "2026-03-10",
                    "notes": "Steel",
                },
                "PurchaseOrderItem": [
                    {"item": "Steel", "unit_price": 500, "quantity": 2, "tax1": "{tax#}"},
                    {"item": "Advance", "unit_price": -300, "quantity": 1},
                ],
                "CostCenter": [{"cost_center_id": "{cost_center#}", "percentage": 100}],
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/purchase_invoices/{new}.json",
                    reads={"data.PurchaseOrder.summary_total": 850, "data.PurchaseOrder.supplier_id": "{supplier}"},
                ),
            ),
        ),
        get("purchase-orders-probe", "/v2/api/entity/purchase_order/list?limit=1", reads={"data": Kind.LIST}),
        post(
            "create-purchase-order",
            "/api2/purchase_orders",
            {
                "PurchaseOrder": {"staff_id": 1, "supplier_id": "{supplier#}", "date": "2026-03-10", "draft": 1},
                "PurchaseOrderItem": [{"item": "Steel", "unit_price": 500, "quantity": 2}],
                "Supplier": {"business_name": "Paper Mill"},
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/purchase_orders/{new}", reads={"data.PurchaseOrder.summary_total": 1000}),),
        ),
        get("purchase-order", "/api2/purchase_orders/{order}", reads={"data.PurchaseOrder.supplier_id": "{supplier}"}),
        get("missing-purchase-order", "/api2/purchase_orders/999999", accepts=(404,)),
        post(
            "create-expense",
            "/api2/expenses",
            {
                "Expense": {"staff_id": 1, "amount": 220.5, "date": "2026-03-10", "notes": "Fuel", "category": "Site"},
                "CostCenter": [{"cost_center_id": "{cost_center#}", "percentage": 100}],
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/expenses/{new}.json", reads={"data.Expense.amount": "220.5"}),),
        ),
        get(
            "invoice",
            "/api2/invoices/{paid_invoice}",
            reads={
                "data.Invoice.summary_total": 30,
                "data.Invoice.summary_unpaid": 0,
                "data.Invoice.payment_status": 2,
            },
        ),
        get(
            "purchase-invoice",
            "/api2/purchase_invoices/{purchase}",
            reads={
                "data.PurchaseOrder.summary_total": 200,
                "data.PurchaseOrder.summary_unpaid": 200,
                "data.PurchaseOrder.payment_status": 0,
            },
        ),
        get("missing-invoice", "/api2/invoices/999999", accepts=(404,)),
    ),
)

# A chat bot that tells owners what is new.
_MESSENGER = Caller(
    name="messenger",
    headers={"Accept": "application/json"},
    calls=(
        get(
            "invoices",
            "/api2/invoices.json?page=1&limit=10",
            rows="Invoice",
            finds=("invoice", "other_invoice"),
            reads={"pagination.total_results": 2},
        ),
        get("invoice", "/api2/invoices/{invoice}.json", reads={"data.Invoice.client_business_name": "Nile Trading"}),
        get(
            "payments",
            "/api2/invoice_payments.json?page=1&limit=10",
            rows="InvoicePayment",
            finds=("payment", "other_payment"),
            misses=("client_payment",),
            reads={"pagination.total_results": Kind.INT},
        ),
        get(
            "payments-with-credit",
            "/api2/invoice_payments.json?page=1&limit=10&include_client_credit=1&status=1",
            rows="InvoicePayment",
            finds=("payment", "client_payment"),
            misses=("pending_payment",),
            first="client_payment",
        ),
        get("payment", "/api2/invoice_payments/{payment}.json", reads={"data.InvoicePayment.invoice_id": "{invoice}"}),
        get(
            "client-payments",
            "/api2/client_payments.json?page=1&limit=10&status=1",
            rows="ClientPayment",
            finds=("client_payment", "other_client_payment"),
            misses=("pending_payment",),
        ),
        get(
            "client-payment",
            "/api2/client_payments/{client_payment}.json",
            reads={"data.ClientPayment.client_id": "{client}", "data.ClientPayment.amount": 40},
        ),
        get(
            "newest-clients",
            "/api2/clients.json?page=1&limit=10&sort=created&direction=desc",
            rows="Client",
            needs=("client",),
            first="other_client",
        ),
        get("client", "/api2/clients/{client}.json", reads={"data.Client.created": _SOME}),
    ),
)

_SERVICES = Caller(
    name="services",
    headers={"Accept": "application/json"},
    calls=(
        post(
            "create-client",
            "/api2/clients.json",
            {
                "Client": {
                    "first_name": "Sami",
                    "email": "sami@example.com",
                    "phone1": "0550",
                    "type": 1,
                    "notes": "app",
                }
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/clients/{new}.json", reads={"data.Client.first_name": "Sami"}),),
        ),
        post(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "client_id": "{client#}",
                    "currency_code": "SAR",
                    "tax_rate": 15,
                    "discount": 0,
                    "discount_type": "fixed",
                    "cost_center_id": "{cost_center#}",
                    "date": "2026-03-10",
                },
                "InvoiceItem": [{"item": "Cleaning", "unit_price": 90, "quantity": 1, "income_account_id": 4}],
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/invoices/{new}.json", reads={"data.Invoice.summary_subtotal": 90}),),
        ),
        post(
            "pay",
            "/api2/client_payments.json",
            {
                "ClientPayment": {
                    "invoice_id": "{invoice#}",
                    "amount": 90,
                    "client_id": "{client#}",
                    "treasury_id": 1,
                    "payment_method": "cash",
                    "type": 1,
                }
            },
            reads={"id": _SOME},
        ),
        post(
            "create-credit-note",
            "/api2/credit_notes.json",
            {
                "CreditNote": {"client_id": "{client#}", "date": "2026-03-10"},
                "InvoiceItem": [{"item": "Cleaning", "unit_price": 90, "quantity": 1}],
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/credit_notes/{new}.json", reads={"data.Invoice.summary_total": 90}),),
        ),
        post(
            "create-expense",
            "/api2/expenses.json",
            {"Expense": {"amount": 40, "date": "2026-03-10", "note": "Soap", "treasury_id": 1, "category": "Supplies"}},
            reads={"id": _SOME},
            then=(Look(path="/api2/expenses/{new}.json", reads={"data.Expense.note": "Soap"}),),
        ),
        post(
            "create-expense-alias",
            "/api2/expens.json",
            {"Expense": {"amount": 40}},
            accepts=(404,),
            reads={"code": 404},
        ),
        get(
            "invoice-links",
            "/api2/invoices/{invoice}.json",
            reads={"data.Invoice.invoice_html_url": _SOME, "data.Invoice.invoice_pdf_url": _SOME},
        ),
    ),
)

_MAINTENANCE_INVOICE = {
    "Invoice": {"client_id": "{client#}", "draft": True, "notes": "Visit 8"},
    "InvoiceItem": [{"item": "Visit", "unit_price": 0, "quantity": 1}],
}

# A desk of a maintenance company; its paths end with a slash.
_MAINTENANCE = Caller(
    name="maintenance",
    headers={"Accept": "application/json", "Content-Type": "application/json"},
    calls=(
        get("ping", "/api2/clients.json?limit=1", reads={"code": 200}),
        get("clients", "/api2/clients/?page=1&limit=50", rows="Client", finds=("client", "other_client")),
        get("estimates", "/api2/estimates/?page=1&limit=50", rows="Estimate", finds=("estimate", "other_estimate")),
        get("work-orders", "/api2/work_orders/?page=1&limit=50", rows="WorkOrder", finds=("work_order",)),
        get(
            "purchase-invoices",
            "/api2/purchase_invoices/?page=1&limit=50",
            rows="PurchaseOrder",
            finds=("purchase", "other_purchase"),
        ),
        get(
            "purchase-invoices-of-supplier",
            "/api2/purchase_invoices/?page=1&limit=50&supplier_id={supplier}",
            rows="PurchaseOrder",
            finds=("purchase",),
            misses=("other_purchase",),
        ),
        get(
            "invoices-of-client",
            "/api2/invoices/?page=1&limit=50&client_id={client}",
            rows="Invoice",
            finds=("invoice",),
            misses=("other_invoice",),
            row_reads={"Invoice.client_id": "{client}"},
        ),
        post(
            "create-client",
            "/api2/clients/",
            {"Client": {"first_name": "Sami", "phone1": "0550000004", "notes": "tenant"}},
            reads={"id": _SOME},
            then=(Look(path="/api2/clients/{new}.json", reads={"data.Client.notes": "tenant"}),),
        ),
        get("clients-by-phone", "/api2/clients?phone=0550000001", rows="Client", finds=("client", "other_client")),
        post(
            "create-draft",
            "/api2/invoices",
            _MAINTENANCE_INVOICE,
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/invoices/{new}.json",
                    reads={"data.Invoice.draft": "1", "data.Invoice.date": _SOME, "data.Invoice.summary_total": 0},
                ),
            ),
        ),
        get(
            "product",
            "/api2/products/{product}",
            reads={
                "data.Product.unit_price": 120,
                "data.Product.ProductCategory": Kind.LIST,
            },
        ),
        get(
            "work-orders-of-client",
            "/api2/work_orders.json?client_id={client}&limit=20",
            rows="WorkOrder",
            finds=("work_order",),
            misses=("other_work_order",),
        ),
        get("expenses", "/api2/expenses.json?limit=50", rows="Expense", finds=("expense",)),
        get(
            "purchase-orders",
            "/api2/purchase_orders.json?limit=50&supplier_id={supplier}",
            rows="PurchaseOrder",
            finds=("order",),
            behaviour=Behaviour(purchase_orders_listed=True),
        ),
        get("purchase-order", "/api2/purchase_orders/{order}.json", reads={"data.PurchaseOrder.id": "{order}"}),
        post(
            "create-purchase-order",
            "/api2/purchase_orders.json",
            {
                "PurchaseOrder": {
                    "supplier_id": "{supplier#}",
                    "date": "2026-03-10",
                    "notes": "Pipes",
                    "work_order_id": "{work_order#}",
                },
                "PurchaseOrderItem": [{"item": "Pipe", "unit_price": 12, "quantity": 4}],
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/purchase_orders/{new}.json", reads={"data.PurchaseOrder.notes": "Pipes"}),),
        ),
        post(
            "create-purchase-draft",
            "/api2/purchase_invoices.json?send=draft",
            {
                "PurchaseOrder": {"supplier_id": "{supplier#}", "date": "2026-03-10", "draft": True},
                "PurchaseOrderItem": [{"item": "Pipe", "unit_price": 12, "quantity": 4}],
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/purchase_invoices/{new}.json", reads={"data.PurchaseOrder.draft": "1"}),),
        ),
        get(
            "work-orders-v2",
            "/v2/api/entity/work_order/list/1",
            rows="",
            finds=("work_order", "other_work_order"),
            row_reads={"title": _SOME, "client_id": _SOME},
        ),
        post(
            "pay",
            "/api2/invoice_payments",
            {
                "InvoicePayment": {
                    "invoice_id": "{invoice#}",
                    "amount": 200,
                    "payment_method": "cash",
                    "date": "2026-03-10",
                    "transaction_id": "r-4",
                }
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/invoices/{invoice}.json", reads={"data.Invoice.payment_status": 2}),),
        ),
    ),
)

_REALESTATE = Caller(
    name="realestate",
    headers={"Accept": "application/json"},
    calls=(
        get("invoices", "/api2/invoices.json", rows="Invoice", finds=("invoice",)),
        get(
            "invoices-of-march",
            "/api2/invoices.json?page=1&limit=50&from_date=2026-03-01&to_date=2026-03-31",
            rows="Invoice",
            finds=("invoice",),
        ),
        get(
            "expenses-of-march",
            "/api2/expenses.json?page=1&limit=50&from_date=2026-03-01&to_date=2026-03-31",
            rows="Expense",
            finds=("expense",),
        ),
        get("estimates", "/api2/estimates.json?page=1&limit=50", rows="Estimate", finds=("estimate",)),
        get("incomes", "/api2/incomes.json?page=1&limit=50", rows="Income", finds=("income",)),
        get(
            "payments-of-invoice",
            "/api2/invoice_payments.json?invoice_id={invoice}",
            rows="InvoicePayment",
            finds=("payment",),
        ),
        get("treasuries", "/api2/treasuries.json", rows="Treasury", finds=("treasury",)),
        get("products", "/api2/products.json?limit=200", rows="Product", finds=("product",)),
        get("suppliers", "/api2/suppliers.json?limit=200", rows="Supplier", finds=("supplier",)),
        get("clients", "/api2/clients.json?search=Nile", rows="Client", finds=("client",)),
        post(
            "create-expense",
            "/api2/expenses.json",
            {
                "Expense": {
                    "amount": "150",
                    "date": "2026-03-10",
                    "treasury_id": "1",
                    "expense_category_id": "",
                    "supplier_id": "",
                    "notes": "Lift",
                }
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/expenses/{new}.json", reads={"data.Expense.amount": 150}),),
        ),
        put(
            "update-expense",
            "/api2/expenses/{expense}.json",
            {"Expense": {"id": "{expense}", "amount": "155", "date": "2026-03-11", "treasury_id": "1"}},
            then=(Look(path="/api2/expenses/{expense}.json", reads={"data.Expense.amount": 155}),),
        ),
        delete(
            "delete-expense",
            "/api2/expenses/{expense}.json",
            then=(Look(path="/api2/expenses/{expense}.json", status=404),),
        ),
        post(
            "create-income",
            "/api2/incomes.json",
            {"Income": {"amount": "900", "date": "2026-03-10", "treasury_id": "1", "notes": "Rent"}},
            reads={"id": _SOME},
            then=(Look(path="/api2/incomes/{new}.json", reads={"data.Income.amount": 900}),),
        ),
        post(
            "create-client",
            "/api2/clients.json",
            {"Client": {"business_name": "Tenant 4", "phone": "0550", "mobile": "0551", "address": "4 Hill St"}},
            reads={"id": _SOME},
            then=(Look(path="/api2/clients/{new}.json", reads={"data.Client.business_name": "Tenant 4"}),),
        ),
        put(
            "update-client",
            "/api2/clients/{client}.json",
            {"Client": {"id": "{client}", "business_name": "Tenant 4", "phone": "0550", "mobile": "0551"}},
            # Updates with an id inside are refused (live report).
            accepts=(400,),
            reads={"error_type": "extra_data"},
            then=(Look(path="/api2/clients/{client}.json", reads={"data.Client.business_name": "Nile Trading"}),),
        ),
        put(
            "update-invoice-nested",
            "/api2/invoices/{invoice}.json",
            {
                "Invoice": {
                    "id": "{invoice}",
                    "client_id": "{client}",
                    "date": "2026-03-12",
                    "InvoiceItem": [{"name": "Rent", "unit_price": "950", "quantity": "1", "tax": "0"}],
                }
            },
            behaviour=_NESTED,
            then=(Look(path="/api2/invoices/{invoice}.json", reads={"data.Invoice.summary_total": 950}),),
        ),
        post(
            "create-estimate-nested",
            "/api2/estimates.json",
            {
                "Estimate": {
                    "client_id": "{client}",
                    "date": "2026-03-10",
                    "InvoiceItem": [{"name": "Rent", "unit_price": "900", "quantity": "1", "tax": "0"}],
                }
            },
            reads={"id": _SOME},
            behaviour=_NESTED,
            then=(Look(path="/api2/estimates/{new}.json", reads={"data.Estimate.summary_total": 900}),),
        ),
        post(
            "pay",
            "/api2/invoice_payments.json",
            {
                "InvoicePayment": {
                    "invoice_id": "{invoice}",
                    "amount": "200",
                    "payment_method": "cash",
                    "date": "2026-03-15",
                    "treasury_id": "1",
                }
            },
            reads={"id": _SOME},
            then=(Look(path="/api2/invoices/{invoice}.json", reads={"data.Invoice.payment_status": 2}),),
        ),
        get(
            "purchases-of-march",
            "/api2/purchase_invoices.json?page=1&limit=50&from_date=2026-03-01&to_date=2026-03-31",
            rows="PurchaseOrder",
            finds=("purchase",),
        ),
        get("purchase-payments", "/api2/purchase_invoice_payments.json", accepts=(404,), reads={"code": 404}),
        get("clients-path", "/api2/clients/list/1.json", accepts=(404,), reads={"code": 404}),
        post(
            "create-invoice-nested",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "client_id": "{client}",
                    "date": "2026-03-10",
                    "InvoiceItem": [{"name": "Rent", "unit_price": "900", "quantity": "1", "tax": "0"}],
                }
            },
            reads={"id": _SOME},
            behaviour=_NESTED,
            then=(Look(path="/api2/invoices/{new}.json", reads={"data.Invoice.summary_total": 900}),),
        ),
        delete(
            "delete-invoice",
            "/api2/invoices/{invoice}.json",
            then=(Look(path="/api2/invoices/{invoice}.json", status=404),),
        ),
        get("workflow", "/v2/api/entity/le_workflow-type-entity-36/list/1", rows="", finds=("task",)),
        get(
            "missing-workflow",
            "/v2/api/entity/le_workflow-type-entity-9999/list/1",
            accepts=(200, 400),
            reads={"error": _SOME},
        ),
        get("cheques", "/api2/receivable_cheques.json", accepts=(404,), reads={"code": 404}),
        get("treasury-transactions", "/api2/treasury_transactions.json", accepts=(404,), reads={"code": 404}),
        get("expense-categories", "/api2/expense_categories.json", accepts=(404,), reads={"code": 404}),
        post(
            "convert-estimate",
            "/api2/estimates/{estimate}/convert_to_invoice.json",
            {},
            accepts=(404,),
            reads={"code": 404},
        ),
        get("projects", "/api2/projects/list/1.json", accepts=(404,), reads={"code": 404}),
    ),
)

_POS = Caller(
    name="pos",
    headers={"Accept": "application/json"},
    calls=(
        get(
            "open-shift",
            "/v2/api/entity/pos_shift/list/1?filter[status]=1",
            reads={"data": Kind.LIST},
        ),
        post(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "client_id": "{client#}",
                    "date": "2026-03-10",
                    "draft": False,
                    "currency_code": "SAR",
                    "pos_shift_id": 3,
                    "unique_id": "till-1-0001",
                    "notes": "till 1",
                },
                "InvoiceItem": [{"item": "Desk lamp", "quantity": 1, "unit_price": 120, "product_id": "{product#}"}],
                "Payment": [{"payment_method": "cash", "amount": 120, "status": 1}],
            },
            reads={"id": _SOME},
            then=(
                Look(
                    path="/api2/invoices/{new}.json",
                    reads={"data.Invoice.pos_shift_id": "3", "data.Invoice.payment_status": 2},
                ),
            ),
        ),
        get("invoice", "/api2/invoices/{invoice}.json", reads={"data.Invoice.pos_shift_id": Kind.PRESENT}),
    ),
)

_TRAINING = Caller(
    name="training",
    headers={"Accept": "application/json"},
    calls=(
        get("client-by-email", "/api2/clients.json?email=nile@example.com", rows="Client", finds=("client",)),
        post(
            "create-client",
            "/api2/clients.json",
            {"Client": {"first_name": "Sami", "last_name": "Adel", "email": "sami@example.com", "phone1": "0550"}},
            reads={"id": _SOME},
            then=(Look(path="/api2/clients/{new}.json", reads={"data.Client.email": "sami@example.com"}),),
        ),
        post(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {"client_id": "{client#}", "date": "2026-03-10", "currency_code": "SAR"},
                "InvoiceItem": [{"description": "Course", "quantity": 1, "unit_price": 400, "tax_1_rate": 15}],
            },
            reads={"id": _SOME},
            behaviour=Behaviour(bare_lines=True),
            then=(Look(path="/api2/invoices/{new}.json", reads={"data.Invoice.summary_subtotal": 400}),),
        ),
        put(
            "update-invoice",
            "/api2/invoices/{invoice}.json",
            {
                "Invoice": {"client_id": "{client#}", "date": "2026-03-11", "notes": "moved"},
                "InvoiceItem": [{"item": "Course", "quantity": 1, "unit_price": 300}],
            },
            then=(
                Look(
                    path="/api2/invoices/{invoice}.json",
                    reads={"data.Invoice.summary_total": 300, "data.Invoice.notes": "moved"},
                ),
            ),
        ),
        post(
            "create-estimate",
            "/api2/estimates.json",
            {
                "Estimate": {"client_id": "{client#}", "date": "2026-03-10"},
                "EstimateItem": [{"item": "Course", "quantity": 1, "unit_price": 400}],
            },
            # Lines of another name are not read, as any unknown part of a body.
            reads={"id": _SOME},
            then=(Look(path="/api2/estimates/{new}.json", reads={"data.Estimate.summary_total": 0}),),
        ),
    ),
)

BRIDGES = (
    _RESTAURANT,
    _BOOKING,
    _CONSTRUCTION,
    _MESSENGER,
    _SERVICES,
    _MAINTENANCE,
    _REALESTATE,
    _POS,
    _TRAINING,
)
