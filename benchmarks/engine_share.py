"""Measures the client's own work in a small call: the carrier answers at once, without observers, one call in flight.

    python -m benchmarks --only engine_share --against /path/to/another/checkout

Each version runs in a separate process, `instant`, and the processes take turns. There are several pairs of processes,
because the layout of memory differs from process to process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import orjson

from . import labels, payloads
from .measure import Figure
from .processes import ROOT, environment

if TYPE_CHECKING:
    from .scale import Scale


_CASES: Final = {labels.SMALL_RECORD: "record", labels.SMALL_PAGE: "page"}
"""Their names in `instant`."""


def engine_share(scale: Scale) -> list[Figure]:
    """Processor time of a small call without a network."""
    checkouts = {labels.OURS: ROOT} | ({labels.OTHER_VERSION: scale.against} if scale.against else {})
    taken: dict[tuple[str, str], list[float]] = defaultdict(list)
    for _ in range(scale.share_pairs):
        with ExitStack() as stack:
            processes = {name: stack.enter_context(_running(path)) for name, path in checkouts.items()}
            for turn in range(scale.share_turns):
                for case in _CASES:
                    for name in sorted(processes, reverse=turn % 2 == 1):
                        taken[case, name].append(_turn(processes[name], case, scale.share_calls))
    return [Figure("engine_share", case, name, "µs", taken[case, name]) for case in _CASES for name in checkouts]


def _bodies() -> Mapping[str, str]:
    """The answers: the small record of the other sections, and a page of five."""
    row = {"Tax": payloads.written(payloads.tax(), "live")}
    head = {"result": "successful", "code": 200}
    pagination = {"prev": None, "next": None, "page": 1, "page_count": 1, "total_results": 5}
    return {
        "record": orjson.dumps({**head, "data": row}).decode(),
        "page": orjson.dumps({**head, "data": [row] * 5, "pagination": pagination}).decode(),
    }


@contextmanager
def _running(checkout: Path) -> Iterator[subprocess.Popen[str]]:
    """The program that measures a checkout, ready to start. It ends when its standard input is closed."""
    command = [sys.executable, "-P", str(ROOT / "benchmarks" / "instant.py")]
    with subprocess.Popen(
        command,
        env=environment() | {"PYTHONPATH": str(checkout)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        package = Path(_ask(process, json.dumps(_bodies())))
        if not package.samefile(checkout / "daftra_client"):
            raise RuntimeError(f"{package} was found in place of the package of {checkout}")
        yield process


def _turn(process: subprocess.Popen[str], case: str, calls: int) -> float:
    """Microseconds of processor time for each of some calls."""
    return 1e6 * float(_ask(process, f"{_CASES[case]} {calls}")) / calls


def _ask(process: subprocess.Popen[str], line: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    answer = process.stdout.readline().strip()
    if not answer:
        raise RuntimeError("the measuring program has ended; its output is above")
    return answer
