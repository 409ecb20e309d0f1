"""A warehouse in memory, for tests of what passes find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from daftra_client import DaftraClient
from daftra_client.warehouse.known import KnownRecords
from daftra_client.warehouse.loader import Part
from daftra_client.warehouse.plan import plan_of
from daftra_client.warehouse.resource_sync import ResourceSync
from daftra_client.warehouse.results import Progress, ResourceResult
from daftra_client.warehouse.rows import TableBuilder
from daftra_client.warehouse.store import Known

Rows = dict[tuple[Any, ...], dict[str, Any]]


@attrs.define
class Memory:
    """A warehouse in memory, and the run that fills it."""

    daftra: DaftraClient
    allow_deletions: float = 1.0
    full: bool = False
    state: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    known: dict[str, KnownRecords] = attrs.field(factory=dict)
    tables: dict[str, Rows] = attrs.field(factory=dict)
    gone: dict[str, set[int]] = attrs.field(factory=dict)
    loaded: list[int] = attrs.field(factory=list)
    between_batches: Callable[[], object] = lambda: None

    def reloads(self, table_builder: TableBuilder) -> bool:
        return False

    async def add(self, parts: Sequence[Part]) -> None:
        for part in parts:
            rows = self.tables.setdefault(part.table, {})
            for row in part.rows.to_pylist():
                rows[tuple(row[key] for key in part.keys)] = row
        self.loaded += parts[0].rows["id"].to_pylist()
        self.gone.setdefault(parts[0].table, set()).difference_update(parts[0].rows["id"].to_pylist())

    def finish(self, table: str, children: Sequence[str], deleted_ids: Sequence[int]) -> None:
        self.gone.setdefault(table, set()).update(deleted_ids)

    def report(self, progress: Progress) -> None:
        self.between_batches()

    async def bring(self, resource: str, branches: Sequence[int] = (), *, bulk_lines: bool = False) -> ResourceResult:
        """Pass over a resource as a run does."""
        rows, gone = self.tables.get(resource, {}), self.gone.get(resource, set())
        self.known[resource] = KnownRecords(
            [[Known(id, row["_hash"], id in gone) for (id,), row in sorted(rows.items())]]
        )
        self.loaded = []
        plan = await plan_of(self.daftra, resource, branches, bulk_lines=bulk_lines)
        table_builder = TableBuilder(resource, plan.model, personal=True, is_in_bulk=plan.is_in_bulk)
        return await ResourceSync(self, plan, table_builder).run()

    def names(self, table: str = "brands") -> dict[int, str]:
        gone = self.gone.get(table, set())
        return {id: row["name"] for (id,), row in sorted(self.tables[table].items()) if id not in gone}
