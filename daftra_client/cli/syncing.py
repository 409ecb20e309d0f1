"""Reports of a sync: lines, JSON lines, and a live display."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Final

import attrs

from .ending import is_terminal, note, on_one_line
from .reading import MARKS, Calls, Reading, counted, duration, live, longest, print_ended, running, say

if TYPE_CHECKING:
    from rich.live import Live

    from ..warehouse import Progress, ResourceResult, SyncResult


_NAMED: Final = 3
"""Resources that were not read and are named, where there are many."""


@attrs.define(eq=False, kw_only=True)
class Synced(Reading):
    """The sync of one resource.

    Attributes:
        expected: How many records there are, None if that is not known.
        result: What was done, at its end.
    """

    expected: int | None = None
    result: ResourceResult | None = None

    @property
    def total(self) -> int | None:
        return self.expected

    def tell(self, progress: Progress) -> None:
        """Apply a report of the engine."""
        if self.state == "waiting":
            self.begin()
        self.advance(progress.rows - self.read)
        if progress.result is not None:
            self.result = progress.result
            reason = progress.result.reason
            self.end(progress.result.status, None if reason is None else on_one_line(reason))
        elif progress.is_read:
            self.mark_read()
        elif progress.total is not None:
            self.expected = progress.total

    @property
    def is_untouched(self) -> bool:
        """Whether the account refused it, or the run was stopped before anything of it was read."""
        return self.state in ("refused", "stopped") and not self.read and not (self.result and self.result.changed)


@contextmanager
def reporter_of(syncs: Sequence[Synced], calls: Calls, *, as_json: bool) -> Iterator[Reporter]:
    """Select the reporter of a sync. On a terminal it also shows what runs."""
    if not as_json and not is_terminal():
        yield _Plain(syncs, calls)
        return
    kind = _Objects if as_json else _Marked
    reporter = kind(syncs, calls)
    is_shown = not as_json or (sys.stderr.isatty() and not is_terminal())
    with (
        live(lambda: running(syncs, calls, *reporter.more()), on_errors=as_json) if is_shown else nullcontext() as shown
    ):
        reporter.live = shown
        yield reporter


class Reporter:
    """Reports the end of each resource and of the run. It must be called from one thread only.

    Attributes:
        live: What shows the resources that run, None where nothing does.
    """

    def __init__(self, syncs: Sequence[Synced], calls: Calls) -> None:
        self._syncs = syncs
        self._calls = calls
        self._is_stopping = False
        self._is_ending = False
        self._loading = 0
        self._waits_for = ""
        self._since = 0.0
        self.live: Live | None = None

    def more(self) -> Iterator[str]:
        """The parts of the last line, without calls."""
        if waiting := sum(sync.state == "read" for sync in self._syncs):
            yield f"{waiting} read, not loaded yet"
        lasts = duration(time.monotonic() - self._since)
        if self._loading:
            yield f"loading {counted(self._loading, 'row', 'rows')}, {lasts}"
        if self._waits_for:
            yield f"waiting {lasts}, since {self._waits_for}"
        if self._is_ending:
            yield "ending"
        elif self._is_stopping:
            yield "stopping (Ctrl-C ends at once)"

    def refresh(self) -> None:
        """Show how far the resources are that run. Called several times a second."""
        if self.live is not None:
            self.live.refresh()

    def loading(self, rows: int) -> None:
        """Report the package that is being loaded; none with 0 rows."""
        self._loading, self._since = rows, time.monotonic()

    def waiting(self, who: str) -> None:
        """Report the run that this one waits for, if there is one."""
        if self.live is None and who:
            note(f"waiting, since {who}")
        self._waits_for, self._since = who, time.monotonic()

    def stopping(self) -> None:
        """Report the first and the second request to stop."""
        if self.live is None:
            if not self._is_stopping:
                note("stopping: what was read is loaded first; another Ctrl-C ends at once")
            elif self._loading and not self._is_ending:
                note("ending: only the package that is being loaded comes to its end")
        self._is_stopping, self._is_ending = True, self._is_stopping

    def ended(self, sync: Synced) -> None:
        """Report a resource that has ended."""
        raise NotImplementedError

    def all_ended(self, result: SyncResult) -> None:
        """Report the end of the run."""
        raise NotImplementedError


class _Objects(Reporter):
    """Prints JSON lines: one for each resource, and a summary at the end."""

    def ended(self, sync: Synced) -> None:
        assert sync.result is not None, "it has ended"  # noqa: S101
        _print(
            {
                **{name: value for name, value in attrs.asdict(sync.result).items() if name != "reason"},
                **({"reason": sync.reason} if sync.reason else {}),
                "calls": self._calls.calls[sync.resource],
                "retries": self._calls.retries[sync.resource],
                "seconds": round(sync.seconds, 3),
            }
        )

    def all_ended(self, result: SyncResult) -> None:
        said = {
            "run": result.run,
            "account": result.account,
            "to": result.to,
            "resources": dict(Counter(each.status for each in result.resources)),
            "rows": result.rows,
            "changed": result.changed,
            "deleted": result.deleted,
            "calls": self._calls.calls.total(),
            "retries": self._calls.retries.total(),
            "packages": result.packages,
            "seconds": round(result.seconds, 3),
            "notes": list(result.notes),
        }
        _print({"summary": said})


class _Plain(Reporter):
    """Prints a line for each resource."""

    def ended(self, sync: Synced) -> None:
        if not sync.is_untouched:
            say(f"{sync.resource}: {_sentence(sync).replace('  ', ', ')}")

    def all_ended(self, result: SyncResult) -> None:
        for line in _summary(self._syncs, self._calls, result):
            say(line)


class _Marked(Reporter):
    """Prints a line with a mark for each resource, above those that run."""

    def ended(self, sync: Synced) -> None:
        from rich.text import Text

        if self.live is not None and not sync.is_untouched:
            print_ended(self.live, sync, longest(self._syncs), Text(_sentence(sync)))

    def all_ended(self, result: SyncResult) -> None:
        assert self.live is not None, "it is shown"  # noqa: S101
        table = _table(self._syncs, self._calls)
        if table is not None:
            self.live.console.print(table)
        for line in _summary(self._syncs, self._calls, result):
            self.live.console.print(line, markup=False)


def _sentence(sync: Synced) -> str:
    """What was done, or why it failed."""
    result = sync.result
    assert result is not None, "it has ended"  # noqa: S101
    parts = [counted(result.rows, "row", "rows")]
    parts += [f"+{result.changed:,} changed"] if result.changed else []
    parts += [f"{result.deleted:,} deleted"] if result.deleted else []
    if result.status == "whole":
        return "  ".join(parts)
    return f"{'  '.join(parts)}, not all: {sync.reason}" if result.rows or result.changed else str(sync.reason)


def _table(syncs: Sequence[Synced], calls: Calls) -> Any:
    """The resources in which something happened; None if there are none, or if one line says all."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    shown = [(sync, sync.result) for sync in syncs if sync.result is not None and not sync.is_untouched]
    shown = [(sync, result) for sync, result in shown if result.changed or result.deleted or result.status != "whole"]
    if len(syncs) == 1 or not shown:
        return None
    counts = {
        "rows": [result.rows for _, result in shown],
        "changed": [result.changed for _, result in shown],
        "deleted": [result.deleted for _, result in shown],
        "calls": [calls.calls[sync.resource] for sync, _ in shown],
        "retries": [calls.retries[sync.resource] for sync, _ in shown],
    }
    counts = {name: column for name, column in counts.items() if any(column)}  # a narrow terminal has no room for more
    table = Table("", box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    table.add_column("resource", min_width=longest(sync for sync, _ in shown), overflow="fold")
    for name in (*counts, "time"):
        table.add_column(name, justify="right", no_wrap=True)
    for (sync, _), *row in zip(shown, *counts.values(), strict=True):
        numbers = (f"{count:,}" if count else "" for count in row)
        table.add_row(Text(*MARKS[sync.state]), sync.resource, *numbers, duration(sync.seconds))
    others = len(syncs) - len(shown) - sum(sync.is_untouched for sync in syncs)
    if others:
        table.add_row("", Text(f"{others} without changes", "dim"))
    return table


def _summary(syncs: Sequence[Synced], calls: Calls, result: SyncResult) -> Iterator[str]:
    """The lines about all of it."""
    untouched: dict[str, list[str]] = {}
    for sync in syncs:
        if sync.is_untouched:
            why = "refused by the account" if sync.state == "refused" else f"not read, since {sync.reason}"
            untouched.setdefault(why, []).append(sync.resource)
    for why, names in untouched.items():
        more = len(names) - _NAMED if len(names) > 2 * _NAMED and "refused" not in why else 0
        yield f"{why}: {', '.join(names[: len(names) - more])}{f' and {more} others' if more else ''}"
    if all(sync.state == "refused" for sync in syncs):
        yield f"the account shows nothing with these credentials: {syncs[0].reason}"
    yield from result.notes
    whole = result.count("whole")
    of = f" of {len(syncs)}" if whole < len(syncs) else ""
    said = [
        f"{whole}{of} {'resource' if len(syncs) == 1 else 'resources'}",
        counted(result.rows, "row", "rows"),
        f"{result.changed:,} changed",
        f"{result.deleted:,} deleted",
    ]
    yield (
        f"{result.account} → {result.to}: {', '.join(said)}; {calls}, "
        f"{counted(result.packages, 'package', 'packages')}, {duration(result.seconds)}"
    )
    if result.outcome in ("stopped", "partly"):
        yield f"{'what was loaded stays, and ' if result.changed or result.deleted else ''}the next run goes on"


def _print(said: Mapping[str, Any]) -> None:
    say(json.dumps(said, ensure_ascii=False))
