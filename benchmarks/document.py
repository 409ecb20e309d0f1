"""Writes the page of the docs: method and figures. Each complete run writes the page again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .goals import Verdict
from .measure import Figure
from .report import SECTIONS, as_json, heading, rows

_INTRODUCTION: Final = """\
# What it costs

![Processor time for each record, and records per second](benchmarks.svg)

Written by `make bench`, like the chart and `benchmarks/results/latest.json`; run it to get the figures of your machine.
Only the ratios matter: all contestants take turns within one run, and each figure is a median.

- A server in a separate process, on the loopback, answers with pages in the shape of live ones; all pages differ. List
  rows contain the client but no lines, as in v1 lists; answers are not compressed.
- Processor time is that of the client's process only.
- "aiohttp, bytes" only reads the bytes of an answer: the least cost of a call over aiohttp.
- Every call to Daftra uses TLS. Over TLS, all contestants call one server with one certificate, which is made for the
  run, and their connections are open before the clock starts.
- The carrier that answers at once has every answer in memory, so the rest of a call is the work of the client. It makes
  one call after the other, so the client's code stays in the caches of the processor; in a call over the network other
  code runs in between, and the same work costs more. `make bench AGAINST=<path>` measures the package of another
  checkout as well, such as one of an earlier commit. Both run in separate processes, which take turns.
- "daftra-client, aiohttp" is what `transport="auto"` uses if the extra `aiohttp` is installed, "daftra-client, httpx"
  what it uses otherwise.
- The output of openapi-python-client comes from our document without its tolerance. It and the pydantic models read
  clean pages, in which numbers are numbers and every value is regular: they fail on live answers.
- The programs load invoices with five lines and a payment each into DuckDB, from pages of a thousand. A row is a row of
  any table, so an invoice makes seven. Each run is a separate process, whose clock starts when its libraries are
  loaded. All of them must load the same rows and the same sums, or the benchmark fails. dlt's REST source has its
  defaults, and the script loads 36 of 226 columns, typed by hand; both load few rows, because each further row costs
  the same. Ratios to dlt's source are for the same number of rows. "Direct inserts" are the lowest cost of all columns:
  nothing is compared, and a run that fails leaves no record.
"""


def write(path: Path, figures: Sequence[Figure], verdicts: Sequence[Verdict]) -> None:
    """Store the page."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_page(figures, verdicts), encoding="utf-8")


def _page(figures: Sequence[Figure], verdicts: Sequence[Verdict]) -> str:
    facts = as_json(figures, verdicts)["facts"]
    libraries = ", ".join(f"{name} {number}" for name, number in facts["libraries"].items())
    parts = [
        _INTRODUCTION,
        f"{facts['implementation']} {facts['python']}, {facts['system']}, {facts['cores']} cores; {libraries}.\n",
        "## Goals\n",
        _table(
            ("", "bound", "measured", ""),
            [(v.goal.text, v.goal.bound, f"{v.ratio:.2f}", "met" if v.met else "**not met**") for v in verdicts],
        ),
    ]
    for section, title in SECTIONS.items():
        found = [figure for figure in figures if figure.section == section]
        if found:
            unit = f"median ({found[0].unit})"
            points = heading(section, found)
            parts += [f"## {title}\n", *([f"{points}\n"] if points else [])]
            parts.append(_table(("case", "contestant", unit, "ratio"), rows(found)))
    return "\n".join(parts)


def _table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, ["---"] * len(head), *lines))
