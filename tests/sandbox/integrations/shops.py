"""Shop systems that send their customers, goods and orders to Daftra."""

from __future__ import annotations

from daftra_client.sandbox import Behaviour
from tests.sandbox.integrations.words import PASSWORD_GRANT, Caller, Kind, create, delete, get, look, post, put

__all__ = ["SHOPS"]

_SOME = Kind.SOME

# The vendor's own plugin for WooCommerce. It names v1 paths without .json and writes its header in capitals.
_ORDER = {
    "payment_status": 2,
    "draft": 0,
    "site_id": "4000001",
    "staff_id": 0,
    "store_id": 1,
    "type": 0,
    "is_offline": 1,
    "issued": 0,
    "deposit": 0,
    "deposit_type": 1,
    "due_after": 0,
    "date_format": 0,
    "language_id": "7",
    "client_id": "{client}",
    "currency_code": "SAR",
    "date": "2026-03-10",
    "issue_date": "2026-03-10",
    "shipping_amount": "25",
    "shipping_option_id": "601",
    "summary_subtotal": "200",
    "summary_total": "255",
    "summary_paid": "255",
    "summary_unpaid": 0,
    "summary_discount": 0,
    "created": "2026-03-10 10:00:00",
    "modified": "2026-03-10 10:00:00",
    "required_terms_file": 0,
    "invoice_layout_id": 0,
    "branch_id": "1",
    "group_price_id": 0,
    "notes": "",
}
_ORDER_LINES = [
    {
        "item": "Desk lamp",
        "description": "",
        "unit_price": "100",
        "quantity": 2,
        "tax1": "{tax}",
        "summary_tax1": "30",
        "product_id": "{product}",
    }
]
_GATEWAY_PAYMENT = {
    "payment_method": "Card on delivery",
    "amount": "255",
    "transaction_id": "tx-9",
    "treasury_id": "1",
    "staff_id": "1",
    "date": "2026-03-10",
}

