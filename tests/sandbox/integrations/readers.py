"""Dashboards, reports, bots and assistants, which mostly read; and accountants' tools, which post to the books."""

from __future__ import annotations

from daftra_client.sandbox import Behaviour
from tests.sandbox.integrations.words import PASSWORD_GRANT, Kind, Look, caller, create, delete, get, look, post, put

__all__ = ["READERS"]

_SOME = Kind.SOME
_PARTIAL = Behaviour(partial_updates=frozenset({"*"}))

# A collector of debts.
_DEBTORS = caller(
    "debtors",
    get(
        "/api2/clients.json?page=1&limit=100",
        finds=("client", "other_client"),
        row_reads={"Client.phone1": _SOME, "Client.phone2": Kind.PRESENT, "Client.suspend": Kind.TEXT},
    ),
    get("/api2/clients/{other_client}.json", record={"suspend": "1"}),
    get("/api2/invoices.json?page=1&limit=100", finds=("invoice", "other_invoice")),
    get("/api2/invoices.json?client_id={client}&page=1&limit=100", only="invoice"),
    get("/api2/invoices.json?date_from=2026-03-01&date_to=2026-03-31&limit=100", only="invoice"),
    get("/api2/invoice_payments.json?client_id={client}&limit=100", only="payment"),
    get("/api2/invoice_payments.json?date_from=2026-03-01&date_to=2026-03-31&limit=100", only="payment"),
    get("/api2/client_payments.json?client_id={client}&limit=100", only="client_payment"),
    get("/api2/client_payments.json?date_from=2026-03-01&date_to=2026-03-31&limit=100", only="client_payment"),
    get("/api2/expenses.json?date_from=2026-03-01&date_to=2026-03-31&limit=100", only="expense"),
    get("/api2/incomes.json?date_from=2026-03-01&date_to=2026-03-31&limit=100", only="income"),
    create(
        "/api2/client_payments.json",
        name="receive",
        ClientPayment={
            "client_id": "{client#}",
            "amount": 55,
            "date": "2026-03-20",
            "notes": "cash box",
            "treasury_id": 1,
            "payment_method": "cash",
            "status": 1,
            "currency_code": "SAR",
        },
        stored={"amount": 55, "status": "1"},
    ),
    post(
        "/api2/client_payments.json",
        name="receive-without-treasury",
        ClientPayment={"client_id": "{client#}", "amount": 55, "date": "2026-03-20"},
        accepts=(202,),
        reads={"id": None},
    ),
    create(
        "/api2/client_payments.json",
        name="receive-without-status",
        ClientPayment={
            "client_id": "{client#}",
            "amount": 55,
            "date": "2026-03-20",
            "treasury_id": 1,
            "payment_method": "cash",
        },
        stored={"status": "2"},
    ),
    put(
        "/api2/client_payments/{client_payment}.json",
        ClientPayment={
            "amount": 45,
            "date": "2026-03-18",
            "payment_method": "cash",
            "treasury_id": 1,
            "status": 1,
            "currency_code": "SAR",
            "notes": "corrected",
        },
        stored={"amount": 45, "notes": "corrected"},
    ),
    create(
        "/api2/invoices.json",
        Invoice={
            "client_id": "{client#}",
            "date": "2026-03-21",
            "draft": 0,
            "client_email": "nobody@example.com",
            "notes": "monthly",
        },
        InvoiceItem=[
            {"item": "Desk lamp", "quantity": 1, "unit_price": 120, "product_id": "{product#}", "store_id": 1}
        ],
        stored={"summary_total": 120, "no": _SOME},
    ),
    put(
        "/api2/invoices/{invoice}.json",
        Invoice={
            "id": "{invoice}",
            "client_id": "{client}",
            "no": "000777",
            "date": "2026-03-22",
            "issue_date": "2026-03-22",
            "due_after": 14,
        },
        InvoiceItem=[
            {
                "item": "Desk lamp",
                "quantity": "3",
                "unit_price": "100",
                "product_id": "{product}",
                "tax1": "0",
                "store_id": "1",
            }
        ],
        stored={"no": "000777", "summary_total": 300, "due_after": "14"},
    ),
    put(
        "/api2/clients/{client}.json",
        name="rename-client",
        Client={
            "business_name": "Nile Trading (old)",
            "first_name": "Amal",
            "last_name": "Nour",
            "email": "nile@example.com",
            "phone1": "0550000001",
            "suspend": 1,
        },
        stored={"business_name": "Nile Trading (old)", "suspend": "1"},
    ),
    put(
        "/api2/clients/{client}.json",
        name="echo-client",
        Client={"business_name": "Nile", "client_number": "EXT-5", "created": "2026-01-01 10:00:00"},
        accepts=(400,),
        reads={"result": "failed", "error_type": "extra_data"},
    ),
    get(
        "/api2/products.json?page=1&limit=100",
        finds=("product", "other_product"),
        row_reads={"Product.product_code": _SOME},
    ),
    get("/api2/stock_transactions.json?page=1&limit=100", finds="movement"),
    get(
        "/api2/purchase_invoices/{purchase}.json",
        record={"PurchaseOrderItem.0.unit_price": 100, "PurchaseOrderItem.0.unit_factor": Kind.PRESENT},
    ),
    delete("/api2/client_payments/{client_payment}.json"),
    post(
        "/api2/clients.json",
        Client={"phone1": "0550"},
        accepts=(400, 422),
        reads={"validation_errors": Kind.MAP},
    ),
)

