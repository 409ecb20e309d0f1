"""The client against the sandbox over real sockets: what a user does, with the values that must come back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime
from decimal import Decimal

import pytest

from daftra_client import (
    AuthenticationError,
    DaftraClient,
    NotFoundError,
    OutcomeUnknownError,
    PasswordGrant,
    PermissionDeniedError,
    Token,
    ValidationError,
    WriteNotConfirmedError,
    models,
)
from daftra_client.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(clock=lambda: datetime(2026, 4, 3, 20, 27, 38)) as running:
        yield running


@pytest.fixture
async def daftra(sandbox: Sandbox) -> AsyncIterator[DaftraClient]:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, retries=0) as client:
        yield client


async def new_client(daftra: DaftraClient, name: str = "Nile Trading") -> int:
    return (await daftra.clients.create(models.ClientInput(business_name=name, type=models.ClientType.BUSINESS))).id


async def new_invoice(daftra: DaftraClient, client_id: int, price: str = "334") -> int:
    created = await daftra.invoices.create(
        models.InvoiceInput(client_id=client_id, currency_code="SAR", date=date(2026, 4, 3)),
        invoice_item=[models.InvoiceItemInput(item="Consulting", unit_price=Decimal(price), quantity=2)],
    )
    return created.id


async def test_an_invoice_lives_from_issue_to_payment_to_deletion(daftra: DaftraClient) -> None:
    client_id = await new_client(daftra)
    invoice_id = await new_invoice(daftra, client_id, "32999.9961")
    invoice = await daftra.invoices.get(invoice_id)
    assert (invoice.id, invoice.client_id, invoice.no) == (invoice_id, client_id, "000001")
    assert (invoice.date, invoice.original_date) == (date(2026, 4, 3), date(2026, 4, 3))
    assert invoice.summary_total == invoice.summary_unpaid == Decimal("65999.9922")
    assert invoice.payment_status is models.PaymentStatus.UNPAID
    assert invoice.client is not None
    assert invoice.client.business_name == "Nile Trading"
    (line,) = invoice.invoice_item or []
    assert (line.item, line.unit_price, line.quantity) == ("Consulting", Decimal("32999.9961"), Decimal(2))

    payment = await daftra.invoice_payments.create(
        models.InvoicePaymentInput(
            invoice_id=invoice_id,
            amount=Decimal("65999.9922"),
            payment_method=models.PaymentMethod.CASH,
            status=models.PaymentState.COMPLETED,
            date=datetime(2026, 4, 4, 20, 27, 36),
        )
    )
    paid = await daftra.invoices.get(invoice_id)
    assert (paid.payment_status, paid.summary_paid, paid.summary_unpaid) == (
        models.PaymentStatus.PAID,
        Decimal("65999.9922"),
        Decimal(0),
    )
    (row,) = paid.invoice_payment or []
    assert (row.id, row.date, row.amount) == (payment.id, datetime(2026, 4, 4, 20, 27, 36), Decimal("65999.9922"))

    await daftra.invoice_payments.delete(payment.id)
    assert (await daftra.invoices.get(invoice_id)).payment_status is models.PaymentStatus.UNPAID
    await daftra.invoices.delete(invoice_id)
    with pytest.raises(NotFoundError):
        await daftra.invoices.get(invoice_id)


async def test_two_hundred_invoices_at_once_make_two_hundred_invoices(daftra: DaftraClient) -> None:
    client_id = await new_client(daftra)
    ids = await asyncio.gather(*(new_invoice(daftra, client_id, str(n)) for n in range(1, 201)))
    found = [invoice async for invoice in daftra.invoices.list()]
    assert sorted(ids) == sorted(invoice.id for invoice in found)
    assert len({invoice.no for invoice in found}) == 200
    assert sum(invoice.summary_total or 0 for invoice in found) == 2 * sum(range(1, 201))


async def test_lists_leave_lines_out_and_expand_brings_them(daftra: DaftraClient) -> None:
    client_id = await new_client(daftra)
    ids = [await new_invoice(daftra, client_id, str(n)) for n in (5, 6, 7)]
    plain = await daftra.invoices.list()
    assert [invoice.invoice_item for invoice in plain] == [None, None, None]
    full = [invoice async for invoice in daftra.invoices.list(expand=True)]
    assert [invoice.id for invoice in full] == ids
    assert [[line.unit_price for line in invoice.invoice_item or []] for invoice in full] == [[5], [6], [7]]


async def test_pages_and_filters(daftra: DaftraClient) -> None:
    first, second = await new_client(daftra, "First"), await new_client(daftra, "Second")
    for n in range(7):
        await new_invoice(daftra, first if n % 2 else second)
    page = await daftra.invoices.list(limit=3, page=3)
    assert (page.page, page.page_count, page.total, len(page)) == (3, 3, 7, 1)
    assert [len(page) async for page in daftra.invoices.list(limit=3).pages()] == [3, 3, 1]
    mine = [invoice async for invoice in daftra.invoices.list(client_id=first, limit=1)]
    assert [invoice.client_id for invoice in mine] == [first] * 3
    assert not (await daftra.invoices.list(page=9)).items


async def test_an_update_replaces_everything(daftra: DaftraClient) -> None:
    client_id = await new_client(daftra)
    invoice_id = await new_invoice(daftra, client_id)
    before = await daftra.invoices.get(invoice_id)
    await daftra.invoices.update(
        invoice_id,
        models.InvoiceInput(client_id=client_id, currency_code="SAR", no=before.no, date=before.date, notes="agreed"),
        invoice_item=[models.InvoiceItemInput(item="Training", unit_price=100, quantity=1)],
    )
    after = await daftra.invoices.get(invoice_id)
    assert (after.no, after.date, after.notes) == (before.no, before.date, "agreed")
    assert [line.item for line in after.invoice_item or []] == ["Training"]
    await daftra.invoices.update(invoice_id, models.InvoiceInput(client_id=client_id))
    stripped = await daftra.invoices.get(invoice_id)
    assert stripped.no != before.no
    assert (stripped.date, stripped.invoice_item) == (date(1970, 1, 1), [])


async def test_every_resource_is_created_read_listed_replaced_and_deleted(daftra: DaftraClient) -> None:
    client_id = await new_client(daftra)
    invoice_id = await new_invoice(daftra, client_id)
    treasury_id = (await daftra.treasuries.create(models.TreasuryInput(name="Safe"))).id
    first = (await daftra.journal_accounts.create(models.JournalAccountInput(name="Cash", code="101"))).id
    second = (await daftra.journal_accounts.create(models.JournalAccountInput(name="Sales", code="401"))).id
    entries = [
        models.JournalTransactionInput(journal_account_id=first, currency_debit=Decimal("115.5"), currency_credit=0),
        models.JournalTransactionInput(journal_account_id=second, currency_debit=0, currency_credit=Decimal("115.5")),
    ]
    lines = [models.InvoiceItemInput(item="Consulting", unit_price=10, quantity=1)]
    day = date(2026, 4, 17)

    async def lives(tag: str, made: int, field: str, value: object, replace: dict[str, object]) -> None:
        resource = getattr(daftra, tag)
        record = await resource.get(made)
        assert record.id == made
        assert getattr(record, field) == value
        assert made in [row.id async for row in resource.list()]
        body, children = next(iter(replace.values())), dict(list(replace.items())[1:])
        await resource.update(made, body, **children)
        await resource.delete(made)
        with pytest.raises(NotFoundError):
            await resource.get(made)

    supplier_id = (await daftra.suppliers.create(models.SupplierInput(business_name="Oasis Foods"))).id
    await lives(
        "clients", await new_client(daftra, "X"), "business_name", "X", {"": models.ClientInput(business_name="Y")}
    )
    product = models.ProductInput(name="Paper", unit_price=Decimal("18.75"))
    await lives("products", (await daftra.products.create(product)).id, "unit_price", Decimal("18.75"), {"": product})
    tax = models.TaxInput(name="VAT", value=15, included=False)
    await lives("taxes", (await daftra.taxes.create(tax)).id, "included", False, {"": tax})
    store = models.StoreInput(name="North")
    await lives("stores", (await daftra.stores.create(store)).id, "name", "North", {"": store})
    treasury = models.TreasuryInput(name="Bank")
    await lives("treasuries", (await daftra.treasuries.create(treasury)).id, "name", "Bank", {"": treasury})
    expense = models.ExpenseInput(amount=Decimal("42.10"), date=day)
    await lives("expenses", (await daftra.expenses.create(expense)).id, "amount", Decimal("42.1"), {"": expense})
    income = models.IncomeInput(amount=Decimal("7"), date=day)
    await lives("incomes", (await daftra.incomes.create(income)).id, "date", day, {"": income})
    supplier = models.SupplierInput(business_name="Delta")
    made = (await daftra.suppliers.create(supplier)).id
    await lives("suppliers", made, "business_name", "Delta", {"": supplier})
    account = models.JournalAccountInput(name="Bank", code="102")
    made = (await daftra.journal_accounts.create(account)).id
    await lives("journal_accounts", made, "code", "102", {"": account})
    journal = models.JournalInput(date=day, description="entry", currency_code="SAR")
    made = (await daftra.journals.create(journal, journal_transaction=entries)).id
    read = await daftra.journals.get(made)
    assert [(row.currency_debit, row.currency_credit) for row in read.journal_transaction or []] == [
        (Decimal("115.5"), 0),
        (0, Decimal("115.5")),
    ]
    await lives("journals", made, "description", "entry", {"": journal, "journal_transaction": entries})
    estimate = models.EstimateInput(client_id=client_id, date=day)
    made = (await daftra.estimates.create(estimate, invoice_item=lines)).id
    await lives("estimates", made, "date", day, {"": estimate, "invoice_item": lines})
    note = models.CreditNoteInput(client_id=client_id, subscription_id=invoice_id, date=day)
    made = (await daftra.credit_notes.create(note, invoice_item=lines)).id
    await lives("credit_notes", made, "subscription_id", invoice_id, {"": note, "invoice_item": lines})
    refund = models.RefundReceiptInput(client_id=client_id, subscription_id=invoice_id, date=day)
    made = (await daftra.refund_receipts.create(refund, invoice_item=lines)).id
    await lives("refund_receipts", made, "summary_total", Decimal(10), {"": refund, "invoice_item": lines})
    purchase = models.PurchaseInvoiceInput(supplier_id=supplier_id, date=day)
    bought = [models.PurchaseOrderItemInput(item="01", unit_price=50, quantity=100)]
    made = (await daftra.purchase_invoices.create(purchase, purchase_order_item=bought)).id
    assert [line.quantity for line in (await daftra.purchase_invoices.get(made)).purchase_order_item or []] == [100]
    await lives("purchase_invoices", made, "date", day, {"": purchase, "purchase_order_item": bought})
    paid = models.ClientPaymentInput(
        client_id=client_id,
        amount=Decimal("10.01"),
        date=datetime(2026, 8, 28, 9, 30),
        treasury_id=treasury_id,
        payment_method=models.PaymentMethod.CASH,
        status=models.PaymentState.COMPLETED,
        currency_code="SAR",
    )
    made = (await daftra.client_payments.create(paid)).id
    await lives("client_payments", made, "amount", Decimal("10.01"), {"": paid})


async def test_what_describes_the_account(daftra: DaftraClient) -> None:
    site = await daftra.site.get()
    assert (site.date_format, site.currency_code) == ("DD/MM/YYYY", "SAR")
    assert [branch.id async for branch in daftra.branches.list()] == [1]
    assert [member.id async for member in daftra.staff.list()]
    assert [category.id async for category in daftra.product_categories.list()]


@pytest.mark.parametrize("date_format", ["DD/MM/YYYY", "MM/DD/YYYY", "YYYY-MM-DD", "DD.MM.YYYY"])
async def test_dates_are_read_in_any_format_of_the_account(date_format: str) -> None:
    with Sandbox(date_format=date_format) as sandbox:
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            invoice_id = await new_invoice(daftra, await new_client(daftra))
            expense = await daftra.expenses.create(models.ExpenseInput(amount=1, date=date(2026, 4, 3)))
            assert (await daftra.invoices.get(invoice_id)).date == date(2026, 4, 3)
            assert (await daftra.expenses.get(expense.id)).date == date(2026, 4, 3)


async def test_refusals_are_typed(sandbox: Sandbox, daftra: DaftraClient) -> None:
    with pytest.raises(ValidationError) as refused:
        await daftra.invoices.create(models.InvoiceInput(client_id=4711))
    assert refused.value.status == 400
    assert "client_id" in refused.value.errors
    with pytest.raises(ValidationError) as extra:
        await daftra.clients.update(await new_client(daftra), models.ClientInput(additional_properties={"site_id": 5}))
    assert extra.value.error_type == "extra_data"
    async with DaftraClient(base_url=sandbox.base_url, api_key="wrong") as stranger:
        with pytest.raises(AuthenticationError):
            await stranger.clients.list()
    async with DaftraClient(base_url=sandbox.base_url, access_token=sandbox.api_key) as confused:
        with pytest.raises(AuthenticationError):
            await confused.clients.list()
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.read_only_key) as reader:
        with pytest.raises(PermissionDeniedError):
            await new_client(reader)


async def test_a_write_that_was_not_stored_is_not_taken_for_one_that_was(daftra: DaftraClient) -> None:
    payment = models.ClientPaymentInput(
        client_id=await new_client(daftra),
        amount=10,
        treasury_id=1,
        payment_method="",
        status=models.PaymentState.COMPLETED,
    )
    with pytest.raises(WriteNotConfirmedError):
        await daftra.client_payments.create(payment)
    assert not (await daftra.client_payments.list()).items


@pytest.mark.parametrize("after_commit", [False, True])
async def test_a_lost_answer_has_no_known_outcome(sandbox: Sandbox, daftra: DaftraClient, after_commit: bool) -> None:
    sandbox.fail_next(path="/api2/clients", method="POST", drop=True, after_commit=after_commit)
    with pytest.raises(OutcomeUnknownError) as lost:
        await new_client(daftra, "Nile Trading")
    assert lost.value.sent == {"Client": {"business_name": "Nile Trading", "type": 3}}
    assert len(await daftra.clients.list()) == int(after_commit)


async def test_reads_survive_failures(sandbox: Sandbox) -> None:
    sandbox.fail_next(status=503, headers={"Retry-After": "0"}, count=2, path="/api2/clients")
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        assert (await daftra.clients.list()).total == 0


async def test_a_password_grant_logs_in_renews_and_hands_its_tokens_over(sandbox: Sandbox) -> None:
    tokens: list[Token] = []

    async def keep(token: Token) -> None:
        tokens.append(token)

    grant = PasswordGrant(
        sandbox.username,
        sandbox.password,
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        on_token=keep,
    )
    async with DaftraClient(base_url=sandbox.base_url, auth=grant) as daftra:
        await asyncio.gather(*(new_client(daftra, str(n)) for n in range(20)))
        assert len(tokens) == 1
        sandbox.expire_tokens()
        assert (await daftra.clients.list()).total == 20
    assert len(tokens) == 2
    assert tokens[0].access_token != tokens[1].access_token
    assert all("apikey" not in request.headers for request in sandbox.requests)


async def test_aiohttp_underneath_httpx_does_the_same(sandbox: Sandbox) -> None:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, transport="aiohttp") as daftra:
        ids = await asyncio.gather(*(new_client(daftra, str(n)) for n in range(30)))
        assert {client.id async for client in daftra.clients.list(limit=7)} == set(ids)