_WOOCOMMERCE = Caller(
    name="woocommerce",
    auth="APIKEY",
    headers={"Accept": "*/*"},
    calls=(
        get("clients", "/api2/clients", finds="client", row_reads={"Client.id": _SOME}),
        create(
            "create-client",
            "/api2/clients",
            {
                "Client": {
                    "is_offline": True,
                    "staff_id": 0,
                    "business_name": "Nile Trading",
                    "first_name": "Amal",
                    "last_name": "Nour",
                    "email": "amal@example.com",
                    "city": "Riyadh",
                    "state": "Riyadh",
                    "phone1": "0550000001",
                    "country_code": "SA",
                    "default_currency_code": "",
                    "type": 2,
                    "credit_limit": 0,
                    "credit_period": 0,
                }
            },
            stored={"first_name": "Amal", "email": "amal@example.com"},
        ),
        get(
            "client",
            "/api2/clients/{client}",
            record={
                "id": "{client}",
                "business_name": "Nile Trading",
                "country_code": "SA",
            },
        ),
        get("taxes", "/api2/taxes", finds="tax", row_reads={"Tax.name": "VAT", "Tax.value": 15}),
        create(
            "create-tax",
            "/api2/taxes",
            {"Tax": {"name": "Export", "value": 5, "description": '{"rate": 5}', "site_id": "4000001", "branch_id": 1}},
            stored={"name": "Export", "value": 5},
        ),
        get("site", "/api2/site_info", reads={"data.Site.id": _SOME, "data.Site.language_code": _SOME}),
        get(
            "shipping-options",
            "/v2/api/entity/shipping_option/list/1?per_page=50",
            reads={"data.0.id": _SOME, "data.0.name": "Courier", "data.0.fees": 25},
        ),
        get("shipping-option", "/v2/api/entity/shipping_option/601/show", reads={"id": 601, "fees": 25}),
        create(
            "create-shipping-option",
            "/v2/api/local_entities_data/shipping_option",
            {"name": "Express", "fees": "40", "status": 1, "tax_id": 1},
            needs=("tax",),
        ),
        create(
            "create-invoice",
            "/api2/invoices",
            {
                "Invoice": _ORDER,
                "InvoiceItem": _ORDER_LINES,
                "Payment": [_GATEWAY_PAYMENT | {"status": 1}],
                "InvoiceCustomField": [{"label": "Order", "value": "#1001"}],
            },
            stored={
                "client_id": "{client}",
                "summary_total": 255,
                "summary_unpaid": 0,
                "payment_status": 2,
                "InvoicePayment.0.payment_method": "Card on delivery",
                "InvoiceCustomField.0.value": "#1001",
            },
        ),
        create(
            "create-invoice-pending-payment",
            "/api2/invoices",
            {"Invoice": _ORDER, "InvoiceItem": _ORDER_LINES, "Payment": [_GATEWAY_PAYMENT | {"status": 2}]},
            stored={"summary_unpaid": 255},
        ),
        put(
            "mark-paid",
            "/api2/invoices/{invoice}",
            {"Invoice": {"payment_status": 2}},
            stored={"client_id": "{client}"},
        ),
        get(
            "products",
            "/api2/products",
            finds=("product", "other_product"),
            row_reads={"Product.id": _SOME, "Product.name": _SOME, "Product.unit_price": Kind.NUMBER},
        ),
        get("product", "/api2/products/{product}", record={"product_code": "SKU-50", "stock_balance": 9}),
        get("categories", "/api2/categories", reads={"data": Kind.LIST}),
        get("category", "/api2/product_categories/1", reads={"data.Category.name": "General"}),
        create(
            "create-product",
            "/api2/products.json",
            {
                "Product": {
                    "staff_id": 1,
                    "name": "Wall lamp",
                    "description": "Brass",
                    "unit_price": "80",
                    "tax1": 0,
                    "tax2": 0,
                    "supplier_id": "{supplier}",
                    "brand": "",
                    "category": "Lamps,Wall",
                    "tags": "brass",
                    "buy_price": "30",
                    "product_code": "W-12",
                    "track_stock": 1,
                    "stock_balance": 6,
                    "low_stock_thershold": 5,
                    "status": 0,
                    "type": 1,
                    "availabe_online": True,
                }
            },
            stored={
                "product_code": "W-12",
                "unit_price": 80,
                "stock_balance": 6,
                "availabe_online": "1",
            },
        ),
    ),
)

# A WordPress plugin by others, which sends every field its form has.
_WP_CLIENT = {
    "is_offline": True,
    "client_number": 55001,
    "staff_id": 0,
    "business_name": "Rose Florists",
    "first_name": "Huda",
    "last_name": "Zaki",
    "email": "huda@example.com",
    "password": "not-a-secret",
    "address1": "12 Palm St",
    "address2": "",
    "city": "Jeddah",
    "state": "",
    "postal_code": "21000",
    "phone1": "0550000003",
    "phone2": "",
    "country_code": "SA",
    "notes": "",
    "active_secondary_address": False,
    "secondary_name": "",
    "secondary_address1": "",
    "default_currency_code": "SAR",
    "follow_up_status": None,
    "category": "",
    "group_price_id": 0,
    "timezone": 0,
    "bn1": "",
    "bn1_label": "",
    "bn2_label": "",
    "bn2": "",
    "starting_balance": None,
    "type": 2,
    "birth_date": None,
    "gender": None,
    "map_location": "",
    "credit_limit": 0,
    "credit_period": 0,
}
_WP_INVOICE = {
    "staff_id": 0,
    "subscription_id": None,
    "store_id": 0,
    "po_number": "1002",
    "name": "Order 1002",
    "client_id": "{client#}",
    "is_offline": True,
    "currency_code": "SAR",
    "date": "2026-03-10, 4:05:00 PM UTC",
    "draft": "0",
    "discount": "",
    "discount_amount": "5",
    "deposit": 0,
    "deposit_type": 0,
    "notes": "",
    "invoice_layout_id": 1,
    "estimate_id": 0,
    "shipping_options": "",
    "shipping_amount": None,
    "requisition_delivery_status": None,
    "follow_up_status": None,
}
_WP_LINES = [
    {"item": "Desk lamp", "description": "", "unit_price": "100", "quantity": 2, "tax1": 0, "product_id": "{product}"}
]
_WP_PRODUCT = {
    "staff_id": 0,
    "name": "Vase",
    "description": "",
    "unit_price": "45",
    "tax1": 0,
    "tax2": 0,
    "supplier_id": 0,
    "brand": "",
    "category": "",
    "tags": "",
    "buy_price": "",
    "product_code": "",
    "track_stock": "1",
    "stock_balance": "5",
    "low_stock_thershold": None,
    "barcode": "",
    "notes": "",
    "status": 0,
    "type": None,
    "follow_up_status": None,
    "availabe_online": 1,
    "updated_price": True,
    "minimum_price": None,
    "profit_margin": None,
}

