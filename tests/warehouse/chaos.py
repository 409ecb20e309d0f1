"""Everything that may happen to syncs of an account: kills, failed calls, other machines, and people who work in it."""

from __future__ import annotations

import asyncio
import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from daftra_client import DaftraClient, DaftraError, models
from daftra_client.sandbox import Sandbox
from daftra_client.sandbox.failures import Failure, Failures
from tests.warehouse.comparison import differences

RESOURCES = (
    "clients",
    "invoices",
    "invoice_payments",
    "journals",
    "expenses",
    "products",
    "brands",
    "unit_templates",
    "departments",
    "assets",
)
ROOT = Path(__file__).resolve().parents[2]


class RandomFailures(Failures):
    """A fifth of all reads fails: with an error of the server, a limit, a broken connection, or half an answer."""

    def __init__(self, chance: random.Random, share: float) -> None:
        super().__init__()
        self._chance = chance
        self.share = share
        self.count = 0

    def take(self, method: str, path: str) -> Failure | None:
        if method != "GET" or self._chance.random() >= self.share:
            return super().take(method, path)
        self.count += 1
        return self._chance.choice(
            (
                Failure(500),
                Failure(503),
                Failure(429, headers={"Retry-After": "0"}),
                Failure(drop=True),
                Failure(502, body="<html>"),
                Failure(200, body=b""),
                Failure(200, body=b'{"result": "successful", "code": 200, "data": [{"Cli'),
            )
        )