# A ledger report over v2. It writes its brackets as they are.
_LEDGER_HUB = caller(
    "ledger-hub",
    post(
        "/v2/oauth/token",
        PASSWORD_GRANT,
        auth="none",
        reads={"access_token": _SOME},
    ),
    get("/api2/site_info", reads={"data.Site.id": _SOME, "data.Site.business_name": _SOME}),
    get("/v2/api/entity/branch/list/1", finds="branch", row_reads={"name": _SOME}),
    get(
        "/v2/api/entity/invoice/list/-1?filter[type]=0&filter[branch_id][in][0]=1&filter[deleted_at][is_null]"
        "&filter[date][from]=2026-03-01&filter[date][to]=2026-03-31&page=1",
        finds="invoice",
        misses=("other_invoice", "estimate", "credit_note"),
        reads={"total": 1, "last_page": 1, "next_page_url": None},
        row_reads={"no": _SOME, "summary_total": Kind.NUMBER, "date": _SOME},
    ),
    get("/v2/api/entity/refund_receipt/list/-1?page=1", finds="refund", misses="invoice"),
    get(
        "/v2/api/entity/invoice_payment/list/-1?filter[date][from]=2026-03-01&filter[date][to]=2026-03-31",
        only="payment",
    ),
    get("/v2/api/entity/client/list/-1?page=1", finds=("client", "other_client")),
    get("/v2/api/entity/product/list/1?page=1", finds=("product", "other_product")),
    get(
        "/v2/api/entity/journal_cat/list/-1?filter[journal_cat_id][in][0]=27&filter[journal_cat_id][in][1]=43",
        reads={"data": Kind.LIST, "total": Kind.INT},
    ),
    get("/api2/treasuries", finds="treasury", row_reads={"Treasury.name": _SOME}),
    get(
        "/v2/api/entity/journal_account/list/1?filter[entity_type]=treasury",
        reads={"data.0.entity_id": _SOME, "data.0.name": _SOME},
        misses="account",
    ),
    get("/v2/api/entity/journal_account/list/-1?filter[journal_cat_id][in][0]=0", finds=("account", "other_account")),
    get(
        "/v2/api/entity/journal_transaction/list/-1?filter[journal_account_id][in][0]={account}"
        "&filter[created][from]=2020-01-01%2000:00:00",
        needs=("journal",),
        reads={"data.0.journal_account_id": "{account}", "total": 1},
    ),
    get(
        "/v2/api/entity/journal_transaction/list/1?filter[journal.date][from]=2026-03-01"
        "&filter[journal.date][to]=2026-03-31&filter[journal_account_id][in][0]={account}",
        needs=("journal", "other_journal"),
        reads={"total": 1, "data.0.debit": 25, "data.0.journal.date": _SOME},
    ),
    get("/v2/api/entity/invoice/{invoice}/-1", reads={"no": _SOME, "id": "{invoice}"}),
    get(
        "/v2/api/entity/journal/list/1?filter[entity_id]={payment}&filter[entity_type]=invoice_payment",
        reads={"total": 1, "data.0.total_debit": 50},
    ),
    get(
        "/v2/api/entity/journal/list/3?filter[entity_type]=invoice&filter[entity_id]={invoice}",
        reads={
            "total": 1,
            "data.0.total_debit": 200,
            "data.0.currency_debit": 200,
        },
    ),
    get(
        "/v2/api/entity/journal/list/3?filter[entity_type]=invoice_sales_cost&filter[entity_id]={invoice}",
        reads={"total": 1, "data.0.total_debit": 140},
    ),
    get(
        "/v2/api/entity/invoice_item/list/1?filter[invoice.deleted_at][is_null]&filter[invoice.type]=0"
        "&filter[invoice.date][equal]=2026-03-10",
        needs=("invoice", "other_invoice"),
        reads={"total": 1, "data.0.invoice_id": "{invoice}", "data.0.quantity": 2},
    ),
    get("/v2/api/entity/requisition/list/1?filter[order_id][in][0]={invoice}", reads={"data": Kind.LIST}),
    get("/v2/api/entity/requisition/{requisition}", reads={"id": "{requisition}"}),
    auth="bearer",
)