_WP_SHOP = Caller(
    name="wp-shop",
    auth="APIKEY",
    headers={"X-Source": "shop", "X-Source-Version": "1.0", "Content-Type": "application/json"},
    calls=(
        get("probe", "/api2/invoices.json", reads={"code": 200}),
        get("clients", "/api2/clients.json?limit=10&page=1", finds=("client", "other_client")),
        post(
            "create-client",
            "/api2/clients.json",
            {"Client": _WP_CLIENT},
            reads={"code": 202, "id": _SOME},
            stored={"client_number": "55001"},
        ),
        put(
            "update-client",
            "/api2/clients/{client}.json",
            {"Client": _WP_CLIENT},
            behaviour=Behaviour(extra_data=False),
            stored={"city": "Jeddah"},
        ),
        post(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": _WP_INVOICE,
                "InvoiceItem": _WP_LINES,
                "Payment": [
                    {"payment_method": "cod", "amount": 0, "transaction_id": None, "treasury_id": None, "status": 1}
                ],
            },
            reads={"code": 202, "id": _SOME},
            stored={"summary_total": 195, "date": "10/03/2026"},
        ),
        put(
            "update-invoice",
            "/api2/invoices/{invoice}.json",
            {"Invoice": _WP_INVOICE, "InvoiceItem": _WP_LINES},
            stored={"po_number": "1002"},
        ),
        delete("delete-invoice", "/api2/invoices/{invoice}.json", reads={"result": "successful"}),
        post(
            "create-refund",
            "/api2/refund_receipts.json",
            {
                "RefundReceipt": {
                    "subscription_id": "{invoice}",
                    "store_id": 1,
                    "client_id": "{client}",
                    "currency_code": "SAR",
                    "date": "2026-03-12",
                    "discount": "",
                    "discount_amount": 0,
                },
                "InvoiceItem": [{"item": "Desk lamp", "unit_price": "100", "quantity": 1, "product_id": "{product}"}],
                "InvoicePayment": [{"payment_method": "cash", "amount": "100", "treasury_id": "1"}],
            },
            reads={"code": 202, "id": _SOME},
            stored={"subscription_id": "{invoice}"},
        ),
        post(
            "create-product",
            "/api2/products.json",
            {"Product": _WP_PRODUCT},
            reads={"code": 202, "id": _SOME},
            stored={"name": "Vase", "stock_balance": 5},
        ),
        put("update-product", "/api2/products/{product}.json", {"Product": _WP_PRODUCT}, stored={"unit_price": 45}),
    ),
)

