"""The progress of a command that reads several resources: the counts of each resource, and a picture of them."""

from __future__ import annotations

import errno
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal

import attrs

from .._call.counting import CallCounts
from . import texts

if TYPE_CHECKING:
    from rich.console import RenderableType

State = Literal["waiting", "running", "read", "complete", "refused", "failed", "stopped"]
"""`read` but not loaded yet; `refused` by the account; `failed` by an error; `stopped` by Ctrl-C, or because another
resource failed in a way that concerns all."""

MARKS: Final[dict[State, tuple[str, str]]] = {
    "complete": ("✓", "green"),
    "refused": ("-", "yellow"),
    "failed": ("✗", "red"),
    "stopped": ("✗", "yellow"),
}
"""The signs of resources that have ended, and their colors."""

_FOLDER_ERRORS: Final = {
    *(errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS),
    *(errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR),
}
"""Errors of a file that other files in the same folder have, too."""


@attrs.define(eq=False, kw_only=True)
class ResourceProgress:
    """The progress of one resource.

    Attributes:
        resource: Its name.
        state: Its state.
        read: Records that were read.
        total: The number of records in the account, None if it is not known.
        is_by_record: Each record costs a call, since the list leaves its children out.
        reason: What went wrong.
    """

    resource: str
    state: State = "waiting"
    read: int = 0
    total: int | None = None
    is_by_record: bool = False
    reason: str | None = None
    _started: float | None = attrs.field(default=None, init=False)
    _ended: float | None = attrs.field(default=None, init=False)

    @property
    def seconds(self) -> float:
        """The time since its start, or until its end."""
        if self._started is None:
            return 0.0
        return (time.monotonic() if self._ended is None else self._ended) - self._started

    def start(self) -> None:
        self.state, self._started = "running", time.monotonic()

    def end(self, state: State, reason: str | None = None) -> None:
        self.state, self.reason, self._ended = state, reason, time.monotonic()

    def mark_read(self) -> None:
        self.state = "read"

    def count(self, read: int, total: int | None) -> None:
        """Set the records that were read, and how many there are."""
        self.read, self.total = read, total

    def advance(self, count: int) -> None:
        """Count records that were read, with their children where these are wanted."""
        self.read += count


class Calls(CallCounts):
    """Counts the calls and the repeated attempts of each resource."""

    def __str__(self) -> str:
        return texts.calls(self.calls.total(), self.retries.total())

    def facts(self, resource: str | None = None) -> dict[str, int]:
        """The counts of a resource, or of all resources, for JSON."""
        found = {"calls": self.calls, "retries": self.retries}
        return {name: counts.total() if resource is None else counts[resource] for name, counts in found.items()}


def is_fatal(error: BaseException, calls: Calls) -> bool:
    """Whether all other resources would fail in the same way."""
    return error.errno in _FOLDER_ERRORS if isinstance(error, OSError) else calls.is_fatal(error)


def draw_progress(resources: Sequence[ResourceProgress], calls: Calls, *more: str) -> RenderableType:
    """Draw a line for each running resource, and a line about all of them, which ends with `more`."""
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(min_width=max(len(each.resource) for each in resources) + 2)
    grid.add_column(ratio=1)
    for _ in range(3):
        grid.add_column(justify="right", no_wrap=True)
    running = [each for each in resources if each.state == "running"]
    for each in running:
        total, rate = each.total, each.read / max(each.seconds, 0.001)
        is_known = total is not None and total >= each.read
        grid.add_row(
            f"  {each.resource}",
            ProgressBar(total=total or None if is_known else None, completed=each.read, pulse=not is_known),
            f"{each.read:,} / {total:,}" if is_known else f"{each.read:,}",
            f"{rate:,.0f}/s" if each.read else "",
            texts.duration((total - each.read) / rate) if is_known and total is not None and each.read else "",
        )
    parts = [str(calls)]
    if waiting := sum(each.state == "waiting" for each in resources):
        parts.append(f"{waiting} waiting")
    if by_record := [each.resource for each in running if each.is_by_record]:
        parts.append(f"a call for each record: {', '.join(by_record)}")
    return Group(grid, Text(f"  {' · '.join([*parts, *more])}", "dim"))