_MULTI_ACCOUNT = caller(
    "multi-account",
    get("/api2/site_info", reads={"data.Site.subdomain": _SOME, "data.Site.currency_code": _SOME}),
    get("/v2/api/entity/branch/list", finds="branch"),
    get(
        "/v2/api/entity/invoice/list/1?page=1&filter[draft]=0&filter[date][gte]=2026-03-01"
        "&filter[date][lte]=2026-03-31&filter[type][in][]=5&filter[type][in][]=6&filter[type][in][]=0"
        "&filter[branch_id][in][]=1",
        finds="invoice",
        misses=("other_invoice", "draft", "estimate"),
        row_reads={"type": Kind.NUMBER, "summary_total": Kind.NUMBER, "client_business_name": _SOME},
    ),
    get(
        "/v2/api/entity/purchase_order/list/1?page=1&filter[date][gte]=2026-03-01&filter[date][lte]=2026-03-31",
        only="purchase",
        row_reads={"supplier_business_name": _SOME},
    ),
    get(
        "/v2/api/entity/journal_transaction/list/1?page=1&filter[journal.date][gte]=2026-03-01"
        "&filter[journal.date][lte]=2026-03-31&filter[journal_account_id]={account}",
        needs=("journal", "other_journal"),
        reads={"total": 1, "data.0.journal.date": _SOME, "data.0.journal_account.name": "Till"},
    ),
    get(
        "/v2/api/entity/cost_center_transaction/list/1?page=1"
        "&filter[cost_center_transaction_journal.date][gte]=2026-03-01",
        needs=("journal",),
        reads={"data": Kind.LIST},
    ),
    auth="bearer",
)

_INVOICE_SYNC = caller(
    "invoice-sync",
    get(
        "/v2/api/entity/invoice/list/1?page=1&limit=100&with=InvoiceItem",
        finds=("invoice", "other_invoice"),
        row_reads={"invoice_item": Kind.LIST, "payment_status": Kind.NUMBER},
    ),
    get("/v2/api/entity/invoice/{invoice}?include=InvoiceItem", reads={"id": "{invoice}"}),
    get("/v2/api/entity/invoice/{invoice}/show", reads={"id": "{invoice}"}),
    get(
        "/v2/api/entity/product/list/1?page=1&limit=50",
        finds="product",
        row_reads={
            "product_code": _SOME,
            "name": _SOME,
            "stock_balance": Kind.PRESENT,
            "buy_price": Kind.PRESENT,
            "average_price": Kind.PRESENT,
            "minimum_price": Kind.PRESENT,
        },
    ),
    get("/v2/api/entity/client/list?page=1&limit=50", finds="client"),
)

_WAREHOUSE = caller(
    "warehouse",
    get("/api2/products.json?page=1&limit=100", finds=("product", "other_product")),
    get("/api2/products/{product}.json", record={"barcode": "6280000000505", "stock_balance": 9}),
    get("/api2/products/999999.json", accepts=(404,)),
    get("/api2/stock_transactions.json?page=1&limit=100&product_id={product}", only="movement"),
    get("/api2/stock_transactions.json?page=1&limit=100&store_id=1&branch_id=1", finds="movement"),
    get("/api2/stock_transactions/{movement}.json", record={"product_id": "{product}", "quantity": 4}),
    get("/api2/stores.json", finds="store"),
    get("/api2/product_categories.json", reads={"data": Kind.LIST}),
    get("/api2/product_categories/1.json", reads={"data.Category.id": "1"}),
    get("/api2/requisitions.json?store_id=1&page=1&limit=50", finds="requisition"),
    get("/api2/requisitions/{requisition}.json", record={"store_id": "1"}),
    get("/v2/api/entity/unit_template/list", reads={"data": Kind.LIST}),
    get("/v2/api/entity/brand/list", reads={"data": Kind.LIST}),
)

_STOCK_REPORT = caller(
    "stock-report",
    get("/api2/products/{product}.json", record={"name": "Desk lamp"}),
    get(
        "/api2/stock_transactions?product_id={product}&page=1",
        only="movement",
        reads={"pagination.next": Kind.PRESENT},
        row_reads={
            "StockTransaction.order_id": Kind.PRESENT,
            "StockTransaction.branch_id": Kind.PRESENT,
            "StockTransaction.transaction_type": Kind.NUMBER,
            "StockTransaction.created": _SOME,
            "StockTransaction.price": Kind.NUMBER,
        },
    ),
    get("/api2/stock_transactions?limit=1000", finds=("movement", "other_movement")),
    get(
        "/v2/api/entity/invoice/list/-1?filter[branch_id]=1&filter[id]={invoice}",
        only="invoice",
        reads={"data.0.no": _SOME},
    ),
)