# A module for Magento. It sends the day of a payment as an object, because it encodes a date of PHP.
_MAGENTO_PRODUCT = {
    "name": "Magento vase",
    "description": "Blue",
    "unit_price": 45.5,
    "buy_price": 20,
    "product_code": "MG-7",
    "tracking_type": "quantity_only",
    "track_stock": 1,
    "supplier_id": 1,
    "stock_balance": 1,
    "type": 1,
    "status": 0,
}
_MAGENTO = Caller(
    name="magento",
    auth="APIKEY",
    headers={"Content-Type": "application/json", "Accept": "application/json", "User-Agent": "curl"},
    calls=(
        post(
            "create-client",
            "/api2/clients.json",
            {
                "Client": {
                    "client_number": 7001,
                    "business_name": "Huda Zaki",
                    "first_name": "Huda",
                    "last_name": "Zaki",
                    "email": "huda@example.com",
                    "password": 123456,
                    "phone1": "0550000003",
                    "type": 2,
                    "country_code": "SA",
                }
            },
            reads={"result": "successful", "id": _SOME},
            stored={"client_number": "7001"},
        ),
        get("clients", "/api2/clients?limit=1000", finds=("client", "other_client")),
        post(
            "create-product",
            "/api2/products.json",
            {"Product": _MAGENTO_PRODUCT},
            needs=("supplier",),
            reads={"result": "successful", "id": _SOME},
            stored={"product_code": "MG-7", "stock_balance": 1},
        ),
        post(
            "update-product",
            "/api2/products/{product}",
            {"Product": {"id": "{product}", **_MAGENTO_PRODUCT}},
            reads={"result": "successful"},
            then=look("/api2/products/{product}", {"unit_price": "45.5"}),
        ),
        post(
            "create-fee-product",
            "/api2/products.json",
            {"Product": {"name": "Payment fee", "product_code": 99999, "unit_price": 0, "type": 2}},
            reads={"result": "successful", "id": _SOME},
            stored={"product_code": "99999"},
        ),
        post(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "client_id": "{client}",
                    "order_number": "000000012",
                    "invoice_order_no": "000000012",
                    "store_id": 0,
                    "shipping_options": "2",
                    "shipping_amount": "15",
                    "discount_amount": "10",
                    "currency_code": "SAR",
                    "draft": 0,
                    "requisition_delivery_status": 1,
                    "date": "2026-03-10",
                },
                "InvoiceItem": [
                    {
                        "invoice_id": "000000012",
                        "item": "Desk lamp",
                        "unit_price": "100.0000",
                        "quantity": "2.0000",
                        "product_id": "{product}",
                        "tax1": 0,
                        "tax2": 0,
                        "discount": "0",
                        "discount_type": "0",
                        "store_id": 0,
                    }
                ],
                "Payment": [
                    {
                        "payment_method": "cashondelivery",
                        "amount": "205",
                        "transaction_id": "000000012",
                        "date": {"date": "2026-03-10 10:00:00.000000", "timezone_type": 3, "timezone": "UTC"},
                        "staff_id": 0,
                    }
                ],
            },
            reads={"result": "successful", "id": _SOME},
            stored={"summary_total": 205, "order_number": "000000012"},
        ),
        post(
            "create-refund",
            "/api2/refund_receipts.json",
            {
                "RefundReceipt": {"store_id": "1", "client_id": "{client}", "subscription_id": "{invoice}"},
                "InvoiceItem": [{"unit_price": "100.0000", "quantity": "1.0000", "product_id": "{product}"}],
            },
            reads={"result": "successful", "id": _SOME},
            stored={"summary_total": 100},
        ),
        post(
            "create-refund-with-shipping",
            "/api2/refund_receipts.json",
            {
                "RefundReceipt": {
                    "store_id": "1",
                    "client_id": "{client}",
                    "subscription_id": "{invoice}",
                    "shipping_amount": "15",
                    "discount_amount": "5",
                },
                "InvoiceItem": [{"unit_price": "100.0000", "quantity": "1.0000", "product_id": "{product}"}],
            },
            reads={"result": "successful", "id": _SOME},
            stored={"summary_total": 110},
        ),
    ),
)

