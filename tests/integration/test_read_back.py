"""Updates that are answered with a redirect: the record is read, and shows whether it was changed."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal

import pytest

from daftra_client import DaftraClient, OutcomeUnknownError
from daftra_client.models import PurchaseOrderInput, PurchaseOrderLineInput, SendMode, SupplierInput
from daftra_client.sandbox import Sandbox

LINES = [PurchaseOrderLineInput(item="Paper", quantity=Decimal(4), unit_price=Decimal(10))]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as served:
        yield served


@pytest.fixture
async def daftra(sandbox: Sandbox) -> AsyncIterator[DaftraClient]:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, retries=0) as client:
        yield client


@pytest.fixture
async def supplier_id(daftra: DaftraClient) -> int:
    return (await daftra.suppliers.create(SupplierInput(business_name="Papyrus"))).id


async def test_an_order_is_a_draft_only_if_send_says_so(daftra: DaftraClient, supplier_id: int) -> None:
    order = PurchaseOrderInput(supplier_id=supplier_id, date=datetime.date(2026, 4, 3))
    issued = await daftra.purchase_orders.create(order, purchase_order_item=LINES)
    draft = await daftra.purchase_orders.create(order, purchase_order_item=LINES, send=SendMode.DRAFT)
    found = await daftra.purchase_orders.get(issued.id)
    assert (found.type, found.draft, found.date, found.summary_total) == (13, False, order.date, Decimal(40))
    assert (await daftra.purchase_orders.get(draft.id)).draft is True


async def test_an_update_that_was_stored_succeeds(daftra: DaftraClient, sandbox: Sandbox, supplier_id: int) -> None:
    order = PurchaseOrderInput(supplier_id=supplier_id, date=datetime.date(2026, 4, 3))
    id = (await daftra.purchase_orders.create(order, purchase_order_item=LINES)).id
    changed = PurchaseOrderInput(supplier_id=supplier_id, date=datetime.date(2026, 5, 17), notes="Ring twice")
    lines = [*LINES, PurchaseOrderLineInput(item="Ink", quantity=Decimal(1), unit_price=Decimal(7))]
    assert (await daftra.purchase_orders.update(id, changed, purchase_order_item=lines)).message is None
    found = await daftra.purchase_orders.get(id)
    assert (found.date, found.notes, found.summary_total) == (changed.date, "Ring twice", Decimal(47))
    sandbox.fail_next(method="PUT", status=302, headers={"location": "/v2/owner/entity/purchase_order-13/list"})
    with pytest.raises(OutcomeUnknownError) as caught:
        await daftra.purchase_orders.update(id, order, purchase_order_item=LINES)
    assert caught.value.__notes__ == ["The record was read back and does not show all that was sent"]


async def test_mailing_a_supplier_answers_json(daftra: DaftraClient, sandbox: Sandbox, supplier_id: int) -> None:
    order = PurchaseOrderInput(supplier_id=supplier_id)
    id = (await daftra.purchase_orders.create(order, purchase_order_item=LINES)).id
    before = len(sandbox.requests)
    await daftra.purchase_orders.update(id, order, purchase_order_item=LINES, send=SendMode.DIRECT)
    assert [request.method for request in sandbox.requests[before:]] == ["PUT"]


async def test_an_edit_is_read_back_after_a_redirect(daftra: DaftraClient, supplier_id: int) -> None:
    order = PurchaseOrderInput(supplier_id=supplier_id, date=datetime.date(2026, 4, 3))
    id = (await daftra.purchase_orders.create(order, purchase_order_item=LINES)).id
    edited = await daftra.purchase_orders.edit(id, notes="Ring twice")
    assert edited.changed == ("notes",)
    assert edited.after is not None
    assert (edited.after.notes, edited.after.date, len(edited.after.purchase_order_item or ())) == (
        "Ring twice",
        order.date,
        1,
    )


async def test_an_edit_keeps_a_draft_one(daftra: DaftraClient, supplier_id: int) -> None:
    order = PurchaseOrderInput(supplier_id=supplier_id)
    id = (await daftra.purchase_orders.create(order, purchase_order_item=LINES, send=SendMode.DRAFT)).id
    await daftra.purchase_orders.edit(id, notes="Ring twice")
    assert (await daftra.purchase_orders.get(id)).draft is True
    await daftra.purchase_orders.edit(id, draft=False)
    assert (await daftra.purchase_orders.get(id)).draft is False
