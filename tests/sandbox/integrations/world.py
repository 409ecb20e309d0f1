"""The records that calls of public callers need: one that matches and one that does not, of each kind."""

from __future__ import annotations

from typing import Any

import httpx

from tests.sandbox.integrations.words import PASSWORD_GRANT, filled

__all__ = ["World"]

_LINE = {"item": "Design hours", "unit_price": 100, "quantity": 2}
_OTHER_LINE = {"item": "Printing", "unit_price": 30, "quantity": 1}


def _record(path: str, **parts: Any) -> tuple[str, Any]:
    """How a record of v1 is created."""
    return path, parts


_RECORDS: dict[str, tuple[str, Any]] = {
    "client": _record(
        "/api2/clients.json",
        Client={
            "business_name": "Nile Trading",
            "first_name": "Amal",
            "last_name": "Nour",
            "email": "nile@example.com",
            "phone1": "0550000001",
            "phone2": "0550000002",
            "client_number": "EXT-5",
            "country_code": "SA",
        },
    ),
    "other_client": _record(
        "/api2/clients.json",
        Client={
            "business_name": "Delta Stores",
            "email": "delta@example.com",
            "phone1": "0550000009",
            "client_number": "EXT-77",
            "suspend": 1,
        },
    ),
    "supplier": _record(
        "/api2/suppliers.json",
        Supplier={"business_name": "Paper Mill", "email": "mill@example.com", "bn1": "300000000000003"},
    ),
    "other_supplier": _record("/api2/suppliers.json", Supplier={"business_name": "Ink Works", "first_name": "Omar"}),
    "tax": _record("/api2/taxes.json", Tax={"name": "VAT", "value": 15, "included": 0}),
    "product": _record(
        "/api2/products.json",
        Product={
            "name": "Desk lamp",
            "description": "With a shade",
            "product_code": "SKU-50",
            "barcode": "6280000000505",
            "unit_price": 120,
            "buy_price": 70,
            "track_stock": 1,
            "stock_balance": 9,
        },
    ),
    "other_product": _record(
        "/api2/products.json", Product={"name": "Paper", "product_code": "SKU-51", "unit_price": 5, "track_stock": 1}
    ),
    "invoice": _record(
        "/api2/invoices.json",
        Invoice={
            "client_id": "{client#}",
            "date": "2026-03-10",
            "po_number": "ORD-1",
            "draft": 0,
            "notes": "by courier",
        },
        InvoiceItem=[_LINE | {"product_id": "{product#}"}],
        InvoiceCustomField=[{"label": "External ID", "value": "ext-1"}],
    ),
    "other_invoice": _record(
        "/api2/invoices.json",
        Invoice={"client_id": "{other_client#}", "date": "2026-04-10", "po_number": "ORD-2", "draft": 0},
        InvoiceItem=[_OTHER_LINE],
        InvoiceCustomField=[{"label": "External ID", "value": "ext-2"}],
    ),
    "paid_invoice": _record(
        "/api2/invoices.json",
        Invoice={"client_id": "{client#}", "date": "2026-05-10", "draft": 0},
        InvoiceItem=[_OTHER_LINE],
        Payment=[{"payment_method": "cash", "amount": 30, "status": 1}],
    ),
    "draft": _record(
        "/api2/invoices.json", Invoice={"client_id": "{client#}", "date": "2026-03-11", "draft": 1}, InvoiceItem=[_LINE]
    ),
    "estimate": _record(
        "/api2/estimates.json",
        Estimate={"client_id": "{client#}", "date": "2026-03-10", "draft": 0},
        InvoiceItem=[_LINE],
    ),
    "other_estimate": _record(
        "/api2/estimates.json",
        Estimate={"client_id": "{other_client#}", "date": "2026-04-10", "draft": 0},
        InvoiceItem=[_OTHER_LINE],
    ),
    "credit_note": _record(
        "/api2/credit_notes.json",
        CreditNote={"client_id": "{client#}", "date": "2026-03-12", "subscription_id": "{invoice#}"},
        InvoiceItem=[_OTHER_LINE],
        InvoiceCustomField=[{"label": "External ID", "value": "ret-1"}],
    ),
    "refund": _record(
        "/api2/refund_receipts.json",
        RefundReceipt={"client_id": "{client#}", "date": "2026-03-12", "subscription_id": "{invoice#}"},
        InvoiceItem=[_OTHER_LINE],
    ),
    "payment": _record(
        "/api2/invoice_payments.json",
        InvoicePayment={
            "invoice_id": "{invoice#}",
            "payment_method": "cash",
            "amount": 50,
            "date": "2026-03-15 10:00:00",
            "status": 1,
        },
    ),
    "other_payment": _record(
        "/api2/invoice_payments.json",
        InvoicePayment={
            "invoice_id": "{other_invoice#}",
            "payment_method": "cash",
            "amount": 10,
            "date": "2026-04-15 10:00:00",
            "status": 1,
        },
    ),
    "client_payment": _record(
        "/api2/client_payments.json",
        ClientPayment={
            "client_id": "{client#}",
            "payment_method": "cash",
            "treasury_id": 1,
            "amount": 40,
            "date": "2026-03-16 10:00:00",
            "status": 1,
        },
    ),
    "other_client_payment": _record(
        "/api2/client_payments.json",
        ClientPayment={
            "client_id": "{other_client#}",
            "payment_method": "cash",
            "treasury_id": 1,
            "amount": 20,
            "date": "2026-04-16 10:00:00",
            "status": 1,
        },
    ),
    "pending_payment": _record(
        "/api2/client_payments.json",
        ClientPayment={
            "client_id": "{client#}",
            "payment_method": "cash",
            "treasury_id": 1,
            "amount": 7,
            "date": "2026-03-17 10:00:00",
            "status": 2,
        },
    ),
    "purchase": _record(
        "/api2/purchase_invoices.json",
        PurchaseOrder={"supplier_id": "{supplier#}", "no": "B-3711", "date": "2026-03-05", "draft": 0},
        PurchaseOrderItem=[_LINE | {"product_id": "{product#}"}],
    ),
    "other_purchase": _record(
        "/api2/purchase_invoices.json",
        PurchaseOrder={"supplier_id": "{other_supplier#}", "no": "B-3800", "date": "2026-04-05", "draft": 0},
        PurchaseOrderItem=[_OTHER_LINE],
    ),
    "order": _record(
        "/api2/purchase_orders.json",
        PurchaseOrder={"supplier_id": "{supplier#}", "date": "2026-03-05"},
        PurchaseOrderItem=[_LINE],
    ),
    "expense": _record(
        "/api2/expenses.json",
        Expense={
            "amount": 75,
            "date": "2026-03-08",
            "category": "Rent",
            "note": "March rent",
            "expense_number": "EX-1",
            "treasury_id": 1,
        },
    ),
    "other_expense": _record(
        "/api2/expenses.json",
        Expense={"amount": 12, "date": "2026-04-08", "category": "Fuel", "expense_number": "EX-2"},
    ),
    "income": _record("/api2/incomes.json", Income={"amount": 60, "date": "2026-03-09", "note": "Scrap"}),
    "other_income": _record("/api2/incomes.json", Income={"amount": 61, "date": "2026-04-09"}),
    "work_order": _record("/api2/work_orders.json", WorkOrder={"title": "Shop front", "client_id": "{client#}"}),
    "other_work_order": _record("/api2/work_orders.json", WorkOrder={"title": "Roof", "client_id": "{other_client#}"}),
    "account": _record(
        "/api2/journal_accounts.json", JournalAccount={"name": "Till", "code": "1201", "journal_cat_id": 0}
    ),
    "other_account": _record(
        "/api2/journal_accounts.json", JournalAccount={"name": "Sales desk", "code": "4201", "journal_cat_id": 0}
    ),
    "journal": _record(
        "/api2/journals.json",
        Journal={"date": "2026-03-20", "description": "Opening of the till"},
        JournalTransaction=[
            {"journal_account_id": "{account#}", "debit": 25, "credit": 0},
            {"journal_account_id": "{other_account#}", "debit": 0, "credit": 25},
        ],
    ),
    "other_journal": _record(
        "/api2/journals.json",
        Journal={"date": "2026-04-20", "description": "Correction"},
        JournalTransaction=[
            {"journal_account_id": "{account#}", "debit": 0, "credit": 3},
            {"journal_account_id": "{other_account#}", "debit": 3, "credit": 0},
        ],
    ),
    "cost_center": (
        "/v2/api/entity/cost_center",
        {"name": "North", "code": "CC-1", "is_primary": 0, "cost_center_id": 0, "cost_center_ids": "0"},
    ),
    "store": ("/api2/stores.json", None),
    "treasury": ("/api2/treasuries.json", None),
    "branch": ("/api2/branches.json", None),
    "staff": ("/api2/staff.json", None),
    "movement": _record(
        "/api2/stock_transactions.json",
        StockTransaction={"product_id": "{product#}", "quantity": 4, "price": 70, "store_id": 1},
    ),
    "other_movement": _record(
        "/api2/stock_transactions.json",
        StockTransaction={"product_id": "{other_product#}", "quantity": 2, "price": 3, "store_id": 1},
    ),
    "requisition": _record(
        "/api2/requisitions.json",
        Requisition={"store_id": 1, "date": "2026-03-10", "type": 1},
        RequisitionItem=[{"product_id": "{product#}", "item": "Desk lamp", "quantity": 1, "unit_price": 70}],
    ),
    "subscription": _record(
        "/api2/invoices/add_subscription.json",
        Invoice={
            "client_id": "{client#}",
            "name": "Monthly care",
            "subscription_period": "1",
            "subscription_unit": "months",
            "subscription_repeated": 3,
        },
        InvoiceItem=[_LINE],
    ),
    "refresh_token": (
        "/v2/oauth/token",
        PASSWORD_GRANT,
    ),
    "task": ("/v2/api/entity/le_workflow-type-entity-36", {"title": "Counter", "start_date": "2026-03-01"}),
    "other_task": ("/v2/api/entity/le_workflow-type-entity-36", {"title": "Shelf", "start_date": "2026-03-02"}),
}
"""How each record is created, and from what; the records without a body are there from the first day on. A refresh
token is a record here too."""


class World:
    """The records of one test, created when they are first named."""

    def __init__(self, api: httpx.Client) -> None:
        self._api = api
        self._ids: dict[str, str] = {}

    def know(self, name: str, identifier: str) -> None:
        """Let a name stand for an id."""
        self._ids[name] = identifier

    def __getitem__(self, name: str) -> str:
        """The id of a record."""
        if name not in self._ids:
            path, body = _RECORDS[name]
            self._ids[name] = "1" if body is None else self._create(path, body)
        return self._ids[name]

    def _create(self, path: str, body: Any) -> str:
        answer = self._api.post(path, json=filled(body, self.__getitem__))
        assert answer.is_success, f"{path}: {answer.status_code} {answer.text}"
        created = answer.json()
        identifier = created.get("id") or created.get("refresh_token")
        assert identifier, f"{path}: {answer.text}"
        return str(identifier)
