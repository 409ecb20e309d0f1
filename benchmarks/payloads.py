"""Made-up records in the shapes that live accounts send: the same keys, the same mixture of text, nulls and dates.

Keys come in the order of live answers too, as the document records it (`x-key-order`). Each record is drawn once as
plain Python values and written in one of two forms. `live` is the form of Daftra v1:
stored columns as strings, document dates in day/month/year. `clean` is the form of an ordinary API: numbers as numbers,
flags as booleans, every date in ISO. Peers that cannot read the first form get the second.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final, Literal, TypeAlias

from scripts.document.model import Document

Record: TypeAlias = dict[str, Any]
Form: TypeAlias = Literal["live", "clean"]

PAGE_SIZE: Final = 100
ITEMS: Final = 5
SEED: Final = 20260401
BRANCHES: Final = (1, 2, 3)

_DISPLAYED: Final = frozenset(("date", "issue_date", "due_date"))
"""Dates that an invoice has in the display format of the account (source: live capture)."""
_COMPUTED: Final = frozenset(("issued", "overdue", "summary_paid", "summary_refund", "product_image_s3", "tax1_value"))
"""Values that do not come from a column and so are numbers and booleans even in lists (source: live capture)."""
_ASSOCIATED: Final = frozenset(("Client", "InvoiceItem", "InvoicePayment", "OrderSource"))
_TAX_RATE: Final = Decimal("0.15")
_WORDS: Final = (
    *(
        "Consulting",
        "Printer paper A4",
        "Delivery",
        "Spare part",
        "Annual licence",
        "Cable 3 m",
        "Assembly",
        "Workshop",
    ),
    *("استشارة", "توصيل", "صيانة شهرية", "قطعة غيار", "اشتراك سنوي", "ورق طباعة"),
)
_NAMES: Final = (
    "Nile Trading",
    "Delta Stores",
    "Blue Coast",
    "Oasis Foods",
    "شركة النيل",
    "مؤسسة الواحة",
    "متجر الدلتا",
)
_CITIES: Final = ("Riyadh", "Jeddah", "Dammam", "القاهرة", "الرياض", "")
_CURRENCIES: Final = ("SAR", "SAR", "SAR", "EGP", "USD", "AED")

_NULL_IN_HEADER: Final = (
    *("subscription_id", "order_number", "name", "address_id", "client_address2", "tax1", "tax2", "discount"),
    *("summary_tax2", "adjustment_label", "adjustment_value", "from", "to", "last_sent", "estimate_id"),
    *("work_order_id", "shipping_amount", "source_type", "source_id", "order_source_id", "pos_shift_id"),
    *("group_price_id", "e_invoice_status"),
)
_NULL_IN_WHOLE_HEADER: Final = (
    *(f"label_{name}" for name in ("invoice_no", "date", "po_no", "total", "status", "due_after", "due_date")),
    *(f"label_{name}" for name in ("deposit", "paid_amount", "unpaid_amount", "subtotal", "description", "item")),
    *(f"label_{name}" for name in ("tax1", "tax2", "quantity", "unit_price", "item_total", "from_date", "to_date")),
    *("required_terms", "terms_id", "subscription_unit", "subscription_period", "subscription_repeated"),
    *("subscription_max_repeat", "subscription_notify", "show_from_to", "subscription_issue_before"),
    *(f"client_secondary_{name}" for name in ("name", "address1", "address2", "city", "state", "postal_code")),
    *("client_secondary_country_code", "auto_payment", "shipping_option_id", "shipping_tax_id"),
    *("inventory_request_status", "submission_date"),
)
_NULL_IN_WHOLE_ITEM: Final = (
    *("quantity2", "cost_center_id", "cost_centers", "sales_account_id", "col_5", "col_6", "col_7", "col_8"),
    *("unit_name", "unit_small_name", "unit_factor", "unit_factor_id", "offer_id", "serials", "extra_details"),
    *("tracking_data", "unique_id", "sales_person_id", "tax2_name"),
)
_NULL_IN_CLIENT: Final = (
    *("address2", "phone2", "language_code", "last_login", "last_ip", "national_id", "follow_up_status"),
    *(f"secondary_{name}" for name in ("name", "address1", "address2", "city", "state", "postal_code")),
    *("secondary_country_code", "category_id", "original_site_id", "group_price_id", "bn1", "bn1_label"),
    *("bn2_label", "bn2", "starting_balance", "photo", "birth_date", "gender", "map_location", "link"),
    "secondary_follow_up_status",
)


def list_rows(random: Random, count: int) -> Iterator[Record]:
    """Rows of a list: the header and the client, without lines."""
    for _ in range(count):
        invoice = _header(random)
        invoice["Client"] = _client(random, invoice)
        yield _in_order(invoice)


def invoices(random: Random, count: int) -> Iterator[Record]:
    """Invoices with their lines: about 80 fields, and 5 lines of about 20."""
    for _ in range(count):
        invoice = _header(random)
        invoice["InvoiceItem"] = [_item(random, invoice, position) for position in range(ITEMS)]
        yield _in_order(invoice)


def whole_invoices(random: Random, count: int) -> Iterator[Record]:
    """Invoices with every key of a captured one: labels, client, payment, and keys that are null in most accounts."""
    for _ in range(count):
        invoice = _header(random) | dict.fromkeys(_NULL_IN_WHOLE_HEADER)
        invoice["Client"] = _client(random, invoice)
        invoice["OrderSource"] = dict.fromkeys(
            ("id", "name", "status", "display_order", "branch_id", "created", "modified")
        )
        invoice["InvoiceItem"] = [
            {
                **_item(random, invoice, position),
                **dict.fromkeys(_NULL_IN_WHOLE_ITEM),
                "col_3": "",
                "col_4": "",
                "item_subtotal": invoice["summary_subtotal"],
                "site_id": invoice["site_id"],
                "product_image_s3": False,
                "tax1_name": "VAT",
                "tax1_value": _TAX_RATE,
                "tax2_value": Decimal(0),
            }
            for position in range(ITEMS)
        ]
        invoice["InvoicePayment"] = [_payment(random, invoice)]
        invoice |= {"InvoiceCustomField": [], "InvoiceTax": None, "InvoiceDocument": []}
        yield _in_order(invoice)


def tax() -> Record:
    """A small record."""
    moment = datetime.datetime(2026, 1, 5, 9, 10, 11)
    return {
        "id": 1,
        "name": "VAT",
        "value": Decimal(15),
        "included": False,
        "description": "",
        "created": moment,
        "modified": moment,
    }


def branches() -> Iterator[Record]:
    """The branches to which the invoices belong."""
    moment = datetime.datetime(2024, 1, 1, 8)
    for id in BRANCHES:
        yield {
            "id": id,
            "code": f"{id:06}",
            "name": f"Branch {id}",
            **dict.fromkeys(("phone1", "phone2", "working_hours", "description", "address1", "address2"), ""),
            "city": "Riyadh",
            "state": "",
            "country_code": "SA",
            "admin_staff_id": 0,
            "staff_id": 0,
            "smtp_account_id": 0,
            "status": 1,
            "map_location": None,
            "created": moment,
            "modified": moment,
        }


def new_invoice(random: Random) -> tuple[Record, list[Record]]:
    """The values that create an invoice with 5 lines: header and lines."""
    header = {
        "client_id": random.randint(1, 5000),
        "store_id": random.randint(1, 4),
        "currency_code": random.choice(_CURRENCIES),
        "date": _day(random),
        "draft": False,
        "po_number": _reference(random),
        "notes": " ".join(random.choices(_WORDS, k=8)),
        "client_business_name": random.choice(_NAMES),
        "client_first_name": "Client",
        "client_last_name": str(random.randint(1, 5000)),
        "client_email": f"client{random.randint(1, 5000)}@example.com",
        "client_city": random.choice(_CITIES),
        "client_country_code": "SA",
        "discount_amount": _amount(random, 50),
        "sales_person_id": -3,
        "due_after": random.choice((0, 15, 30)),
    }
    items = [
        {
            "item": random.choice(_WORDS),
            "description": " ".join(random.choices(_WORDS, k=3)),
            "unit_price": _amount(random, 900),
            "quantity": Decimal(random.randint(1, 20)),
            "tax1": 1,
            "product_id": random.randint(1, 3000),
            "store_id": header["store_id"],
            "discount": Decimal(random.randint(0, 10)),
        }
        for _ in range(ITEMS)
    ]
    return header, items


def _in_order(record: Record, schema: str = "Invoice") -> Record:
    order = _key_order(schema)
    ordered = {key: record[key] for key in sorted(record, key=lambda key: order.get(key, len(order)))}
    for key, value in ordered.items():
        if key in _ASSOCIATED and value:
            many = isinstance(value, list)
            ordered[key] = [_in_order(row, key) for row in value] if many else _in_order(value, key)
    return ordered


@cache
def _key_order(schema: str) -> dict[str, int]:
    document = Document.load(Path(__file__).resolve().parent.parent / "openapi" / "daftra.yaml")
    return {key: position for position, key in enumerate(document.key_order(schema))}


def written(record: Record, form: Form) -> Record:
    """A record as it is sent, ready for a JSON encoder."""
    return {key: _written(key, value, form) for key, value in record.items()}


def _written(key: str, value: Any, form: Form) -> Any:
    if isinstance(value, list):
        return [written(item, form) for item in value]
    if isinstance(value, dict):
        # An absent association is an object full of nulls (source: live capture); a clean API sends null.
        absent = form == "clean" and not any(v is not None for v in value.values())
        return None if absent else written(value, form)
    if key == "InvoiceTax" and form == "live":
        return []  # a map that has nothing in it (source: live capture)
    return _live(key, value) if form == "live" else _clean(value)


def _live(key: str, value: Any) -> Any:
    match value:
        case bool():
            return value if key in _COMPUTED else str(int(value))
        case datetime.datetime():
            return value.isoformat(" ")
        case datetime.date():
            return value.strftime("%d/%m/%Y") if key in _DISPLAYED else value.isoformat()
        case int():
            return str(value)
        case Decimal():
            return _number(value) if key in _COMPUTED else format(value, "f")
    return value


def _clean(value: Any) -> Any:
    match value:
        case datetime.date():
            return value.isoformat()
        case Decimal():
            return _number(value)
    return value


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _header(random: Random) -> Record:
    """The fields of an invoice itself. Its id is filled in when a page is written."""
    date = _day(random)
    due_after = random.choice((0, 0, 15, 30))
    due = date + datetime.timedelta(days=due_after)
    moment = _moment(random, date)
    subtotal = _amount(random, 20_000)
    tax = _unpadded((subtotal * _TAX_RATE).quantize(Decimal("0.0001")))
    total = _unpadded(subtotal + tax)
    paid = random.choice((Decimal(0), total))
    number = random.randint(1, 999_999)
    token = f"{random.getrandbits(128):032x}"
    name = random.choice(_NAMES)
    return {
        "id": None,
        "site_id": 4_000_001,
        "staff_id": random.choice((-3, 0, 7, 12)),
        "store_id": random.randint(1, 4),
        "type": 0,
        "no": f"{number:06}",
        "po_number": _reference(random),
        "client_id": random.randint(1, 5000),
        "is_offline": False,
        "currency_code": random.choice(_CURRENCIES),
        "client_business_name": name,
        "client_first_name": name.partition(" ")[0],
        "client_last_name": "-",
        "client_email": f"client{number}@example.com",
        "client_address1": f"Street {random.randint(1, 99)}",
        "client_postal_code": str(random.randint(10_000, 99_999)),
        "client_city": random.choice(_CITIES),
        "client_state": "",
        "client_country_code": "SA",
        "date": date,
        "payment_status": 2 if paid else 0,
        "draft": False,
        "issued": True,
        "active": False,
        "discount_amount": random.choice((None, _amount(random, 50))),
        "deposit": Decimal(0),
        "deposit_type": 1,
        "due_after": due_after,
        "issue_date": date,
        "date_format": "0",
        "language_id": 41,
        "summary_tax1": tax,
        "summary_subtotal": subtotal,
        "summary_discount": Decimal(0),
        "summary_total": total,
        "summary_paid": paid,
        "summary_unpaid": _unpadded(total - paid),
        "summary_deposit": Decimal(0),
        "summary_refund": Decimal(0),
        "notes": "\n".join(" ".join(random.choices(_WORDS, k=4)) for _ in range(4)),
        "html_notes": f"<div>{' '.join(random.choices(_WORDS, k=12))}</div>"
        '<span class="replace_template_notes"></span>',
        "terms": "",
        "created": moment,
        "modified": moment + datetime.timedelta(seconds=random.randint(0, 90_000)),
        "required_terms_file": 0,
        "invoice_layout_id": random.randint(1, 6),
        "shipping_options": 1,
        "client_active_secondary_address": False,
        "follow_up_status": random.choice((None, 3, 4)),
        "item_columns": "",
        "sales_person_id": random.choice((-3, 7)),
        "extra_details": f'{{"client_balance":{random.randint(0, 9999)},"invoice_version":2}}',
        "branch_id": random.choice(BRANCHES),
        "requisition_delivery_status": random.choice((None, 1, 2)),
        "item_discount_amount": Decimal(0),
        "external_source": "api",
        "stored_due_date": due,
        "invoice_html_url": f"https://example.daftra.com/invoices/preview/{number}?hash={token}",
        "invoice_pdf_url": f"https://example.daftra.com/invoices/view/{number}.pdf?hash={token}",
        "due_date": due,
        "str_date_format": "%d/%m/%Y",
        "overdue": not paid,
        "cur_date": datetime.date(2026, 6, 30),
        "original_date": date,
        **dict.fromkeys(_NULL_IN_HEADER),
    }


def _item(random: Random, invoice: Record, position: int) -> Record:
    price, quantity = _amount(random, 900), random.randint(1, 20)
    subtotal = _unpadded(price * quantity)
    return {
        "id": random.randint(1, 9_999_999),
        "invoice_id": random.randint(1, 9_999_999),
        "item": random.choice(_WORDS),
        "description": " ".join(random.choices(_WORDS, k=3)),
        "unit_price": price,
        "quantity": Decimal(quantity),
        "tax1": 1,
        "tax2": random.choice((None, 0)),
        "summary_tax1": _unpadded(subtotal * _TAX_RATE),
        "summary_tax2": Decimal(0),
        "subtotal": subtotal,
        "product_id": random.choice((None, random.randint(1, 3000))),
        "display_order": position,
        "created": invoice["created"],
        "modified": invoice["modified"],
        "discount": random.choice((None, Decimal(5))),
        "discount_type": random.choice((None, 1)),
        "store_id": invoice["store_id"],
        "calculated_discount": Decimal(0),
        "product_image": "",
        "tax1_percent": "15%",
        "tax2_percent": "%",
    }


def _client(random: Random, invoice: Record) -> Record:
    return {
        "id": invoice["client_id"],
        "is_offline": False,
        "client_number": f"{invoice['client_id']:06}",
        "site_id": invoice["site_id"],
        "staff_id": -3,
        "business_name": invoice["client_business_name"],
        "first_name": invoice["client_first_name"],
        "last_name": "-",
        "email": invoice["client_email"],
        "address1": invoice["client_address1"],
        "city": invoice["client_city"],
        "state": "",
        "postal_code": invoice["client_postal_code"],
        "phone1": f"+9665{random.randint(10_000_000, 99_999_999)}",
        "country_code": "SA",
        "notes": f"External booking {random.getrandbits(64):016x}",
        "active_secondary_address": False,
        "default_currency_code": invoice["currency_code"],
        "suspend": False,
        "created": invoice["created"],
        "modified": invoice["modified"],
        "category": "",
        "timezone": 0,
        "type": random.choice((2, 3)),
        "credit_limit": Decimal(random.choice((0, 15_000))),
        "credit_period": random.choice((0, 30)),
        "branch_id": invoice["branch_id"],
        **dict.fromkeys(_NULL_IN_CLIENT),
    }


def _payment(random: Random, invoice: Record) -> Record:
    return {
        "id": random.randint(1, 9_999_999),
        "invoice_id": random.randint(1, 9_999_999),
        "payment_method": "cash",
        "amount": invoice["summary_total"],
        "date": invoice["created"],
        "status": 1,
        "created": invoice["created"],
        "modified": invoice["modified"],
        "added_by": 1,
        "currency_code": invoice["currency_code"],
        "first_name": invoice["client_first_name"],
        "last_name": "-",
        "address1": "",
        "city": "",
        "state": "",
        "postal_code": "",
        "country_code": "SA",
        "ip": "192.0.2.10",
        "transaction_type": "",
        "staff_id": -3,
        "treasury_id": 1,
        "branch_id": 1,
        "code": invoice["no"],
        **dict.fromkeys(
            ("client_id", "transaction_id", "email", "notes", "response_code", "response_message", "address2", "phone1")
        ),
        **dict.fromkeys(("phone2", "processed", "attachment", "payment_work_order_id", "receipt_notes", "source")),
        "pos_shift_id": None,
    }


def _amount(random: Random, most: int) -> Decimal:
    """An amount as in real accounts: an integer, with two decimals, and rarely with four; never padded."""
    decimals = random.choice((0, 2, 2, 2, 4))
    return _unpadded(Decimal(random.randint(0, most * 10**decimals)).scaleb(-decimals))


def _unpadded(value: Decimal) -> Decimal:
    return value.normalize() + Decimal(0)  # the sum converts 1E+2 back to 100


def _day(random: Random) -> datetime.date:
    return datetime.date(2024, 1, 1) + datetime.timedelta(days=random.randint(0, 900))


def _moment(random: Random, day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time()) + datetime.timedelta(seconds=random.randint(0, 86_399))


def _reference(random: Random) -> str:
    return f"{random.getrandbits(32):08x}-0000-4000-8000-{random.getrandbits(48):012x}"
