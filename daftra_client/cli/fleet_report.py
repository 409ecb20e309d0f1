"""Reports of the sync of many accounts: the result of each account, and a summary."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import attrs

from ..warehouse.fleet.engine import AttemptResult, Outcome, ProgressEvent
from ..warehouse.fleet.job import AccountFinished, Event, Job, RetryScheduled
from . import texts
from .errors import on_one_line
from .report import Reporter, make_table, open_reporter

if TYPE_CHECKING:
    from rich.console import RenderableType

_MARKS: Final[dict[Outcome, tuple[str, str]]] = {
    "complete": ("✓", "green"),
    "partial": ("✗", "yellow"),
    "failed": ("✗", "red"),
    "busy": ("-", "yellow"),
    "stopped": ("✗", "yellow"),
    "lost": ("✗", "red"),
}
_MAX_SHOWN: Final = 8
"""Accounts in the live display: those that have been running for the longest time."""
_INTERVAL: Final = 5.0
"""Seconds between two JSON lines about the progress of all accounts."""


@contextmanager
def open_fleet_report(job: Job, accounts: int, *, as_json: bool) -> Iterator[FleetReport]:
    """The report of a sync of many accounts, with a live display on a terminal."""
    report = FleetReport(job, accounts)
    with open_reporter(as_json=as_json, picture=report.draw, names=job.unfinished) as report.reporter:
        yield report


class FleetReport:
    """Reports the events of a sync of many accounts.

    Attributes:
        reporter: Where they are reported.
    """

    reporter: Reporter

    def __init__(self, job: Job, accounts: int) -> None:
        self._job = job
        self._accounts = accounts
        self._incomplete: list[AccountFinished] = []
        self._is_stopping = False
        self._last = time.monotonic()
        self._started: set[tuple[str, int]] = set()

    def update(self, event: Event) -> None:
        """Report an event. Without one, the live display is updated."""
        if isinstance(event, AccountFinished):
            self._report_end(event)
        elif isinstance(event, RetryScheduled):
            ended = event.result
            self._started.discard((ended.account, ended.number))
            facts = {"event": "again", **_facts(ended), "wait": round(event.seconds, 3)}
            line = f"{ended.account}: {_result(ended)}; tried again in {texts.duration(event.seconds)}"
            self.reporter.report(facts, [line])
        elif isinstance(event, ProgressEvent):
            if (event.account, event.number) not in self._started:
                self._started.add((event.account, event.number))
                self.reporter.report({"event": "began", "account": event.account, "try": event.number})
        else:
            self.reporter.refresh()
        if time.monotonic() - self._last >= _INTERVAL:
            self._last = time.monotonic()
            running = [row.account.name for row in self._job.running]
            progress = {"running": len(running), "slowest": running[:_MAX_SHOWN]}
            self.reporter.report({"event": "progress", **self._counts(), **progress})

    def stopping(self) -> None:
        """Report the request to stop."""
        if not self._is_stopping:
            self.reporter.note(
                "stopping: no account is begun, and what was read is loaded; another Ctrl-C ends at once"
            )
        self._is_stopping = True

    def report_result(self) -> None:
        """Report the end of the run."""
        ends = [(done, done.result, on_one_line(str(done.result.reason))) for done in self._incomplete if done.attempts]
        incomplete = {ended.account: reason for _, ended, reason in ends}
        lines = list(self._summary())

        def draw() -> Iterator[RenderableType]:
            from rich.text import Text

            if ends:
                table = make_table("", "account", "outcome", "tries", "why")
                for done, ended, reason in ends:
                    mark = Text(*_MARKS[ended.outcome])
                    table.add_row(mark, ended.account, ended.outcome, str(done.attempts), Text(reason))
                yield table
            yield from lines

        self.reporter.report(
            {"summary": {"accounts": self._accounts, **self._counts(), "lacking": incomplete}},
            [*(f"not complete: {ended.account} ({ended.outcome}): {reason}" for _, ended, reason in ends), *lines],
            draw,
        )

    def draw(self) -> RenderableType:
        """Draw all accounts as numbers, and those that have been running for the longest time."""
        from rich.console import Group
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        job = self._job
        running, ended = list(job.running), self._accounts - len(job.unfinished)
        incomplete = ended - job.outcomes["complete"]
        states = [f"{ended:,} of {self._accounts:,} done", f"{len(running)} running", f"{incomplete:,} not complete"]
        if waiting := len(job.unfinished) - len(running):
            states.append(f"{waiting:,} waiting")
        bar = Table.grid(padding=(0, 1), expand=True)
        bar.add_column(ratio=1)
        bar.add_column(no_wrap=True, justify="right")
        bar.add_row(ProgressBar(total=self._accounts, completed=ended), " · ".join(states))
        grid = Table.grid(padding=(0, 2), pad_edge=False)
        grid.add_column(min_width=24)
        for _ in range(3):
            grid.add_column(justify="right", no_wrap=True)
        for row in islice(running, _MAX_SHOWN):
            progress = row.progress or ProgressEvent(account=row.account.name, number=0)
            took = texts.duration(time.monotonic() - row.started)
            counts = (texts.plural(progress.rows, "row"), texts.plural(progress.calls, "call"))
            grid.add_row(f"  {progress.account}", *counts, took)
        seconds = max(time.monotonic() - job.started, 0.001)
        rows, calls, retries = (
            job.totals[name] + sum(getattr(row.progress, name) for row in running if row.progress)
            for name in ("rows", "calls", "retries")
        )
        parts = [
            f"{texts.plural(rows, 'row')}, {rows / seconds:,.0f}/s",
            f"{texts.plural(calls, 'call')}, {calls / seconds:,.1f}/s",
            texts.plural(retries, "retry", "retries"),
            texts.duration(seconds),
            *(["stopping (Ctrl-C ends at once)"] if self._is_stopping else []),
        ]
        return Group(grid, bar, Text(f"  {' · '.join(parts)}", "dim"))

    def _report_end(self, done: AccountFinished) -> None:
        ended = done.result
        self._started.discard((ended.account, ended.number))
        if ended.outcome != "complete":
            self._incomplete.append(done)
        facts = {"event": "done", **_facts(ended), "tries": done.attempts}
        if done.attempts:
            text = f"{_result(ended)}{f' ({done.attempts} tries)' if done.attempts > 1 else ''}"
            self.reporter.report_end(facts, ended.account, text, _MARKS[ended.outcome])
        else:
            self.reporter.report(facts)

    def _counts(self) -> dict[str, Any]:
        return {
            "job": self._job.name,
            "outcomes": dict(self._job.outcomes),
            **{name: self._job.totals[name] for name in ("rows", "changed", "deleted", "calls", "retries")},
            "seconds": round(time.monotonic() - self._job.started, 3),
        }

    def _summary(self) -> Iterator[str]:
        """The lines about all accounts."""
        complete, totals = self._job.outcomes["complete"], self._job.totals
        if untouched := sum(not done.attempts for done in self._incomplete):
            yield f"not begun, since the run was stopped: {texts.plural(untouched, 'account')}"
        yield (
            f"{texts.share(complete, self._accounts, 'account')}, "
            f"{texts.totals(totals['rows'], totals['changed'], totals['deleted'])}; "
            f"{texts.calls(totals['calls'], totals['retries'])}, {texts.duration(time.monotonic() - self._job.started)}"
        )
        if complete < self._accounts:
            yield texts.next_run(is_loaded=bool(totals["changed"] or totals["deleted"]))


def _result(ended: AttemptResult) -> str:
    """What was done, or why it failed."""
    text = f"{texts.changes(ended.rows, ended.changed, ended.deleted)}, {texts.duration(ended.seconds)}"
    if ended.outcome != "complete":
        reason = on_one_line(str(ended.reason))
        text = f"{text}, not all: {reason}" if ended.rows or ended.changed else f"{ended.outcome}: {reason}"
    return "; ".join([text, *map(on_one_line, ended.notes)])


def _facts(ended: AttemptResult) -> dict[str, Any]:
    facts: dict[str, Any] = attrs.asdict(ended, filter=lambda field, _: field.name not in ("number", "reason", "retry"))
    reason = {} if ended.reason is None else {"reason": on_one_line(ended.reason)}
    return {**facts, "seconds": round(ended.seconds, 3), "try": ended.number, **reason}