# A shop front in a browser; it looks for customers by e-mail address and for orders by number.
_SHOPFRONT = Caller(
    name="shopfront",
    auth="APIKEY",
    headers={"Accept": "application/json"},
    calls=(
        get("probe", "/api2/clients.json?limit=1&page=1", reads={"code": 200, "data": Kind.LIST}),
        get(
            "clients-by-keywords",
            "/api2/clients.json?keywords=nile@example.com&limit=100&page=1",
            finds="client",
            needs=("other_client",),
        ),
        get(
            "product-by-code",
            "/api2/products.json?product_code=SKU-50",
            only="product",
            row_reads={"Product.product_code": "SKU-50"},
        ),
        get(
            "invoice-by-order",
            "/api2/invoices.json?po_number=ORD-1&recursive=1&limit=100&page=1",
            only="invoice",
            row_reads={"Invoice.po_number": "ORD-1"},
        ),
        create(
            "create-client",
            "/api2/clients.json",
            {"Client": {"first_name": "Sami", "last_name": "Adel", "email": "sami@example.com", "phone1": "05500000"}},
            stored={"client_number": _SOME},
        ),
        create(
            "create-draft",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "client_id": "{client#}",
                    "draft": 1,
                    "po_number": "ORD-9",
                    "store_id": 1,
                    "date": "2026-03-10",
                    "currency_code": "SAR",
                    "notes": "web",
                },
                "InvoiceItem": [
                    {
                        "product_id": "{product#}",
                        "item": "Desk lamp",
                        "quantity": 2,
                        "unit_price": 100,
                        "tax1": "{tax#}",
                    }
                ],
            },
            stored={"draft": "1", "summary_total": 230},
        ),
        get(
            "issue-draft",
            "/api2/invoices/update_draft/{draft}/0.json",
            reads={"result": "successful"},
            then=look("/api2/invoices/{draft}", {"draft": "0", "no": _SOME}),
        ),
        get("stores", "/api2/stores.json", finds="store", row_reads={"Store.name": _SOME}),
        get(
            "movements",
            "/api2/stock_transactions.json?product_id={product}&source_type=2",
            needs=("invoice", "movement"),
            misses="other_movement",
            reads={"data.0": _SOME},
            row_reads={
                "StockTransaction.product_id": "{product}",
                "StockTransaction.order_id": "{invoice}",
                "StockTransaction.transaction_type": 2,
                "StockTransaction.quantity": -2,
            },
        ),
        create(
            "create-product",
            "/api2/products.json",
            {
                "Product": {
                    "name": "Kettle",
                    "product_code": "K-1",
                    "unit_price": 30,
                    "track_stock": 1,
                    "initial_stock_level": 12,
                    "store_id": 1,
                }
            },
            stored={"stock_balance": 12},
        ),
    ),
)