_ACCOUNTANT = caller(
    "accountant",
    post(
        "/v2/oauth/token",
        auth="none",
        multipart=PASSWORD_GRANT,
        reads={"access_token": _SOME, "refresh_token": _SOME},
    ),
    get("/api2/site_info.json", reads={"data.Site.country_code": _SOME}),
    get(
        "/api2/journal_accounts.json?page=1",
        finds=("account", "other_account"),
        row_reads={"JournalAccount.code": Kind.PRESENT, "JournalAccount.name": _SOME},
        reads={"pagination.page_count": Kind.INT},
    ),
    create(
        "/api2/journal_accounts.json",
        name="create-account",
        JournalAccount={"name": "Bank", "code": "1301", "journal_cat_id": 0, "type": 0},
        stored={"code": "1301"},
    ),
    post(
        "/api2/journal_accounts.json",
        name="create-account-again",
        JournalAccount={"name": "Till", "code": "1201", "journal_cat_id": 0},
        needs=("account",),
        accepts=(400, 422),
        reads={"result": "failed", "validation_errors.code": "Code already exists"},
    ),
    create(
        "/api2/journals.json",
        Journal={
            "date": "2026-03-31",
            "description": "Closing",
            "total_debit": 80,
            "total_credit": 80,
            "currency_code": "SAR",
            "entity_type": "expense",
            "entity_id": "0",
            "staff_id": 0,
            "is_automatic": False,
        },
        JournalTransaction=[
            {"debit": 80, "credit": 0, "journal_account_id": "{account#}", "description": "till"},
            {"debit": 0, "credit": 80, "journal_account_id": "{other_account#}", "description": "sales"},
        ],
        stored={"total_debit": 80, "description": "Closing"},
    ),
    create(
        "/api2/clients.json",
        Client={"first_name": "Sami", "email": "", "phone1": "", "address1": "", "tax_number": "30000"},
        stored={"first_name": "Sami"},
    ),
    create(
        "/api2/suppliers.json",
        Supplier={"first_name": "Omar", "email": "", "phone1": "", "address1": "", "tax_number": ""},
        stored={"first_name": "Omar"},
    ),
    auth="bearer",
)

_WEB_CLIENT = {
    "is_offline": True,
    "staff_id": 0,
    "business_name": "Rose Florists",
    "first_name": "Huda",
    "last_name": "Zaki",
    "email": "huda@example.com",
    "phone1": "0550000003",
    "starting_balance": None,
    "birth_date": "1990-02-03",
    "timezone": 0,
    "credit_limit": 500,
    "credit_period": 30,
    "type": 2,
    "country_code": "SA",
}
_WEB_SUPPLIER = {
    "is_offline": True,
    "supplier_number": 0,
    "staff_id": 0,
    "business_name": "Glass Works",
    "first_name": "Omar",
    "email": "glass@example.com",
    "bn1": "310000000000003",
    "bn1_label": "Tax number",
    "follow_up_status": None,
}

_MARKETER = caller(
    "marketer",
    get("/api2/clients?page=1", finds="client"),
    get("/api2/clients/{client}", record={"last_name": "Nour"}),
    post(
        "/api2/clients",
        Client=_WEB_CLIENT,
        reads={"result": "successful", "id": _SOME},
        stored={"credit_limit": 500, "birth_date": "1990-02-03"},
    ),
    put(
        "/api2/clients/{client}",
        name="update-client",
        Client=_WEB_CLIENT,
        reads={"result": "successful"},
        stored={"credit_period": 30},
    ),
    put(
        "/api2/clients/{client}",
        name="set-credit",
        Client={"credit_limit": 900, "credit_period": 45},
        behaviour=_PARTIAL,
        reads={"result": "successful"},
        stored={"credit_limit": 900, "business_name": "Nile Trading"},
    ),
    get("/api2/suppliers?page=1&limit=1000", finds=("supplier", "other_supplier")),
    get("/api2/suppliers/{supplier}", record={"bn1": "300000000000003"}),
    post(
        "/api2/suppliers.json",
        Supplier=_WEB_SUPPLIER,
        reads={"result": "successful", "id": _SOME},
        stored={"bn1": "310000000000003", "business_name": "Glass Works"},
    ),
    put(
        "/api2/suppliers/{supplier}.json",
        Supplier=_WEB_SUPPLIER,
        reads={"result": "successful"},
        stored={"email": "glass@example.com"},
    ),
    delete("/api2/suppliers/{other_supplier}.json", reads={"result": "successful"}),
    create(
        "/api2/invoices",
        Invoice={
            "staff_id": 0,
            "store_id": 0,
            "client_id": "{client#}",
            "is_offline": True,
            "currency_code": "SAR",
            "date": "2026-03-10T10:00:00.000Z",
            "draft": "0",
            "discount": 0,
            "discount_amount": 0,
            "deposit": 0,
            "deposit_type": 0,
            "notes": "campaign",
            "invoice_html_url": "",
            "invoice_pdf_url": "",
            "qr_code_url": "",
        },
        InvoiceItem=[
            {
                "invoice_id": "",
                "item": "Campaign",
                "description": "",
                "unit_price": 300,
                "quantity": 1,
                "product_id": 0,
                "tax1": 0,
                "tax2": 0,
                "discount": 10,
                "discount_type": "1 => Percentage",
            }
        ],
        Payment=[{"payment_method": "cash", "amount": 270, "treasury_id": None, "staff_id": 0}],
        InvoiceCustomField={},
        Deposit={},
        InvoiceReminder={},
        Document={},
        DocumentTitle={},
        stored={"summary_total": 270, "date": "10/03/2026"},
    ),
    create(
        "/api2/purchase_invoices",
        PurchaseOrder={
            "supplier_id": "{supplier#}",
            "store_id": 0,
            "draft": True,
            "date": "2026-03-10",
            "received_date": "",
            "currency_code": "SAR",
            "supplier_business_name": "Paper Mill",
            "supplier_email": "mill@example.com",
        },
        PurchaseOrderItem=[{"item": "Paper", "unit_price": 5, "quantity": 10, "product_id": "", "tax1": 0}],
        stored={"summary_total": 50, "draft": "1"},
    ),
    headers={"Accept": "application/json", "Content-Type": "application/json"},
)

