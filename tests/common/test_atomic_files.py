"""Files that appear when they are whole: what stands in their place, and who else writes them."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from daftra_client._common.atomic_files import atomic_write, partial_path

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="there are no such files there")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "rows"
    folder.mkdir()
    return folder / "rows.csv"


def write(file: Path, text: str) -> None:
    with atomic_write(file) as path:
        path.write_text(text)


def fail(file: Path, text: str) -> None:
    with atomic_write(file) as path:
        path.write_text(text)
        raise ValueError(text)


def test_a_file_appears_when_it_is_whole(file: Path) -> None:
    with atomic_write(file) as path:
        path.write_text("new")
        assert (path, file.exists()) == (partial_path(file), False)
    assert (file.read_text(), os.listdir(file.parent)) == ("new", ["rows.csv"])


def test_what_was_written_before_an_error_stays(file: Path) -> None:
    write(file, "old")
    with pytest.raises(ValueError, match="half"):
        fail(file, "half")
    assert (file.read_text(), partial_path(file).read_text()) == ("old", "half")
    write(file, "new")
    assert (file.read_text(), os.listdir(file.parent)) == ("new", ["rows.csv"])


def test_an_empty_file_does_not_stay(file: Path) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        fail(file, "")
    assert os.listdir(file.parent) == []


@ON_POSIX
def test_a_link_stays_one(file: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_text("old")
    file.symlink_to(real)
    assert partial_path(file) == tmp_path / "real.csv.partial"
    write(file, "new")
    assert (file.is_symlink(), real.read_text()) == (True, "new")


@ON_POSIX
def test_a_replaced_file_passes_on_its_mode(file: Path) -> None:
    file.touch()
    file.chmod(0o600)
    write(file, "new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@ON_POSIX
def test_nothing_is_written_through_a_link_that_somebody_else_made(file: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious")
    partial_path(file).symlink_to(precious)
    write(file, "new")
    assert (precious.read_text(), file.read_text(), file.is_symlink()) == ("precious", "new", False)


@ON_POSIX
def test_a_pipe_is_written_to(file: Path) -> None:
    os.mkfifo(file)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(file.read_text()), daemon=True)
    reader.start()
    write(file, "new")
    reader.join(60)
    assert (read, file.is_fifo()) == (["new"], True)


@ON_POSIX
def test_a_device_stays_one() -> None:
    null = Path(os.devnull)
    assert partial_path(null) == null


@ON_POSIX
def test_a_file_that_another_process_writes_is_left_to_it(file: Path) -> None:
    with atomic_write(file) as path:
        path.write_text("first")
        with pytest.raises(OSError, match="another process writes this file"), atomic_write(file):
            pass
    assert (file.read_text(), os.listdir(file.parent)) == ("first", ["rows.csv"])
