"""The report of a run: a table for people, JSON for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from . import labels
from .goals import Verdict
from .measure import Figure

LIBRARIES: Final = (
    *(
        "daftra-client",
        "aiohttp",
        "attrs",
        "dlt",
        "duckdb",
        "httpcore",
        "httpx",
        "httpx-aiohttp",
        "msgspec",
        "openapi-python-client",
    ),
    *("orjson", "pandas", "pyarrow", "pydantic"),
)

SECTIONS: Final = {
    "listing_cpu": "Listing, 8 calls in flight but for the loop: CPU per record",
    "listing_rate": "Listing: records per second",
    "small_cpu": "Reading a small record: CPU per call",
    "small_rate": "Reading a small record: calls per second",
    "write_rate": "Creating an invoice with 5 lines: calls per second",
    "overhead": "One call at a time: CPU per call",
    "tls_cpu": "Over TLS: CPU per call",
    "engine_share": "A small call over a carrier that answers at once: CPU per call",
    "decode": "Decoding an invoice with 5 lines: CPU per invoice",
    "encode": "Encoding an invoice with 5 lines: CPU per invoice",
    "tables": "Arrow tables of records: CPU per record",
    "command": "A command from its start to its end: CPU",
    "memory": "Holding an invoice with 5 lines: memory per invoice",
    "keeping_cpu": "Reading list rows and keeping them all: CPU per row",
    "keeping_memory": "Reading list rows and keeping them all: peak of memory beyond the start",
    "import": "Starting, beyond an empty interpreter: CPU and time",
    "growth_cpu": "Listings of three lengths: CPU per record",
    "growth_memory": "Listings of three lengths: peak of memory of the process",
    "fleet_cpu": "Many accounts that do nothing, 20 at once: CPU per account",
    "fleet_memory": "Many accounts that do nothing: peak of memory of the process",
    "sync_cpu": "Invoices with 5 lines and a payment into DuckDB: CPU per row of any table",
    "sync_rate": "Invoices with 5 lines and a payment into DuckDB: rows of any table per second",
    "sync_memory": "Invoices with 5 lines and a payment into DuckDB: peak of memory of the process",
    "sync_fixed": "Fixed cost of a sync: CPU",
}
"""Titles of the sections, in the order of the report."""

_BASES: Final = {
    "listing_cpu": (labels.LOOP,),
    "listing_rate": (labels.LOOP, labels.GATHERED),
    "small_cpu": (labels.BARE_AIOHTTP,),
    "small_rate": (labels.AIOHTTP,),
    "write_rate": (labels.AIOHTTP,),
    "overhead": (labels.BARE_TRANSPORT,),
    "tls_cpu": (labels.BARE_AIOHTTP,),
    "engine_share": (labels.OTHER_VERSION,),
    "decode": (labels.ORJSON,),
    "encode": (labels.JSON,),
    "tables": (labels.BY_HAND,),
    "command": (labels.IMPORT_OURS,),
    "memory": (labels.ORJSON,),
    "keeping_cpu": (labels.ORJSON,),
    "keeping_memory": (labels.ORJSON,),
    "import": (labels.IMPORT_HTTPX,),
    "fleet_cpu": (labels.ALLOWED,),
    "sync_cpu": (labels.DIRECT_INSERTS,),
    "sync_rate": (labels.DIRECT_INSERTS,),
    "sync_memory": (labels.DIRECT_INSERTS,),
    "sync_fixed": (),
}
"""The bases of the ratios of a section: the first of these contestants that was measured at the same point."""


def table(figures: Sequence[Figure], verdicts: Sequence[Verdict]) -> Table:
    """One table of all medians and ratios, with the goals below."""
    made = Table(title="Medians; ratios are to the contestant with 1.00", title_justify="left", expand=False)
    made.add_column("case")
    made.add_column("contestant")
    made.add_column("median", justify="right")
    made.add_column("ratio", justify="right")
    for section, title in SECTIONS.items():
        found = [figure for figure in figures if figure.section == section]
        if not found:
            continue
        made.add_section()
        made.add_row("", f"[bold]{title}", found[0].unit, heading(section, found))
        for row in rows(found):
            made.add_row(*row)
    if verdicts:
        made.add_section()
        made.add_row("", "[bold]Goals", "", "")
        for verdict in verdicts:
            word = "[green]met" if verdict.met else "[red]not met"
            made.add_row(word, verdict.goal.text, verdict.goal.bound, f"{verdict.ratio:.2f}")
    return made


def print_table(figures: Sequence[Figure], verdicts: Sequence[Verdict]) -> None:
    """Print the table at its full width."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=160)
    console.print(table(figures, verdicts))


def heading(section: str, figures: Sequence[Figure]) -> str:
    """The points of a section, one for each value of a row."""
    points = _points(figures)
    if points == [""]:
        return ""
    counted = {"growth": "records", "keeping": "records", "fleet": "accounts", "sync": "rows"}
    what = counted.get(section.partition("_")[0], "in flight")
    return f"{' / '.join(points)} {what}"


def rows(figures: Sequence[Figure]) -> list[tuple[str, str, str, str]]:
    """The rows of a section: case, contestant, medians and ratios by point."""
    points = _points(figures)
    ordered = sorted(figures, key=lambda f: (_index(figures, f), points.index(f.point)))
    made: list[tuple[str, str, str, str]] = []
    for (case, contestant), row in groupby(ordered, lambda f: (f.case, f.contestant)):
        by_point = {figure.point: figure for figure in row}
        cells = [by_point.get(point) for point in points]
        medians = " / ".join("-" if cell is None else _rounded(cell.median) for cell in cells)
        ratios = " / ".join("-" if cell is None else _ratio(cell, figures) for cell in cells)
        made.append((case, contestant, medians, ratios))
    return made


def _points(figures: Sequence[Figure]) -> list[str]:
    return list(dict.fromkeys(figure.point for figure in figures))


def _index(figures: Sequence[Figure], figure: Figure) -> tuple[int, int]:
    """Order of the rows: as they were measured, one contestant after the other in each case."""
    cases = list(dict.fromkeys(f.case for f in figures))
    contestants = list(dict.fromkeys(f.contestant for f in figures))
    return cases.index(figure.case), contestants.index(figure.contestant)


def _ratio(figure: Figure, figures: Iterable[Figure]) -> str:
    base = base_of(figure, figures)
    return "" if base is None or not base.median else f"{figure.median / base.median:.2f}"


def base_of(figure: Figure, figures: Iterable[Figure]) -> Figure | None:
    """The figure that a figure is compared with."""
    bases = _BASES.get(figure.section)
    for other in figures:
        same = (other.section, other.case) == (figure.section, figure.case)
        if bases is None:  # a growth is compared with its first point
            if same:
                return other
        elif same and other.point == figure.point and other.contestant in bases:
            return other
    return None


def _rounded(value: float) -> str:
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def as_json(figures: Sequence[Figure], verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """The values that are stored: facts of the machine that do not identify it, all figures, all goals."""
    return {
        "facts": {
            "python": platform.python_version(),
            "implementation": platform.python_implementation(),
            "system": platform.system(),
            "machine": platform.machine(),
            "cores": os.cpu_count(),
            "libraries": {name: version(name) for name in LIBRARIES},
        },
        "sections": {
            section: [figure.as_json() for figure in figures if figure.section == section]
            for section in SECTIONS
            if any(figure.section == section for figure in figures)
        },
        "goals": [verdict.as_json() for verdict in verdicts],
    }


def write_json(path: Path, figures: Sequence[Figure], verdicts: Sequence[Verdict]) -> None:
    """Store a run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(as_json(figures, verdicts), indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
