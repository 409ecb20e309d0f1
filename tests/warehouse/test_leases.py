"""Who may write an account, where the locks of a destination do not end with the process that holds them."""

from __future__ import annotations

import datetime
import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs
import pytest

from daftra_client.warehouse import LeaseLostError, WarehouseBusyError, WarehouseError
from daftra_client.warehouse.leases.expiring import LeaseConfig, LeaseInfo, LeaseStore, expiring_lease
from daftra_client.warehouse.leases.locks import file_lease, locked_file
from daftra_client.warehouse.leases.objects import LeaseObjects
from daftra_client.warehouse.leases.table import LeaseTable
from daftra_client.warehouse.loader import destinations

fsspec: Any = pytest.importorskip("fsspec")
local: Any = pytest.importorskip("fsspec.implementations.local")
memory: Any = pytest.importorskip("fsspec.implementations.memory")
HOUR = 3600


@attrs.frozen
class Place:
    """A destination.

    Attributes:
        ledger: What another process would know of the holder.
        let_pass: Lets so many seconds pass for the destination.
    """

    lease_store: Callable[[], LeaseStore]
    let_pass: Callable[[int], None]


class Plain(memory.MemoryFileSystem):  # type: ignore[misc]
    """A store that writes over an object that is there, whatever it is asked."""

    def pipe_file(self, path: str, value: bytes, mode: str = "overwrite", **options: Any) -> None:
        super().pipe_file(path, value)


def _sqlite(tmp_path: Path) -> Iterator[Place]:
    pytest.importorskip("sqlalchemy")
    destination = destinations.sqlalchemy(f"sqlite:///{tmp_path}/w.db")

    def let_pass(seconds: int) -> None:
        with closing(sqlite3.connect(tmp_path / "w__daftra_acme.db")) as connection, connection:
            connection.execute("update _sync_lease set expires_at = expires_at - ?", (seconds,))

    yield Place(lambda: LeaseTable(destination, "daftra_acme"), let_pass)


def _mariadb(tmp_path: Path) -> Iterator[Place]:
    address = os.environ.get("DAFTRA_TEST_MARIADB")
    if not address:
        pytest.skip("DAFTRA_TEST_MARIADB names no server")
    sqlalchemy: Any = pytest.importorskip("sqlalchemy")
    schema = f"daftra_test_{uuid.uuid4().hex[:12]}"
    engine = sqlalchemy.create_engine(address)

    def run(statement: str) -> None:
        with engine.begin() as connection:
            connection.execute(sqlalchemy.text(statement))

    def let_pass(seconds: int) -> None:
        run(f"update {schema}._sync_lease set expires_at = expires_at - {seconds}")

    yield Place(lambda: LeaseTable(destinations.sqlalchemy(address), schema), let_pass)
    run(f"drop database if exists {schema}")
    engine.dispose()


def _objects(files: Any, root: str) -> Iterator[Place]:
    def let_pass(seconds: int) -> None:
        for path in files.find(root):
            if isinstance(files, local.LocalFileSystem):
                changed = files.modified(path).timestamp() - seconds
                os.utime(path, (changed, changed))
            else:
                files.store[path].modified -= datetime.timedelta(seconds=seconds)

    files.makedirs(root, exist_ok=True)
    yield Place(lambda: LeaseObjects(lambda: files, f"{root}/acme", settled=0.05), let_pass)
    files.rm(root, recursive=True)


