"""The command: compare an export of the vendor's reference with its last known state.

Exit status: 0 if they are the same, 3 if they differ, 1 if a file cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rich.console import Console

from scripts.compare_vendor import exports, store
from scripts.compare_vendor.accepting import accepted, without_id
from scripts.compare_vendor.differences import compare
from scripts.compare_vendor.documented import Documented
from scripts.compare_vendor.exports import UnreadableError
from scripts.compare_vendor.report import Report, entries
from scripts.document.model import Document
from scripts.document.nodes import DocumentError

ROOT: Final = Path(__file__).resolve().parents[2]
DIFFERS: Final = 3


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="compare_vendor", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("export", type=Path, help="OpenAPI 3.0 or 3.1 in JSON or YAML, or an Apidog project")
    parser.add_argument("--against", type=Path, help="an earlier export, in place of the stored facts")
    parser.add_argument("--facts", type=Path, default=ROOT / "openapi" / "vendor-reference", help="folder of the facts")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi" / "daftra.yaml")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the report there too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report there too")
    parser.add_argument("--accept", metavar="EDITION", help="store the export as the facts of this edition")
    chosen = parser.parse_args(arguments)
    try:
        return _run(chosen)
    except (UnreadableError, DocumentError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _run(chosen: argparse.Namespace) -> int:
    after, has_null = exports.load(chosen.export)
    documented = Documented(Document.load(chosen.document))
    if chosen.against:
        kept = [(exports.load(chosen.against)[0], chosen.against.name)]
    else:
        kept = [(facts, f"the reference of {edition}") for facts, edition in store.editions(chosen.facts)]
    newest, _ = kept[-1]
    # An export may be older than the stored facts. Then later changes would hide the changes of the export.
    before, against = min(reversed(kept), key=lambda one: len(compare(one[0], after, has_null).differences))
    comparison = compare(before, after, has_null)
    since = [] if before is newest else entries(compare(before, newest, has_null=True), documented)
    report = Report(chosen.export.name, against, entries(comparison, documented), comparison.notes, since)
    report.print(Console(highlight=False))
    if chosen.markdown:
        chosen.markdown.write_text(report.markdown(), encoding="utf-8")
    if chosen.json:
        chosen.json.write_text(report.json() + "\n", encoding="utf-8")
    if chosen.accept:
        facts = accepted(compare(newest, after, has_null), after, documented)
        path = store.path_of(chosen.facts, chosen.accept)
        path.write_text(store.dump(facts, chosen.accept), encoding="utf-8")
        print(f"\n{path.name} now contains the edition {chosen.accept}.")
        for line in without_id(facts, documented):
            print(f"  {line}")
        return 0
    return DIFFERS if report.entries or report.since else 0
