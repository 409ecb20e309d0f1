"""Reports of how a sync would read resources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from .errors import on_one_line
from .report import make_table, open_reporter

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ..warehouse import Explanation


def report_plans(plans: Sequence[Explanation], *, as_json: bool) -> None:
    """Report how resources would be read, and which rows remain hidden and why."""
    branches = max((len(each.branches) for each in plans), default=0)
    lines = []
    if branches:
        lines.append(f"The account has {branches} branches. Each is requested where a list shows one at a time.")
    with open_reporter(as_json=as_json) as reporter:
        for each in plans:
            facts = attrs.asdict(each, filter=lambda _, value: value is not None)
            parts = [each.changes, each.lines] if each.reason is None else []
            reporter.report(facts, [f"{each.resource}: {'; '.join([*parts, *_remarks(each)])}"])
        reporter.report(None, lines, lambda: [*_tables(plans), *lines])


def _tables(plans: Sequence[Explanation]) -> Iterator[RenderableType]:
    from rich.table import Table
    from rich.text import Text

    table = make_table("resource", "changes are found", "lines")
    more = Table.grid(padding=(0, 2))
    for each in plans:
        table.add_row(each.resource, each.changes, each.lines)
        for place, remark in enumerate(_remarks(each)):
            style = "" if remark.startswith("also requested") else "yellow"
            more.add_row("" if place else each.resource, Text(remark, style))
    yield table
    yield more


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
