"""Payloads of our own making, in the shapes that live accounts send.

Stored columns are strings, computed values are numbers or booleans, and dates come in whatever form that key has.
"""

import json
from pathlib import Path
from typing import Any

PURCHASE_INVOICE: dict[str, Any] = json.loads(Path(__file__).with_name("purchase_invoice.json").read_bytes())
"""A purchase invoice in detail, with 117 keys, a line with 43, a payment and a tax, in the shape that was captured.

Its own date and `cur_date` are displayed, `due_date` is ISO, one date is zero.
"""

INVOICE_ROWS: list[dict[str, Any]] = [
    {
        "id": "94",
        "no": "000095",
        "client_id": "83",
        "staff_id": "0",
        "type": "0",
        "currency_code": "SAR",
        "date": "05/04/2026",
        "issue_date": "05/04/2026",
        "due_date": "05/05/2026",
        "str_date_format": "%d/%m/%Y",
        "payment_status": "0",
        "draft": "0",
        "deposit": "0",
        "summary_subtotal": "28695.6488",
        "summary_total": "32999.9961",
        "summary_paid": 0,
        "summary_unpaid": "32999.9961",
        "item_discount_amount": "0",
        "follow_up_status": None,
        "work_order_id": "12",
        "created": "2026-04-05 08:00:00",
        "modified": "2026-04-05 08:00:01",
    },
    {
        "id": "95",
        "no": "000096",
        "client_id": "84",
        "staff_id": "-3",
        "type": "6",
        "currency_code": "EGP",
        "date": "28/02/2026",
        "str_date_format": "%d/%m/%Y",
        "payment_status": "-1",
        "draft": "1",
        "summary_total": "-0.05",
        "summary_paid": "0",
        "created": "2026-02-28 00:00:00",
        "modified": "0000-00-00 00:00:00",
        "Client": [],
        "InvoiceTax": [],
    },
]
"""Rows of a list: what is a number in the detail is a string here, and there are no lines."""

CLIENT_ROWS: list[dict[str, Any]] = [
    {
        "id": "5",
        "client_number": "",
        "business_name": "شركة النيل",
        "first_name": None,
        "last_name": "",
        "email": None,
        "phone1": "+966500000000",
        "phone2": "0500000000",
        "type": "3",
        "is_offline": "1",
        "suspend": "0",
        "credit_limit": "15000",
        "credit_period": "30",
        "staff_id": "-3",
        "birth_date": "0000-00-00",
        "last_login": None,
        "created": "2026-04-04 20:27:37",
        "modified": "2026-04-04 20:27:37",
        "balance": "12.5",
    },
    {
        "id": 1,
        "client_number": "000001",
        "business_name": "Nile Trading",
        "email": "client@example.com",
        "phone1": 966500000000,
        "type": "2",
        "is_offline": "0",
        "suspend": "1",
        "starting_balance": "-32999.9961",
        "birth_date": "1990-02-28",
        "gender": "1",
        "last_login": "2026-04-07 06:05:04",
        "last_ip": "192.0.2.10",
        "created": "2026-01-01 00:00:00",
    },
]

PAYMENT_ROW: dict[str, Any] = {
    "id": "26",
    "invoice_id": "81",
    "client_id": None,
    "payment_method": "cash",
    "amount": "334",
    "date": "2026-04-04 00:00:00",
    "status": "1",
    "first_name": "",
    "last_name": "",
    "added_by": "1",
    "currency_code": "SAR",
    "staff_id": "0",
    "treasury_id": "1",
    "created": "2026-04-04 20:27:40",
    "modified": "2026-04-04 20:27:40",
    "code": "000026",
}
"""A payment, which names no payer."""

CLIENT_PAYMENT_ROW: dict[str, Any] = {
    "id": "27",
    "invoice_id": None,
    "client_id": "493",
    "payment_method": "my_gateway",
    "amount": "10.25",
    "date": "2026-08-28 20:27:36",
    "status": "2",
    "currency_code": "SAR",
    "staff_id": "-3",
    "treasury_id": "1",
    "created": "2026-08-28 20:27:36",
}

PRODUCTS: list[dict[str, Any]] = [
    {
        "id": "9",
        "name": "Printer paper A4",
        "product_code": "01",
        "barcode": "6281000000000",
        "unit_price": "19.9999",
        "buy_price": "12",
        "average_price": 12.125,
        "stock_balance": "10",
        "low_stock_thershold": "5",
        "track_stock": "1",
        "availabe_online": "0",
        "discount_type": "1",
        "tax1": "1",
        "tax2": None,
        "type": "1",
        "status": "0",
        "productAvailableQTY": {"1": 0, "2": 10, "3": "2.5"},
        "productPendingQTY": [],
        "product_image": "",
        "created": "2026-03-01 10:00:00",
        "ProductImage": [],
        "ProductMasterImage": [],
        "ProductCategory": [],
    },
    {
        "id": "10",
        "name": "Consulting",
        "type": "2",
        "unit_price": "334",
        "track_stock": "0",
        "productAvailableQTY": [],
        "productPendingQTY": {},
        "ProductMasterImage": {"id": "3", "product_id": "10"},
        "ProductCategory": [{"id": "4", "name": "Services"}],
    },
]

JOURNAL: dict[str, Any] = {
    "id": "700",
    "number": "000700",
    "date": "2026-04-17",
    "description": "entry",
    "currency_code": "SAR",
    "total_debit": "115",
    "total_credit": 115,
    "entity_type": "invoice",
    "entity_id": "81",
    "is_automatic": "1",
    "staff_id": "-3",
    "created": "2026-04-17 12:00:00",
    "JournalTransaction": [
        {"id": "1", "journal_account_id": "10", "currency_debit": "115", "currency_credit": "0"},
        {"id": "2", "journal_account_id": "20", "currency_debit": "0", "currency_credit": "100.00000001"},
    ],
}

RECORDS: list[tuple[str, dict[str, Any]]] = [
    ("PurchaseInvoice", PURCHASE_INVOICE),
    *(("Invoice", row) for row in INVOICE_ROWS),
    *(("Client", row) for row in CLIENT_ROWS),
    ("InvoicePayment", PAYMENT_ROW),
    ("ClientPayment", CLIENT_PAYMENT_ROW),
    *(("Product", row) for row in PRODUCTS),
    ("Journal", JOURNAL),
]
"""All of them with the model that reads them."""
