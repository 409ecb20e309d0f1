"""Output of the plans of a sync."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs
import click

from .ending import is_terminal, on_one_line

if TYPE_CHECKING:
    from ..warehouse import Explanation


def show_explanations(found: Sequence[Explanation], *, as_json: bool) -> None:
    """Print how resources would be read, and which rows remain hidden and why."""
    if as_json:
        for each in found:
            said = {name: value for name, value in attrs.asdict(each).items() if value is not None}
            click.echo(json.dumps(said, ensure_ascii=False))
    elif is_terminal():
        _show(found)
    else:
        for each in found:
            parts = [each.changes, each.lines] if each.reason is None else []
            click.echo(f"{each.resource}: {'; '.join([*parts, *_remarks(each)])}")
        for line in _of_all(found):
            click.echo(line)


def _show(found: Sequence[Explanation]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("resource", "changes are found", "lines", box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    more = Table.grid(padding=(0, 2))
    for each in found:
        table.add_row(each.resource, each.changes, each.lines)
        for place, remark in enumerate(_remarks(each)):
            more.add_row(
                "" if place else each.resource, Text(remark, "yellow" if not remark.startswith("asked") else "")
            )
    console = Console(highlight=False)
    console.print(table)
    console.print(more)
    for line in _of_all(found):
        console.print(line)


def _of_all(found: Sequence[Explanation]) -> Iterator[str]:
    """What is the same for all resources."""
    if branches := max((len(each.branches) for each in found), default=0):
        yield f"The account has {branches} branches. Each is asked for where a list shows one at a time."


def _remarks(each: Explanation) -> Iterator[str]:
    """What lists leave out by default, and what the account does not answer."""
    if each.reason is not None:
        yield f"not answered: {on_one_line(each.reason)}"
    asked = [" ".join(f"{name}={value}" for name, value in listing.items()) for listing in each.listings if listing]
    if asked:
        yield f"also requested, since the list leaves them out: {', '.join(asked)}"
    if each.unread:
        yield f"not read: {', '.join(each.unread)}"
    for rows, evidence in each.hidden.items():
        yield f"hidden: {rows}; no known way to include them ({evidence})"
    for rows, right in each.limited.items():
        yield f"hidden unless the user has the right {right}: {rows}"