_BAGISTO = Caller(
    name="bagisto",
    auth="both",
    headers={"Accept": "application/json"},
    calls=(
        post(
            "token",
            "/v2/oauth/token",
            form=PASSWORD_GRANT,
            auth="none",
            reads={"access_token": _SOME, "expires_in": Kind.INT},
        ),
        get("products", "/api2/products?page=1&limit=1000", finds=("product", "other_product")),
        get("product", "/api2/products/{product}", record={"id": "{product}"}),
        create(
            "create-invoice",
            "/api2/invoices",
            {
                "Invoice": {
                    "client_id": "{client#}",
                    "draft": False,
                    "currency_code": "SAR",
                    "date": "2026-03-10",
                    "discount_amount": 0,
                    "shipping_amount": 12,
                    "notes": "Order 12",
                },
                "InvoiceItem": [
                    {
                        "item": "Desk lamp",
                        "quantity": 1,
                        "unit_price": 100,
                        "product_id": "{product#}",
                        "tax1": "{tax#}",
                    }
                ],
                "Payment": [{"payment_method": "cash", "amount": 127, "status": 1, "date": "2026-03-10"}],
                "InvoiceCustomField": {},
                "Deposit": {},
                "InvoiceReminder": {},
                "Document": {},
                "DocumentTitle": {},
            },
            stored={"summary_total": 127, "payment_status": 2},
        ),
        get("invoices", "/api2/invoices?page=1&limit=100", finds=("invoice", "other_invoice")),
        get("clients", "/api2/clients?page=1&limit=100", finds=("client", "other_client")),
        get("client", "/api2/clients/{client}", record={"email": "nile@example.com"}),
        create(
            "create-client",
            "/api2/clients",
            {"Client": {"business_name": "Rose Florists", "email": "huda@example.com", "type": 3}},
            stored={"type": "3"},
        ),
        create(
            "create-refund",
            "/api2/refund_receipts",
            {
                "RefundReceipt": {"client_id": "{client#}", "subscription_id": "{invoice#}", "date": "2026-03-12"},
                "InvoiceItem": [{"item": "Desk lamp", "quantity": 1, "unit_price": 100, "product_id": "{product#}"}],
                "InvoicePayment": [{"payment_method": "cash", "amount": 100, "status": 1}],
            },
            stored={"client_id": "{client}"},
        ),
        get("refunds", "/api2/refund_receipts?page=1&limit=100", finds="refund"),
        get("refund", "/api2/refund_receipts/{refund}", record={"subscription_id": "{invoice}"}),
    ),
)

_CHECKOUT = Caller(
    name="checkout",
    auth="bearer",
    headers={"Accept": "application/json"},
    calls=(
        create(
            "create-draft",
            "/api2/invoices",
            {
                "Invoice": {"client_id": "{client#}", "draft": True, "notes": "Order 5"},
                "InvoiceItem": [{"product_id": "{product#}", "quantity": 1, "unit_price": 120, "item": "Desk lamp"}],
            },
            stored={"draft": "1", "date": _SOME, "summary_total": 120},
        ),
        post(
            "issue-draft",
            "/api2/invoices/{draft}",
            {
                "Invoice": {"draft": False, "payment_status": "paid", "notes": "Order 5 paid"},
                "InvoiceItem": [{"product_id": "{product#}", "quantity": 2, "unit_price": 100, "item": "Desk lamp"}],
                "Payment": [{"payment_method": "card", "amount": 200, "transaction_id": "tx-1", "status": 1}],
            },
            then=look("/api2/invoices/{draft}", {"draft": "0"}),
        ),
        create(
            "pending-payment",
            "/api2/invoice_payments",
            {
                "InvoicePayment": {
                    "invoice_id": "{invoice#}",
                    "payment_method": "card",
                    "amount": 200,
                    "transaction_id": "tx-1",
                    "status": "2",
                    "processed": "0",
                }
            },
            then=look("/api2/invoices/{invoice}", {"summary_unpaid": 200}),
        ),
        create(
            "open-payment",
            "/api2/invoice_payments",
            {
                "InvoicePayment": {
                    "invoice_id": "{invoice#}",
                    "payment_method": "card",
                    "amount": 200,
                    "status": 0,
                    "processed": False,
                }
            },
            then=look("/api2/invoices/{invoice}", {"summary_unpaid": 200}),
        ),
        put("back-to-draft", "/api2/invoices/{invoice}", {"Invoice": {"draft": True}}, stored={"draft": "1"}),
        create(
            "create-client",
            "/api2/clients",
            {
                "Client": {
                    "first_name": "Sami",
                    "last_name": "Adel",
                    "email": "sami@example.com",
                    "phone1": "0550000004",
                    "address1": "3 Sea St",
                }
            },
            stored={"address1": "3 Sea St"},
        ),
        create(
            "create-paid-invoice",
            "/api2/invoices",
            {
                "Invoice": {"client_id": "{client#}", "draft": False, "notes": "Order 6"},
                "InvoiceItem": [{"product_id": "{product#}", "quantity": 1, "unit_price": 120, "item": "Desk lamp"}],
                "Payment": [{"payment_method": "card", "amount": 120, "transaction_id": "tx-2", "status": 1}],
            },
            stored={"payment_status": 2},
        ),
    ),
)

