"""The command: compare the working tree with a base and report the changes for users.

Exit status: 0 if the version is high enough for what changed or no release is known to compare with, 3 if it is too
low, 1 if a state cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rich.console import Console

from scripts.breaking.document.source import document_findings
from scripts.breaking.findings import Source
from scripts.breaking.joining import join
from scripts.breaking.python_api import python_findings
from scripts.breaking.report import Report
from scripts.breaking.trees import CannotCompareError, NoReleaseError, base_commit, repository, tree_of, working_tree
from scripts.breaking.verdict import verdict_on

SOURCES: Final[tuple[Source, ...]] = (python_findings, document_findings)
"""The functions that compare two trees, one for each aspect."""

TOO_LOW: Final = 3


def compare(root: Path, base: str | None) -> Report:
    """Compare the working tree below a folder with a base, see `trees.base_commit`.

    Raises:
        NoReleaseError: No base is given and no release is known.
        CannotCompareError: The base does not exist, or a tree cannot be read.
    """
    new = working_tree(root)
    commit = base_commit(root, base)
    with tree_of(root, commit) as old:
        findings = join(finding for source in SOURCES for finding in source(old, new))
        return Report(old, commit, verdict_on(findings, old.version, new.version), findings)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="breaking", description="Report what the working tree breaks for users.")
    parser.add_argument("--base", default=None, help="commit to compare with; the last release unless given")
    parser.add_argument("--root", type=Path, default=Path(), help="a folder of the repository; this one unless given")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the report as JSON")
    form.add_argument("--markdown", action="store_true", help="print the report as Markdown")
    chosen = parser.parse_args(arguments)
    try:
        report = compare(repository(chosen.root), chosen.base or None)
    except NoReleaseError as error:
        print(f"Nothing was compared: {error}", file=sys.stderr)
        return 0
    except CannotCompareError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if chosen.json:
        print(report.json())
    elif chosen.markdown:
        print(report.markdown())
    else:
        report.print(Console(highlight=False))
    return 0 if report.verdict.is_met else TOO_LOW
