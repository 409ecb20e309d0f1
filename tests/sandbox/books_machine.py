"""An account that random operations work on, and a second set of books kept beside it in plain dictionaries."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Awaitable, Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx

__all__ = ["Machine"]

ZERO = Decimal(0)
RATES = {"none": 0, "vat": 15, "city": 5, "inside": 15}
HALALA = Decimal("0.01")


class Machine:
    """Works on an account through its API. What it expects there is computed here, not read."""

    def __init__(self, api: httpx.AsyncClient, seed: int) -> None:
        self.api = api
        self.random = random.Random(seed)
        self.counts: dict[str, int] = defaultdict(int)
        self.taxes: dict[str, str] = {}
        self.centers: list[str] = []
        self.clients: dict[str, Decimal] = {}
        self.suppliers: list[str] = []
        self.products: dict[str, bool] = {}
        self.stores: list[str] = ["1"]
        self.treasuries: list[str] = ["1"]
        self.sales: dict[str, dict[str, Any]] = {}
        self.refunds: dict[tuple[str, str], dict[str, Any]] = {}
        self.payments: dict[str, dict[str, Any]] = {}
        self.advances: dict[str, dict[str, Any]] = {}
        self.purchases: dict[tuple[str, str], dict[str, Any]] = {}
        self.cash: dict[tuple[str, str], dict[str, Any]] = {}
        self.adjustments: dict[str, dict[str, Any]] = {}
        self.requisitions: dict[str, dict[str, Any]] = {}
        self.manual: dict[str, Decimal] = {}
        self.opening: dict[tuple[str, str], Decimal] = defaultdict(Decimal)

    # --- talking to the account

    async def send(self, method: str, path: str, body: Any = None, *, query: Any = None) -> Any:
        if method == "DELETE" and "/requisitions/" in path:  # answered by a redirect alone
            query = {"force": 1}
        answer = await self.api.request(method, path, json=body, params=query)
        redirected = query == {"force": 1} and answer.status_code == 302
        assert redirected or answer.status_code < 300, (method, path, body, answer.status_code, answer.text)
        return None if redirected else answer.json(parse_float=Decimal)

    async def create(self, resource: str, query: Any = None, **body: Any) -> str:
        return str((await self.send("POST", f"/api2/{resource}.json", body, query=query))["id"])

    async def read(self, resource: str, id: str) -> dict[str, Any]:
        data = (await self.send("GET", f"/api2/{resource}/{id}.json"))["data"]
        record: dict[str, Any] = next(iter(data.values()))
        return record

    async def rows(self, entity: str) -> list[dict[str, Any]]:
        query = {"per_page": 1_000_000, "filter[deleted_at][is_null]": 1}
        found = await self.send("GET", f"/v2/api/entity/{entity}/list/-1", query=query)
        data: list[dict[str, Any]] = found["data"]
        return data

    # --- random values

    def amount(self, low: int = 1, high: int = 50_000) -> Decimal:
        return Decimal(self.random.randint(low, high)) / self.random.choice([1, 10, 100])

    def some(self, values: Any) -> Any:
        return self.random.choice(list(values))

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def lines(self) -> list[dict[str, Any]]:
        made: list[dict[str, Any]] = []
        for _ in range(self.random.randint(1, 4)):
            line: dict[str, Any] = {"unit_price": self.amount(), "quantity": self.amount(1, 200), "item": "thing"}
            if self.chance(60):
                line |= {"product_id": self.some(self.products), "store_id": self.some(self.stores)}
            line["tax1"] = self.some(["none", "vat", "inside"])
            line["tax2"] = self.some(["none", "none", "city"])
            if self.chance(25):
                line |= {"discount": self.random.randint(1, 20), "discount_type": self.some([1, 2])}
            if self.chance(5):
                line["cost_center_id"] = self.some(self.centers)
            made.append(line)
        return made

    def header(self) -> dict[str, Any]:
        made: dict[str, Any] = {"date": f"2026-0{self.random.randint(1, 9)}-1{self.random.randint(0, 9)}"}
        made["draft"] = int(self.chance(20))
        if self.chance(20):
            made["discount"] = self.random.randint(1, 30)
        elif self.chance(10):
            made["discount_amount"] = self.random.randint(1, 5)
        if self.chance(10):
            made["shipping_amount"] = self.amount(1, 5000)
        if self.chance(5):
            made["adjustment_value"] = self.amount(-300, 300)
        return made

    def sent(self, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The lines as a request has them."""
        slots = ("tax1", "tax2")
        return [{k: self.taxes.get(v, 0) if k in slots else str(v) for k, v in line.items()} for line in lines]

    # --- the second set of books

    @staticmethod
    def total(header: dict[str, Any], lines: list[dict[str, Any]]) -> Fraction:
        """What a document comes to, in exact fractions."""
        bases: list[Fraction] = []
        for line in lines:
            gross = Fraction(line["unit_price"]) * Fraction(line["quantity"])
            discount = Fraction(line.get("discount", 0))
            off = discount * Fraction(line["quantity"]) if line.get("discount_type") == 2 else gross * discount / 100
            bases.append(gross - off)
        everything = sum(bases, Fraction(0))
        share = Fraction(header.get("discount", 0)) / 100
        if header.get("discount_amount") and everything:
            share = Fraction(header["discount_amount"]) / everything
        total = Fraction(header.get("shipping_amount", 0)) + Fraction(header.get("adjustment_value", 0))
        for line, base in zip(lines, bases, strict=True):
            net = base / (1 + Fraction(15, 100)) if line["tax1"] == "inside" else base
            rates = RATES[line["tax1"]] + RATES[line["tax2"]]
            total += net * (1 - share) * (1 + Fraction(rates, 100))
        return total

    async def checked(self, resource: str, id: str, header: dict[str, Any], lines: list[dict[str, Any]]) -> Decimal:
        """The total that the account shows, which is the right one."""
        shown = await self.read(resource, id)
        total = Decimal(str(shown["summary_total"]))
        exact = self.total(header, lines)
        assert abs(Fraction(total) - exact) <= Fraction(1, 10_000), (resource, id, total, float(exact))
        return total

    def moves(self) -> dict[tuple[str, str], Decimal]:
        """What is in the stores, by product and store."""
        levels: dict[tuple[str, str], Decimal] = defaultdict(Decimal, self.opening)

        def add(document: dict[str, Any], sign: int) -> None:
            for line in document["lines"]:
                product = line.get("product_id")
                if product and self.products[product] and not document["draft"]:
                    levels[product, line["store_id"]] += sign * line["quantity"]

        for sale in self.sales.values():
            add(sale, -1)
        for refund in self.refunds.values():
            add(refund, 1)
        for (resource, _), purchase in self.purchases.items():
            add(purchase, 1 if resource == "purchase_invoices" else -1)
        for each in self.adjustments.values():
            levels[each["product"], each["store"]] += each["quantity"]
        for each in self.requisitions.values():
            for product, store, quantity in each["moves"]:
                levels[product, store] += quantity
        return levels

    def receivable(self) -> dict[str, Decimal]:
        """What each client owes."""
        owed = defaultdict(Decimal, self.clients)
        for sale in self.sales.values():
            owed[sale["client"]] += ZERO if sale["draft"] else sale["total"]
        for refund in self.refunds.values():
            owed[refund["client"]] += ZERO if refund["draft"] else refund["paid"] - refund["total"]
        for payment in self.payments.values():
            sale = self.sales[payment["invoice"]]
            owed[sale["client"]] -= payment["amount"] if self.counts_for(payment, sale) else ZERO
        for payment in self.advances.values():
            owed[payment["client"]] -= payment["amount"] if payment["status"] == 1 else ZERO
        return owed

    def payable(self) -> dict[str, Decimal]:
        """What is owed to each supplier."""
        owed: dict[str, Decimal] = defaultdict(Decimal)
        for (resource, _), purchase in self.purchases.items():
            if not purchase["draft"]:
                sign = 1 if resource == "purchase_invoices" else -1
                owed[purchase["supplier"]] += sign * purchase["total"] - purchase["paid"]
        return owed

    def money(self) -> dict[str, Decimal]:
        """What is in each treasury."""
        money: dict[str, Decimal] = defaultdict(Decimal)
        for payment in self.payments.values():
            if self.counts_for(payment, self.sales[payment["invoice"]]):
                money[payment["treasury"]] += payment["amount"]
        for payment in self.advances.values():
            money[payment["treasury"]] += payment["amount"] if payment["status"] == 1 else ZERO
        for refund in self.refunds.values():
            money["1"] -= ZERO if refund["draft"] else refund["paid"]
        for purchase in self.purchases.values():
            money["1"] -= ZERO if purchase["draft"] else purchase["paid"]
        for (resource, _), cash in self.cash.items():
            money[cash["treasury"]] += cash["total"] if resource == "incomes" else -cash["total"]
        return money

    @staticmethod
    def counts_for(payment: dict[str, Any], sale: dict[str, Any]) -> bool:
        return payment["status"] == 1 and not sale["draft"]

    # --- operations

    async def begin(self) -> None:
        self.taxes["vat"] = await self.create("taxes", Tax={"name": "VAT", "value": 15})
        self.taxes["city"] = await self.create("taxes", Tax={"name": "City", "value": 5})
        self.taxes["inside"] = await self.create("taxes", Tax={"name": "Inside", "value": 15, "included": 1})
        self.stores.append(await self.create("stores", Store={"name": "Second", "active": 1}))
        self.treasuries.append(await self.create("treasuries", Treasury={"name": "Second", "active": 1}))
        for number in range(2):
            center = {"name": f"Center {number}", "code": f"C{number}"}
            self.centers.append(str((await self.send("POST", "/v2/api/entity/cost_center", center))["id"]))
        for _ in range(3):
            self.suppliers.append(await self.create("suppliers", Supplier={"business_name": "Mill"}))
            await self.new_client()
            await self.new_product()
            await self.new_product()

    async def new_client(self) -> None:
        balance = self.amount() if self.chance(50) else ZERO
        client = {"business_name": "Trader", "starting_balance": str(balance)}
        self.clients[await self.create("clients", Client=client)] = balance

    async def new_product(self) -> None:
        tracked = self.chance(80)
        product: dict[str, Any] = {"name": "Thing", "track_stock": int(tracked), "buy_price": str(self.amount())}
        level, store = (self.amount(1, 500), self.some(self.stores)) if tracked and self.chance(50) else (ZERO, "1")
        if level:
            product |= {"initial_stock_level": str(level), "store_id": store}
        id = await self.create("products", Product=product)
        self.products[id] = tracked
        if level:
            self.opening[id, store] += level

    async def new_sale(self) -> None:
        client, header, lines = self.some(self.clients), self.header(), self.lines()
        nested = [(self.amount(), self.some([1, 1, 1, 2])) for _ in range(self.some([0, 0, 1, 2]))]
        body = self.sale_body(client, header, lines, nested)
        id = await self.create("invoices", **body)
        await self.keep_sale(id, client, header, lines, nested)

    async def change_sale(self) -> None:
        if not self.sales:
            return await self.new_sale()
        id, header, lines = self.some(self.sales), self.header(), self.lines()
        client = self.some([self.sales[id]["client"], self.some(self.clients)])
        nested = [(self.amount(), 1) for _ in range(self.some([0, 1]))]
        await self.send("PUT", f"/api2/invoices/{id}.json", self.sale_body(client, header, lines, nested))
        self.drop_payments(id)
        await self.keep_sale(id, client, header, lines, nested)
        return None

    def sale_body(self, client: str, header: Any, lines: Any, nested: list[tuple[Decimal, int]]) -> dict[str, Any]:
        payments = [{"payment_method": "cash", "amount": str(amount), "status": status} for amount, status in nested]
        sent = {key: str(value) for key, value in header.items()}
        return {"Invoice": {**sent, "client_id": client}, "InvoiceItem": self.sent(lines), "Payment": payments}

    async def keep_sale(self, id: str, client: str, header: Any, lines: Any, nested: Any) -> None:
        total = await self.checked("invoices", id, header, lines)
        draft = bool(header["draft"])
        self.sales[id] = {"client": client, "draft": draft, "total": total, "lines": lines, "header": header}
        shown = await self.read("invoices", id)
        assert len(shown["InvoicePayment"]) == len(nested)
        for row, (amount, status) in zip(shown["InvoicePayment"], nested, strict=True):
            self.payments[row["id"]] = {"invoice": id, "amount": amount, "status": status, "treasury": "1"}
        await self.check_sale(id)

    def drop_payments(self, invoice: str) -> None:
        self.payments = {id: each for id, each in self.payments.items() if each["invoice"] != invoice}

    async def check_sale(self, id: str) -> None:
        """What the account says of the payment of an invoice."""
        sale, shown = self.sales[id], await self.read("invoices", id)
        mine = [each for each in self.payments.values() if each["invoice"] == id]
        paid = sum((each["amount"] for each in mine if each["status"] == 1), ZERO)
        back = [each for each in self.refunds.values() if each["invoice"] == id and not each["draft"]]
        refunded, returned = (sum((each[key] for each in back), ZERO) for key in ("total", "paid"))
        assert Decimal(str(shown["summary_paid"])) == paid
        assert Decimal(str(shown["summary_refund"])) == refunded
        assert Decimal(str(shown["summary_unpaid"])) == sale["total"] - refunded - paid + returned
        assert (shown["payment_status"] == -1) == sale["draft"]
        assert bool(shown["no"]) or sale["draft"]

    async def turn_sale(self) -> None:
        if not self.sales:
            return
        id = self.some(self.sales)
        sale = self.sales[id]
        paid = any(each["invoice"] == id and each["status"] == 1 for each in self.payments.values())
        if not sale["draft"] and paid:
            return
        await self.send("GET", f"/api2/invoices/update_draft/{id}/{int(not sale['draft'])}.json")
        sale["draft"] = not sale["draft"]
        await self.check_sale(id)

    async def ship_sale(self) -> None:
        if not self.sales:
            return
        id, amount = self.some(self.sales), self.amount(1, 3000)
        await self.send("POST", f"/api2/invoices/add_shipping/{id}.json", {"Invoice": {"shipping_amount": str(amount)}})
        sale = self.sales[id]
        sale["header"]["shipping_amount"] = amount
        sale["total"] = await self.checked("invoices", id, sale["header"], sale["lines"])
        await self.check_sale(id)

    async def delete_sale(self) -> None:
        if not self.sales:
            return
        id = self.some(self.sales)
        if any(each["invoice"] == id for each in self.refunds.values()):
            answer = await self.api.delete(f"/api2/invoices/{id}.json")
            assert answer.status_code == 400, "a refund names it"
            return
        await self.send("DELETE", f"/api2/invoices/{id}.json")
        del self.sales[id]
        self.drop_payments(id)

    async def new_payment(self) -> None:
        if not self.sales:
            return
        invoice, amount, treasury = self.some(self.sales), self.amount(), self.some(self.treasuries)
        status = self.some([1, 1, 1, 0, 2])
        row = {"invoice_id": invoice, "payment_method": "cash", "amount": str(amount), "treasury_id": treasury}
        id = await self.create("invoice_payments", InvoicePayment={**row, "status": status})
        self.payments[id] = {"invoice": invoice, "amount": amount, "status": status, "treasury": treasury}
        await self.check_sale(invoice)

    async def change_payment(self) -> None:
        if not self.payments:
            return
        id, amount, status = self.some(self.payments), self.amount(), self.some([1, 2])
        before = self.payments[id]["invoice"]
        invoice = self.some([before, self.some(self.sales)])
        row = {"invoice_id": invoice, "amount": str(amount), "status": status}
        await self.send("PUT", f"/api2/invoice_payments/{id}.json", {"InvoicePayment": row})
        self.payments[id] = {"invoice": invoice, "amount": amount, "status": status, "treasury": "1"}
        await self.check_sale(before)
        await self.check_sale(invoice)

    async def delete_payment(self) -> None:
        if not self.payments:
            return
        id = self.some(self.payments)
        await self.send("DELETE", f"/api2/invoice_payments/{id}.json")
        await self.check_sale(self.payments.pop(id)["invoice"])

    async def advance(self) -> None:
        if self.advances and self.chance(40):
            id = self.some(self.advances)
            if self.chance(50):
                await self.send("DELETE", f"/api2/client_payments/{id}.json")
                del self.advances[id]
                return
            amount = self.amount()
            row = {"amount": str(amount), "status": 1, "payment_method": "bank", "treasury_id": 1}
            await self.send("PUT", f"/api2/client_payments/{id}.json", {"ClientPayment": row})
            self.advances[id] |= {"amount": amount, "status": 1, "treasury": "1"}
            return
        client, amount, treasury = self.some(self.clients), self.amount(), self.some(self.treasuries)
        status = self.some([1, 1, 2])
        row = {"client_id": client, "amount": str(amount), "treasury_id": treasury, "payment_method": "cash"}
        id = await self.create("client_payments", ClientPayment={**row, "status": status})
        self.advances[id] = {"client": client, "amount": amount, "status": status, "treasury": treasury}

    async def refund(self) -> None:
        if self.refunds and self.chance(40):
            resource, id = self.some(self.refunds)
            if self.chance(50):
                await self.send("DELETE", f"/api2/{resource}/{id}.json")
                gone = self.refunds.pop((resource, id))
                return await self.check_sale(gone["invoice"]) if gone["invoice"] in self.sales else None
            old = self.refunds[resource, id]
            header, lines = self.header(), self.lines()
            await self.send("PUT", f"/api2/{resource}/{id}.json", self.refund_body(resource, old, header, lines))
            return await self.keep_refund(resource, id, old, header, lines, ZERO)
        if not self.sales:
            return None
        resource, header, lines = self.some(["refund_receipts", "credit_notes"]), self.header(), self.lines()
        invoice = self.some(self.sales)
        about = {"client": self.sales[invoice]["client"], "invoice": invoice}
        if resource == "credit_notes" and self.chance(30):
            about = {"client": self.some(self.clients), "invoice": ""}
        paid = self.amount() if resource == "refund_receipts" and self.chance(50) else ZERO
        body = self.refund_body(resource, about, header, lines)
        if paid:
            body["Payment"] = [{"payment_method": "cash", "amount": str(paid)}]
        return await self.keep_refund(resource, await self.create(resource, **body), about, header, lines, paid)

    def refund_body(self, resource: str, about: Any, header: Any, lines: Any) -> dict[str, Any]:
        key = "RefundReceipt" if resource == "refund_receipts" else "CreditNote"
        sent = {name: str(value) for name, value in header.items()} | {"client_id": about["client"]}
        if about["invoice"] in self.sales:
            sent["subscription_id"] = about["invoice"]
        return {key: sent, "InvoiceItem": self.sent(lines)}

    async def keep_refund(self, resource: str, id: str, about: Any, header: Any, lines: Any, paid: Decimal) -> None:
        total = await self.checked(resource, id, header, lines)
        state = {"draft": bool(header["draft"]), "total": total, "lines": lines, "paid": paid}
        self.refunds[resource, id] = {"client": about["client"], "invoice": about["invoice"], **state}
        if about["invoice"] in self.sales:
            await self.check_sale(about["invoice"])

    async def purchase(self) -> None:
        if self.purchases and self.chance(40):
            resource, id = self.some(self.purchases)
            if resource == "purchase_debit_notes":
                await self.send("DELETE", f"/v2/api/entity/delete/purchase_debit_note/{id}")
                del self.purchases[resource, id]
                return
            if self.chance(50):
                await self.send("DELETE", f"/api2/{resource}/{id}.json")
                del self.purchases[resource, id]
                return
            supplier, header, lines = self.some(self.suppliers), self.purchase_header(), self.lines()
            body = self.purchase_body(resource, supplier, header, lines)
            await self.send("PUT", f"/api2/{resource}/{id}.json", body)
            await self.keep_purchase(resource, id, supplier, header, lines, ZERO)
            return
        resource = self.some(["purchase_invoices"] * 3 + ["purchase_refunds", "purchase_debit_notes"])
        supplier, header, lines = self.some(self.suppliers), self.purchase_header(), self.lines()
        body, paid = self.purchase_body(resource, supplier, header, lines), ZERO
        if resource == "purchase_debit_notes":
            note = {**body["PurchaseOrder"], "purchase_order_item": body["PurchaseOrderItem"], "draft": "0"}
            header["draft"] = 0
            id = str((await self.send("POST", "/v2/api/entity/purchase_debit_note", note))["id"])
        else:
            if resource == "purchase_invoices" and self.chance(40):
                paid = self.amount()
                body["Payment"] = [{"payment_method": "cash", "amount": str(paid)}]
            id = await self.create(resource, {"send": "draft"} if header["draft"] else None, **body)
        await self.keep_purchase(resource, id, supplier, header, lines, paid)

    def purchase_header(self) -> dict[str, Any]:
        return {name: value for name, value in self.header().items() if name != "adjustment_value"}

    def purchase_body(self, resource: str, supplier: str, header: Any, lines: Any) -> dict[str, Any]:
        key = "PurchaseRefund" if resource == "purchase_refunds" else "PurchaseOrder"
        sent = {name: str(value) for name, value in header.items()}
        return {key: {**sent, "supplier_id": supplier}, "PurchaseOrderItem": self.sent(lines)}

    async def keep_purchase(
        self, resource: str, id: str, supplier: str, header: Any, lines: Any, paid: Decimal
    ) -> None:
        if resource == "purchase_debit_notes":
            shown = await self.send("GET", f"/v2/api/entity/purchase_debit_note/{id}/-1")
            total = Decimal(str(shown["summary_total"]))
            assert abs(Fraction(total) - self.total(header, lines)) <= Fraction(1, 10_000)
        else:
            total = await self.checked(resource, id, header, lines)
            shown = await self.read(resource, id)
            if resource == "purchase_invoices":
                assert Decimal(str(shown["summary_unpaid"])) == total - paid
                assert (shown["payment_status"] == -1) == bool(header["draft"])
        state = {"supplier": supplier, "draft": bool(header["draft"]), "total": total, "lines": lines, "paid": paid}
        self.purchases[resource, id] = state

    async def spend(self) -> None:
        if self.cash and self.chance(40):
            resource, id = self.some(self.cash)
            if self.chance(50):
                await self.send("DELETE", f"/api2/{resource}/{id}.json")
                del self.cash[resource, id]
                return
        else:
            resource, id = self.some(["expenses", "incomes"]), ""
        key, amount = ("Expense" if resource == "expenses" else "Income"), self.amount()
        tax, treasury = self.some(["none", "vat", "inside"]), self.some(self.treasuries)
        sent: dict[str, Any] = {"amount": str(amount), "date": "2026-05-01", "treasury_id": treasury}
        if tax != "none":
            sent["tax1_id"] = self.taxes[tax]
        body: dict[str, Any] = {key: sent}
        if self.chance(20):
            body["CostCenterTransaction"] = [{"cost_center_id": self.some(self.centers), "amount": str(amount / 2)}]
        if id:
            await self.send("PUT", f"/api2/{resource}/{id}.json", body)
        else:
            id = await self.create(resource, **body)
        added = (amount * 15 / 100).quantize(Decimal("0.0001")) if tax == "vat" else ZERO
        self.cash[resource, id] = {"total": amount + added, "treasury": treasury}

    async def adjust(self) -> None:
        tracked = [id for id, kept in self.products.items() if kept]
        if self.adjustments and self.chance(40):
            id = self.some(self.adjustments)
            if self.chance(50):
                await self.send("DELETE", f"/api2/stock_transactions/{id}.json")
                del self.adjustments[id]
                return
        else:
            id = ""
        product, store, quantity, way = self.some(tracked), self.some(self.stores), self.amount(1, 100), self.some("12")
        row = {"product_id": product, "store_id": store, "quantity": str(quantity), "transaction_type": way}
        if id:
            product = self.adjustments[id]["product"]  # it stays, whatever an update says
        if self.chance(50):
            row["price"] = str(self.amount())
        if id:
            await self.send("PUT", f"/api2/stock_transactions/{id}.json", {"StockTransaction": row})
        else:
            id = await self.create("stock_transactions", StockTransaction=row)
        signed = quantity if way == "1" else -quantity
        self.adjustments[id] = {"product": product, "store": store, "quantity": signed}

    async def requisition(self) -> None:
        if self.requisitions and self.chance(40):
            id = self.some(self.requisitions)
            if self.chance(50):
                await self.send("DELETE", f"/api2/requisitions/{id}.json")
                del self.requisitions[id]
                return
        else:
            id = ""
        kind, status, here = self.some("128"), self.some([1, 3, 3]), self.some(self.stores)
        there = next(store for store in self.stores if store != here)
        items = [(self.some(self.products), self.amount(1, 100)) for _ in range(self.random.randint(1, 3))]
        sent: dict[str, Any] = {"order_type": kind, "store_id": here, "status": status}
        if kind == "8":
            sent["to_store_id"] = there
        rows = [{"product_id": product, "quantity": str(quantity)} for product, quantity in items]
        body = {"Requisition": sent, "RequisitionItem": rows}
        if id:
            await self.send("PUT", f"/api2/requisitions/{id}.json", body)
        else:
            id = await self.create("requisitions", **body)
        moves: list[tuple[str, str, Decimal]] = []
        for product, quantity in items if status == 3 else ():
            if self.products[product]:
                moves.append((product, here, quantity if kind == "1" else -quantity))
                if kind == "8":
                    moves.append((product, there, quantity))
        self.requisitions[id] = {"moves": moves}

    async def journal(self) -> None:
        if self.manual and self.chance(30):
            id = self.some(self.manual)
            await self.send("DELETE", f"/api2/journals/{id}.json")
            del self.manual[id]
            return
        accounts = [row["id"] for row in (await self.send("GET", "/v2/api/entity/journal_account/list/-1"))["data"]]
        amount = self.amount()
        rows = [
            {"journal_account_id": self.some(accounts), "currency_debit": str(amount), "currency_credit": 0},
            {"journal_account_id": self.some(accounts), "currency_debit": 0, "currency_credit": str(amount)},
        ]
        if accounts and self.manual and self.chance(30):
            id = self.some(self.manual)
            body = {"Journal": {"date": "2026-06-01"}, "JournalTransaction": rows}
            await self.send("PUT", f"/api2/journals/{id}.json", body)
        else:
            id = await self.create("journals", Journal={"date": "2026-06-01"}, JournalTransaction=rows)
        self.manual[id] = amount

    async def run(self, operations: int) -> None:
        weights: dict[Callable[[], Awaitable[None]], int] = {
            self.new_client: 1,
            self.new_product: 1,
            self.new_sale: 14,
            self.change_sale: 10,
            self.turn_sale: 8,
            self.ship_sale: 3,
            self.delete_sale: 8,
            self.new_payment: 10,
            self.change_payment: 6,
            self.delete_payment: 5,
            self.advance: 6,
            self.refund: 9,
            self.purchase: 12,
            self.spend: 7,
            self.adjust: 6,
            self.requisition: 7,
            self.journal: 3,
        }
        for operation in self.random.choices(list(weights), list(weights.values()), k=operations):
            await operation()
            self.counts[operation.__name__] += 1

    # --- the comparison

    async def compare(self) -> None:
        """Compare the account with the second set of books, to the last digit."""
        accounts = {row["id"]: row for row in await self.rows("journal_account")}
        journals = {row["id"]: row for row in await self.rows("journal")}
        debits: dict[Any, Decimal] = defaultdict(Decimal)
        credits_: dict[Any, Decimal] = defaultdict(Decimal)
        balance: dict[Any, Decimal] = defaultdict(Decimal)
        manual: dict[Any, Decimal] = defaultdict(Decimal)
        for line in await self.rows("journal_transaction"):
            debit, credit = Decimal(line["debit"]), Decimal(line["credit"])
            balance[line["journal_id"]] += debit - credit
            debits[line["journal_account_id"]] += debit
            credits_[line["journal_account_id"]] += credit
            if not journals[line["journal_id"]]["is_automatic"]:
                manual[line["journal_account_id"]] += debit - credit
        assert not {id: rest for id, rest in balance.items() if rest}
        for id, account in accounts.items():
            totals = Decimal(account["total_debit"]), Decimal(account["total_credit"])
            assert totals == (debits[id], credits_[id]), account
        assert sum(debits.values()) == sum(credits_.values())

        net: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        for id, account in accounts.items():
            if account["entity_type"]:
                net[account["entity_type"], account["entity_id"]] = debits[id] - credits_[id] - manual[id]
        owed, due, money = self.receivable(), self.payable(), self.money()
        assert {id: net["client", id] for id in self.clients} == {id: owed[id] for id in self.clients}
        assert {id: -net["supplier", id] for id in self.suppliers} == {id: due[id] for id in self.suppliers}
        assert {id: net["treasury", id] for id in self.treasuries} == {id: money[id] for id in self.treasuries}
        by_hand = {
            account["entity_id"]: manual[id] for id, account in accounts.items() if account["entity_type"] == "treasury"
        }
        for row in await self.rows("treasury"):
            assert Decimal(row["balance"]) == money[str(row["id"])] + by_hand.get(str(row["id"]), ZERO)
        await self.compare_documents(owed)
        await self.compare_stock(net)
        await self.compare_taxes(net)
        self.compare_journals(journals)

    async def compare_documents(self, owed: dict[str, Decimal]) -> None:
        """What a client owes is what is left of the invoices, of the first day and of what belongs to no invoice."""
        left = defaultdict(Decimal, self.clients)
        shown = {str(row["id"]): row for row in await self.rows("invoice")}
        assert shown.keys() == self.sales.keys()
        for id, sale in self.sales.items():
            left[sale["client"]] += ZERO if sale["draft"] else Decimal(shown[id]["summary_unpaid"])
        for refund in self.refunds.values():
            named = self.sales.get(refund["invoice"])
            if not refund["draft"] and (named is None or named["draft"]):
                left[refund["client"]] -= refund["total"] - refund["paid"]
            elif not refund["draft"] and named and named["client"] != refund["client"]:
                left[refund["client"]] -= refund["total"] - refund["paid"]
                left[named["client"]] += refund["total"] - refund["paid"]
        for payment in self.advances.values():
            left[payment["client"]] -= payment["amount"] if payment["status"] == 1 else ZERO
        assert {id: left[id] for id in self.clients} == {id: owed[id] for id in self.clients}

    async def compare_stock(self, net: dict[tuple[str, str], Decimal]) -> None:
        levels = self.moves()
        moved: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        worth: dict[str, Decimal] = defaultdict(Decimal)
        for row in await self.rows("stock_transaction"):
            store, quantity = str(row["store_id"]), Decimal(row["quantity"])
            moved[str(row["product_id"]), store] += quantity
            worth[store] += quantity * Decimal(row["purchase_price"])
        for row in await self.rows("product"):
            id, known = str(row["id"]), row["productAvailableQTY"] or {}
            for store in self.stores:
                assert levels[id, store] == moved[id, store] == Decimal(known.get(store, 0)), (id, store)
            if self.products[id]:
                assert Decimal(row["stock_balance"]) == sum(levels[id, store] for store in self.stores)
                assert Decimal(row["average_price"] or 0) >= 0
        for store in self.stores:
            # A journal has four decimals; the value of a movement can have more.
            assert abs(net["store", store] - worth[store]) <= HALALA * len(moved), store

    async def compare_taxes(self, net: dict[tuple[str, str], Decimal]) -> None:
        taxed: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        documents = {("invoices", id): -1 for id, sale in self.sales.items() if not sale["draft"]}
        documents |= {key: 1 for key, refund in self.refunds.items() if not refund["draft"]}
        ids = {id: sign for (_, id), sign in documents.items()}
        for line in await self.rows("invoice_item"):
            for slot in ("tax1", "tax2"):
                sign = ids.get(str(line["invoice_id"]), 0)
                taxed["income_tax", str(line[slot])] += sign * Decimal(line[f"summary_{slot}"])
        signs = {
            id: 1 if name == "purchase_invoices" else -1 for (name, id), p in self.purchases.items() if not p["draft"]
        }
        for line in await self.rows("purchase_order_item"):
            for slot in ("tax1", "tax2"):
                sign = signs.get(str(line["purchase_order_id"]), 0)
                taxed["outcome_tax", str(line[slot])] += sign * Decimal(line[f"summary_{slot}"])
        for row in await self.rows("expense"):
            if row["tax1_id"]:
                side, sign = ("income_tax", -1) if row["is_income"] else ("outcome_tax", 1)
                taxed[side, str(row["tax1_id"])] += sign * Decimal(row["tax1_amount"])
        for kind in ("income_tax", "outcome_tax"):
            for id in self.taxes.values():
                assert net[kind, id] == taxed[kind, id], (kind, id)

    def compare_journals(self, journals: dict[Any, dict[str, Any]]) -> None:
        """Every document that counts has one journal, and nothing else has."""
        named = [(row["entity_type"], row["entity_id"]) for row in journals.values() if row["is_automatic"]]
        assert len(named) == len(set(named))
        expected = {("invoice", id) for id, sale in self.sales.items() if not sale["draft"] and sale["lines"]}
        kinds = {"refund_receipts": "refund_receipt", "credit_notes": "credit_note"}
        expected |= {(kinds[name], id) for (name, id), each in self.refunds.items() if not each["draft"]}
        bought = {
            "purchase_invoices": "purchase_order",
            "purchase_refunds": "purchase_refund",
            "purchase_debit_notes": "purchase_debit_note",
        }
        expected |= {(bought[name], id) for (name, id), each in self.purchases.items() if not each["draft"]}
        expected |= {("income" if name == "incomes" else "expense", id) for name, id in self.cash}
        own = {
            *("invoice", "refund_receipt", "credit_note", "purchase_order", "purchase_refund"),
            *("purchase_debit_note", "income", "expense"),
        }
        assert {each for each in named if each[0] in own} == expected
        assert sum(not row["is_automatic"] for row in journals.values()) == len(self.manual)
