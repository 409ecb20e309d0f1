"""Measures in fresh interpreters: memory, import, and the cost and memory of long listings."""

from __future__ import annotations

import compileall
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from . import codec_section, labels
from .measure import Figure
from .payloads import Form
from .processes import LONGEST, ROOT, environment, probe

if TYPE_CHECKING:
    from .processes import Server
    from .scale import Scale


_EMPTY: Final = "nothing"
_COMMAND: Final = "import sys; sys.argv = {!r}.split(); from daftra_client.cli import main; main()"
_STARTS: Final = {
    labels.IMPORT_OURS: labels.IMPORT_OURS,
    labels.COMMAND: _COMMAND.format(labels.COMMAND),
    labels.HELP: _COMMAND.format(labels.HELP),
}
_PROGRAMS: Final = {
    _EMPTY: "",
    labels.IMPORT_HTTPX: "import httpx",
    labels.FIRST_METHOD: 'from daftra_client import DaftraClient; DaftraClient("a", api_key="k").invoices.list',
    labels.HTTPX_READY: "import asyncio, httpx, orjson; httpx.AsyncClient()",
    labels.OURS_READY: """
import asyncio
from daftra_client import DaftraClient
from daftra_client.models import Invoice
async def main():
    async with DaftraClient("a", api_key="k") as daftra:
        daftra.invoices.list()
asyncio.run(main())
""",
}


def memory(scale: Scale) -> list[Figure]:
    """Bytes for each invoice with five lines that is held."""
    figures: list[Figure] = []
    cases: tuple[tuple[str, Form], ...] = ((labels.STRINGS, "live"), (labels.NUMBERS, "clean"))
    for case, form in cases:
        for name in codec_section.readers(form):
            found = probe("memory", form, name, scale.held_pages)
            figures.append(Figure("memory", case, name, "bytes", [found["bytes"]]))
    return figures


def keeping(scale: Scale) -> list[Figure]:
    """Processor time and memory for each of many list rows that are read and stored."""
    cpu: dict[str, list[float]] = defaultdict(list)
    peak: dict[str, list[float]] = defaultdict(list)
    for _ in range(scale.growth_rounds):
        for name, reader, is_frozen in (
            (labels.ORJSON, labels.ORJSON, False),
            (labels.OURS, labels.OURS, False),
            (labels.OURS_FROZEN, labels.OURS, True),
        ):
            found = probe("keeping", reader, scale.stored_rows, is_frozen)
            cpu[name].append(found["cpu"])
            peak[name].append(found["peak"] / 2**20)
    point = f"{scale.stored_rows:,}"
    return [
        Figure(f"keeping_{what}", "", name, unit, values, point)
        for what, unit, measured in (("cpu", "µs", cpu), ("memory", "MiB", peak))
        for name, values in measured.items()
    ]


def growth(server: Server, scale: Scale) -> list[Figure]:
    """Processor time for each record and the peak of memory, by the length of the listing."""
    cpu: dict[int, list[float]] = defaultdict(list)
    peak: dict[int, list[float]] = defaultdict(list)
    warm_up = server.account(records=scale.growth[0])
    for _ in range(scale.growth_rounds):
        for records in scale.growth:
            found = probe("growth", server.account(records=records), records, warm_up)
            cpu[records].append(found["cpu"])
            peak[records].append(found["peak"] / 2**20)
    figures = [Figure("growth_cpu", "", labels.OURS_HTTPX, "µs", cpu[n], f"{n:,}") for n in scale.growth]
    return figures + [Figure("growth_memory", "", labels.OURS_HTTPX, "MiB", peak[n], f"{n:,}") for n in scale.growth]


def imports(scale: Scale) -> list[Figure]:
    """The cost of a start beyond that of an empty interpreter."""
    # pip compiles a package when it installs it, but not an editable install.
    compileall.compile_dir(ROOT / "daftra_client", quiet=2)
    cpu: dict[str, list[float]] = defaultdict(list)
    wall: dict[str, list[float]] = defaultdict(list)
    with (
        tempfile.TemporaryDirectory() as folder
    ):  # the current directory must not make modules of the project importable
        for number in range(scale.starts + 1):
            taken = {name: _start(program, folder) for name, program in _PROGRAMS.items()}
            empty_cpu, empty_wall = taken.pop(_EMPTY)
            for name, (cpu_time, wall_time) in taken.items():
                if number > 0:  # the first round fills the caches of the operating system
                    cpu[name].append(1000 * (cpu_time - empty_cpu))
                    wall[name].append(1000 * (wall_time - empty_wall))
    return [
        Figure("import", case, name, "ms", values)
        for case, found in ((labels.CPU, cpu), (labels.WALL, wall))
        for name, values in found.items()
    ]


def command(scale: Scale) -> list[Figure]:
    """The cost of a complete run of commands that make no calls, the interpreter included."""
    compileall.compile_dir(ROOT / "daftra_client", quiet=2)
    cpu: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(scale.starts + 1):
            for name, program in _STARTS.items():
                taken, _ = _start(program, folder)
                if number > 0:
                    cpu[name].append(1000 * taken)
    return [Figure("command", "", name, "ms", values) for name, values in cpu.items()]


def _start(program: str, folder: str) -> tuple[float, float]:
    """Seconds of processor and of time that an interpreter takes to run a program."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-c", program]
    nothing = subprocess.DEVNULL
    subprocess.run(command, cwd=folder, env=environment(), check=True, timeout=LONGEST, stdin=nothing, stdout=nothing)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall
