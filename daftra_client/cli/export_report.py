"""Reports of an export: the result of each resource, and a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from . import texts
from .progress import MARKS, Calls, ResourceProgress
from .report import Reporter

if TYPE_CHECKING:
    from .._codec.record import Record

_NOUNS: Final = {
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
"""The nouns for the last words of attributes that hold children."""


@attrs.define(eq=False, kw_only=True)
class ExportProgress(ResourceProgress):
    """The export of one resource.

    Attributes:
        rows: Records that were written.
        children: Children that were written, by the attributes that hold them.
        unseen: Records that did not show the children of an attribute, so that it is not known whether they have some.
        left_out: Rows that the list leaves out, each with whether `--hidden` includes them.
        files: The files that were written, incomplete ones with `.partial`.
        older: Files of the resource that earlier exports left in the folder, and that this one did not replace.
        unfit: Values that did not fit their columns, by table and column.
    """

    rows: int = 0
    children: Counter[str] = attrs.Factory(Counter)
    unseen: Counter[str] = attrs.Factory(Counter)
    left_out: Mapping[str, bool] = attrs.Factory(dict)
    files: Sequence[Path] = ()
    older: Sequence[Path] = ()
    unfit: Counter[str] = attrs.Factory(Counter)

    def add_written(self, records: Sequence[Record], children: Sequence[str]) -> None:
        """Count records that were written, and their children."""
        self.rows += len(records)
        for name in children:
            held = [getattr(record, name) for record in records]
            self.children[name] += sum(len(each) for each in held if each is not None)
            self.unseen[name] += held.count(None)

    def forget_rows(self) -> None:
        """Count nothing as written, since writing a file failed, and earlier rows may be missing in it."""
        self.rows = 0
        self.children.clear()
        self.unseen.clear()


def report_export(reporter: Reporter, export: ExportProgress, calls: Calls) -> None:
    """Report a resource that has ended; as JSON also one that was not started."""
    facts: dict[str, Any] = {
        "resource": export.resource,
        "state": export.state,
        "rows": export.rows,
        "children": dict(export.children),
        "unseen": {name: count for name, count in export.unseen.items() if count},
        "left_out": list(export.left_out),
        "unfit": dict(export.unfit),
        "files": [str(path) for path in export.files],
        "older": [str(path) for path in export.older],
        **calls.facts(export.resource),
        "seconds": round(export.seconds, 3),
    }
    if export.state == "waiting":
        reporter.report(facts)
        return
    reporter.report_end(
        facts | ({"reason": export.reason} if export.reason else {}),
        export.resource,
        f"{_result(export)}{'; a call for each record' if export.is_by_record else ''}",
        MARKS[export.state],
        list(_remarks(export)),
    )


def report_exports(
    reporter: Reporter, exports: Sequence[ExportProgress], folder: Path, calls: Calls, seconds: float
) -> None:
    """Report the end of the export."""
    waiting = [export for export in exports if export.state == "waiting"]
    complete = [export for export in exports if export.state == "complete"]
    for export in waiting:
        report_export(reporter, export, calls)
    rows, files = sum(export.rows for export in complete), sum(len(export.files) for export in complete)
    facts = {
        "folder": str(folder),
        "resources": dict(Counter(export.state for export in exports)),
        "rows": rows,
        **calls.facts(),
        "seconds": round(seconds, 3),
    }
    lines = [f"not started: {', '.join(export.resource for export in waiting)}"] if waiting else []
    lines.append(
        f"{texts.share(len(complete), len(exports), 'resource')}, {texts.plural(rows, 'row')}, "
        f"{texts.plural(files, 'file')} in {folder}; {calls}, {texts.duration(seconds)}"
    )
    reporter.report({"summary": facts}, lines, lambda: lines)


def _result(export: ExportProgress) -> str:
    """What was done, or why it failed."""
    if export.state == "refused":
        return f"refused: {export.reason}"
    children = ", ".join(_children(name, count) for name, count in export.children.items() if count)
    result = texts.plural(export.rows, "row") + (f" + {children}" if children else "")
    if export.state == "complete":
        return result
    if export.files:
        written = f"{result} in *.partial, not all" if export.rows else "not known how much in *.partial"
    else:
        written = "nothing written"
    return f"{written}: {'stopped' if export.state == 'stopped' else export.reason}"


def _remarks(export: ExportProgress) -> Iterator[str]:
    """What the numbers do not show."""
    never = [name for name, count in export.unseen.items() if count and count == export.rows]
    if never:
        yield f"not shown by the account, so not known: {', '.join(map(_children, never))}"
    for name, count in export.unseen.items():
        if count and name not in never:
            yield f"{texts.plural(count, 'row')} without {_children(name)}, since the account did not show them"
    if export.state == "complete" and export.left_out:
        ways = {True: "--hidden includes them", False: "no known way to include them"}
        rows = {is_shown: [rows for rows, shown in export.left_out.items() if shown is is_shown] for is_shown in ways}
        parts = [f"{', '.join(rows[is_shown])} ({way})" for is_shown, way in ways.items() if rows[is_shown]]
        yield f"the list leaves out {'; '.join(parts)}"
    if export.older:
        yield f"of an earlier export, and not replaced: {', '.join(path.name for path in export.older)}"
    if export.unfit:
        from ..tables._flatten import said_of_unfit

        yield said_of_unfit(export.unfit)


def _children(name: str, count: int | None = None) -> str:
    """The children of an attribute in words, with their number if it is given."""
    one, many = next((nouns for end, nouns in _NOUNS.items() if f"_{name}".endswith(f"_{end}")), (name, name))
    return many if count is None else texts.plural(count, one, many)
