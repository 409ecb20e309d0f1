"""Progress of an export: the counts of each resource, and their texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from .reading import Calls, Reading, counted, duration

if TYPE_CHECKING:
    from .._codec.record import Record
    from .._methods.pager import RecordIterator

_WORDS: Final = {
    "item": ("line", "lines"),
    "items": ("line", "lines"),
    "payment": ("payment", "payments"),
    "custom_field": ("custom field", "custom fields"),
    "custom_fields": ("custom field", "custom fields"),
    "tax": ("tax", "taxes"),
    "document": ("document", "documents"),
    "transaction": ("transaction", "transactions"),
    "managers": ("manager", "managers"),
    "category": ("category", "categories"),
    "factors": ("factor", "factors"),
}
"""What the last words of attributes that hold children mean, one and many of them."""


@attrs.define(eq=False, kw_only=True)
class Export(Reading):
    """The export of one resource.

    Attributes:
        rows: Records that were written.
        children: Children that were written, by the attributes that hold them.
        unseen: Records that did not show the children of an attribute, so that it is not known whether they have some.
        left_out: Rows that the list leaves out, each with whether `--hidden` includes them.
        files: The files that were written, incomplete ones with `.partial`.
        older: Files of the resource that earlier exports left in the folder, and that this one did not replace.
        unfit: Values that did not fit their columns, by table and column.
        listing: What is being read.
    """

    rows: int = 0
    children: Counter[str] = attrs.Factory(Counter)
    unseen: Counter[str] = attrs.Factory(Counter)
    left_out: Mapping[str, bool] = attrs.Factory(dict)
    files: Sequence[Path] = ()
    older: Sequence[Path] = ()
    unfit: Counter[str] = attrs.Factory(Counter)
    listing: RecordIterator[Record] | None = None

    @property
    def total(self) -> int | None:
        """How many records there are, None if that is not known."""
        return None if self.listing is None else self.listing.total

    def wrote(self, records: Sequence[Record], children: Sequence[str]) -> None:
        """Count records that were written, and what is inside them."""
        self.rows += len(records)
        for name in children:
            held = [getattr(record, name) for record in records]
            self.children[name] += sum(len(each) for each in held if each is not None)
            self.unseen[name] += held.count(None)

    def forget_rows(self) -> None:
        """Count nothing as written, since a file could not be, and may lack what was given to it before."""
        self.rows = 0
        self.children.clear()
        self.unseen.clear()


# --- words --------------------------------------------------------------------------------------------------------


def sentence(export: Export) -> str:
    """What was done, or why it failed."""
    if export.state == "refused":
        return f"refused: {export.reason}"
    below = ", ".join(_children(name, count) for name, count in export.children.items() if count)
    said = counted(export.rows, "row", "rows") + (f"  + {below}" if below else "")
    if export.state == "whole":
        return said
    if export.files:
        written = f"{said} in *.partial, not all" if export.rows else "not known how much in *.partial"
    else:
        written = "nothing written"
    return f"{written}: {'stopped' if export.state == 'stopped' else export.reason}"


def remarks(export: Export) -> Iterator[str]:
    """What the numbers do not say."""
    never = [name for name, count in export.unseen.items() if count and count == export.rows]
    if never:
        yield f"not shown by the account, so not known: {', '.join(_children(name) for name in never)}"
    for name, count in export.unseen.items():
        if count and name not in never:
            yield f"{counted(count, 'row', 'rows')} without {_children(name)}, since the account did not show them"
    if export.state == "whole" and export.left_out:
        said = {True: "--hidden includes them", False: "no known way to include them"}
        ways = {is_shown: [rows for rows, shown in export.left_out.items() if shown is is_shown] for is_shown in said}
        parts = [f"{', '.join(rows)} ({said[is_shown]})" for is_shown, rows in ways.items() if rows]
        yield f"the list leaves out {'; '.join(parts)}"
    if export.older:
        yield f"of an earlier export, and not replaced: {', '.join(path.name for path in export.older)}"
    if export.unfit:
        from ..tables._flatten import said_of_unfit

        yield said_of_unfit(export.unfit)


def summary(exports: Sequence[Export], folder: Path, calls: Calls, seconds: float) -> Iterator[str]:
    """The lines about all of it."""
    waiting = [export.resource for export in exports if export.state == "waiting"]
    if waiting:
        yield f"not begun: {', '.join(waiting)}"
    whole = [export for export in exports if export.state == "whole"]
    rows, files = sum(export.rows for export in whole), sum(len(export.files) for export in whole)
    of = f" of {len(exports)}" if len(whole) < len(exports) else ""
    said = f"{len(whole)}{of} {'resource' if len(exports) == 1 else 'resources'}, {counted(rows, 'row', 'rows')}"
    yield f"{said}, {counted(files, 'file', 'files')} in {folder}; {calls}, {duration(seconds)}"


def _children(name: str, count: int | None = None) -> str:
    one, many = next((words for end, words in _WORDS.items() if name == end or name.endswith(f"_{end}")), (name, name))
    return many if count is None else counted(count, one, many)
