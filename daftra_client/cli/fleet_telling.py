"""Reports of the sync of many accounts: lines, JSON lines, and a live display."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import attrs

from ..warehouse.fleet.engine import Ended, Outcome, Told
from ..warehouse.fleet.job import Again, Done, Event, Job
from .ending import is_terminal, note, on_one_line
from .reading import counted, duration, live, say

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live

_MARKS: Final[dict[Outcome, tuple[str, str]]] = {
    "whole": ("✓", "green"),
    "partly": ("✗", "yellow"),
    "failed": ("✗", "red"),
    "busy": ("-", "yellow"),
    "stopped": ("✗", "yellow"),
    "lost": ("✗", "red"),
}
_SHOWN: Final = 8
"""Accounts that the picture shows: those that run for the longest time."""
_EVERY: Final = 5.0
"""Seconds between two objects that say how far all of it is."""


@contextmanager
def reporter_of(job: Job, accounts: int, *, as_json: bool) -> Iterator[Reporter]:
    """Select the reporter of many accounts. On a terminal it also shows what runs."""
    if not as_json and not is_terminal():
        yield _Plain(job, accounts)
        return
    reporter = (_Objects if as_json else _Marked)(job, accounts)
    is_shown = not as_json or (sys.stderr.isatty() and not is_terminal())
    with live(reporter.picture, on_errors=as_json) if is_shown else nullcontext() as shown:
        reporter.live = shown
        yield reporter


class Reporter:
    """Receives each event of a run.

    Attributes:
        live: What shows the picture, None where nothing does.
    """

    def __init__(self, job: Job, accounts: int) -> None:
        self._job = job
        self._accounts = accounts
        self._lacking: list[Done] = []
        self._is_stopping = False
        self.live: Live | None = None

    def update(self, event: Event) -> None:
        """Tell of an event, and draw the picture where nothing happened for a moment."""
        if isinstance(event, Done):
            if event.ended.outcome != "whole":
                self._lacking.append(event)
            self.done(event)
        elif isinstance(event, Again):
            self.again(event)
        elif isinstance(event, Told):
            self.show_progress(event)
        elif self.live is not None:
            self.live.refresh()

    def stopping(self) -> None:
        """Tell that the run was asked to stop."""
        if self.live is None and not self._is_stopping:
            note("stopping: no account is begun, and what was read is loaded; another Ctrl-C ends at once")
        self._is_stopping = True

    def show_progress(self, told: Told) -> None:
        """Tell how far a try is."""

    def again(self, again: Again) -> None:
        """Tell that an account is tried again."""

    def done(self, done: Done) -> None:
        """Tell of an account that has had its last try."""
        raise NotImplementedError

    def all_ended(self) -> None:
        """Tell of all of it."""
        raise NotImplementedError

    def _untouched(self) -> int:
        """How many accounts were not begun."""
        return sum(not done.tries for done in self._lacking)

    def _tried(self) -> list[Done]:
        """The accounts that were begun and are not complete."""
        return [done for done in self._lacking if done.tries]

    def _summary(self) -> Iterator[str]:
        """The lines about all of it."""
        job, totals = self._job, self._job.totals
        if untouched := self._untouched():
            yield f"not begun, since the run was stopped: {counted(untouched, 'account', 'accounts')}"
        whole = job.outcomes["whole"]
        of = f" of {self._accounts:,}" if whole < self._accounts else ""
        yield (
            f"{whole:,}{of} {'account' if self._accounts == 1 else 'accounts'}, "
            f"{counted(totals['rows'], 'row', 'rows')}, {totals['changed']:,} changed, {totals['deleted']:,} deleted; "
            f"{counted(totals['calls'], 'call', 'calls')}, {counted(totals['retries'], 'retry', 'retries')}, "
            f"{duration(time.monotonic() - job.began)}"
        )
        if whole < self._accounts:
            loaded = "what was loaded stays, and " if totals["changed"] or totals["deleted"] else ""
            yield f"{loaded}the next run goes on"

    # --- the picture ---

    def picture(self) -> RenderableType:
        """All accounts in numbers, and those that run for the longest time."""
        from rich.console import Group
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        job = self._job
        running, ended = list(job.running), self._accounts - len(job.open)
        lacking = ended - job.outcomes["whole"]
        bar = Table.grid(padding=(0, 1), expand=True)
        bar.add_column(ratio=1)
        bar.add_column(no_wrap=True, justify="right")
        counts = [f"{ended:,} of {self._accounts:,} done", f"{len(running)} running", f"{lacking:,} not complete"]
        waiting = len(job.open) - len(running)
        bar.add_row(
            ProgressBar(total=self._accounts, completed=ended),
            " · ".join([*counts, *([f"{waiting:,} waiting"] if waiting else [])]),
        )
        grid = Table.grid(padding=(0, 2), pad_edge=False)
        grid.add_column(min_width=24)
        for _ in range(3):
            grid.add_column(justify="right", no_wrap=True)
        for row in islice(running, _SHOWN):
            told = row.told or Told(account=row.account.name, number=0)
            grid.add_row(
                f"  {row.account.name}",
                counted(told.rows, "row", "rows"),
                counted(told.calls, "call", "calls"),
                duration(time.monotonic() - row.began),
            )
        seconds = max(time.monotonic() - job.began, 0.001)
        rows, calls, retries = (
            job.totals[name] + sum(getattr(row.told, name) for row in running if row.told)
            for name in ("rows", "calls", "retries")
        )
        parts = [
            f"{counted(rows, 'row', 'rows')}, {rows / seconds:,.0f}/s",
            f"{counted(calls, 'call', 'calls')}, {calls / seconds:,.1f}/s",
            counted(retries, "retry", "retries"),
            duration(seconds),
            *(["stopping (Ctrl-C ends at once)"] if self._is_stopping else []),
        ]
        return Group(grid, bar, Text(f"  {' · '.join(parts)}", "dim"))


class _Objects(Reporter):
    """Prints JSON lines: one for each event, and a summary at the end."""

    def __init__(self, job: Job, accounts: int) -> None:
        super().__init__(job, accounts)
        self._last = time.monotonic()
        self._begun: set[tuple[str, int]] = set()

    def update(self, event: Event) -> None:
        super().update(event)
        if time.monotonic() - self._last >= _EVERY:
            self._last = time.monotonic()
            running = [row.account.name for row in self._job.running]
            slowest = running[:_SHOWN]
            _print({"event": "progress", **self._so_far(), "running": len(running), "slowest": slowest})

    def show_progress(self, told: Told) -> None:
        if (told.account, told.number) not in self._begun:
            self._begun.add((told.account, told.number))
            _print({"event": "began", "account": told.account, "try": told.number})

    def again(self, again: Again) -> None:
        self._begun.discard((again.ended.account, again.ended.number))
        _print({"event": "again", **_facts(again.ended), "wait": round(again.seconds, 3)})

    def done(self, done: Done) -> None:
        self._begun.discard((done.ended.account, done.ended.number))
        _print({"event": "done", **_facts(done.ended), "tries": done.tries})

    def all_ended(self) -> None:
        lacking = {done.ended.account: on_one_line(str(done.ended.reason)) for done in self._tried()}
        _print({"summary": {"accounts": self._accounts, **self._so_far(), "lacking": lacking}})

    def _so_far(self) -> dict[str, Any]:
        job = self._job
        return {
            "job": job.name,
            "outcomes": dict(job.outcomes),
            **{name: job.totals[name] for name in ("rows", "changed", "deleted", "calls", "retries")},
            "seconds": round(time.monotonic() - job.began, 3),
        }


class _Plain(Reporter):
    """Prints a line for each account, and at last one more for each that is not complete."""

    def again(self, again: Again) -> None:
        say(f"{again.ended.account}: {_sentence(again.ended)}; tried again in {duration(again.seconds)}")

    def done(self, done: Done) -> None:
        if done.tries:
            say(f"{done.ended.account}: {_sentence(done.ended)}{_tries(done)}")

    def all_ended(self) -> None:
        for done in self._tried():
            say(f"not complete: {done.ended.account} ({done.ended.outcome}): {on_one_line(str(done.ended.reason))}")
        for line in self._summary():
            say(line)


class _Marked(Reporter):
    """Prints a line with a mark for each account, above those that run, and a table of those that are not complete."""

    def done(self, done: Done) -> None:
        from rich.table import Table
        from rich.text import Text

        if self.live is None or not done.tries:
            return
        grid = Table.grid(padding=(0, 1))
        line = f"{_sentence(done.ended)}{_tries(done)}"
        grid.add_row(Text(*_MARKS[done.ended.outcome]), Text(f"{done.ended.account:<20}"), Text(line))
        self.live.console.print(grid)

    def all_ended(self) -> None:
        from rich import box
        from rich.table import Table
        from rich.text import Text

        assert self.live is not None, "it is shown"  # noqa: S101
        if lacking := self._tried():
            table = Table("", "account", "outcome", "tries", "why", box=box.SIMPLE_HEAD, pad_edge=False)
            for done in lacking:
                ended = done.ended
                why = Text(on_one_line(str(ended.reason)))
                table.add_row(Text(*_MARKS[ended.outcome]), ended.account, ended.outcome, str(done.tries), why)
            self.live.console.print(table)
        for line in self._summary():
            self.live.console.print(line, markup=False)


def _sentence(ended: Ended) -> str:
    """What was done, or why it failed."""
    parts = [counted(ended.rows, "row", "rows")]
    parts += [f"+{ended.changed:,} changed"] if ended.changed else []
    parts += [f"{ended.deleted:,} deleted"] if ended.deleted else []
    parts += [duration(ended.seconds)]
    said = ", ".join(parts)
    if ended.outcome != "whole":
        reason = on_one_line(str(ended.reason))
        said = f"{said}, not all: {reason}" if ended.rows or ended.changed else f"{ended.outcome}: {reason}"
    return "; ".join([said, *(on_one_line(each) for each in ended.notes)])


def _tries(done: Done) -> str:
    return f" ({done.tries} tries)" if done.tries > 1 else ""


def _facts(ended: Ended) -> dict[str, Any]:
    facts: dict[str, Any] = attrs.asdict(ended)
    number = facts.pop("number")
    reason = facts.pop("reason")
    del facts["again"]
    facts["seconds"] = round(ended.seconds, 3)
    return {**facts, "try": number, **({} if reason is None else {"reason": on_one_line(reason)})}


def _print(said: Mapping[str, Any]) -> None:
    say(json.dumps(said, ensure_ascii=False))