_BANK_SYNC = caller(
    "bank-sync",
    get("/api2/invoices?payment_status=0&limit=50&page=1", finds="invoice", misses="paid_invoice"),
    get("/api2/invoices?payment_status=2&limit=50&page=1", finds="paid_invoice", misses="invoice"),
    get("/api2/purchase_invoices?payment_status=0&limit=50&page=1", finds="purchase"),
    get("/api2/invoice_payments?limit=50&page=1", finds="payment"),
    get("/api2/expenses?limit=50&page=1", finds=("expense", "other_expense")),
    create(
        "/api2/invoice_payments",
        InvoicePayment={
            "invoice_id": "{invoice}",
            "client_id": "{client}",
            "amount": "200",
            "payment_method": "3",
            "treasury_id": "1",
            "date": "2026-03-10",
            "notes": "transfer 5",
            "transaction_id": "bank-5",
        },
        then=look("/api2/invoices/{invoice}", {"payment_status": 2}),
    ),
    create(
        "/api2/client_payments",
        ClientPayment={
            "client_id": "{client}",
            "amount": "200",
            "payment_method": "3",
            "treasury_id": "1",
            "date": "2026-03-10",
            "InvoicePayment": [{"invoice_id": "{invoice}", "amount": "200"}],
        },
    ),
    create(
        "/api2/expenses",
        Expense={
            "amount": "18",
            "date": "2026-03-10",
            "note": "Bank fee",
            "expense_category_id": "3",
            "treasury_id": "1",
        },
        ExpenseTax=[],
        stored={"note": "Bank fee"},
    ),
    put(
        "/api2/expenses/{expense}",
        Expense={"note": "matched with 5"},
        behaviour=_PARTIAL,
        stored={"note": "matched with 5", "amount": 75},
    ),
    delete("/api2/invoice_payments/{payment}", then=look("/api2/invoices/{invoice}", {"summary_unpaid": 200})),
    delete("/api2/expenses/{expense}"),
    get(
        "/api2/invoices?payment_status=1&limit=50&page=1",
        needs=("payment",),
        finds="invoice",
        misses=("other_invoice", "paid_invoice"),
    ),
    get("/api2/invoices?no=000001&limit=5", finds="invoice"),
    post(
        "/api2/purchase_invoice_payments",
        PurchaseInvoicePayment={"purchase_invoice_id": "{purchase}", "amount": "200"},
        accepts=(404,),
        reads={"code": 404},
    ),
)

# A tool server for assistants; each tool is one list with a few filters.
_READER = caller(
    "reader",
    get("/api2/site_info.json", reads={"data.Site.email": _SOME}),
    get("/api2/invoices.json?limit=20&page=1&date_from=2026-03-01&date_to=2026-03-31&recursive=1", only="invoice"),
    get(
        "/api2/invoices.json?limit=20&page=1&client_id={client}&payment_status=0",
        finds="invoice",
        misses=("other_invoice", "paid_invoice"),
    ),
    get("/api2/invoices.json?payment_status=-1", finds="draft", misses=("invoice", "paid_invoice")),
    get("/api2/invoices.json?keywords=Nile", finds="invoice"),
    get("/api2/clients.json?keywords=Nile&page=1", finds="client"),
    get("/api2/clients.json?assign_staff_id=1", rows="Client", needs=("client",)),
    get("/api2/expenses.json?expense_number=EX-1", only="expense"),
    get("/api2/expenses.json?id={expense}", only="expense"),
    get("/api2/expenses.json?sort=amount&direction=desc", finds="other_expense", first="expense"),
    get("/api2/expenses.json?sort=amount&direction=asc", finds="expense", first="other_expense"),
    get(
        "/api2/invoice_payments.json?sort=amount&direction=desc",
        rows="InvoicePayment",
        needs=("payment", "other_payment"),
        first="payment",
    ),
    get("/api2/invoice_payments.json?include_starting_balance=1", finds="payment"),
    get("/api2/journals.json?description=Opening", finds="journal"),
    get("/api2/journals.json?number=000001", finds="journal"),
    get("/api2/journal_accounts.json?journal_cat_id=0", finds="account"),
    get("/api2/treasuries.json", finds="treasury"),
)

