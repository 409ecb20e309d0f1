"""The cost that the engines of `daftra sync --accounts` add to an account, in fresh interpreters: the accounts do
nothing."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from . import labels
from .measure import Figure
from .processes import run_module

if TYPE_CHECKING:
    from .scale import Scale

_ENGINES: Final = {labels.THREADS: "threads", labels.DASK: "dask"}
_MAX_CPU: Final = 2.0
"""Milliseconds of processor time for each account."""


def fleet(scale: Scale) -> list[Figure]:
    """Processor time for each account in all processes together, and the peak of memory of the first one."""
    few, many = scale.fleet
    cpu: dict[str, list[float]] = defaultdict(list)
    peak: dict[tuple[str, int], list[float]] = defaultdict(list)
    for _ in range(scale.growth_rounds):
        for name, engine in _ENGINES.items():
            for count in (few, many):
                found = json.loads(run_module("benchmarks.fleet_probe", engine, count))
                peak[name, count].append(found["peak"])
            cpu[name].append(found["cpu"])
    return [
        Figure("fleet_cpu", "", labels.ALLOWED, "ms", [_MAX_CPU]),
        *(Figure("fleet_cpu", "", name, "ms", values) for name, values in cpu.items()),
        *(Figure("fleet_memory", name, name, "MiB", values, f"{count:,}") for (name, count), values in peak.items()),
    ]
