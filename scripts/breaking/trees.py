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

VERSION_FILE = "daftra_client/_version.py"
DOCUMENT = "openapi/daftra.yaml"
COMPARED = ("daftra_client", DOCUMENT)


class CannotCompareError(Exception):
    """The two states cannot be compared; the message says why and what to do."""


class NoReleaseError(CannotCompareError):
    """There is no release to compare with, such as in a shallow clone or without a repository."""


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
    """The files in the folder, committed or not."""
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
            f"{name} has no {VERSION_FILE} that sets a version, so it cannot be compared with; give another BASE"
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
    """The commit to compare with: the requested one, else the last release.

    The last release is the last version tag that can be reached from HEAD. Without a tag, it is the last commit that
    set a version. Development versions, such as 0.6.0.dev0, are not releases. If HEAD is a release and nothing changed
    since, it is compared with the previous release: is its version high enough?

    Raises:
        CannotCompareError: The requested commit does not exist here.
        NoReleaseError: No release is known, such as in a shallow clone.
    """
    if wanted:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{wanted}^{{commit}}", check=False)
        if not commit:
            raise CannotCompareError(f"there is no commit {wanted!r} here{_if_shallow(root)}")
        return commit
    releases = [*_tagged(root)] or [*_set_version(root)]
    if not releases:
        raise NoReleaseError(
            f"no release is known that {VERSION_FILE} could be compared with{_if_shallow(root)}; "
            "`make breaking BASE=<commit>` compares with any commit"
        )
    is_release = releases[0] == _git(root, "rev-parse", "HEAD") and not _is_changed(root)
    if not is_release:
        return releases[0]
    version = _version_at(root, releases[0])
    return next((commit for commit in releases if _version_at(root, commit) != version), releases[-1])


def _tagged(root: Path) -> Iterator[str]:
    """The last commits before HEAD that have the tag of a version: one, or two if HEAD has one."""
    start = "HEAD"
    while tag := _git(
        root, "describe", "--tags", "--abbrev=0", "--match=v[0-9]*", "--match=[0-9]*", start, check=False
    ):
        commit = _git(root, "rev-parse", f"{tag}^{{commit}}")
        yield commit
        if start != "HEAD" or commit != _git(root, "rev-parse", "HEAD"):
            return
        start = "HEAD^"


def _set_version(root: Path) -> Iterator[str]:
    """The commits before HEAD that set the version of a release, last ones first."""
    listed = _git(root, "log", "--format=%H", "HEAD", "--", VERSION_FILE, check=False).split()
    borders = _borders(root)
    for index, commit in enumerate(listed):
        if commit in borders:
            return  # the history of its version may not be in the clone
        version = _version_at(root, commit)
        before = _version_at(root, listed[index + 1]) if index + 1 < len(listed) else None
        if version is not None and version != before and not version.is_prerelease:
            yield commit


def _borders(root: Path) -> set[str]:
    """The commits of a shallow clone whose parents are not here."""
    path = root / _git(root, "rev-parse", "--git-path", "shallow")
    return set(path.read_text("ascii").split()) if path.is_file() else set()


def _if_shallow(root: Path) -> str:
    is_shallow = _git(root, "rev-parse", "--is-shallow-repository", check=False) == "true"
    return ": the clone is shallow, and `git fetch --unshallow --tags` fetches the rest" if is_shallow else ""


def _is_changed(root: Path) -> bool:
    """Whether files of the package or the document differ from HEAD."""
    return bool(_git(root, "status", "--porcelain", "--", *COMPARED))


def repository(folder: Path) -> Path:
    """The root of the repository that a folder is in.

    Raises:
        NoReleaseError: There is no repository, or git does not read it.
    """
    try:
        return Path(_git(folder, "rev-parse", "--show-toplevel"))
    except CannotCompareError as error:
        raise NoReleaseError(f"no release is known without a repository: {error}") from None


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