_ASSISTANT = caller(
    "assistant",
    create(
        "/api2/invoices",
        Invoice={
            "client_id": "{client#}",
            "date": "2026-03-10",
            "no": "AI-1",
            "draft": 0,
            "deposit": 0,
            "currency_code": "SAR",
        },
        InvoiceItem=[{"item": "Advice", "unit_price": 75.5, "quantity": 2}],
        stored={"no": "AI-1", "summary_total": 151},
    ),
    post(
        "/api2/purchase_invoices",
        PurchaseInvoice={"supplier_id": "{supplier#}", "date": "2026-03-10"},
        PurchaseInvoiceItem=[{"item": "Paper", "unit_price": 5, "quantity": 10}],
        # A document whose lines have another name is empty.
        accepts=(400,),
        reads={"message": Kind.TEXT},
    ),
    get("/api2/invoices?filter[client_id]={client}", finds="invoice"),
    get("/api2/invoices?filter[date][gte]=2026-03-01", finds="invoice"),
    get("/api2/clients?filter[email]=nile@example.com", finds="client"),
    create(
        "/api2/clients",
        Client={"business_name": "Rose Florists", "email": "huda@example.com", "phone1": "0550", "type": 3},
        stored={"business_name": "Rose Florists"},
    ),
    create(
        "/api2/suppliers",
        Supplier={"business_name": "Glass Works", "email": "glass@example.com"},
        stored={"business_name": "Glass Works"},
    ),
    create(
        "/api2/products",
        Product={"name": "Advice", "unit_price": 75.5, "type": 2, "product_code": "ADV"},
        stored={"type": "2"},
    ),
    auth="bearer",
)

_QUOTATIONS = caller(
    "quotations",
    *(
        get(f"/api2/{resource}.json?limit=1&page=1", reads={"code": 200, "data": Kind.LIST})
        for resource in (
            *("clients", "invoices", "invoice_payments", "client_payments"),
            *("credit_notes", "estimates", "purchase_invoices", "expenses"),
        )
    ),
    get("/api2/site_info.json", reads={"data.Site.id": _SOME}),
    create(
        "/api2/clients.json",
        Client={"business_name": "Rose Florists"},
        stored={"client_number": _SOME},
    ),
    create(
        "/api2/estimates.json",
        Estimate={
            "client_id": "{client#}",
            "date": "2026-03-10",
            "discount_amount": 20,
            "notes": "valid a month",
        },
        InvoiceItem=[{"item": "Desk lamp", "unit_price": 120, "quantity": 2, "description": ""}],
        stored={"summary_total": 220},
    ),
    auth="both",
)

_TASK = {
    "number": {"code": "T-9", "generated": False},
    "title": "Door",
    "start_date": "2026-03-10",
    "description": "left",
    "budget": {"currency": "SAR"},
}
_NOTES = caller(
    "notes",
    get("/v2/api/entity/workflow_type/list", reads={"data.0.id": _SOME, "data.0.name": "Projects"}),
    get("/api2/site_info", reads={"data.Site.first_name": _SOME}),
    create(
        "/v2/api/entity/workflow_type",
        {"name": "Pages", "status": 1, "singular_title": "Page"},
    ),
    get(
        "/v2/api/entity/le_workflow-type-entity-36/list/1?per_page=10000",
        finds=("task", "other_task"),
        row_reads={"title": _SOME, "number": Kind.PRESENT},
    ),
    get("/v2/api/entity/le_workflow-type-entity-36/list?per_page=100000", finds="task"),
    create("/v2/api/entity/le_workflow-type-entity-36", _TASK),
    get("/v2/api/entity/le_workflow-type-entity-36/{task}", reads={"title": "Counter"}),
    put(
        "/v2/api/entity/le_workflow-type-entity-36/{task}",
        {"title": "Counter, oak", "start_date": "2026-03-04", "description": "changed"},
        then=(
            Look(
                path="/v2/api/entity/le_workflow-type-entity-36/{task}",
                reads={"title": "Counter, oak", "description": "changed"},
            ),
        ),
    ),
    delete("/v2/api/entity/le_workflow-type-entity-36/{task}"),
    get("/v2/api/entity/invoice/list/1?per_page=5&page=1", finds="invoice", reads={"per_page": 5}),
    *(
        get(f"/v2/api/entity/{entity}/list/1?per_page=1", reads={"data": Kind.LIST, "per_page": 1})
        for entity in ("client", "product", "supplier", "staff", "journal", "invoice_payment")
    ),
    get("/v2/api/entity/item_category/list/1?per_page=1000&filter[category_id]=1", reads={"data": Kind.LIST}),
    get("/v2/api/entity/product/{product}", reads={"stock_balance": 9, "name": "Desk lamp"}),
)

