"""Reports of the sync of one account: the result of each resource, and a summary."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import attrs

from ..warehouse.results import Progress
from . import texts
from .errors import on_one_line
from .progress import MARKS, Calls, ResourceProgress, draw_progress
from .report import Reporter, make_table, open_reporter

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ..warehouse.results import ResourceResult, SyncResult

_MAX_NAMES: Final = 3
"""Resources that were not read and that the summary names, if there are many."""


@attrs.define(eq=False, kw_only=True)
class SyncProgress(ResourceProgress):
    """The sync of one resource.

    Attributes:
        result: The result, at its end.
    """

    result: ResourceResult | None = None

    def update(self, progress: Progress) -> None:
        """Apply a progress event of the sync."""
        if self.state == "waiting":
            self.start()
        self.count(progress.rows, progress.total)
        self.result = progress.result
        if progress.result is not None:
            reason = progress.result.reason
            self.end(progress.result.status, None if reason is None else on_one_line(reason))
        elif progress.is_read:
            self.mark_read()

    @property
    def is_untouched(self) -> bool:
        """Whether the account refused it, or the run was stopped before anything of it was read."""
        return self.state in ("refused", "stopped") and not self.read and not (self.result and self.result.changed)


@contextmanager
def open_sync_report(names: Sequence[str], calls: Calls, *, as_json: bool) -> Iterator[SyncReport]:
    """The report of a sync of these resources, with a live display on a terminal."""
    report = SyncReport(names, calls)
    with open_reporter(as_json=as_json, picture=report.draw, names=names) as report.reporter:
        yield report


class SyncReport:
    """Reports the events of a sync.

    Attributes:
        reporter: Where they are reported.
        last: The last progress of the run.
    """

    reporter: Reporter

    def __init__(self, names: Sequence[str], calls: Calls) -> None:
        self._syncs = {name: SyncProgress(resource=name) for name in names}
        self._calls = calls
        self._requests = 0
        self._since = 0.0
        self.last: Progress = Progress()

    def draw(self) -> RenderableType:
        """Draw the progress of all resources."""
        return draw_progress(list(self._syncs.values()), self._calls, *self.details())

    def details(self) -> Iterator[str]:
        """The parts of the last line of the live display that follow the calls."""
        if waiting := sum(sync.state == "read" for sync in self._syncs.values()):
            yield f"{waiting} read, not loaded yet"
        lasts = texts.duration(time.monotonic() - self._since)
        if self.last.loading:
            yield f"loading {texts.plural(self.last.loading, 'row')}, {lasts}"
        if self.last.waiting_for:
            yield f"waiting {lasts}, since {self.last.waiting_for}"
        if self._requests:
            yield "stopping (Ctrl-C ends at once)" if self._requests == 1 else "ending"

    def update(self, progress: Progress) -> None:
        """Apply a progress event of the sync, and report the end of a resource."""
        if progress.resource is not None:
            sync = self._syncs[progress.resource]
            sync.update(progress)
            if progress.result is not None:
                self._report_end(sync, progress.result)
        else:
            if progress.waiting_for and progress.waiting_for != self.last.waiting_for:
                self.reporter.note(f"waiting, since {progress.waiting_for}")
            self.last, self._since = progress, time.monotonic()

    def stopping(self) -> None:
        """Report the first and the second request to stop."""
        self._requests += 1
        if self._requests == 1:
            self.reporter.note("stopping: what was read is loaded first; another Ctrl-C ends at once")
        elif self._requests == 2 and self.last.loading:
            self.reporter.note("ending: only the package that is being loaded comes to its end")

    def report_result(self, result: SyncResult) -> None:
        """Report the end of the run."""
        facts = {
            "run": result.run,
            "account": result.account,
            "to": result.to,
            "resources": dict(Counter(each.status for each in result.resources)),
            "rows": result.rows,
            "changed": result.changed,
            "deleted": result.deleted,
            **self._calls.facts(),
            "packages": result.packages,
            "seconds": round(result.seconds, 3),
            "notes": list(result.notes),
        }
        lines = list(self._summary(result))
        self.reporter.report({"summary": facts}, lines, lambda: [*self._table(), *lines])

    def _report_end(self, sync: SyncProgress, result: ResourceResult) -> None:
        facts = attrs.asdict(result) | self._calls.facts(sync.resource) | {"seconds": round(sync.seconds, 3)}
        facts["reason"] = sync.reason
        if sync.reason is None:
            del facts["reason"]
        text = texts.changes(result.rows, result.changed, result.deleted)
        if result.status != "complete":
            text = f"{text}, not all: {sync.reason}" if result.rows or result.changed else str(sync.reason)
        if sync.is_untouched:
            self.reporter.report(facts)  # lines and drawings mention it in the summary
        else:
            self.reporter.report_end(facts, sync.resource, text, MARKS[sync.state])

    def _table(self) -> Iterator[RenderableType]:
        """The table of the resources with changes; nothing without any, or if one line reports all."""
        from rich.text import Text

        ended = [(sync, sync.result) for sync in self._syncs.values() if sync.result and not sync.is_untouched]
        shown = [(sync, each) for sync, each in ended if each.changed or each.deleted or each.status != "complete"]
        if len(self._syncs) == 1 or not shown:
            return
        counts: dict[str, list[Any]] = {
            "rows": [result.rows for _, result in shown],
            "changed": [result.changed for _, result in shown],
            "deleted": [result.deleted for _, result in shown],
            "calls": [self._calls.calls[sync.resource] for sync, _ in shown],
            "retries": [self._calls.retries[sync.resource] for sync, _ in shown],
        }
        counts = {name: column for name, column in counts.items() if any(column)}  # terminals may be narrow
        table = make_table("", "resource", right=[*counts, "time"])
        table.columns[1].min_width = max(len(sync.resource) for sync, _ in shown)
        for (sync, _), *row in zip(shown, *counts.values(), strict=True):
            numbers = (f"{count:,}" if count else "" for count in row)
            table.add_row(Text(*MARKS[sync.state]), sync.resource, *numbers, texts.duration(sync.seconds))
        if others := len(ended) - len(shown):
            table.add_row("", Text(f"{others} without changes", "dim"))
        yield table

    def _summary(self, result: SyncResult) -> Iterator[str]:
        """The lines about all resources."""
        syncs = list(self._syncs.values())
        untouched: dict[str, list[str]] = {}
        for sync in syncs:
            if sync.is_untouched:
                why = "refused by the account" if sync.state == "refused" else f"not read, since {sync.reason}"
                untouched.setdefault(why, []).append(sync.resource)
        for why, names in untouched.items():
            more = len(names) - _MAX_NAMES if len(names) > 2 * _MAX_NAMES and "refused" not in why else 0
            yield f"{why}: {', '.join(names[: len(names) - more])}{f' and {more} others' if more else ''}"
        if all(sync.state == "refused" for sync in syncs):
            yield f"the account shows nothing with these credentials: {syncs[0].reason}"
        yield from result.notes
        yield (
            f"{result.account} → {result.to}: {texts.share(result.count('complete'), len(syncs), 'resource')}, "
            f"{texts.totals(result.rows, result.changed, result.deleted)}; {self._calls}, "
            f"{texts.plural(result.packages, 'package')}, {texts.duration(result.seconds)}"
        )
        if result.outcome in ("stopped", "partial"):
            yield texts.next_run(is_loaded=bool(result.changed or result.deleted))
