"""Reports of an export: lines, JSON lines, and a live display."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from .ending import is_terminal
from .progress import Export, remarks, sentence, summary
from .reading import Calls, live, longest, print_ended, running, say

if TYPE_CHECKING:
    from rich.live import Live


class Reporter(Protocol):
    """Reports the end of each resource and of the export.

    It must be called from one thread only: rich moves the cursor by the lines that it has drawn last, and two threads
    that draw and print at once would count different ones.
    """

    def refresh(self) -> None:
        """Show how far the resources are that run. Called several times a second."""
        ...

    def ended(self, export: Export) -> None:
        """Report a resource that has ended."""
        ...

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        """Report the end of the export."""
        ...


@contextmanager
def reporter_of(exports: Sequence[Export], calls: Calls, *, as_json: bool) -> Iterator[Reporter]:
    """Select the reporter of an export. On a terminal it also shows what runs."""
    if as_json:
        is_shown = sys.stderr.isatty() and not is_terminal()
        with _live(exports, calls, on_errors=True) if is_shown else nullcontext() as live:
            yield _Objects(calls, live)
    elif is_terminal():
        with _live(exports, calls, on_errors=False) as live:
            yield _Marked(exports, calls, live)
    else:
        yield _Plain(calls)


class _Objects:
    """Prints JSON lines: one for each resource, and a summary at the end."""

    def __init__(self, calls: Calls, live: Live | None) -> None:
        self._calls = calls
        self._live = live

    def refresh(self) -> None:
        if self._live is not None:
            self._live.refresh()

    def ended(self, export: Export) -> None:
        said: dict[str, Any] = {
            "resource": export.resource,
            "state": export.state,
            "rows": export.rows,
            "children": dict(export.children),
            "unseen": {name: count for name, count in export.unseen.items() if count},
            "left_out": list(export.left_out),
            "unfit": dict(export.unfit),
            "files": [str(path) for path in export.files],
            "older": [str(path) for path in export.older],
            "calls": self._calls.calls[export.resource],
            "retries": self._calls.retries[export.resource],
            "seconds": round(export.seconds, 3),
        }
        say(json.dumps(said | ({"reason": export.reason} if export.reason else {}), ensure_ascii=False))

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        for export in exports:
            if export.state == "waiting":
                self.ended(export)
        states = Counter(export.state for export in exports)
        said = {
            "folder": str(folder),
            "resources": dict(states),
            "rows": sum(export.rows for export in exports if export.state == "whole"),
            "calls": self._calls.calls.total(),
            "retries": self._calls.retries.total(),
            "seconds": round(seconds, 3),
        }
        say(json.dumps({"summary": said}, ensure_ascii=False))


class _Plain:
    """Prints a line for each resource."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def refresh(self) -> None:
        pass

    def ended(self, export: Export) -> None:
        by_record = "; a call for each record" if export.is_by_record else ""
        say(f"{export.resource}: {sentence(export).replace('  +', ' +')}{by_record}")
        for remark in remarks(export):
            say(f"  {remark}")

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        for line in summary(exports, folder, self._calls, seconds):
            say(line)


class _Marked:
    """Prints a line with a mark for each resource, above those that run."""

    def __init__(self, exports: Sequence[Export], calls: Calls, live: Live) -> None:
        self._calls = calls
        self._live = live
        self._width = longest(exports)

    def refresh(self) -> None:
        self._live.refresh()

    def ended(self, export: Export) -> None:
        from rich.text import Text

        lines = Text(sentence(export))
        lines.append("  a call for each record" if export.is_by_record else "", "dim")
        for remark in remarks(export):
            lines.append(f"\n{remark}", "dim")
        print_ended(self._live, export, self._width, lines)

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        for line in summary(exports, folder, self._calls, seconds):
            self._live.console.print(line, markup=False)


def _live(exports: Sequence[Export], calls: Calls, *, on_errors: bool) -> Live:
    """The live display of the exports that run, below the printed lines."""
    return live(lambda: running(exports, calls), on_errors=on_errors)