_PDF = caller(
    "pdf",
    get("/api2/invoices.json?limit=100&page=1", finds="invoice"),
    get("/api2/estimates.json?limit=100&page=1", finds="estimate"),
    get("/api2/invoices/{invoice}.json", record={"InvoiceItem.0.item": "Design hours", "InvoiceItem.0.quantity": 2}),
    get("/api2/estimates/{estimate}.json", record={"InvoiceItem.0.item": "Design hours", "summary_total": 200}),
    get("/api2/purchase_invoices.json?limit=100&page=1", finds="purchase"),
)

_PULL_SYNC = caller(
    "pull-sync",
    get("/api2/invoices/subscription.json?page=1&limit=100", finds="subscription", misses="invoice"),
    get(
        "/api2/invoices/view_subscription/{subscription}.json", record={"id": "{subscription}", "name": "Monthly care"}
    ),
    get("/api2/refund_receipts.json?page=1&limit=100", finds="refund"),
    get("/api2/refund_receipts/{refund}.json", record={"client_id": "{client}"}),
    get("/v2/api/entity/work_order/list/2?page=1&per_page=50", finds="work_order", reads={"per_page": 50}),
    get("/v2/api/entity/le_workflow-type-entity-36/list/2?page=1&per_page=50", finds="task"),
    get("/v2/api/entity/workflow_type/list/1", reads={"data.0.id": _SOME}),
    get("/v2/api/entity/designation/list/1", reads={"data": Kind.LIST}),
    get("/v2/api/entity/department/list/1", reads={"data": Kind.LIST}),
    get("/v2/api/entity/staff/list/1", finds="staff", row_reads={"name": _SOME}),
    get("/api2/staff.json?load_custom_data=1", finds="staff"),
    get("/api2/staff/{staff}.json", record={"email_address": "staff@example.com"}),
    post(
        "/v2/oauth/token",
        {"grant_type": "client_credentials", "client_id": "{oauth_id}", "client_secret": "{oauth_secret}"},
        auth="none",
        accepts=(400, 401),
    ),
    auth="bearer",
)

_CRM = caller(
    "crm",
    get("/api2/site_info.json", reads={"code": 200}),
    create(
        "/api2/clients.json",
        Client={
            "skip_email": True,
            "client_number": "L-3",
            "business_name": "Rose Florists",
            "first_name": "Huda",
            "email": "huda@example.com",
            "phone1": "0550",
            "type": 3,
        },
        stored={"client_number": "L-3"},
    ),
    # Updates with a client number are refused (live report); the caller reports the failure.
    put(
        "/api2/clients/{client}.json",
        Client={"client_number": "EXT-5", "business_name": "Nile Trading", "phone1": "0559"},
        accepts=(400,),
        reads={"error_type": "extra_data"},
        stored={"phone1": "0550000001"},
    ),
    headers={"Accept": "application/json", "Content-Type": "application/json"},
)

_TAX_INVOICES = caller(
    "tax-invoices",
    get("/api2/clients.json?filter[email]=nile@example.com", finds="client"),
    get("/api2/clients.json?limit=100&page=1", finds=("client", "other_client")),
    create(
        "/api2/clients.json",
        Client={
            "business_name": "Rose Florists",
            "business_id": "1010",
            "tax_number": "310000000000003",
            "building_number": "7",
            "bn1": "310000000000003",
            "email": "huda@example.com",
        },
        stored={"bn1": "310000000000003"},
    ),
    put(
        "/api2/clients/{client}.json",
        Client={"bn1": "310000000000003", "address1": "9 Hill St"},
        behaviour=_PARTIAL,
        stored={"address1": "9 Hill St"},
    ),
    create(
        "/api2/invoices.json",
        Invoice={
            "client_id": "{client#}",
            "date": "2026-03-10",
            "due_date": "2026-04-10",
            "client_reference": "R-1",
            "draft": 0,
        },
        InvoiceItem=[{"item": "Advice", "unit_price": 100, "quantity": 1, "tax1": "{tax#}"}],
        stored={"summary_total": 115},
    ),
    get("/api2/invoices.json?limit=10", finds="invoice"),
)

