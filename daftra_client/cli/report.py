"""Reports of commands in three forms: JSON lines for programs, plain lines for files and pipes, and rich text."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import click

from .errors import drop_output, escape_control_characters, format_error, is_terminal, note, print_error

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.live import Live
    from rich.table import Table

    Facts: TypeAlias = Mapping[str, Any] | None
    Drawings: TypeAlias = Callable[[], Iterable[RenderableType]]

_REFRESH: Final = 0.125
"""Seconds between two updates of the live display."""


class Reporter:
    """Reports the results of a command in one of three forms.

    It must be used from one thread only: rich moves the cursor by the number of lines that it has drawn last, and two
    threads that draw and print at the same time would count different lines.

    Attributes:
        live: The live display of what runs, None without one.
    """

    def __init__(self, live: Live | None = None, name_width: int = 0) -> None:
        self.live: Final = live
        self._name_width = name_width

    def report(self, facts: Facts, lines: Iterable[str] = (), drawings: Drawings = tuple) -> None:
        """Print one of three forms: a JSON object if there is one, plain lines, or what a terminal shows."""
        raise NotImplementedError

    def report_end(
        self,
        facts: Mapping[str, Any],
        name: str,
        text: str,
        mark: tuple[str, str],
        remarks: Sequence[str] = (),
    ) -> None:
        """Report a resource or an account that has ended.

        Args:
            facts: The JSON object.
            name: The name of the resource or account.
            text: What was done, or why it failed.
            mark: The sign of its state, and the color of the sign.
            remarks: Further lines.
        """

        def draw() -> Iterator[RenderableType]:
            from rich.table import Table
            from rich.text import Text

            grid = Table.grid(padding=(0, 1))  # a long text continues below its beginning
            lines = Text(text).append("".join(f"\n{remark}" for remark in remarks), "dim")
            grid.add_row(Text(*mark), Text(f"{name:<{self._name_width}} "), lines)
            self.refresh()  # the live display without it
            yield grid

        self.report(facts, [f"{name}: {text}", *(f"  {remark}" for remark in remarks)], draw)

    def refresh(self) -> None:
        """Update the live display."""
        if self.live is not None:
            self.live.refresh()

    @asynccontextmanager
    async def refreshing(self) -> AsyncIterator[None]:
        """A block in which the live display is updated several times a second."""
        import asyncio  # many commands need none

        async def refresh() -> None:
            while True:
                self.refresh()
                await asyncio.sleep(_REFRESH)

        task = asyncio.create_task(refresh())
        try:
            yield
        finally:
            task.cancel()

    def note(self, text: str) -> None:
        """Print a note to standard error, unless the live display shows the same."""
        if self.live is None:
            note(text)


class _Json(Reporter):
    """Prints each report as one line of JSON."""

    def report(self, facts: Facts, lines: Iterable[str] = (), drawings: Drawings = tuple) -> None:
        if facts is not None:
            line = json.dumps(facts, ensure_ascii=False)
            _print(escape_control_characters(line) if is_terminal() else line)


class _Plain(Reporter):
    """Prints lines of text."""

    def report(self, facts: Facts, lines: Iterable[str] = (), drawings: Drawings = tuple) -> None:
        for line in lines:
            _print(line)


class _Terminal(Reporter):
    """Prints colored text and tables above a live display."""

    def __init__(self, console: Console, live: Live | None, name_width: int) -> None:
        super().__init__(live, name_width)
        self._console = console

    def report(self, facts: Facts, lines: Iterable[str] = (), drawings: Drawings = tuple) -> None:
        for drawing in drawings():
            self._console.print(drawing, markup=False)


@contextmanager
def open_reporter(
    *, as_json: bool, picture: Callable[[], RenderableType] | None = None, names: Iterable[str] = ()
) -> Iterator[Reporter]:
    """Select a reporter by the command line and the terminal.

    Args:
        as_json: Whether JSON lines are wanted.
        picture: Draws what runs, for a live display. It is on standard error where JSON lines go elsewhere.
        names: The names of what is reported, whose width the terminal shows.
    """
    if not as_json and not is_terminal():
        yield _Plain()
        return
    if as_json and (picture is None or is_terminal() or not sys.stderr.isatty()):
        yield _Json()
        return
    from rich.console import Console

    console = Console(stderr=as_json, highlight=False)
    with nullcontext() if picture is None else _live(console, picture) as live:
        yield _Json(live) if as_json else _Terminal(console, live, max(map(len, names), default=0))


def _live(console: Console, picture: Callable[[], RenderableType]) -> Live:
    """A live display below the printed lines."""
    from rich.live import Live

    return Live(
        console=console,
        get_renderable=picture,
        auto_refresh=False,
        transient=True,
        redirect_stdout=not console.stderr,
    )


def _print(line: str) -> None:
    """Print a line. If that fails, the command continues, since its files or tables are its purpose."""
    try:
        click.echo(line)
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            print_error(f"the output stops here: {format_error(error)}")
        drop_output()


def make_table(*columns: str, right: Iterable[str] = (), has_rule: bool = True) -> Table:
    """A table for a terminal: columns of text, then columns that are aligned to the right.

    Args:
        columns: The names of the first columns.
        right: The names of the columns of numbers.
        has_rule: Whether there is a line below the names.
    """
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD if has_rule else None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold")
    for name in right:
        table.add_column(name, justify="right", no_wrap=True)
    return table
