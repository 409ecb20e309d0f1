"""Goals of the client, as ratios of medians of the same run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from . import codec_section as codec
from . import engine_share as share
from . import fleet_section as fleet
from . import http_sections as http
from . import process_sections as process
from . import sync_section as sync
from . import tables_section as tables
from .measure import Figure


@dataclass(frozen=True)
class Place:
    """The place of a figure in the report."""

    section: str
    contestant: str
    case: str = ""
    point: str = ""


@dataclass(frozen=True)
class Goal:
    """A bound for the ratio of two figures."""

    text: str
    of: Place
    to: Place
    limit: float
    at_least: bool = False

    def judge(self, medians: Mapping[Place, float]) -> Verdict | None:
        """Whether the goal is met; None if one of the figures was not measured."""
        of, to = medians.get(self.of), medians.get(self.to)
        if of is None or not to:
            return None
        ratio = of / to
        return Verdict(self, ratio, ratio >= self.limit if self.at_least else ratio <= self.limit)

    @property
    def bound(self) -> str:
        """The limit in words."""
        return f"{'at least' if self.at_least else 'at most'} {self.limit:g}"


@dataclass(frozen=True)
class Verdict:
    """A goal, the measured ratio, and whether the ratio meets the goal."""

    goal: Goal
    ratio: float
    met: bool

    def as_json(self) -> dict[str, object]:
        """The values that are stored."""
        return {"goal": self.goal.text, "bound": self.goal.bound, "ratio": self.ratio, "met": self.met}


def place_of(figure: Figure) -> Place:
    """The place of a figure."""
    return Place(figure.section, figure.contestant, figure.case, figure.point)


def judge(figures: Sequence[Figure]) -> list[Verdict]:
    """All goals whose figures were measured."""
    medians = {place_of(figure): figure.median for figure in figures}
    return [verdict for goal in GOALS if (verdict := goal.judge(medians)) is not None]


GOALS: Final = (
    *(
        Goal(
            f"typed listing, {transport}: CPU / hand-written loop",
            Place("listing_cpu", ours),
            Place("listing_cpu", http.LOOP),
            limit,
        )
        for transport, ours, limit in (("aiohttp", http.OURS_AIOHTTP, 0.5), ("httpx", http.OURS, 0.8))
    ),
    *(
        Goal(
            f"listing, {transport}, 50 ms, default limits: rate / hand-written loop",
            Place("listing_rate", ours, "50 ms", "8"),
            Place("listing_rate", http.LOOP, "50 ms", "1"),
            5,
            at_least=True,
        )
        for transport, ours in (("aiohttp", http.OURS_AIOHTTP), ("httpx", http.OURS))
    ),
    Goal(
        "small calls, 100 in flight, 50 ms: rate / aiohttp",
        Place("small_rate", http.OURS_AIOHTTP, "50 ms", "100"),
        Place("small_rate", http.AIOHTTP, "50 ms", "100"),
        0.85,
        at_least=True,
    ),
    Goal(
        "listing, 100 in flight, 50 ms: rate / aiohttp, dictionaries",
        Place("listing_rate", http.OURS_AIOHTTP, "50 ms", "100"),
        Place("listing_rate", http.AIOHTTP, "50 ms", "100"),
        0.85,
        at_least=True,
    ),
    *(
        Goal(
            f"typed small call, {at_once} in flight: CPU / aiohttp, bytes",
            Place("small_cpu", http.OURS_AIOHTTP, "", at_once),
            Place("small_cpu", http.BARE_AIOHTTP, "", at_once),
            limit,
        )
        for at_once, limit in (("1", 1.45), ("32", 1.55), ("100", 1.65))
    ),
    Goal(
        "engine's own share of a small call: CPU / the version to compare",
        Place("engine_share", share.OURS, share.RECORD),
        Place("engine_share", share.BEFORE, share.RECORD),
        0.65,
    ),
    *(
        Goal(
            f"decoding, {case}: CPU / orjson",
            Place("decode", codec.OURS, case),
            Place("decode", codec.ORJSON, case),
            3.5,
        )
        for case in (codec.STRINGS, codec.WHOLE)
    ),
    Goal(
        "Arrow table of list rows: CPU / columns by hand",
        Place("tables", tables.OURS, codec.ROWS),
        Place("tables", tables.BY_HAND, codec.ROWS),
        0.8,
    ),
    *(
        Goal(f"{name}: CPU / {process.BARE}", Place("command", name), Place("command", process.BARE), limit)
        for name, limit in ((process.COMMAND, 3), (process.HELP, 5))
    ),
    Goal(
        "memory of an invoice / dictionaries of orjson",
        Place("memory", codec.OURS, codec.STRINGS),
        Place("memory", codec.ORJSON, codec.STRINGS),
        0.75,
    ),
    Goal(
        "import and a first method: CPU / import httpx",
        Place("import", process.OURS, process.CPU),
        Place("import", process.HTTPX, process.CPU),
        0.8,
    ),
    Goal(
        "small call, dictionaries: CPU / bare transport",
        Place("overhead", http.OURS_DICTIONARIES, "small answer"),
        Place("overhead", http.BARE, "small answer"),
        1.1,
    ),
    Goal(
        "page, dictionaries: CPU / bare transport",
        Place("overhead", http.OURS_DICTIONARIES, "page of 100 records"),
        Place("overhead", http.BARE, "page of 100 records"),
        1.1,
    ),
    Goal(
        "page, models: CPU / bare transport and decoding",
        Place("overhead", http.OURS_TYPED, "page of 100 records"),
        Place("overhead", http.BARE_MODELS, "page of 100 records"),
        1.1,
    ),
    Goal(
        "CPU per record, 100,000 / 1,000 records",
        Place("growth_cpu", process.GROWING, point="100,000"),
        Place("growth_cpu", process.GROWING, point="1,000"),
        1.2,  # linear, but for the garbage collector, which has little to do in a short listing
    ),
    Goal(
        "peak of memory, 100,000 / 10,000 records",
        Place("growth_memory", process.GROWING, point="100,000"),
        Place("growth_memory", process.GROWING, point="10,000"),
        1.1,
    ),
    *(
        Goal(
            f"many accounts, {engine}: CPU for each of them / 2 ms",
            Place("fleet_cpu", engine),
            Place("fleet_cpu", fleet.ALLOWED),
            1,
        )
        for engine in (fleet.THREADS, fleet.DASK)
    ),
    *(
        Goal(
            f"many accounts, {engine}: peak of memory, 1,000 / 100 accounts",
            Place("fleet_memory", engine, engine, "1,000"),
            Place("fleet_memory", engine, engine, "100"),
            1.1,
        )
        for engine in (fleet.THREADS, fleet.DASK)
    ),
    *(
        Goal(
            f"first sync, {rows} rows: CPU of dlt's REST source / CPU",
            Place("sync_cpu", sync.DLT, sync.FIRST, rows),
            Place("sync_cpu", sync.OURS, sync.FIRST, rows),
            5,
            at_least=True,
        )
        for rows in ("10,000", "30,000")
    ),
    Goal(
        "first sync, 100,000 rows: CPU / direct inserts",
        Place("sync_cpu", sync.OURS, sync.FIRST, "100,000"),
        Place("sync_cpu", sync.FLOOR, sync.FIRST, "100,000"),
        2.5,
    ),
    *(
        Goal(
            f"first sync: CPU per row, {more} / {fewer} rows",
            Place("sync_cpu", sync.OURS, sync.FIRST, more),
            Place("sync_cpu", sync.OURS, sync.FIRST, fewer),
            1.2,
        )
        for more, fewer in (("100,000", "10,000"), ("200,000", "100,000"))
    ),
    *(
        Goal(
            f"sync, {case}: peak of memory, {more} / {fewer} rows",
            Place("sync_memory", sync.OURS, case, more),
            Place("sync_memory", sync.OURS, case, fewer),
            limit,
        )
        for case in (sync.FIRST, sync.AGAIN)
        # A package of 20,000 rows and four pages are held, which 10,000 rows do not fill.
        for more, fewer, limit in (("200,000", "10,000", 1.6), ("200,000", "100,000", 1.1))
    ),
)
