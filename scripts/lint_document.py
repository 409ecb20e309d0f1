"""Lint the OpenAPI document.

    python scripts/lint_document.py [openapi/daftra.yaml]

A standard validator runs first, then the rules of this project in `scripts/lint/`, each with its reason. Every finding
is printed with its place, and the exit status is 1 if there is any.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.document.model import Document  # noqa: E402
from scripts.document.nodes import DocumentError  # noqa: E402
from scripts.lint import basics, edits, examples, filters, operations, personal, schemas  # noqa: E402
from scripts.lint.rules import Finding, findings  # noqa: E402
from scripts.lint.standard import standard_findings  # noqa: E402

_OTHERS = [*schemas.RULES, *personal.RULES, *operations.RULES, *filters.RULES, *edits.RULES]
RULES = [*basics.RULES, *_OTHERS, *examples.RULES]


def lint(document: Document) -> list[Finding]:
    """All findings. Validators do not run on a document that breaks a basic rule: they would fail."""
    if broken := findings(document, basics.RULES):
        return broken + findings(document, _OTHERS)
    return standard_findings(document) + findings(document, _OTHERS) + findings(document, examples.RULES)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print all findings; 0 if there are none, else 1."""
    parser = argparse.ArgumentParser(description="Lint the OpenAPI document.")
    parser.add_argument(
        "path", nargs="?", type=Path, default=ROOT / "openapi" / "daftra.yaml", help="default: openapi/daftra.yaml"
    )
    path: Path = parser.parse_args(arguments).path
    try:
        document = Document.load(path)
    except DocumentError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    found = lint(document)
    for finding in found:
        print(finding)
    size = f"{len(document.operations)} operations, {len(document.every_component)} schemas"
    print(f"{path.name}: {size}, {len(found) or 'no'} finding{'' if len(found) == 1 else 's'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
