"""Systems of single trades that hand their orders, guests, sites and jobs to Daftra."""

from __future__ import annotations

from daftra_client.sandbox import Behaviour
from tests.sandbox.integrations.words import PASSWORD_GRANT, Kind, Look, caller, create, delete, get, look, post, put

__all__ = ["BRIDGES"]

_SOME = Kind.SOME
_NESTED = Behaviour(nested_lines=True, bare_lines=True)

# A cash desk of restaurants, which authorises itself with a token of the app market.
_RESTAURANT = caller(
    "restaurant",
    post(
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
    get("/v2/api/entity/client/list?filter%5Bclient_number%5D=EXT-5", only="client"),
    get("/v2/api/entity/client/list?filter%5Bid%5D={client}", only="client"),
    get(
        "/v2/api/entity/client/filter-auto-suggest?filter%5Bbusiness_name%5D%5Blike%5D=Nile", rows_at="", only="client"
    ),
    create(
        "/api2/clients.json",
        Client={
            "type": 2,
            "business_name": "Guest 12",
            "first_name": "Guest",
            "last_name": "12",
            "email": "guest-12@restaurant.invalid",
            "phone1": "0550000012",
            "client_number": "guest-12",
            "is_offline": True,
        },
        accepts=(200, 202),
        stored={"client_number": "guest-12"},
    ),
    get("/api2/products?product_code=SKU-50", only="product"),
    get("/api2/products?product_code=SKU-50&request_branch_id=1", only="product"),
    create(
        "/api2/products",
        Product={
            "name": "Soup",
            "product_code": "F-1",
            "unit_price": 17.39,
            "buy_price": 0.0,
            "status": 0,
            "type": 1,
            "track_stock": 0,
        },
        stored={"product_code": "F-1"},
    ),
    get("/api2/taxes.json?filter%5Bname%5D=VAT", finds="tax", row_reads={"Tax.name": _SOME}),
    create(
        "/api2/taxes.json",
        Tax={"name": "VAT 15", "value": 15, "included": 0},
        accepts=(202,),
        stored={"included": "0"},
    ),
    get(
        "/api2/invoices?custom_field=ext-1&custom_field_label=External%20ID",
        only="invoice",
        row_reads={"Invoice.summary_total": Kind.NUMBER},
    ),
    get("/api2/invoices?custom_field=ext-9&custom_field_label=External%20ID", misses=("invoice", "other_invoice")),
    create(
        "/api2/invoices",
        name="create-invoice",
        Invoice={
            "po_number": "F-77",
            "client_id": "{client#}",
            "date": "2026-03-10",
            "discount_amount": 7.5,
            "notes": None,
        },
        InvoiceItem=[
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
        InvoiceCustomField=[{"label": "External ID", "value": "f-77"}],
        stored={"po_number": "F-77", "summary_discount": "7.5"},
    ),
    # A fixed discount of a line counts once for each of its pieces.
    create(
        "/api2/invoices",
        name="create-invoice-with-line-discount",
        Invoice={"po_number": "F-78", "client_id": "{client#}", "date": "2026-03-10", "notes": "no onions"},
        InvoiceItem=[{"product_id": "{product#}", "quantity": 3, "unit_price": 50, "discount": 5, "discount_type": 2}],
        stored={"summary_total": 135},
    ),
    put(
        "/api2/invoices/{invoice}",
        Invoice={"po_number": "ORD-1", "client_id": "{client#}", "date": "2026-03-11"},
        InvoiceItem=[{"product_id": "{product#}", "item": "Desk lamp", "quantity": 1, "unit_price": 100}],
        stored={"summary_total": 100, "date": "11/03/2026"},
    ),
    get("/api2/invoices/{invoice}", record={"no": _SOME, "client_id": "{client}"}),
    delete("/api2/invoices/{invoice}"),
    get(
        "/v2/api/entity/invoice_payment/list?filter%5Binvoice_id%5D={invoice}",
        only="payment",
        row_reads={"amount": Kind.NUMBER},
    ),
    create(
        "/api2/invoice_payments",
        InvoicePayment={
            "invoice_id": "{invoice#}",
            "payment_method": "mada_card",
            "amount": 200.0,
            "date": "2026-03-10 21:10:00",
        },
        then=look(
            "/api2/invoices/{invoice}",
            {
                "summary_unpaid": 0,
                "payment_status": 2,
                "InvoicePayment.0.payment_method": "mada_card",
            },
        ),
    ),
    get("/api2/invoice_payments?filter%5Binvoice_id%5D={invoice}", finds="payment"),
    get(
        "/v2/api/entity/site_payment_gateway/list",
        reads={"data.0.id": _SOME, "data.0.payment_gateway": "cash", "data.0.label": _SOME},
    ),
    create(
        "/v2/api/entity/site_payment_gateway",
        {"payment_gateway": "mada_card", "label": "Mada", "manually_added": 1, "active": 1},
        then=Look(
            path="/v2/api/entity/site_payment_gateway/list?filter[payment_gateway]=mada_card",
            reads={"data.0.label": "Mada"},
        ),
    ),
    get("/v2/api/entity/branch/list", finds="branch", row_reads={"name": _SOME, "status": Kind.PRESENT}),
    get("/v2/api/entity/no_such_plugin/list", accepts=(200, 400), reads={"error": _SOME}),
    create(
        "/api2/credit_notes",
        CreditNote={
            "client_id": "{client#}",
            "date": "2026-03-12",
            "subscription_id": "{invoice#}",
            "po_number": "F-77-R",
        },
        InvoiceItem=[
            {"product_id": "{product#}", "item": "Desk lamp", "quantity": 1, "unit_price": 50, "tax1": "{tax#}"}
        ],
        InvoiceCustomField=[{"label": "External ID", "value": "ret-9"}],
        stored={"subscription_id": "{invoice}", "type": "5"},
    ),
    get("/api2/credit_notes/{credit_note}", record={"id": "{credit_note}"}),
    get(
        "/api2/credit_notes?custom_field=ret-1&custom_field_label=External%20ID", finds="credit_note", misses="invoice"
    ),
    get("/api2/credit_notes?custom_field=ret-7&custom_field_label=External%20ID", misses="credit_note"),
    auth="bearer",
    headers={"Accept": "application/json", "Site-Id": "4000001"},
)

_BOOKING = caller(
    "booking",
    post(
        "/v2/oauth/token",
        name="token",
        auth="none",
        form=PASSWORD_GRANT,
        reads={"access_token": _SOME, "refresh_token": _SOME, "expires_in": Kind.INT},
    ),
    get("/api2/stores.json", finds="store", row_reads={"Store.id": _SOME}),
    get("/api2/staff.json", finds="staff"),
    get("/api2/treasuries.json", finds="treasury"),
    create(
        "/api2/clients.json",
        name="create-client",
        Client={
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
        },
        stored={"business_name": "Guest house"},
    ),
    post(
        "/api2/clients.json",
        name="create-client-again",
        Client={"first_name": "Amal", "last_name": "Nour", "email": "nile@example.com", "type": 3},
        needs=("client",),
        accepts=(400, 422),
        reads={"result": "failed", "message": Kind.TEXT, "validation_errors": Kind.MAP},
    ),
    create(
        "/api2/invoices.json",
        Invoice={
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
        InvoiceItem=[
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
        stored={"summary_total": 450, "invoice_html_url": _SOME, "invoice_pdf_url": _SOME},
    ),
    get(
        "/api2/invoices/{invoice}.json",
        record={
            "id": "{invoice}",
            "no": _SOME,
            "payment_status": 0,
            "summary_total": 200,
            "InvoiceItem.0.unit_price": 100,
        },
    ),
    get("/api2/invoices/{invoice}.pdf", accepts=(404,)),
    post(
        "/v2/oauth/token",
        name="refresh-token",
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
        "/api2/oauth/token",
        auth="none",
        form={"grant_type": "password", "client_id": "{oauth_id}", "client_secret": "{oauth_secret}"},
        accepts=(401, 404),
    ),
    auth="bearer",
)

_CONSTRUCTION = caller(
    "construction",
    get("/v2/api/entity/cost_center/list?limit=500", finds="cost_center", row_reads={"name": "North", "code": "CC-1"}),
    create(
        "/api2/cost_centers",
        CostCenter={"name": "Villa 7", "code": "P-7", "is_active": 1},
        then=Look(path="/v2/api/entity/cost_center/list?filter[code]=P-7", reads={"data.0.name": "Villa 7"}),
    ),
    get("/v2/api/entity/client/list?limit=1", reads={"data": Kind.LIST}),
    get(
        "/v2/api/entity/client/list?page=1&limit=500",
        finds=("client", "other_client"),
        row_reads={"business_name": _SOME},
    ),
    get("/v2/api/entity/supplier/list?page=1&limit=500", finds=("supplier", "other_supplier")),
    create(
        "/api2/invoices",
        Invoice={
            "staff_id": 1,
            "client_id": "{client#}",
            "draft": 1,
            "status": 4,
            "date": "2026-03-10",
            "notes": "Statement 3",
            "po_number": "ST-3",
        },
        InvoiceItem=[
            {"item": "Concrete", "item_code": "C-1", "unit_price": 1000, "quantity": 1, "tax1": "{tax#}"},
            {"item": "Retention", "item_code": "C-2", "unit_price": -100, "quantity": 1, "tax1": 0},
        ],
        CostCenter=[{"cost_center_id": "{cost_center#}", "percentage": 100}],
        stored={"draft": "1", "summary_total": 1050, "InvoiceItem.1.unit_price": -100},
    ),
    create(
        "/api2/purchase_invoices",
        PurchaseOrder={
            "staff_id": 1,
            "supplier_id": "{supplier#}",
            "draft": 1,
            "date": "2026-03-10",
            "notes": "Steel",
        },
        PurchaseOrderItem=[
            {"item": "Steel", "unit_price": 500, "quantity": 2, "tax1": "{tax#}"},
            {"item": "Advance", "unit_price": -300, "quantity": 1},
        ],
        CostCenter=[{"cost_center_id": "{cost_center#}", "percentage": 100}],
        stored={"summary_total": 850, "supplier_id": "{supplier}"},
    ),
    get("/v2/api/entity/purchase_order/list?limit=1", reads={"data": Kind.LIST}),
    create(
        "/api2/purchase_orders",
        PurchaseOrder={"staff_id": 1, "supplier_id": "{supplier#}", "date": "2026-03-10", "draft": 1},
        PurchaseOrderItem=[{"item": "Steel", "unit_price": 500, "quantity": 2}],
        Supplier={"business_name": "Paper Mill"},
        then=Look(path="/api2/purchase_orders/{new}", reads={"data.PurchaseOrder.summary_total": 1000}),
    ),
    get("/api2/purchase_orders/{order}", record={"supplier_id": "{supplier}"}),
    get("/api2/purchase_orders/999999", accepts=(404,)),
    create(
        "/api2/expenses",
        Expense={"staff_id": 1, "amount": 220.5, "date": "2026-03-10", "notes": "Fuel", "category": "Site"},
        CostCenter=[{"cost_center_id": "{cost_center#}", "percentage": 100}],
        stored={"amount": "220.5"},
    ),
    get(
        "/api2/invoices/{paid_invoice}",
        record={"summary_total": 30, "summary_unpaid": 0, "payment_status": 2},
    ),
    get(
        "/api2/purchase_invoices/{purchase}",
        record={"summary_total": 200, "summary_unpaid": 200, "payment_status": 0},
    ),
    get("/api2/invoices/999999", accepts=(404,)),
    headers={"Accept": "application/json", "Content-Type": "application/json"},
)

# A chat bot that tells owners what is new.
_MESSENGER = caller(
    "messenger",
    get(
        "/api2/invoices.json?page=1&limit=10", finds=("invoice", "other_invoice"), reads={"pagination.total_results": 2}
    ),
    get("/api2/invoices/{invoice}.json", record={"client_business_name": "Nile Trading"}),
    get(
        "/api2/invoice_payments.json?page=1&limit=10",
        finds=("payment", "other_payment"),
        misses="client_payment",
        reads={"pagination.total_results": Kind.INT},
    ),
    get(
        "/api2/invoice_payments.json?page=1&limit=10&include_client_credit=1&status=1",
        finds=("payment", "client_payment"),
        misses="pending_payment",
        first="client_payment",
    ),
    get("/api2/invoice_payments/{payment}.json", record={"invoice_id": "{invoice}"}),
    get(
        "/api2/client_payments.json?page=1&limit=10&status=1",
        finds=("client_payment", "other_client_payment"),
        misses="pending_payment",
    ),
    get("/api2/client_payments/{client_payment}.json", record={"client_id": "{client}", "amount": 40}),
    get(
        "/api2/clients.json?page=1&limit=10&sort=created&direction=desc",
        rows="Client",
        needs=("client",),
        first="other_client",
    ),
    get("/api2/clients/{client}.json", record={"created": _SOME}),
)

_SERVICES = caller(
    "services",
    create(
        "/api2/clients.json",
        Client={
            "first_name": "Sami",
            "email": "sami@example.com",
            "phone1": "0550",
            "type": 1,
            "notes": "app",
        },
        stored={"first_name": "Sami"},
    ),
    create(
        "/api2/invoices.json",
        Invoice={
            "client_id": "{client#}",
            "currency_code": "SAR",
            "tax_rate": 15,
            "discount": 0,
            "discount_type": "fixed",
            "cost_center_id": "{cost_center#}",
            "date": "2026-03-10",
        },
        InvoiceItem=[{"item": "Cleaning", "unit_price": 90, "quantity": 1, "income_account_id": 4}],
        stored={"summary_subtotal": 90},
    ),
    create(
        "/api2/client_payments.json",
        ClientPayment={
            "invoice_id": "{invoice#}",
            "amount": 90,
            "client_id": "{client#}",
            "treasury_id": 1,
            "payment_method": "cash",
            "type": 1,
        },
    ),
    create(
        "/api2/credit_notes.json",
        CreditNote={"client_id": "{client#}", "date": "2026-03-10"},
        InvoiceItem=[{"item": "Cleaning", "unit_price": 90, "quantity": 1}],
        stored={"summary_total": 90},
    ),
    create(
        "/api2/expenses.json",
        Expense={"amount": 40, "date": "2026-03-10", "note": "Soap", "treasury_id": 1, "category": "Supplies"},
        stored={"note": "Soap"},
    ),
    post(
        "/api2/expens.json",
        Expense={"amount": 40},
        accepts=(404,),
        reads={"code": 404},
    ),
    get("/api2/invoices/{invoice}.json", record={"invoice_html_url": _SOME, "invoice_pdf_url": _SOME}),
)

_MAINTENANCE_INVOICE = {
    "Invoice": {"client_id": "{client#}", "draft": True, "notes": "Visit 8"},
    "InvoiceItem": [{"item": "Visit", "unit_price": 0, "quantity": 1}],
}

# A desk of a maintenance company; its paths end with a slash.
_MAINTENANCE = caller(
    "maintenance",
    get("/api2/clients.json?limit=1", reads={"code": 200}),
    get("/api2/clients/?page=1&limit=50", finds=("client", "other_client")),
    get("/api2/estimates/?page=1&limit=50", finds=("estimate", "other_estimate")),
    get("/api2/work_orders/?page=1&limit=50", finds="work_order"),
    get("/api2/purchase_invoices/?page=1&limit=50", finds=("purchase", "other_purchase")),
    get("/api2/purchase_invoices/?page=1&limit=50&supplier_id={supplier}", only="purchase"),
    get(
        "/api2/invoices/?page=1&limit=50&client_id={client}",
        only="invoice",
        row_reads={"Invoice.client_id": "{client}"},
    ),
    create(
        "/api2/clients/",
        Client={"first_name": "Sami", "phone1": "0550000004", "notes": "tenant"},
        then=look("/api2/clients/{new}", {"notes": "tenant"}),
    ),
    get("/api2/clients?phone=0550000001", finds=("client", "other_client")),
    create(
        "/api2/invoices",
        _MAINTENANCE_INVOICE,
        stored={"draft": "1", "date": _SOME, "summary_total": 0},
    ),
    get(
        "/api2/products/{product}",
        record={"unit_price": 120, "ProductCategory": Kind.LIST},
    ),
    get("/api2/work_orders.json?client_id={client}&limit=20", only="work_order"),
    get("/api2/expenses.json?limit=50", finds="expense"),
    get(
        "/api2/purchase_orders.json?limit=50&supplier_id={supplier}",
        finds="order",
        behaviour=Behaviour(purchase_orders_listed=True),
    ),
    get("/api2/purchase_orders/{order}.json", record={"id": "{order}"}),
    create(
        "/api2/purchase_orders.json",
        PurchaseOrder={
            "supplier_id": "{supplier#}",
            "date": "2026-03-10",
            "notes": "Pipes",
            "work_order_id": "{work_order#}",
        },
        PurchaseOrderItem=[{"item": "Pipe", "unit_price": 12, "quantity": 4}],
        stored={"notes": "Pipes"},
    ),
    create(
        "/api2/purchase_invoices.json?send=draft",
        PurchaseOrder={"supplier_id": "{supplier#}", "date": "2026-03-10", "draft": True},
        PurchaseOrderItem=[{"item": "Pipe", "unit_price": 12, "quantity": 4}],
        stored={"draft": "1"},
    ),
    get(
        "/v2/api/entity/work_order/list/1",
        finds=("work_order", "other_work_order"),
        row_reads={"title": _SOME, "client_id": _SOME},
    ),
    create(
        "/api2/invoice_payments",
        InvoicePayment={
            "invoice_id": "{invoice#}",
            "amount": 200,
            "payment_method": "cash",
            "date": "2026-03-10",
            "transaction_id": "r-4",
        },
        then=look("/api2/invoices/{invoice}", {"payment_status": 2}),
    ),
    headers={"Accept": "application/json", "Content-Type": "application/json"},
)

_REALESTATE = caller(
    "realestate",
    get("/api2/invoices.json", finds="invoice"),
    get("/api2/invoices.json?page=1&limit=50&from_date=2026-03-01&to_date=2026-03-31", finds="invoice"),
    get("/api2/expenses.json?page=1&limit=50&from_date=2026-03-01&to_date=2026-03-31", finds="expense"),
    get("/api2/estimates.json?page=1&limit=50", finds="estimate"),
    get("/api2/incomes.json?page=1&limit=50", finds="income"),
    get("/api2/invoice_payments.json?invoice_id={invoice}", finds="payment"),
    get("/api2/treasuries.json", finds="treasury"),
    get("/api2/products.json?limit=200", finds="product"),
    get("/api2/suppliers.json?limit=200", finds="supplier"),
    get("/api2/clients.json?search=Nile", finds="client"),
    create(
        "/api2/expenses.json",
        Expense={
            "amount": "150",
            "date": "2026-03-10",
            "treasury_id": "1",
            "expense_category_id": "",
            "supplier_id": "",
            "notes": "Lift",
        },
        stored={"amount": 150},
    ),
    put(
        "/api2/expenses/{expense}.json",
        Expense={"id": "{expense}", "amount": "155", "date": "2026-03-11", "treasury_id": "1"},
        stored={"amount": 155},
    ),
    delete("/api2/expenses/{expense}.json"),
    create(
        "/api2/incomes.json",
        Income={"amount": "900", "date": "2026-03-10", "treasury_id": "1", "notes": "Rent"},
        stored={"amount": 900},
    ),
    create(
        "/api2/clients.json",
        Client={"business_name": "Tenant 4", "phone": "0550", "mobile": "0551", "address": "4 Hill St"},
        stored={"business_name": "Tenant 4"},
    ),
    # Updates with an id inside are refused (live report).
    put(
        "/api2/clients/{client}.json",
        Client={"id": "{client}", "business_name": "Tenant 4", "phone": "0550", "mobile": "0551"},
        accepts=(400,),
        reads={"error_type": "extra_data"},
        stored={"business_name": "Nile Trading"},
    ),
    put(
        "/api2/invoices/{invoice}.json",
        Invoice={
            "id": "{invoice}",
            "client_id": "{client}",
            "date": "2026-03-12",
            "InvoiceItem": [{"name": "Rent", "unit_price": "950", "quantity": "1", "tax": "0"}],
        },
        behaviour=_NESTED,
        stored={"summary_total": 950},
    ),
    create(
        "/api2/estimates.json",
        Estimate={
            "client_id": "{client}",
            "date": "2026-03-10",
            "InvoiceItem": [{"name": "Rent", "unit_price": "900", "quantity": "1", "tax": "0"}],
        },
        behaviour=_NESTED,
        stored={"summary_total": 900},
    ),
    create(
        "/api2/invoice_payments.json",
        InvoicePayment={
            "invoice_id": "{invoice}",
            "amount": "200",
            "payment_method": "cash",
            "date": "2026-03-15",
            "treasury_id": "1",
        },
        then=look("/api2/invoices/{invoice}", {"payment_status": 2}),
    ),
    get("/api2/purchase_invoices.json?page=1&limit=50&from_date=2026-03-01&to_date=2026-03-31", finds="purchase"),
    get("/api2/purchase_invoice_payments.json", accepts=(404,), reads={"code": 404}),
    get("/api2/clients/list/1.json", accepts=(404,), reads={"code": 404}),
    create(
        "/api2/invoices.json",
        Invoice={
            "client_id": "{client}",
            "date": "2026-03-10",
            "InvoiceItem": [{"name": "Rent", "unit_price": "900", "quantity": "1", "tax": "0"}],
        },
        behaviour=_NESTED,
        stored={"summary_total": 900},
    ),
    delete("/api2/invoices/{invoice}.json"),
    get("/v2/api/entity/le_workflow-type-entity-36/list/1", finds="task"),
    get("/v2/api/entity/le_workflow-type-entity-9999/list/1", accepts=(200, 400), reads={"error": _SOME}),
    get("/api2/receivable_cheques.json", accepts=(404,), reads={"code": 404}),
    get("/api2/treasury_transactions.json", accepts=(404,), reads={"code": 404}),
    get("/api2/expense_categories.json", accepts=(404,), reads={"code": 404}),
    post(
        "/api2/estimates/{estimate}/convert_to_invoice.json",
        {},
        accepts=(404,),
        reads={"code": 404},
    ),
    get("/api2/projects/list/1.json", accepts=(404,), reads={"code": 404}),
)

_POS = caller(
    "pos",
    get("/v2/api/entity/pos_shift/list/1?filter[status]=1", reads={"data": Kind.LIST}),
    create(
        "/api2/invoices.json",
        Invoice={
            "client_id": "{client#}",
            "date": "2026-03-10",
            "draft": False,
            "currency_code": "SAR",
            "pos_shift_id": 3,
            "unique_id": "till-1-0001",
            "notes": "till 1",
        },
        InvoiceItem=[{"item": "Desk lamp", "quantity": 1, "unit_price": 120, "product_id": "{product#}"}],
        Payment=[{"payment_method": "cash", "amount": 120, "status": 1}],
        stored={"pos_shift_id": "3", "payment_status": 2},
    ),
    get("/api2/invoices/{invoice}.json", record={"pos_shift_id": Kind.PRESENT}),
)

_TRAINING = caller(
    "training",
    get("/api2/clients.json?email=nile@example.com", finds="client"),
    create(
        "/api2/clients.json",
        Client={"first_name": "Sami", "last_name": "Adel", "email": "sami@example.com", "phone1": "0550"},
        stored={"email": "sami@example.com"},
    ),
    create(
        "/api2/invoices.json",
        Invoice={"client_id": "{client#}", "date": "2026-03-10", "currency_code": "SAR"},
        InvoiceItem=[{"description": "Course", "quantity": 1, "unit_price": 400, "tax_1_rate": 15}],
        behaviour=Behaviour(bare_lines=True),
        stored={"summary_subtotal": 400},
    ),
    put(
        "/api2/invoices/{invoice}.json",
        Invoice={"client_id": "{client#}", "date": "2026-03-11", "notes": "moved"},
        InvoiceItem=[{"item": "Course", "quantity": 1, "unit_price": 300}],
        stored={"summary_total": 300, "notes": "moved"},
    ),
    # Lines of another name are not read, as any unknown part of a body.
    create(
        "/api2/estimates.json",
        Estimate={"client_id": "{client#}", "date": "2026-03-10"},
        EstimateItem=[{"item": "Course", "quantity": 1, "unit_price": 400}],
        stored={"summary_total": 0},
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
