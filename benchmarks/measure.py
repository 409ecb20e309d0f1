"""Measuring contestants in turns, and what comes of it.

Everybody runs once a round, in another order each time, so that whatever else the machine does meets all alike. Figures
are medians over the rounds; what matters are their ratios.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Run:
    """One run of a contestant: seconds of processor and of time, and how many units it made."""

    cpu: float
    wall: float
    units: int

    @property
    def cpu_each(self) -> float:
        """Microseconds of this process's processor time for each unit."""
        return 1e6 * self.cpu / self.units

    @property
    def rate(self) -> float:
        """Units a second."""
        return self.units / self.wall


async def _nothing() -> None:
    pass


@dataclass(frozen=True)
class Contestant:
    """What is measured. `run` returns how many units it has made, `prepare` comes before it and is not counted."""

    run: Callable[[], Awaitable[int]]
    prepare: Callable[[], Awaitable[object]] = _nothing


async def contest(contestants: Mapping[str, Contestant], rounds: int, *, warm_up: bool = True) -> dict[str, list[Run]]:
    """Run everybody in turns, as a rule after a first round that is not counted."""
    names = list(contestants)
    runs: dict[str, list[Run]] = {name: [] for name in names}
    # All contestants together have loaded far more than any program would. The collector would look through it again
    # and again, and charge it to whoever happens to make objects.
    gc.collect()
    gc.freeze()
    try:
        for number in range(-1 if warm_up else 0, rounds):
            start = number % len(names)
            for name in names[start:] + names[:start]:
                run = await _measured(contestants[name])
                if number >= 0:
                    runs[name].append(run)
    finally:
        gc.unfreeze()
    return runs


async def _measured(contestant: Contestant) -> Run:
    await contestant.prepare()
    gc.collect()  # nobody pays for what another left behind; within a run the collector works as always
    wall, cpu = time.perf_counter(), time.process_time()
    units = await contestant.run()
    return Run(time.process_time() - cpu, time.perf_counter() - wall, units)


def synchronous(work: Callable[[], int]) -> Contestant:
    """A contestant that does nothing but compute."""

    async def run() -> int:
        return work()

    return Contestant(run)


@dataclass(frozen=True)
class Figure:
    """A measured value of a contestant in one section of the report.

    `case` and `point` say under which circumstances; figures that differ in nothing but the point make one row.
    """

    section: str
    case: str
    contestant: str
    unit: str
    values: Sequence[float] = field(repr=False)
    point: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def as_json(self) -> dict[str, object]:
        """What is stored."""
        return {
            "case": self.case,
            "point": self.point,
            "contestant": self.contestant,
            "unit": self.unit,
            "median": self.median,
            "min": min(self.values),
            "max": max(self.values),
            "rounds": len(self.values),
        }


def cpu_figures(section: str, case: str, unit: str, runs: Mapping[str, Iterable[Run]], point: str = "") -> list[Figure]:
    """Processor time for each unit."""
    return [Figure(section, case, name, unit, [run.cpu_each for run in made], point) for name, made in runs.items()]


def rate_figures(
    section: str, case: str, unit: str, runs: Mapping[str, Iterable[Run]], point: str = ""
) -> list[Figure]:
    """Units a second."""
    return [Figure(section, case, name, unit, [run.rate for run in made], point) for name, made in runs.items()]
