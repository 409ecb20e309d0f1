"""The command: run the document through all tools, or through one.

    python -m scripts.check_document [--only NAME] [PATH]

Each check prints a line with its figures and a line for each finding. Exit status: 0 if nothing was found, else 1.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from scripts.check_document import prism, python_client, redocly, spectral, typescript
from scripts.check_document.node import ROOT
from scripts.check_document.report import CheckError, Report, read_exceptions, without_exceptions
from scripts.document.model import Document
from scripts.document.nodes import DocumentError

CHECKS: Final[dict[str, Callable[[Document, Path], Report]]] = {
    "redocly": redocly.check,
    "spectral": spectral.check,
    "typescript": typescript.check,
    "python-client": python_client.check,
    "prism": prism.check,
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="check_document", description="Run the document through third-party tools.")
    parser.add_argument("--only", choices=CHECKS, help="run only this check")
    parser.add_argument("path", nargs="?", type=Path, default=ROOT / "openapi" / "daftra.yaml", help="the document")
    chosen = parser.parse_args(arguments)
    path: Path = chosen.path.resolve()
    try:
        document, exceptions = Document.load(path), read_exceptions()
        total = sum(
            _run(name, check, document, path, exceptions.get(name, {}))
            for name, check in CHECKS.items()
            if chosen.only in (None, name)
        )
    except (CheckError, DocumentError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 1 if total else 0


def _run(
    name: str, check: Callable[[Document, Path], Report], document: Document, path: Path, exceptions: dict[str, str]
) -> int:
    """Run one check, print its result, and return the number of findings."""
    start = time.monotonic()
    report = check(document, path)
    findings = without_exceptions(report.findings, exceptions)
    excepted = f"; exceptions: {len(exceptions)}" if exceptions else ""
    took = time.monotonic() - start
    print(f"{name}: {report.figures}{excepted}; findings: {len(findings)} ({took:.0f} s)", flush=True)
    for finding in findings:
        print(f"  {finding}")
    return len(findings)


if __name__ == "__main__":
    sys.exit(main())
