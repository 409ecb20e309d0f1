"""Measures loading invoices with their lines into DuckDB, each time in a fresh interpreter.

A row is a row of any table: an invoice, one of its five lines, or its payment. Contestants with a high cost per row
load the smallest number, because their cost grows with the rows. dlt's REST source also loads a larger number, because
at the smallest number the fixed cost of a sync hides the cost of a row.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from . import labels
from .measure import Figure
from .payloads import ITEMS
from .processes import probe, sandbox
from .sync_peers import (
    API_KEY,
    PAGE,
    ROWS_EACH,
    DltRest,
    DltRestParquet,
    FirstScript,
    Floor,
    Sync,
    SyncInOnePackage,
    SyncInSmallPackages,
    SyncOfEverything,
    SyncPeer,
)

if TYPE_CHECKING:
    from .processes import Server
    from .scale import Scale


_ALL: Final[Mapping[str, type[SyncPeer]]] = {
    labels.DLT: DltRest,
    labels.DLT_PARQUET: DltRestParquet,
    labels.SCRIPT: FirstScript,
    labels.DIRECT_INSERTS: Floor,
    labels.SYNC: Sync,
}
_MEASURED: Final[Mapping[str, tuple[str, Callable[[Mapping[str, Any]], float]]]] = {
    "cpu": ("µs", lambda run: 1e6 * run["cpu"] / run["rows"]),
    "rate": ("rows/s", lambda run: run["rows"] / run["wall"]),
    "memory": ("MiB", lambda run: run["peak"] / 2**20),
}
_CHEAP: Final = (labels.DIRECT_INSERTS, labels.SYNC)


def sync(server: Server, scale: Scale) -> list[Figure]:
    """Processor time and peak of memory for each row, rows per second, and the fixed cost."""
    taken: dict[tuple[str, str, str], list[Mapping[str, Any]]] = defaultdict(list)
    fewest = min(scale.sync)
    for rows, rounds in scale.sync.items():
        names = list(_ALL) if rows == fewest else [*([labels.DLT] if rows == scale.sync_equal else []), *_CHEAP]
        for turn in range(rounds):
            found: dict[str, Sequence[Sequence[Any]]] = {}
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                for case, one in _runs(server, name, rows).items():
                    taken[case, name, f"{rows:,}"].append(one)
                    found[f"{name}, {case}"] = one["found"]
            require_same(found, _invoices(rows))
    figures = [
        Figure(f"sync_{what}", case, name, unit, [value(one) for one in runs], point)
        for what, (unit, value) in _MEASURED.items()
        for (case, name, point), runs in taken.items()
    ]
    starts = [1000 * one["start"] for (_, name, _), runs in taken.items() if name == labels.SYNC for one in runs]
    return [
        *figures,
        Figure("sync_fixed", labels.START, labels.SYNC, "ms", starts),
        *_packages(server, scale),
        *_small_account(scale),
    ]


def _runs(server: Server, name: str, rows: int) -> dict[str, dict[str, Any]]:
    """A first run; and for the sync a second one, in which nothing has changed."""
    invoices = _invoices(rows)
    cases = (labels.FIRST_RUN, labels.SECOND_RUN) if name == labels.SYNC else (labels.FIRST_RUN,)
    with tempfile.TemporaryDirectory() as folder:
        return {
            case: probe("sync", _ALL[name].__name__, server.account(records=invoices), folder)
            | {"rows": invoices * ROWS_EACH}
            for case in cases
        }


def _invoices(rows: int) -> int:
    """How many invoices have at least this number of rows."""
    return -(-rows // ROWS_EACH)


def require_same(found: Mapping[str, Sequence[Sequence[Any]]], invoices: int) -> None:
    """Make sure that all contestants have loaded all rows, and the same amounts.

    Args:
        found: The result of each contestant: rows and the sum of an amount for invoices, lines and payments.
        invoices: The invoices of the account.

    Raises:
        RuntimeError: Some have not. The message has the result of each contestant.
    """
    wanted = [invoices, invoices * ITEMS, invoices]
    first = next(iter(found.values()))
    if any(tables != first or [rows for rows, _ in tables] != wanted for tables in found.values()):
        raise RuntimeError("\n".join([f"not all have loaded the same {invoices:,} invoices", *map(str, found.items())]))


def _packages(server: Server, scale: Scale) -> list[Figure]:
    """The cost of a package without its rows: many packages less one, for the same rows."""
    costs: list[float] = []
    for _ in range(scale.sync_package_rounds):
        cpu, packages = [], []
        for peer in (SyncInOnePackage, SyncInSmallPackages):
            with tempfile.TemporaryDirectory() as folder:
                account = server.account(records=scale.sync_packages * PAGE)
                found = probe("sync", peer.__name__, account, folder)
            cpu.append(found["cpu"])
            packages.append(found["packages"])
        costs.append(1000 * (cpu[1] - cpu[0]) / (packages[1] - packages[0]))
    return [Figure("sync_fixed", labels.PACKAGE, labels.SYNC, "ms", costs)] if costs else []


def _small_account(scale: Scale) -> list[Figure]:
    """The cost of a small account from the start of the interpreter to its end, the first and the second time."""
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(scale.sync_accounts):
        with sandbox(API_KEY) as account, tempfile.TemporaryDirectory() as folder:
            for case in (labels.FIRST_RUN, labels.SECOND_RUN):
                found = probe("sync", SyncOfEverything.__name__, account, folder)
                taken[case].append(1000 * (found["start"] + found["cpu"]))
    return [
        Figure("sync_fixed", f"{labels.SMALL_ACCOUNT}, {case}", labels.SYNC, "ms", values)
        for case, values in taken.items()
    ]