@attrs.define
class Chaos:
    """Kills syncs of one account into one warehouse, and compares at the end.

    Attributes:
        sandbox: The account.
        address: The warehouse.
        account: The name of the account in it.
        seed: Decides what happens.
        folder: Below it stand the machines.
    """

    sandbox: Sandbox
    address: str
    account: str
    seed: int
    folder: Path
    chance: random.Random = attrs.field(init=False)
    kills: int = 0
    changes: int = 0
    log: list[str] = attrs.field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def run(self, rounds: int, *, share: float = 0.2) -> list[str]:
        """Let so many runs meet their fates, and then one undisturbed; what differs after it."""
        self.change(3)
        for _ in range(rounds):
            self._disturbed(share)
        output = self._start(self._machine(), None).communicate(timeout=600)
        self.log.append(f"last: {output}")
        if not json.loads(output[0].splitlines()[-1])["is_complete"]:
            return [f"not whole: {output[0]}"]
        found: list[str] = self._in_loop(self._differences())
        return found

    def _disturbed(self, share: float) -> None:
        app = self.sandbox._app  # pyright: ignore[reportPrivateUsage]
        calm, app.failures = app.failures, RandomFailures(self.chance, share)
        stop = threading.Event()
        worker = threading.Thread(target=self._keep_changing, args=(stop,))
        worker.start()
        try:
            by_time = self.chance.random() < 0.3
            steps = None if by_time else int(10 ** self.chance.uniform(0.5, 2.8))
            process = self._start(self._machine(), steps)
            try:
                output = process.communicate(timeout=self.chance.uniform(1.5, 6.0) if by_time else 600)
            except subprocess.TimeoutExpired:
                process.kill()
                output = process.communicate()
            self.kills += process.returncode == -9
            self.log.append(
                f"steps={steps} by_time={by_time} {process.returncode} {output[0][-300:]} {output[1][-800:]}"
            )
        finally:
            stop.set()
            worker.join()
            app.failures = calm

    def _machine(self) -> Path:
        """The folder of one of two machines, whose disk may be empty, or hold what the other one had once."""
        names = self.chance.choice(("ab", "ba"))
        folder, other = (self.folder / name for name in names)
        fate = self.chance.random()
        if fate < 0.6:
            shutil.rmtree(folder, ignore_errors=True)
        if fate < 0.2 and other.exists():
            shutil.copytree(other, folder)
        return folder

    def _start(self, folder: Path, steps: int | None) -> subprocess.Popen[str]:
        told = {
            "base_url": self.sandbox.base_url,
            "api_key": self.sandbox.api_key,
            "address": self.address,
            "resources": RESOURCES,
            "account": self.account,
            "folder": str(folder),
            "package_rows": self.chance.choice((150, 20_000)),
            "steps": steps,
        }
        return subprocess.Popen(
            [sys.executable, "-m", "tests.warehouse.victim", json.dumps(told)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def change(self, count: int) -> None:
        """Change something in the account so many times."""

        async def work(daftra: DaftraClient) -> None:
            for _ in range(count):
                await self._change(daftra)

        self._in_loop(self._with_client(work))

    def _keep_changing(self, stop: threading.Event) -> None:
        async def work(daftra: DaftraClient) -> None:
            while not stop.is_set():
                await self._change(daftra)
                await asyncio.sleep(0.25)

        self._in_loop(self._with_client(work))

    async def _change(self, daftra: DaftraClient) -> None:
        chance = self.chance
        try:
            await self._one_change(daftra, chance.randrange(10))
            self.changes += 1
        except DaftraError as error:
            self.log.append(f"change: {error}")

    async def _one_change(self, daftra: DaftraClient, kind: int) -> None:
        chance = self.chance

        lines = [
            models.InvoiceItemInput(
                item=f"line {chance.random()}", quantity=chance.randint(1, 9), unit_price=Decimal(n + 1) / 8
            )
            for n in range(chance.randint(1, 4))
        ]
        if kind < 3:
            made = (await daftra.clients.create(models.ClientInput(business_name=f"Nile {chance.random()}"))).id
            assert made is not None
            await daftra.invoices.create(models.InvoiceInput(client_id=made), invoice_item=lines)
        elif kind < 6:
            invoice = await self._any(daftra, "invoices")
            await daftra.invoices.update(
                invoice.id,
                models.InvoiceInput(client_id=invoice.client_id, notes=str(chance.random())),
                invoice_item=lines,
            )
        elif kind == 6:
            await daftra.invoices.delete((await self._any(daftra, "invoices")).id)
        elif kind == 7:
            note = f'two\nlines and a "quote" {chance.random()}'
            expense = models.ExpenseInput(amount=Decimal("12.34"), date=datetime.date(2026, 4, 3), note=note)
            await daftra.expenses.create(expense)
            await daftra.expenses.delete((await self._any(daftra, "expenses")).id)
        elif kind == 8:
            made = (await daftra.brands.create(models.BrandInput(name=f"brand {chance.random()}"))).id
            brand = await self._any(daftra, "brands")
            await daftra.brands.update(brand.id, models.BrandInput(name=f"renamed {chance.random()}"))
            await daftra.brands.delete((await self._any(daftra, "brands")).id)
        else:
            template = models.UnitTemplateInput(
                template_name=f"boxes {chance.random()}",
                active=True,
                main_unit_name="piece",
                unit_small_name="pc",
                unit_templates_unit_factors=[
                    models.UnitTemplateFactorInput(factor_name=f"f{n}", factor=n + 2, small_name=f"s{n}")
                    for n in range(chance.randint(1, 3))
                ],
            )
            await daftra.unit_templates.create(template)

    async def _any(self, daftra: DaftraClient, resource: str) -> Any:
        page = await getattr(daftra, resource).list()
        return self.chance.choice(page.items)

    async def _with_client(self, work: Any) -> None:
        async with DaftraClient(base_url=self.sandbox.base_url, api_key=self.sandbox.api_key, retries=9) as daftra:
            await work(daftra)

    async def _differences(self) -> list[str]:
        async with DaftraClient(base_url=self.sandbox.base_url, api_key=self.sandbox.api_key) as daftra:
            return await differences(daftra, self.address, RESOURCES, account=self.account)

    @staticmethod
    def _in_loop(work: Any) -> Any:
        return asyncio.run(work)
