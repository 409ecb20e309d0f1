"""How far a command is that reads many resources: what is counted for each, and the picture of those that run."""

from __future__ import annotations

import asyncio
import errno
import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final, Literal

import attrs
import click

from .._call.counting import CallCounts
from .ending import drop_output, print_error, said

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live
    from rich.text import Text

State = Literal["waiting", "running", "read", "whole", "refused", "failed", "stopped"]
"""`read` but not loaded yet; `refused` by the account; `failed` by an error; `stopped` by Ctrl-C or since another one
failed for all."""

MARKS: Final[dict[State, tuple[str, str]]] = {
    "whole": ("✓", "green"),
    "refused": ("-", "yellow"),
    "failed": ("✗", "red"),
    "stopped": ("✗", "yellow"),
}
"""The signs of resources that have ended, with their colours."""

_OF_THE_FOLDER: Final = {
    *(errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS),
    *(errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR),
}
"""Errors of a file that those in the same folder have, too."""

_REFRESH: Final = 0.125
"""Seconds between two pictures of how far the resources are."""


@attrs.define(eq=False, kw_only=True)
class Reading:
    """What is known of one resource that is read.

    Attributes:
        resource: Its name.
        state: How far it is.
        read: Records that were read.
        is_by_record: Each record costs a call, since the list leaves its children out.
        reason: What went wrong.
    """

    resource: str
    state: State = "waiting"
    read: int = 0
    is_by_record: bool = False
    reason: str | None = None
    _began: float | None = attrs.field(default=None, init=False)
    _ended: float | None = attrs.field(default=None, init=False)

    @property
    def seconds(self) -> float:
        """The time that it took so far."""
        if self._began is None:
            return 0.0
        return (time.monotonic() if self._ended is None else self._ended) - self._began

    @property
    def total(self) -> int | None:
        """How many records there are, None if that is not known."""
        return None

    def begin(self) -> None:
        self.state, self._began = "running", time.monotonic()

    def mark_read(self) -> None:
        """All of it was read, and waits to be loaded."""
        self.state = "read"

    def end(self, state: State, reason: str | None = None) -> None:
        self.state, self.reason, self._ended = state, reason, time.monotonic()

    def advance(self, count: int) -> None:
        """Count records that were read, with their children where these are wanted."""
        self.read += count


class Calls(CallCounts):
    """Counts the calls and the repeated attempts of each resource."""

    def __str__(self) -> str:
        return f"{counted(self.calls.total(), 'call', 'calls')}, {counted(self.retries.total(), 'retry', 'retries')}"


def is_fatal(error: BaseException, calls: Calls) -> bool:
    """Whether all other resources would fail in the same way."""
    return error.errno in _OF_THE_FOLDER if isinstance(error, OSError) else calls.is_over(error)


def say(line: str) -> None:
    """Print a line. Where that fails the command goes on, since its files or tables are what is wanted."""
    try:
        click.echo(line)
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            print_error(f"the output stops here: {said(error)}")
        drop_output()


def counted(count: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{count:,} {one if count == 1 else many}"


def duration(seconds: float) -> str:
    """A time for people."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


# --- on a terminal ------------------------------------------------------------------------------------------------


@asynccontextmanager
async def refreshing(refresh: Callable[[], None]) -> AsyncIterator[None]:
    """A block in which a picture is drawn several times a second."""

    async def draw() -> None:
        while True:
            refresh()
            await asyncio.sleep(_REFRESH)

    drawing = asyncio.create_task(draw())
    try:
        yield
    finally:
        drawing.cancel()


def live(picture: Callable[[], RenderableType], *, on_errors: bool) -> Live:
    """A live display below the printed lines."""
    from rich.console import Console
    from rich.live import Live

    return Live(
        console=Console(stderr=on_errors, highlight=False),
        get_renderable=picture,
        auto_refresh=False,
        transient=True,
        redirect_stdout=not on_errors,
    )


def print_ended(shown: Live, reading: Reading, width: int, lines: Text) -> None:
    """Print a resource that has ended, with its mark, above those that run. `width` is that of the longest name."""
    from rich.table import Table
    from rich.text import Text

    mark, style = MARKS[reading.state]
    grid = Table.grid(padding=(0, 1))  # what is too long goes on below its beginning
    grid.add_row(Text(mark, style), Text(f"{reading.resource:<{width}} "), lines)
    shown.refresh()  # without it
    shown.console.print(grid)


def longest(readings: Iterable[Reading]) -> int:
    """The width of the longest name."""
    return max(len(reading.resource) for reading in readings)


def running(readings: Sequence[Reading], calls: Calls, *more: str) -> RenderableType:
    """The lines of the resources that run, and a line about all of them, to whose end `more` is put."""
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(min_width=longest(readings) + 2)
    grid.add_column(ratio=1)
    for _ in range(3):
        grid.add_column(justify="right", no_wrap=True)
    waiting = 0
    for reading in readings:
        waiting += reading.state == "waiting"
        if reading.state != "running":
            continue
        total, rate = reading.total, reading.read / max(reading.seconds, 0.001)
        is_known = total is not None and total >= reading.read
        grid.add_row(
            f"  {reading.resource}",
            ProgressBar(total=total or None if is_known else None, completed=reading.read, pulse=not is_known),
            f"{reading.read:,} / {total:,}" if is_known else f"{reading.read:,}",
            f"{rate:,.0f}/s" if reading.read else "",
            duration((total - reading.read) / rate) if is_known and total is not None and reading.read else "",
        )
    by_record = [reading.resource for reading in readings if reading.state == "running" and reading.is_by_record]
    parts = [str(calls), *([f"{waiting} waiting"] if waiting else [])]
    if by_record:
        parts.append(f"a call for each record: {', '.join(by_record)}")
    return Group(grid, Text(f"  {' · '.join([*parts, *more])}", "dim"))
