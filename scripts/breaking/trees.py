"""The two states that are compared: the working tree, and a commit whose files are put into a temporary folder."""

from __future__ import annotations

import ast
import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.version import InvalidVersion, Version

from scripts.breaking.findings import CannotCompareError

VERSION_FILE = "daftra_client/_version.py"


@dataclass(frozen=True)
class Tree:
    """The files of the project in one state.

    Attributes:
        root: The folder that holds them.
        name: What to call the state, such as a commit.
        version: The version of the package in it.
    """

    root: Path
    name: str
    version: Version


def working_tree(root: Path) -> Tree:
    """The files as they lie in the folder, committed or not."""
    try:
        source = (root / VERSION_FILE).read_text("utf-8")
    except OSError as error:
        raise CannotCompareError(f"the working tree has no {VERSION_FILE}: {error}") from None
    return Tree(root, "the working tree", _version(source, "the working tree"))


@contextmanager
def tree_of(root: Path, commit: str) -> Iterator[Tree]:
    """The files of a commit, in a folder that is removed afterwards."""
    name = _git(root, "describe", "--always", "--tags", "--exact-match", commit, check=False) or commit[:10]
    version = _version_at(root, commit)
    if version is None:
        raise CannotCompareError(
            f"{name} has no {VERSION_FILE} that sets a version, so it is no base; give another BASE"
        )
    archive = subprocess.run(["git", "archive", "--format=tar", commit], cwd=root, capture_output=True, check=False)
    if archive.returncode:
        raise CannotCompareError(
            f"the files of {name} cannot be read: {archive.stderr.decode(errors='replace').strip()}"
        )
    with TemporaryDirectory(prefix="breaking-") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
            files.extractall(folder, filter="data")
        yield Tree(Path(folder), name, version)


def base_commit(root: Path, wanted: str | None) -> str:
    """The commit to compare with: the one that is wanted, else the last release.

    That is the last tag of a version that can be reached from HEAD or, without such a tag, the commit that set the
    version of HEAD.

    Raises:
        CannotCompareError: There is none, or the clone is shallow and may lack it.
    """
    is_shallow = _git(root, "rev-parse", "--is-shallow-repository") == "true"
    if wanted:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{wanted}^{{commit}}", check=False)
        if not commit:
            advice = "; the clone is shallow: `git fetch --unshallow --tags` brings the rest" if is_shallow else ""
            raise CannotCompareError(f"there is no commit {wanted!r} here{advice}")
        return commit
    if is_shallow:
        raise CannotCompareError(
            "the clone is shallow, so the last release may be missing; bring the whole history with "
            "`git fetch --unshallow --tags`, or name a commit that is there: `make breaking BASE=<commit>`"
        )
    tag = _git(root, "describe", "--tags", "--abbrev=0", "--match=v[0-9]*", "--match=[0-9]*", "HEAD", check=False)
    if tag:
        return _git(root, "rev-parse", f"{tag}^{{commit}}")
    present = _version_at(root, "HEAD")
    if present is None:
        raise CannotCompareError(
            f"{VERSION_FILE} of HEAD sets no version; name a commit: `make breaking BASE=<commit>`"
        )
    base = None
    for commit in _git(root, "log", "--format=%H", "HEAD", "--", VERSION_FILE).split():
        if _version_at(root, commit) != present:
            break
        base = commit
    if base is None:
        raise CannotCompareError(f"no commit sets {VERSION_FILE}; name one: `make breaking BASE=<commit>`")
    return base


def repository(folder: Path) -> Path:
    """The root of the repository that a folder is in."""
    return Path(_git(folder, "rev-parse", "--show-toplevel"))


def _version_at(root: Path, commit: str) -> Version | None:
    source = _git(root, "show", f"{commit}:{VERSION_FILE}", check=False)
    return _version(source, commit) if source else None


def _version(source: str, where: str) -> Version:
    try:
        for statement in ast.parse(source).body:
            match statement:
                case ast.Assign(targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(text))):
                    return Version(text)
    except (SyntaxError, InvalidVersion) as error:
        raise CannotCompareError(f"{VERSION_FILE} of {where} cannot be read: {error}") from None
    raise CannotCompareError(f"{VERSION_FILE} of {where} sets no `__version__`")


def _git(folder: Path, *arguments: str, check: bool = True) -> str:
    """What git prints; without `check` an empty text where it fails."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise CannotCompareError(f"git cannot be run: {error}") from None
    if done.returncode:
        if check:
            raise CannotCompareError(f"git {arguments[0]} failed: {done.stderr.strip()}")
        return ""
    return done.stdout.strip()
