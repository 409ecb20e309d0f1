"""Two years of business: what happens, in the order in which it happens."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from heapq import heappop, heappush
from random import Random

from daftra_client.sandbox.demo import words
from daftra_client.sandbox.demo.cast import Cast, Product
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Json, decimal, plain

_DAYS = 730
_SEED = 15


def fill(records: Records, invoices: int) -> None:
    """Add a demonstration account with ``invoices`` invoices, in the current transaction."""
    history = _History(Cast(records, Random(_SEED), invoices))
    clock = records.account.clock
    records.account.clock = lambda: history.moment
    try:
        history.run()
    finally:
        records.account.clock = clock


class _History:
    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.random = cast.random
        self.first: date = cast.records.account.clock().date() - timedelta(days=_DAYS)
        self.moment = datetime.combine(self.first, datetime.min.time()) + timedelta(hours=8)
        self.payments: list[tuple[datetime, str, str, str, str]] = []
        """The payments to come: time, invoice, amount, currency and method."""
        self.sold: deque[Record] = deque(maxlen=20)
        """The last invoices; goods are returned from these."""

    def run(self) -> None:
        cast, size = self.cast, self.cast.size
        cast.enter()
        shares: tuple[tuple[float, Callable[[], object]], ...] = (
            (max(2.0, size / 5), self._client),
            (size, self._invoice),
            (size / 4, self._expense),
            (size / 6, self._estimate),
            (size / 8, self._purchase),
            (size / 20, self._work_order),
            (size / 20, self._note),
            (size / 20, self._appointment),
            (size / 25, self._time),
            (size / 30, self._workflow),
            (size / 40, self._credit_note),
            (size / 40, self._income),
            (size / 40, self._booking),
            (size / 40, self._sales_order),
            (size / 40, self._on_account),
            (size / 40, self._transfer),
            (size / 60, self._refund),
            (size / 100, self._subscription),
            (size / 100, self._purchase_refund),
            (min(24.0, size), self._depreciation),
            (len(cast.staff), self._attendance),
            (len(cast.staff), self._leave),
        )
        steps = max(size, 1)
        for step in range(steps):
            self._go_to((step + self.random.random()) / steps)
            for share, happen in shares:
                # At least one of each, and evenly over the time.
                total = max(1, round(share))
                for _ in range(total * (step + 1) // steps - total * step // steps):
                    happen()

    def _go_to(self, part: float) -> None:
        """Advance to a point in time between 0 and 1, and make the payments that are due before it."""
        day, hours = divmod(part * _DAYS, 1)
        moment = datetime.combine(self.first, datetime.min.time()) + timedelta(days=int(day), hours=8 + hours * 10)
        while self.payments and self.payments[0][0] <= moment:
            self._pay(*heappop(self.payments))
        self.moment = max(self.moment, moment.replace(microsecond=0))

    # --- sales

    def _client(self) -> None:
        self.cast.clients.append(self.cast.client())

    def _invoice(self) -> None:
        chance = self.random.random()
        draft = chance < 0.05 and len(self.sold) > 0
        document = self._document()
        if 0.05 <= chance < 0.07:
            document["currency_code"] = self.random.choice(("USD", "EUR", "AED"))
        if 0.1 <= chance < 0.18:
            document["discount"] = self.random.choice((5, 10, 15))
        elif 0.18 <= chance < 0.22:  # less than the cheapest document
            document["discount_amount"] = self.random.randint(1, 5)
        if 0.3 <= chance < 0.5:
            document["po_number"] = f"PO-{self.random.randint(1000, 9999)}"
        document |= {
            "draft": int(draft),
            "due_after": self.random.choice((0, 7, 14, 30, 30)),
            "notes": self._note_text(),
        }
        fields: list[Json] = []
        if chance > 0.9:
            fields = [{"label": "رقم العقد", "value": f"C-{self.random.randint(100, 999)}"}]
        invoice = self.cast.make("invoices", document, InvoiceItem=self._lines(), InvoiceCustomField=fields)
        if not draft:
            self.sold.append(invoice)
            self._plan_payments(str(invoice.id), invoice.row["summary_total"], str(invoice.row["currency_code"]))

    def _plan_payments(self, invoice: str, total: str | None, currency: str) -> None:
        amount = decimal(total)
        chance = self.random.random()
        if chance > 0.74 or amount <= 0:
            return
        parts = [amount]
        if chance < 0.12:
            parts = [(amount * self.random.randint(2, 8) / 10).quantize(Decimal("0.01"))]
            if chance < 0.06:
                parts.append(amount - parts[0])
        for part in parts:
            when = self.moment + timedelta(days=self.random.randint(0, 30), minutes=self.random.randint(1, 300))
            method = self.random.choice(("cash", "bank"))
            heappush(self.payments, (when, invoice, plain(part), currency, method))

    def _pay(self, when: datetime, invoice: str, amount: str, currency: str, method: str) -> None:
        self.moment = max(self.moment, when)
        payment = {"invoice_id": invoice, "amount": amount, "currency_code": currency, "payment_method": method}
        treasury = self.cast.treasuries[method == "bank"]
        transfer = {"transaction_id": f"TRX{self.random.randint(10**7, 10**8 - 1)}"} if method == "bank" else {}
        self.cast.make(
            "invoice_payments", {**payment, **transfer, "treasury_id": treasury, "date": str(when), "status": 1}
        )

    def _estimate(self) -> None:
        self.cast.make("estimates", {**self._document(), "notes": self._note_text()}, InvoiceItem=self._lines())

    def _credit_note(self) -> None:
        self._return("credit_notes")

    def _refund(self) -> None:
        self._return("refund_receipts")

    def _return(self, resource: str) -> None:
        """The lines that return the goods of one line of an invoice, without its discounts."""
        invoice = self.random.choice(self.sold)
        line = self.random.choice(invoice.children["InvoiceItem"])
        columns = ("product_id", "quantity", "unit_price", "tax1", "discount", "discount_type")
        shared = {
            name: invoice.row[name] for name in ("client_id", "currency_code", "staff_id", "branch_id", "store_id")
        }
        document = {**shared, "date": str(self.moment.date()), "subscription_id": str(invoice.id)}
        self.cast.make(resource, document, InvoiceItem=[{name: line[name] for name in columns}])

    def _sales_order(self) -> None:
        self.cast.make("sales_orders", self._document(), InvoiceItem=self._lines())

    def _subscription(self) -> None:
        terms = {"name": "صيانة شهرية", "subscription_unit": "months", "subscription_period": 1}
        self.cast.make("subscriptions", {**self._document(), **terms, "active": 1}, InvoiceItem=self._lines(most=1))

    def _booking(self) -> None:
        begin = self.random.randint(9, 16)
        times = {"start_time": f"{begin:02}:00", "end_time": f"{begin + 1:02}:00", "status": 1}
        self.cast.make("bookings", {**self._document(), **times}, InvoiceItem=self._lines(most=1))

    def _on_account(self) -> None:
        payment = {"client_id": self._some_client(), "amount": self.random.randint(1, 40) * 50, "status": 1}
        self.cast.make(
            "client_payments", {**payment, "payment_method": "cash", "treasury_id": 1, "date": str(self.moment)}
        )

    def _document(self) -> dict[str, Json]:
        place = self.random.randrange(len(self.cast.branches))
        return {
            "client_id": self._some_client(),
            "date": str(self.moment.date()),
            "staff_id": self.random.choice(self.cast.staff),
            "branch_id": self.cast.branches[place],
            "store_id": self.cast.stores[place],
        }

    def _some_client(self) -> str:
        """A client; those who came first buy more often."""
        return self.cast.clients[int(len(self.cast.clients) * self.random.random() ** 1.5)]

    def _lines(self, *, most: int = 5) -> list[Json]:
        return [self._line(self.random.choice(self.cast.products)) for _ in range(self.random.randint(1, most))]

    def _line(self, product: Product) -> Json:
        line: dict[str, Json] = {"product_id": product.id, "quantity": self.random.choice((1, 1, 1, 2, 3, 5, 10))}
        line["tax1"] = product.tax
        chance = self.random.random()
        if chance < 0.08:
            line |= {"discount": self.random.choice((5, 10)), "discount_type": 1}
        elif chance < 0.12:
            line |= {"discount": f"{product.cents // 20 / 100:.2f}", "discount_type": 2}
        elif chance < 0.2:
            line["unit_price"] = f"{(product.cents - self.random.randint(1, 99)) / 100:.2f}"
        return line

    def _note_text(self) -> str:
        return self.random.choice(words.NOTES) if self.random.random() < 0.3 else ""

    # --- purchases and money

    def _purchase(self) -> None:
        document = {"supplier_id": self.random.choice(self.cast.suppliers), "date": str(self.moment.date())}
        self.cast.make(
            "purchase_invoices", {**document, "is_received": 1, "store_id": self.random.choice(self.cast.stores)},
            PurchaseOrderItem=self._bought(20, 200),
        )  # fmt: skip

    def _purchase_refund(self) -> None:
        document = {"supplier_id": self.random.choice(self.cast.suppliers), "date": str(self.moment.date())}
        self.cast.make("purchase_refunds", document, PurchaseOrderItem=self._bought(1, 5))

    def _bought(self, least: int, most: int) -> list[Json]:
        goods = [self.random.choice(self.cast.goods) for _ in range(self.random.randint(1, 4))]
        return [
            {
                "product_id": each.id,
                "quantity": self.random.randint(least, most),
                "unit_price": f"{each.cents * 2 // 3 / 100:.2f}",
                "tax1": each.tax,
            }
            for each in goods
        ]

    def _expense(self) -> None:
        arabic, english, note, usual = self.random.choice(words.COSTS)
        columns = {"category": self.random.choice((arabic, english)), "note": note, "date": str(self.moment.date())}
        amount = {"amount": f"{usual * self.random.randint(6000, 15000) / 10000:.2f}", "tax1_id": 1}
        self.cast.make("expenses", {**columns, **amount, "treasury_id": self.random.choice(self.cast.treasuries)})

    def _income(self) -> None:
        columns = {"category": "تأجير من الباطن", "note": "Sublet storage", "date": str(self.moment.date())}
        self.cast.make("incomes", {**columns, "amount": self.random.randint(10, 60) * 25, "treasury_id": 1})

    def _transfer(self) -> None:
        here, there = self.random.sample(self.cast.stores, 2)
        good = self.random.choice(self.cast.goods)
        head = {
            "type": 3,
            "order_type": 8,
            "status": 3,
            "store_id": here,
            "to_store_id": there,
            "date": str(self.moment),
        }
        self.cast.make("requisitions", head, RequisitionItem=[{"product_id": good.id, "quantity": 5}])

    def _depreciation(self) -> None:
        """A manual journal, which balances."""
        amount = f"{self.random.randint(100000, 300000) / 100:.2f}"
        debit, credit = self.cast.accounts
        rows: list[Json] = [
            {"journal_account_id": debit, "currency_debit": amount, "cost_center_id": self.cast.cost_centers[0]},
            {"journal_account_id": credit, "currency_credit": amount},
        ]
        head = {"date": str(self.moment.date()), "description": f"إهلاك شهر {self.moment:%m/%Y}"}
        self.cast.make("journals", head, JournalTransaction=rows)

    # --- work

    def _work_order(self) -> None:
        self.cast.make("work_orders", self._task())

    def _workflow(self) -> None:
        people: list[Json] = [{"staff_id": self.random.choice(self.cast.staff)}]
        self.cast.make("workflow_records", {**self._task(), "workflow_type_id": 36}, assigned_users=people)

    def _task(self) -> dict[str, Json]:
        arabic, english = self.random.choice(words.TASKS)
        end = self.moment.date() + timedelta(days=self.random.randint(3, 60))
        return {
            "title": self.random.choice((arabic, english)),
            "description": english,
            "client_id": self._some_client(),
            "start_date": str(self.moment.date()),
            "delivery_date": str(end),
            "budget": self.random.randint(4, 80) * 500,
        }

    def _note(self) -> None:
        owner = {"item_type": 1, "item_id": self._some_client(), "staff_id": self.random.choice(self.cast.staff)}
        self.cast.make("notes", {**owner, "date": str(self.moment), "body": self.random.choice(words.NOTES)})

    def _appointment(self) -> None:
        when = self.moment + timedelta(days=self.random.randint(1, 21))
        self.cast.make("client_appointments", {"item_id": self._some_client(), "date": str(when), "body": "Call again"})

    def _time(self) -> None:
        spent = f"{self.random.randint(0, 7)}:{self.random.choice((15, 30, 45)):02}"
        self.cast.make("time_tracking", {"time": spent, "date": str(self.moment.date()), "notes": "زيارة عميل"})

    def _attendance(self) -> None:
        member = self.random.choice(self.cast.staff)
        for status, hours in (("sign_in", 0), ("sign_out", 8)):
            time = str(self.moment + timedelta(hours=hours))
            self.cast.make("attendance_logs", {"staff_id": member, "time": time, "status": status})

    def _leave(self) -> None:
        length = self.random.randint(1, 14)
        begin = self.moment.date()
        days = {"date_from": str(begin), "date_to": str(begin + timedelta(days=length - 1)), "days": length}
        self.cast.make("leave_applications", {**days, "staff_id": self.random.choice(self.cast.staff)})
