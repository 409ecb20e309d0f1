"""Measures the cost of the client as ratios against peers in the same run.

    python -m benchmarks                         everything, a few minutes
    python -m benchmarks --quick                 a few seconds, to see that it works
    python -m benchmarks --only decode           one part
    python -m benchmarks --against PATH          the client's own work next to that of another checkout

A complete run stores its figures in benchmarks/results/latest.json, and a page with a chart in docs/. Other runs store
them only if options name a file.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

from . import (
    codec_section,
    document,
    engine_share,
    fleet_section,
    http_sections,
    process_sections,
    stock,
    sync_section,
    tables_section,
    tls_section,
)
from .goals import judge
from .measure import Figure
from .processes import ROOT, Server, serving
from .report import print_table, write_json
from .scale import FULL, QUICK, Scale

Part: TypeAlias = Callable[[Server, Scale], Awaitable[list[Figure]]]


def _coded(measure: Callable[[Scale], Awaitable[list[Figure]]]) -> Part:
    return lambda _, scale: measure(scale)


def _fresh(measure: Callable[[Server, Scale], list[Figure]]) -> Part:
    return lambda server, scale: asyncio.to_thread(measure, server, scale)


PARTS: Final[dict[str, Part]] = {
    "listing_cpu": http_sections.listing_cpu,
    "listing_rate": http_sections.listing_rate,
    "small_calls": http_sections.small_calls,
    "writes": http_sections.writes,
    "overhead": http_sections.overhead,
    "tls": _fresh(tls_section.tls),
    "engine_share": _fresh(lambda _, scale: engine_share.engine_share(scale)),
    "decode": _coded(codec_section.decode),
    "encode": _coded(codec_section.encode),
    "tables": _coded(tables_section.arrow_tables),
    "memory": _fresh(lambda _, scale: process_sections.memory(scale)),
    "keeping": _fresh(lambda _, scale: process_sections.keeping(scale)),
    "command": _fresh(lambda _, scale: process_sections.command(scale)),
    "import": _fresh(lambda _, scale: process_sections.imports(scale)),
    "growth": _fresh(process_sections.growth),
    "fleet": _fresh(lambda _, scale: fleet_section.fleet(scale)),
    "sync": _fresh(sync_section.sync),
}
"""Parts of a run; one may give several sections of the report."""


async def measure(parts: Sequence[str], scale: Scale) -> list[Figure]:
    """Measure some parts in one run against one server."""
    figures: list[Figure] = []
    stock.prepared()  # generated before anything is measured
    with serving(scale.different_pages) as server:
        for name in parts:
            started = time.perf_counter()
            print(f"{name} ...", end=" ", file=sys.stderr, flush=True)
            figures += await PARTS[name](server, scale)
            print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a short run, only to see that it works")
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part; may be repeated")
    parser.add_argument("--against", type=Path, help="a checkout whose own work in a small call is measured as well")
    parser.add_argument("--json", type=Path, help="where to store the figures")
    parser.add_argument("--chart", type=Path, help="where to store the chart, an SVG")
    parser.add_argument("--page", type=Path, help="where to store the page for the docs, in Markdown")
    arguments = parser.parse_args()
    if not (arguments.quick or arguments.only):
        arguments.json = arguments.json or ROOT / "benchmarks" / "results" / "latest.json"
        arguments.chart = arguments.chart or ROOT / "docs" / "benchmarks.svg"
        arguments.page = arguments.page or ROOT / "docs" / "benchmarks.md"
    scale = replace(QUICK if arguments.quick else FULL, against=arguments.against)
    figures = asyncio.run(measure(arguments.only or list(PARTS), scale))
    verdicts = judge(figures)
    print_table(figures, verdicts)
    if arguments.json:
        write_json(arguments.json, figures, verdicts)
    if arguments.page:
        document.write(arguments.page, figures, verdicts)
    if arguments.chart:
        from .chart import draw  # matplotlib is slow to load

        draw(arguments.chart, figures)


if __name__ == "__main__":
    main()
