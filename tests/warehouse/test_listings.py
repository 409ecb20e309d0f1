"""How passes read branches, and lines that lists leave out."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from daftra_client import DaftraClient, DaftraError, models
from daftra_client.sandbox import Behaviour, Sandbox
from daftra_client.warehouse import explain
from daftra_client.warehouse.plan import branches_of, child_tables
from tests.warehouse.conftest import Clock
from tests.warehouse.memory import Memory


async def document(daftra: DaftraClient, branch: int, *texts: str) -> int:
    """An invoice of a branch with these lines."""
    client = await daftra.clients.create(models.ClientInput(business_name="Nile"), branch_id=branch)
    made = await daftra.invoices.create(
        models.InvoiceInput(client_id=client.id, branch_id=branch),
        invoice_item=[models.InvoiceItemInput(item=text, quantity=1, unit_price=Decimal("12.50")) for text in texts],
        branch_id=branch,
    )
    assert made.id is not None
    return made.id


@pytest.mark.parametrize("one_branch", [False, True])
async def test_all_branches_are_read(one_branch: bool, account: Sandbox, memory: Memory) -> None:
    account.behaviour = Behaviour(one_branch=one_branch)
    daftra = memory.daftra
    await daftra.branches.create(models.BranchInput(name="Jeddah"))
    branches = await branches_of(daftra)
    assert branches == (1, 2)
    one, two = [await document(daftra, branch, "Chair", "Desk") for branch in branches]
    estimate = await daftra.estimates.create(
        models.EstimateInput(client_id=(await daftra.clients.list()).items[0].id, branch_id=2),
        invoice_item=[models.InvoiceItemInput(item="Lamp", quantity=2, unit_price=Decimal(3))],
        branch_id=2,
    )
    for resource in ("clients", "invoices", "estimates"):
        assert (await memory.bring(resource, branches)).status == "complete"
        assert (await memory.bring(resource, branches)).changed == 0
    assert {row["branch_id"] for row in memory.tables["clients"].values()} == {1, 2}
    assert sorted(memory.tables["invoices"]) == [(one,), (two,)]
    assert [row["item"] for row in memory.tables["invoices__invoice_item"].values()] == ["Chair", "Desk"] * 2
    assert [row["_parent_id"] for row in memory.tables["estimates__invoice_item"].values()] == [estimate.id]


async def test_rows_known_by_id_only_are_read_after_changes(account: Sandbox, clock: Clock, memory: Memory) -> None:
    """The account does not tell its branches, so nothing brings the rows of another one."""
    await memory.daftra.branches.create(models.BranchInput(name="Jeddah"))
    types = memory.daftra.asset_types
    here = (await types.create(models.AssetTypeInput(name="here"))).id
    elsewhere = (await types.create(models.AssetTypeInput(name="elsewhere", branch_id=2), branch_id=2)).id
    await memory.bring("asset_types")
    await memory.bring("asset_types")
    assert (memory.names("asset_types"), memory.loaded) == ({here: "here", elsewhere: "elsewhere"}, [])
    clock.turn(hours=30)
    await types.update(elsewhere, models.AssetTypeInput(name="changed", branch_id=2), branch_id=2)
    assert (await memory.bring("asset_types")).changed == 1
    assert memory.names("asset_types") == {here: "here", elsewhere: "changed"}
    assert (await memory.bring("asset_types")).changed == 0


async def test_an_account_without_branches_has_one(account: Sandbox, memory: Memory) -> None:
    assert await branches_of(memory.daftra) == ()
    account.fail_next(status=403)
    assert await branches_of(memory.daftra) == ()
    account.fail_next(status=500)
    with pytest.raises(DaftraError):
        await branches_of(memory.daftra)


@pytest.mark.parametrize("kind", ["estimates", "purchase_invoices"])
async def test_lines_come_in_bulk_where_v2_shows_them(kind: str, account: Sandbox, memory: Memory) -> None:
    daftra = memory.daftra
    if kind == "estimates":
        client = (await daftra.clients.create(models.ClientInput(business_name="Nile"))).id
        for n in range(3):
            lines = [
                models.InvoiceItemInput(item=f"line {n}.{k}", quantity=2, unit_price=Decimal("1.25")) for k in range(n)
            ]
            await daftra.estimates.create(models.EstimateInput(client_id=client), invoice_item=lines)
    else:
        supplier = (await daftra.suppliers.create(models.SupplierInput(business_name="Nile"))).id
        for n in range(3):
            await daftra.purchase_invoices.create(
                models.PurchaseInvoiceInput(supplier_id=supplier),
                purchase_order_item=[
                    models.PurchaseOrderItemInput(item=f"line {n}", quantity=2, unit_price=Decimal("1.25"))
                ],
            )
    (table,) = (name for name in child_tables(kind) if name.endswith("_item"))
    await memory.bring(kind)
    whole = memory.tables.pop(table)
    assert whole
    memory.tables.clear()
    account._app.requests.clear()  # pyright: ignore[reportPrivateUsage]
    result = await memory.bring(kind, bulk_lines=True)
    assert "v2 rows" in result.plan
    assert not [each.path for each in account.requests if each.path.count("/") > 2 and "v2" not in each.path]
    kept = ("_parent_id", "_position", "id", "item", "quantity", "unit_price", "subtotal")
    bulk = {key: [row[name] for name in kept] for key, row in memory.tables[table].items()}
    assert bulk == {key: [row[name] for name in kept] for key, row in whole.items()}


async def test_what_v2_does_not_show_is_read_by_itself(account: Sandbox, memory: Memory) -> None:
    daftra = memory.daftra
    client = (await daftra.clients.create(models.ClientInput(business_name="Nile"))).id
    lines = [models.InvoiceItemInput(item="line", quantity=2, unit_price=Decimal("1.25"))]
    for _ in range(3):
        await daftra.estimates.create(models.EstimateInput(client_id=client), invoice_item=lines)
    nothing = {"data": [], "total": 0, "current_page": 1, "last_page": 1, "per_page": 3}
    account.fail_next(status=200, body=nothing, count=2, path="/v2/api/entity/estimate")
    result = await memory.bring("estimates", bulk_lines=True)
    assert (result.status, result.changed) == ("complete", 3)
    assert [row["item"] for row in memory.tables["estimates__invoice_item"].values()] == ["line"] * 3


async def test_an_account_without_v2_has_each_changed_document_read(account: Sandbox, memory: Memory) -> None:
    client = (await memory.daftra.clients.create(models.ClientInput(business_name="Nile"))).id
    lines = [models.InvoiceItemInput(item="line", quantity=2, unit_price=Decimal("1.25"))]
    await memory.daftra.estimates.create(models.EstimateInput(client_id=client), invoice_item=lines)
    account.fail_next(status=403, path="/v2/api/entity/estimate")
    result = await memory.bring("estimates", bulk_lines=True)
    assert result.plan == "by comparison of the list; lines cost a call for each changed record"
    assert len(memory.tables["estimates__invoice_item"]) == 1


async def test_products_have_no_calls_of_their_own_in_bulk(account: Sandbox, memory: Memory) -> None:
    await memory.daftra.products.create(models.ProductInput(name="Chair"))
    account._app.requests.clear()  # pyright: ignore[reportPrivateUsage]
    result = await memory.bring("products", bulk_lines=True)
    assert (result.changed, len(account.requests)) == (1, 1)
    assert result.plan.endswith("not read: product_category")
    # A pass that reads everything loads them again, although their rows are the same.
    assert (await memory.bring("products")).changed == 1


async def test_a_plan_says_what_the_account_answered(account: Sandbox, memory: Memory) -> None:
    journal = models.JournalInput(date=datetime.date(2026, 4, 3), currency_code="SAR", description="rent")
    accounts = [each.id for each in (await memory.daftra.journal_accounts.list(limit=2)).items]
    await memory.daftra.journals.create(
        journal,
        journal_transaction=[
            models.JournalTransactionInput(journal_account_id=accounts[0], debit=Decimal(5)),
            models.JournalTransactionInput(journal_account_id=accounts[1], credit=Decimal(5)),
        ],
    )
    result = await memory.bring("journals")
    assert result.plan == "by comparison of the list; lines come with each row"
    again = await memory.bring("journals")
    assert (again.changed, again.plan) == (0, result.plan)
    (told,) = await explain(memory.daftra, ["journals"])
    assert told.lines == "lines come with each row"
