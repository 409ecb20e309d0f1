"""The books of the account balance whatever happens to its documents."""

from __future__ import annotations

import anyio
import httpx
import pytest

from daftra_client.sandbox import Sandbox
from tests.sandbox.books_machine import Machine


async def work(seed: int, rounds: int, operations: int) -> Machine:
    with Sandbox() as sandbox:
        transport, headers = httpx.ASGITransport(sandbox.app), {"apikey": sandbox.api_key}
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox.invalid", headers=headers) as api:
            machine = Machine(api, seed)
            await machine.begin()
            for _ in range(rounds):
                await machine.run(operations)
                await machine.compare()
            return machine


def test_books_balance_after_some_operations() -> None:
    machine = anyio.run(work, 7, 2, 75)
    assert sum(machine.counts.values()) == 150


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_books_balance_after_10_000_operations(seed: int) -> None:
    machine = anyio.run(work, seed, 5, 500)
    assert sum(machine.counts.values()) == 2500
    assert len(machine.counts) == 17, "every operation took place"
