"""Goals of the client, as ratios of medians of the same run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from . import labels
from .measure import Figure


@dataclass(frozen=True)
class FigureKey:
    """Identifies a figure of the report."""

    section: str
    contestant: str
    case: str = ""
    point: str = ""


@dataclass(frozen=True)
class Goal:
    """A bound for the ratio of two figures."""

    text: str
    of: FigureKey
    to: FigureKey
    limit: float
    at_least: bool = False

    def judge(self, medians: Mapping[FigureKey, float]) -> Verdict | None:
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


def key_of(figure: Figure) -> FigureKey:
    return FigureKey(figure.section, figure.contestant, figure.case, figure.point)


def judge(figures: Sequence[Figure]) -> list[Verdict]:
    """All goals whose figures were measured."""
    medians = {key_of(figure): figure.median for figure in figures}
    return [verdict for goal in GOALS if (verdict := goal.judge(medians)) is not None]


GOALS: Final = (
    *(
        Goal(
            f"typed listing, {transport}: CPU / hand-written loop",
            FigureKey("listing_cpu", ours),
            FigureKey("listing_cpu", labels.LOOP),
            limit,
        )
        for transport, ours, limit in (("aiohttp", labels.OURS_AIOHTTP, 0.5), ("httpx", labels.OURS_HTTPX, 0.8))
    ),
    *(
        Goal(
            f"listing, {transport}, 50 ms, default limits: rate / hand-written loop",
            FigureKey("listing_rate", ours, "50 ms", "8"),
            FigureKey("listing_rate", labels.LOOP, "50 ms", "1"),
            5,
            at_least=True,
        )
        for transport, ours in (("aiohttp", labels.OURS_AIOHTTP), ("httpx", labels.OURS_HTTPX))
    ),
    Goal(
        "small calls, 100 in flight, 50 ms: rate / aiohttp",
        FigureKey("small_rate", labels.OURS_AIOHTTP, "50 ms", "100"),
        FigureKey("small_rate", labels.AIOHTTP, "50 ms", "100"),
        0.85,
        at_least=True,
    ),
    Goal(
        "listing, 100 in flight, 50 ms: rate / aiohttp, dictionaries",
        FigureKey("listing_rate", labels.OURS_AIOHTTP, "50 ms", "100"),
        FigureKey("listing_rate", labels.AIOHTTP, "50 ms", "100"),
        0.85,
        at_least=True,
    ),
    *(
        Goal(
            f"typed small call, {at_once} in flight: CPU / aiohttp, bytes",
            FigureKey("small_cpu", labels.OURS_AIOHTTP, "", at_once),
            FigureKey("small_cpu", labels.BARE_AIOHTTP, "", at_once),
            limit,
        )
        for at_once, limit in (("1", 1.45), ("32", 1.55), ("100", 1.65))
    ),
    Goal(
        "engine's own share of a small call: CPU / the version to compare",
        FigureKey("engine_share", labels.OURS, labels.SMALL_RECORD),
        FigureKey("engine_share", labels.OTHER_VERSION, labels.SMALL_RECORD),
        0.65,
    ),
    *(
        Goal(
            f"decoding, {case}: CPU / orjson",
            FigureKey("decode", labels.OURS, case),
            FigureKey("decode", labels.ORJSON, case),
            3.5,
        )
        for case in (labels.STRINGS, labels.ALL_KEYS)
    ),
    Goal(
        "Arrow table of list rows: CPU / columns by hand",
        FigureKey("tables", labels.OURS, labels.LIST_ROWS),
        FigureKey("tables", labels.BY_HAND, labels.LIST_ROWS),
        0.8,
    ),
    *(
        Goal(
            f"{name}: CPU / {labels.IMPORT_OURS}",
            FigureKey("command", name),
            FigureKey("command", labels.IMPORT_OURS),
            limit,
        )
        for name, limit in ((labels.COMMAND, 3), (labels.HELP, 5))
    ),
    Goal(
        "memory of an invoice / dictionaries of orjson",
        FigureKey("memory", labels.OURS, labels.STRINGS),
        FigureKey("memory", labels.ORJSON, labels.STRINGS),
        0.75,
    ),
    Goal(
        "import and a first method: CPU / import httpx",
        FigureKey("import", labels.FIRST_METHOD, labels.CPU),
        FigureKey("import", labels.IMPORT_HTTPX, labels.CPU),
        0.8,
    ),
    Goal(
        "small call, dictionaries: CPU / bare transport",
        FigureKey("overhead", labels.OURS_DICTIONARIES, "small answer"),
        FigureKey("overhead", labels.BARE_TRANSPORT, "small answer"),
        1.1,
    ),
    Goal(
        "page, dictionaries: CPU / bare transport",
        FigureKey("overhead", labels.OURS_DICTIONARIES, "page of 100 records"),
        FigureKey("overhead", labels.BARE_TRANSPORT, "page of 100 records"),
        1.1,
    ),
    Goal(
        "page, models: CPU / bare transport and decoding",
        FigureKey("overhead", labels.OURS_TYPED, "page of 100 records"),
        FigureKey("overhead", labels.BARE_MODELS, "page of 100 records"),
        1.1,
    ),
    Goal(
        "CPU per record, 100,000 / 1,000 records",
        FigureKey("growth_cpu", labels.OURS_HTTPX, point="100,000"),
        FigureKey("growth_cpu", labels.OURS_HTTPX, point="1,000"),
        1.2,  # linear, except for the garbage collector, which has little to do in a short listing
    ),
    Goal(
        "peak of memory, 100,000 / 10,000 records",
        FigureKey("growth_memory", labels.OURS_HTTPX, point="100,000"),
        FigureKey("growth_memory", labels.OURS_HTTPX, point="10,000"),
        1.1,
    ),
    *(
        Goal(
            f"many accounts, {engine}: CPU for each of them / 2 ms",
            FigureKey("fleet_cpu", engine),
            FigureKey("fleet_cpu", labels.ALLOWED),
            1,
        )
        for engine in (labels.THREADS, labels.DASK)
    ),
    *(
        Goal(
            f"many accounts, {engine}: peak of memory, 1,000 / 100 accounts",
            FigureKey("fleet_memory", engine, engine, "1,000"),
            FigureKey("fleet_memory", engine, engine, "100"),
            1.1,
        )
        for engine in (labels.THREADS, labels.DASK)
    ),
    *(
        Goal(
            f"first sync, {rows} rows: CPU of dlt's REST source / CPU",
            FigureKey("sync_cpu", labels.DLT, labels.FIRST_RUN, rows),
            FigureKey("sync_cpu", labels.SYNC, labels.FIRST_RUN, rows),
            5,
            at_least=True,
        )
        for rows in ("10,000", "30,000")
    ),
    Goal(
        "first sync, 100,000 rows: CPU / direct inserts",
        FigureKey("sync_cpu", labels.SYNC, labels.FIRST_RUN, "100,000"),
        FigureKey("sync_cpu", labels.DIRECT_INSERTS, labels.FIRST_RUN, "100,000"),
        2.5,
    ),
    *(
        Goal(
            f"first sync: CPU per row, {more} / {fewer} rows",
            FigureKey("sync_cpu", labels.SYNC, labels.FIRST_RUN, more),
            FigureKey("sync_cpu", labels.SYNC, labels.FIRST_RUN, fewer),
            1.2,
        )
        for more, fewer in (("100,000", "10,000"), ("200,000", "100,000"))
    ),
    *(
        Goal(
            f"sync, {case}: peak of memory, {more} / {fewer} rows",
            FigureKey("sync_memory", labels.SYNC, case, more),
            FigureKey("sync_memory", labels.SYNC, case, fewer),
            limit,
        )
        for case in (labels.FIRST_RUN, labels.SECOND_RUN)
        # A package of 20,000 rows and four pages are held, which 10,000 rows do not fill.
        for more, fewer, limit in (("200,000", "10,000", 1.6), ("200,000", "100,000", 1.1))
    ),
)