_VAT_BOT = caller(
    "vat-bot",
    get(
        "/api2/suppliers.json?limit=100&page=1",
        finds=("supplier", "other_supplier"),
        row_reads={"Supplier.bn1": Kind.PRESENT},
    ),
    create(
        "/api2/suppliers.json",
        Supplier={
            "is_offline": 1,
            "business_name": "Glass Works",
            "bn1": "310000000000003",
            "bn1_label": "Tax number",
            "country_code": "SA",
        },
        stored={"bn1": "310000000000003"},
    ),
    get(
        "/api2/purchase_invoices.json?limit=50&page=1&keywords=B-3711",
        finds="purchase",
        row_reads={"PurchaseOrder.no": _SOME},
    ),
    create(
        "/api2/purchase_invoices.json?send=draft",
        PurchaseOrder={
            "supplier_id": "{supplier#}",
            "no": "B-99",
            "date": "2026-03-10",
            "draft": True,
            "notes": "scanned",
        },
        PurchaseOrderItem=[{"item": "Ink", "unit_price": "40.00", "quantity": 2, "tax1": "{tax#}"}],
        stored={"no": "B-99", "summary_total": 92},
    ),
    get("/api2/taxes.json", finds="tax", row_reads={"Tax.value": 15}),
    get("/api2/purchase_invoices/{purchase}.json", record={"no": "B-3711", "draft": "0"}),
)

_CONTRACTS = caller(
    "contracts",
    create(
        "/v2/api/entity/cost_center",
        {"name": "Lease 8", "code": "L-8", "is_primary": 0, "cost_center_id": 0, "cost_center_ids": "0"},
        then=Look(path="/v2/api/entity/cost_center/{new}", reads={"code": "L-8", "name": "Lease 8"}),
    ),
    create(
        "/api2/journal_accounts",
        JournalAccount={"name": "Lease 8", "code": "2208", "journal_cat_id": 0},
        stored={"name": "Lease 8"},
    ),
    create(
        "/v2/api/entity/journal_account",
        {
            "name": "Lease 9",
            "code": {"code": "2209", "generated": False, "value": "2209"},
            "journal_cat_id": 0,
            "type": 0,
        },
    ),
    create(
        "/api2/journals",
        Journal={
            "date": "2026-03-31",
            "description": "Rent of March",
            "currency_code": "SAR",
            "cost_center_id": "{cost_center#}",
        },
        JournalTransaction=[
            {
                "journal_account_id": "{account#}",
                "currency_debit": 600,
                "currency_credit": 0,
                "description": "rent",
                "cost_center_id": "{cost_center#}",
                "cost_centers": [{"cost_center_id": "{cost_center#}", "percentage": 100}],
            },
            {
                "journal_account_id": "{other_account#}",
                "currency_debit": 0,
                "currency_credit": 600,
                "description": "rent",
            },
        ],
        stored={"total_debit": 600},
    ),
)

_CONTACTS = caller(
    "contacts",
    get(
        "/api2/clients?limit=100&page=1",
        finds=("client", "other_client"),
        reads={"code": 200, "pagination.next": None},
        row_reads={"Client.business_name": Kind.TEXT, "Client.first_name": Kind.PRESENT},
    ),
    get(
        "/api2/suppliers?limit=100&page=1",
        finds=("supplier", "other_supplier"),
        reads={"code": 200, "pagination.next": None},
        row_reads={"Supplier.business_name": Kind.TEXT, "Supplier.first_name": Kind.PRESENT},
    ),
)

_CLOSING = caller(
    "closing",
    get("/api2/clients.json?page=1&limit=100", finds="client", reads={"code": 200}),
    get(
        "/api2/journal_accounts.json?page=1&limit=100",
        finds="account",
        row_reads={
            "JournalAccount.entity_type": Kind.PRESENT,
            "JournalAccount.entity_id": Kind.PRESENT,
            "JournalAccount.total_debit": Kind.NUMBER,
            "JournalAccount.total_credit": Kind.NUMBER,
        },
    ),
    get("/api2/invoices.json?page=1&limit=100", finds="invoice", reads={"code": 200}),
)

READERS = (
    _DEBTORS,
    _LEDGER_HUB,
    _MULTI_ACCOUNT,
    _INVOICE_SYNC,
    _WAREHOUSE,
    _STOCK_REPORT,
    _ACCOUNTANT,
    _MARKETER,
    _BANK_SYNC,
    _READER,
    _ASSISTANT,
    _QUOTATIONS,
    _NOTES,
    _PDF,
    _PULL_SYNC,
    _CRM,
    _TAX_INVOICES,
    _VAT_BOT,
    _CONTRACTS,
    _CONTACTS,
    _CLOSING,
)
