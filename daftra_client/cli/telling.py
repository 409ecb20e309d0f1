"""How people and programs are told of an export: lines, JSON objects, and a picture of what runs."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import click

from .ending import drop_output, is_terminal, print_error
from .ending import said as message_of
from .progress import Calls, Export, State, duration, remarks, sentence, summary

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live


class Teller(Protocol):
    """Is told when a resource ends, and when all of them have.

    It must be called from one thread only: rich moves the cursor by the lines that it has drawn last, and two threads
    that draw and print at once would count different ones.
    """

    def refresh(self) -> None:
        """Show how far the resources are that run. Called several times a second."""
        ...

    def ended(self, export: Export) -> None:
        """Tell of a resource that has ended."""
        ...

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        """Tell of all of it."""
        ...


@contextmanager
def telling(exports: Sequence[Export], calls: Calls, *, as_json: bool) -> Iterator[Teller]:
    """What tells people, or programs, how far the exports are. On a terminal it shows those that run meanwhile."""
    if as_json:
        is_shown = sys.stderr.isatty() and not is_terminal()
        with _live(exports, calls, on_errors=True) if is_shown else nullcontext() as live:
            yield _Objects(calls, live)
    elif is_terminal():
        with _live(exports, calls, on_errors=False) as live:
            yield _Marked(exports, calls, live)
    else:
        yield _Plain(calls)


def _say(line: str) -> None:
    """Print a line. Where that fails the export goes on, since its files are what is wanted."""
    try:
        click.echo(line)
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            print_error(f"the output stops here: {message_of(error)}")
        drop_output()


class _Objects:
    """Prints JSON objects, one a line: one for each resource, and the last one for all."""

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
        _say(json.dumps(said | ({"reason": export.reason} if export.reason else {}), ensure_ascii=False))

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
        _say(json.dumps({"summary": said}, ensure_ascii=False))


class _Plain:
    """Prints a line for each resource."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def refresh(self) -> None:
        pass

    def ended(self, export: Export) -> None:
        by_record = "; a call for each record" if export.is_by_record else ""
        _say(f"{export.resource}: {sentence(export).replace('  +', ' +')}{by_record}")
        for remark in remarks(export):
            _say(f"  {remark}")

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        for line in summary(exports, folder, self._calls, seconds):
            _say(line)


_MARKS: Final[Mapping[State, tuple[str, str]]] = {
    "whole": ("✓", "green"),
    "refused": ("-", "yellow"),
    "failed": ("✗", "red"),
    "stopped": ("✗", "yellow"),
}


class _Marked:
    """Prints a line with a mark for each resource, above those that run."""

    def __init__(self, exports: Sequence[Export], calls: Calls, live: Live) -> None:
        self._calls = calls
        self._live = live
        self._width = _width(exports)

    def refresh(self) -> None:
        self._live.refresh()

    def ended(self, export: Export) -> None:
        from rich.table import Table
        from rich.text import Text

        mark, style = _MARKS[export.state]
        lines = Text(sentence(export))
        lines.append("  a call for each record" if export.is_by_record else "", "dim")
        for remark in remarks(export):
            lines.append(f"\n{remark}", "dim")
        grid = Table.grid(padding=(0, 1))  # what is too long goes on below its beginning
        grid.add_row(Text(mark, style), Text(f"{export.resource:<{self._width}} "), lines)
        self._live.refresh()  # without it
        self._live.console.print(grid)

    def all_ended(self, exports: Sequence[Export], folder: Path, seconds: float) -> None:
        for line in summary(exports, folder, self._calls, seconds):
            self._live.console.print(line, markup=False)


def _live(exports: Sequence[Export], calls: Calls, *, on_errors: bool) -> Live:
    """What shows the exports that run, below whatever is printed."""
    from rich.console import Console
    from rich.live import Live

    return Live(
        console=Console(stderr=on_errors, highlight=False),
        get_renderable=lambda: _running(exports, calls),
        auto_refresh=False,
        transient=True,
        redirect_stdout=not on_errors,
    )


def _width(exports: Sequence[Export]) -> int:
    return max(len(export.resource) for export in exports)


def _running(exports: Sequence[Export], calls: Calls) -> RenderableType:
    """The lines of the exports that run, and a line about all of them."""
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(min_width=_width(exports) + 2)
    grid.add_column(ratio=1)
    for _ in range(3):
        grid.add_column(justify="right", no_wrap=True)
    waiting = 0
    for export in exports:
        waiting += export.state == "waiting"
        if export.state != "running":
            continue
        total, rate = export.total, export.read / max(export.seconds, 0.001)
        is_known = total is not None and total >= export.read
        grid.add_row(
            f"  {export.resource}",
            ProgressBar(total=total or None if is_known else None, completed=export.read, pulse=not is_known),
            f"{export.read:,} / {total:,}" if is_known else f"{export.read:,}",
            f"{rate:,.0f}/s" if export.read else "",
            duration((total - export.read) / rate) if is_known and total is not None and export.read else "",
        )
    by_record = [export.resource for export in exports if export.state == "running" and export.is_by_record]
    said = [str(calls), *([f"{waiting} waiting"] if waiting else [])]
    if by_record:
        said.append(f"a call for each record: {', '.join(by_record)}")
    return Group(grid, Text(f"  {' · '.join(said)}", "dim"))
