"""A server that fails one call in five in every way that was seen, and what must be true afterwards all the same."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterator

import pytest

from daftra_client import DaftraClient, DaftraError, OutcomeUnknownError, WriteNotConfirmedError
from daftra_client.models import ClientInput, InvoiceInput, InvoiceItemInput
from daftra_client.sandbox import Sandbox

HTML = "<!doctype html><title>Sign in</title>"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(params=["httpx", "aiohttp"])
async def daftra(
    sandbox: Sandbox, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[DaftraClient]:
    monkeypatch.setattr("daftra_client._call.retry.FIRST_WAIT", 0.01)
    async with DaftraClient(
        base_url=sandbox.base_url, api_key=sandbox.api_key, retries=8, transport=request.param
    ) as client:
        yield client


def fail_one_in_five(sandbox: Sandbox, dice: random.Random, method: str, path: str) -> None:
    """Arrange the next failure, of a kind and at a distance that the dice choose."""
    match dice.randrange(8):
        case 0:
            sandbox.fail_next(status=500, method=method, path=path, after_commit=dice.random() < 0.5)
        case 1:
            sandbox.fail_next(status=503, headers={"Retry-After": "0"}, method=method, path=path)
        case 2:
            sandbox.fail_next(status=429, headers={"Retry-After": "0"}, method=method, path=path)
        case 3:
            sandbox.fail_next(status=200, body=HTML, method=method, path=path, after_commit=dice.random() < 0.5)
        case 4:
            sandbox.fail_next(status=202, body='{"result": "succ', method=method, path=path, after_commit=True)
        case 5:
            sandbox.fail_next(drop=True, method=method, path=path)
        case 6:
            sandbox.fail_next(drop=True, method=method, path=path, after_commit=True)
        case 7:
            sandbox.fail_next(
                status=202, body={"result": "successful", "code": 202, "id": None}, method=method, path=path
            )


async def test_creates_are_never_doubled_and_always_told_truly(sandbox: Sandbox, daftra: DaftraClient) -> None:
    dice = random.Random(4)
    client_id = (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id
    confirmed: dict[str, int] = {}
    open_or_failed: set[str] = set()
    refused: set[str] = set()

    async def issue(number: int) -> None:
        reference = f"ORDER-{number}"
        if dice.random() < 0.2:
            fail_one_in_five(sandbox, dice, "POST", "/api2/invoices")
        try:
            created = await daftra.invoices.create(
                InvoiceInput(client_id=client_id, po_number=reference),
                invoice_item=[InvoiceItemInput(item="Paper", unit_price=1, quantity=1)],
            )
        except OutcomeUnknownError:
            open_or_failed.add(reference)
        except WriteNotConfirmedError:
            refused.add(reference)
        else:
            confirmed[reference] = created.id

    await asyncio.gather(*(issue(number) for number in range(400)))
    stored = [(row.po_number, row.id) async for row in daftra.invoices.list()]
    assert len(stored) == len({reference for reference, _ in stored}), "an invoice was doubled"
    assert confirmed.items() <= {(str(reference), id or 0) for reference, id in stored}, "a false success"
    assert not refused & {reference for reference, _ in stored if reference}, "a false failure"
    assert {reference for reference, _ in stored} - confirmed.keys() <= open_or_failed
    assert len(confirmed) + len(open_or_failed) + len(refused) == 400
    assert len(open_or_failed) > 10, "the dice never lost an answer"


async def test_no_create_is_doubled(sandbox: Sandbox, daftra: DaftraClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client._methods.once.LOOKUP_DELAYS", (0.0, 0.01))
    dice = random.Random(5)
    client_id = (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id

    async def issue(number: int) -> None:
        while True:
            if dice.random() < 0.2:
                fail_one_in_five(sandbox, dice, "POST", "/api2/invoices")
            try:
                await daftra.invoices.create_once(InvoiceInput(client_id=client_id, po_number=f"ORDER-{number}"))
            except DaftraError:
                continue  # what a job queue does: run it again
            return

    await asyncio.gather(*(issue(number % 60) for number in range(120)))
    stored = [row.po_number async for row in daftra.invoices.list()]
    assert sorted(map(str, stored)) == sorted(f"ORDER-{number}" for number in range(60))


async def test_a_long_listing_comes_out_whole(sandbox: Sandbox, daftra: DaftraClient) -> None:
    dice = random.Random(6)
    ids: list[int] = []

    async def add(number: int) -> None:
        ids.append((await daftra.clients.create(ClientInput(business_name=str(number)))).id)

    await asyncio.gather(*(add(number) for number in range(600)))
    found: list[int] = []
    async for client in daftra.clients.list(limit=10):
        if dice.random() < 0.2 and len(found) % 10 == 0:
            sandbox.fail_next(
                status=dice.choice((500, 503, 429)), headers={"Retry-After": "0"}, method="GET", path="/api2/clients"
            )
        assert client.id is not None
        found.append(client.id)
    assert sorted(found) == sorted(ids)