@pytest.fixture(params=["sqlite", "mariadb", "objects", "plain objects", "files"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    made = {
        "sqlite": lambda: _sqlite(tmp_path),
        "mariadb": lambda: _mariadb(tmp_path),
        "objects": lambda: _objects(fsspec.filesystem("memory"), f"/{uuid.uuid4().hex}"),
        "plain objects": lambda: _objects(Plain(skip_instance_cache=True), f"/{uuid.uuid4().hex}"),
        "files": lambda: _objects(fsspec.filesystem("file", auto_mkdir=True), f"{tmp_path}/bucket"),
    }
    yield from made[request.param]()


def test_one_holds_an_account_until_it_is_released(place: Place) -> None:
    one, other = place.lease_store(), place.lease_store()
    assert one.info() is None
    assert one.take("one", "process 1 on a", HOUR)
    info = other.info()
    assert info is not None
    assert info.holder == "process 1 on a"
    assert HOUR - 60 < info.left <= HOUR
    assert not other.take("other", "process 2 on b", HOUR)
    other.release("other")  # it has nothing to release
    assert one.renew("one", "process 1 on a", HOUR)
    one.release("one")
    assert other.info() is None
    assert other.take("other", "process 2 on b", HOUR)
    assert not one.renew("one", "process 1 on a", HOUR)
    assert not place.lease_store().take("third", "process 3 on c", HOUR)


def test_what_a_dead_holder_left_is_taken_after_its_end(place: Place) -> None:
    dead, other = place.lease_store(), place.lease_store()
    assert dead.take("dead", "process 1 on a", HOUR)
    place.let_pass(HOUR - 60)
    assert not other.take("other", "process 2 on b", HOUR)
    place.let_pass(61)
    assert other.info() is None
    assert other.take("other", "process 2 on b", HOUR)
    assert not dead.renew("dead", "process 1 on a", HOUR)
    dead.release("dead")
    info = other.info()
    assert info is not None
    assert info.holder == "process 2 on b"


def test_a_holder_that_stood_still_goes_on_if_nobody_came(place: Place) -> None:
    still, other = place.lease_store(), place.lease_store()
    assert still.take("still", "process 1 on a", HOUR)
    place.let_pass(2 * HOUR)
    assert still.renew("still", "process 1 on a", HOUR)
    assert not other.take("other", "process 2 on b", HOUR)


@pytest.mark.parametrize("is_new", [True, False])
@pytest.mark.parametrize("place", ["sqlite", "mariadb", "objects", "files"], indirect=True)
def test_of_many_at_once_one_gets_an_account(place: Place, is_new: bool) -> None:
    first = place.lease_store()
    if not is_new:
        assert first.take("first", "", HOUR)
        first.release("first")
    barrier, taken = threading.Barrier(5), []

    def take(token: str) -> None:
        lease_store = place.lease_store()
        barrier.wait()
        if lease_store.take(token, token, HOUR):
            taken.append(token)

    threads = [threading.Thread(target=take, args=(f"run{number}",)) for number in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if is_new and not taken:  # several may have made the first row of a table, and then all of them stand back
        assert first.take("last", "last", HOUR)
        taken.append("last")
    assert len(taken) == 1
    info = first.info()
    assert info is not None
    assert info.holder == taken[0]


def test_a_store_keeps_one_object_of_an_account() -> None:
    files = fsspec.filesystem("memory")
    folder = f"/{uuid.uuid4().hex}/acme"
    lease_store = LeaseObjects(lambda: files, folder)
    assert lease_store.take("one", "", HOUR)
    for _ in range(3):
        assert lease_store.renew("one", "", HOUR)
    assert not LeaseObjects(lambda: files, folder).take("other", "", HOUR)
    lease_store.release("one")
    assert [path.rpartition("/")[2] for path in files.ls(folder, detail=False)] == ["000000000005"]


def test_an_object_without_its_content_counts_as_that_of_a_run_that_begins() -> None:
    files = fsspec.filesystem("memory")
    folder = f"/{uuid.uuid4().hex}/acme"
    files.pipe_file(f"{folder}/000000000001", b"")
    lease_store = LeaseObjects(lambda: files, folder)
    assert not lease_store.take("one", "", HOUR)
    files.store[f"{folder}/000000000001"].modified -= datetime.timedelta(seconds=151)  # it died
    assert lease_store.take("one", "", HOUR)


class Paper:
    """A ledger that does what a test says."""

    def __init__(self) -> None:
        self.held: str | None = None
        self.renewed = threading.Event()
        self.error: WarehouseError | None = None
        self.renewals = 0

    def info(self) -> LeaseInfo | None:
        return None if self.held is None else LeaseInfo("process 42 on b", 95.4)

    def take(self, token: str, holder: str, seconds: int) -> bool:
        if self.held is not None:
            return False
        self.held = token
        return True

    def renew(self, token: str, holder: str, seconds: int) -> bool:
        self.renewals += 1
        self.renewed.set()
        if self.error is not None:
            raise self.error
        return self.held == token

    def release(self, token: str) -> None:
        if self.held == token:
            self.held = None


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_message_says_who_holds_an_account_and_how_long() -> None:
    paper = Paper()
    paper.held = "other"
    with (
        pytest.raises(
            WarehouseBusyError,
            match=r"another run syncs acme .*\(process 42 on b\).* if it died, its lease ends in 95 seconds",
        ),
        expiring_lease(paper, "acme"),
    ):
        pass
    assert paper.held == "other"


def test_a_lease_is_renewed_while_it_is_held_and_released_at_the_end() -> None:
    paper = Paper()
    with expiring_lease(paper, "acme", LeaseConfig(renew_every=0.001)) as check:
        for _ in range(3):
            assert paper.renewed.wait(60)
            paper.renewed.clear()
        check()
        assert paper.held is not None
    assert paper.held is None
    renewals = paper.renewals
    paper.renewed.clear()
    assert not paper.renewed.wait(0.02)
    assert paper.renewals == renewals


def test_a_run_that_lost_its_lease_is_told_before_it_writes() -> None:
    paper, clock = Paper(), Clock()
    with expiring_lease(paper, "acme", LeaseConfig(seconds=150, renew_every=30.0, clock=clock)) as check:
        paper.held = "other"
        clock.now = 29.0
        check()  # it was renewed not long ago
        assert paper.renewals == 0
        clock.now = 31.0
        with pytest.raises(LeaseLostError, match="the lease of acme expired, and another run took it"):
            check()
    assert paper.held == "other"


def test_a_destination_that_is_away_for_a_while_ends_no_run() -> None:
    paper, clock = Paper(), Clock()
    with expiring_lease(paper, "acme", LeaseConfig(seconds=150, renew_every=30.0, clock=clock)) as check:
        paper.error = WarehouseError("the network is away")
        clock.now = 149.0
        check()
        clock.now = 150.0
        with pytest.raises(LeaseLostError, match="could not be renewed: the network is away"):
            check()
        paper.error = None
        check()
        clock.now = 299.0
        check()


def test_a_lock_file_says_who_holds_it_and_is_gone_at_the_end(tmp_path: Path) -> None:
    lock = tmp_path / "acme.lock"
    with (
        file_lease(lock, "acme") as check,
        pytest.raises(WarehouseBusyError, match=rf"another run syncs acme .*process {os.getpid()} on "),
        file_lease(lock, "acme"),
    ):
        pass
    assert not lock.exists()
    with file_lease(lock, "acme") as check:
        check()
        lock.unlink()
        with pytest.raises(LeaseLostError, match="was removed while this run used it"):
            check()


def test_a_file_where_a_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "acme").touch()
    with (
        pytest.raises(
            WarehouseError, match=r"acme\.lock cannot be written: .*/acme is not a folder; choose a folder in"
        ),
        file_lease(tmp_path / "acme" / "data" / "acme.lock", "acme"),
    ):
        pass


def test_a_file_is_waited_for_and_then_refused(tmp_path: Path) -> None:
    lock, held, free = tmp_path / "a.lock", threading.Event(), threading.Event()

    def hold() -> None:
        with locked_file(lock, 0, lambda holder: WarehouseBusyError("")):
            held.set()
            free.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(60)
    with (
        pytest.raises(WarehouseBusyError, match=f"waited for process {os.getpid()}"),
        locked_file(lock, 0.01, lambda holder: WarehouseBusyError(f"waited for {holder}")),
    ):
        pass
    free.set()
    with locked_file(lock, 60, lambda holder: WarehouseBusyError("")):
        pass
    thread.join()


def test_a_file_system_without_locks_is_told_from_a_holder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl: Any = pytest.importorskip("fcntl")

    def flock(file: Any, operation: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", flock)
    with (
        pytest.raises(WarehouseError, match="cannot be locked: No locks available; some network drives") as caught,
        file_lease(tmp_path / "acme.lock", "acme"),
    ):
        pass
    assert not isinstance(caught.value, WarehouseBusyError)
