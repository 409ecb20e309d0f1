"""Locks of files: who holds one, and that it ends with its holder."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from daftra_client._common.file_locks import is_at, locked_folder, try_lock

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="there are no such locks there")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "lock"
    path.touch()
    return path


@contextmanager
def opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDWR)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def test_one_descriptor_holds_the_lock_until_it_is_closed(path: Path) -> None:
    with opened(path) as other:
        with opened(path) as holder:
            assert try_lock(holder)
            assert not try_lock(other)
        assert try_lock(other)


@ON_POSIX
@pytest.mark.parametrize(("is_shared", "is_free"), [(True, True), (False, False)])
def test_a_shared_lock_shows_whether_there_is_a_holder(path: Path, is_shared: bool, is_free: bool) -> None:
    with opened(path) as one, opened(path) as other:
        assert try_lock(one, is_shared=is_shared)
        assert try_lock(other, is_shared=True) == is_free


def test_the_lock_of_a_killed_process_is_free(path: Path) -> None:
    code = f"""
import os, sys
from daftra_client._common.file_locks import try_lock
print(try_lock(os.open({str(path)!r}, os.O_RDWR)), flush=True)
sys.stdin.read()
"""
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process, opened(path) as descriptor:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert not try_lock(descriptor)
        process.kill()
        process.wait()
        assert try_lock(descriptor)


@ON_POSIX
def test_a_locked_folder_is_waited_for(tmp_path: Path) -> None:
    entered: list[str] = []

    def enter() -> None:
        with locked_folder(tmp_path):
            entered.append("second")

    thread = threading.Thread(target=enter)
    with locked_folder(tmp_path):
        thread.start()
        thread.join(0.1)
        entered.append("first")
    thread.join(60)
    assert entered == ["first", "second"]


@ON_POSIX
def test_a_file_that_was_removed_or_replaced_is_not_at_its_path(path: Path) -> None:
    with opened(path) as descriptor:
        assert is_at(descriptor, path)
        path.rename(path.with_name("moved"))
        assert not is_at(descriptor, path)
        path.symlink_to("moved")
        assert (is_at(descriptor, path), is_at(descriptor, path, follow_symlinks=False)) == (True, False)
        path.unlink()
        path.touch()
        assert not is_at(descriptor, path)