_FULFILMENT = Caller(
    name="fulfilment",
    calls=(
        create(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "client_id": "{client#}",
                    "date": "2026-03-10",
                    "InvoiceItem": [{"item": "Picking", "unit_price": 4, "quantity": 25}],
                }
            },
            behaviour=Behaviour(nested_lines=True),
            stored={"summary_total": 100},
        ),
    ),
)

_WHOLESALE = Caller(
    name="wholesale",
    headers={"Accept": "application/json", "Content-Type": "application/json"},
    calls=(
        get("probe", "/api2/clients.json?limit=1", reads={"code": 200}),
        create(
            "create-client",
            "/api2/clients.json",
            {"Client": {"business_name": "Corner shop", "phone1": "0550000006", "type": 3, "is_offline": 1}},
            stored={"phone1": "0550000006"},
        ),
        create(
            "create-invoice",
            "/api2/invoices.json",
            {
                "Invoice": {
                    "store_id": "1",
                    "client_id": "{client}",
                    "po_number": "W-4",
                    "currency_code": "SAR",
                    "date": "2026-03-10",
                    "draft": "0",
                },
                "InvoiceItem": [{"item": "Carton", "unit_price": "10.50", "quantity": "3", "product_id": None}],
            },
            stored={"po_number": "W-4"},
        ),
    ),
)

# A key in both headers, as if it were a token too.
_PORT = Caller(
    name="port",
    auth="key-as-token",
    headers={"Accept": "application/json"},
    calls=(
        get("invoice", "/api2/invoices/{invoice}.json", record={"no": _SOME}),
        get("invoices", "/api2/invoices.json", finds="invoice"),
        create(
            "pay",
            "/api2/invoice_payments.json",
            {"InvoicePayment": {"invoice_id": "{invoice}", "payment_method": "cash", "amount": "50.00"}},
            then=look("/api2/invoices/{invoice}", {"summary_unpaid": 150}),
        ),
    ),
)

_SCRIPTS = Caller(
    name="script",
    calls=(
        get(
            "products-with-cookie",
            "/api2/products.json?page=1&limit=20",
            headers={"Cookie": "PHPSESSID=abc; lang=ar"},
            finds="product",
        ),
        get(
            "product-by-code",
            "/api2/products?product_code=SKU-51",
            auth="Apikey",
            finds="other_product",
            misses="product",
        ),
        delete("delete-missing-invoice", "/api2/invoices/999999", accepts=(404,), reads={"code": 404}),
        create(
            "create-invoice-with-query",
            '/api2/invoices?Default=".json"&Value=".json"',
            {
                "Invoice": {"client_id": "{client}", "date": "2026-03-10 12:30:00"},
                "InvoiceItem": [{"item": "Ride", "unit_price": 18, "quantity": 1}],
            },
            stored={"summary_total": 18},
        ),
        get("api-key-info", "/api2/api_key_info.json", reads={"result": "successful"}),
        get(
            "wrong-key",
            "/api2/invoices.json?limit=1",
            auth="none",
            headers={"apikey": "wrong"},
            accepts=(401,),
            reads={"result": "failed", "code": 401},
        ),
        delete("delete-product", "/api2/products/{other_product}.json"),
        put(
            "update-product",
            "/api2/products/{product}.json",
            {"Product": {"name": "Desk lamp, white", "unit_price": 130, "product_code": "SKU-50"}},
            stored={"name": "Desk lamp, white", "unit_price": 130},
        ),
    ),
)

SHOPS = (
    _WOOCOMMERCE,
    _WP_SHOP,
    _MAGENTO,
    _SHOPFRONT,
    _BAGISTO,
    _CHECKOUT,
    _FULFILMENT,
    _WHOLESALE,
    _PORT,
    _SCRIPTS,
)
