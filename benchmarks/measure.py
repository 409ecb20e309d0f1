"""Measures contestants in turns.

Each contestant runs once per round, in a different order each time, so that other load of the machine affects all
equally. Figures are medians over the rounds; only their ratios matter.
"""

from __future__ import annotations

import gc
import resource
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One run of a contestant: seconds of processor time and of real time, and the number of units."""

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
    """A contestant. `run` returns its number of units; `prepare` runs before and is not measured."""

    run: Callable[[], Awaitable[int]]
    prepare: Callable[[], Awaitable[object]] = _nothing


async def contest(contestants: Mapping[str, Contestant], rounds: int, *, warm_up: bool = True) -> dict[str, list[Run]]:
    """Run all contestants in turns, by default after a first round that is not counted."""
    names = list(contestants)
    runs: dict[str, list[Run]] = {name: [] for name in names}
    # All contestants together have loaded far more than a program would. The collector would scan all of it again and
    # again, at the cost of the contestant that happens to make objects.
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
    gc.collect()  # no contestant pays for the objects of another; within a run the collector works as usual
    wall, cpu = time.perf_counter(), time.process_time()
    units = await contestant.run()
    return Run(time.process_time() - cpu, time.perf_counter() - wall, units)


def synchronous(work: Callable[[], int]) -> Contestant:
    """A contestant that only computes."""

    async def run() -> int:
        return work()

    return Contestant(run)


@dataclass(frozen=True)
class Figure:
    """A measured value of a contestant in one section of the report.

    `case` and `point` are its circumstances; figures that differ only in the point make one row.
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
        """The values that are stored."""
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


def peak() -> float:
    """The most memory that this process ever had, in bytes."""
    with suppress(FileNotFoundError):  # only Linux has it; getrusage also counts memory of the parent before exec there
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return 1024.0 * int(line.split()[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak if sys.platform == "darwin" else peak * 1024)
