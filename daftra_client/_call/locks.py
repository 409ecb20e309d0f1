"""Locks that several processes share, so that an operation is done only once by all of them.

    daftra = DaftraClient("acme", api_key="...", locks=RedisLocks("redis://localhost:6379/0"))

`RedisLocks` of `daftra_client.redis` is one implementation. Any class with the methods of `Locks` can be another:
`examples/file_locks.py` implements locks with files in fifty lines. In PostgreSQL, use
`pg_advisory_lock(hashtextextended(key, 0))` on a separate connection, so that the lock ends with its holder. A table
with a row for each key can store mark and note. `begin` then marks the key over the same connection, which fails if the
connection is lost.
"""

from __future__ import annotations

import logging
import math
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote

import anyio
import attrs

from .._common.concurrency import before_write
from ..errors import AmbiguousReferenceError, DaftraError, LockError, OutcomeUnknownError

if TYPE_CHECKING:
    from .options import CallOptions
    from .settings import Settings

logger = logging.getLogger("daftra_client")

_MIN_TIMEOUT: Final = 0.001
"""Seconds; the minimum timeout of the calls after a wait for a lock."""


class Lease(Protocol):
    """A lock that is held, with the marks of earlier holders.

    A holder calls `begin` immediately before each attempt of a write, and `settle` when the outcome is known. If a
    holder dies in between, or never learns the outcome, its mark remains: the lease of the next holder is `abandoned`,
    for at least an hour or until a holder settles with a note.
    """

    @property
    def lost(self) -> bool:
        """Whether the lock is lost, or may be lost."""
        ...

    @property
    def abandoned(self) -> bool:
        """Whether an earlier holder had begun a write, but not settled it, when the lock was obtained."""
        ...

    @property
    def note(self) -> int | None:
        """The id with which an earlier holder settled, stored for an hour; None if there is no note."""
        ...

    async def begin(self) -> None:
        """Check that the lock is still held, and store a mark that a write has begun, for the next holder.

        This reads the store of the locks, since a paused process does not notice that its lock has expired. If the lock
        is lost, nothing is marked, and `lost` is true from then on.
        """
        ...

    async def settle(self, note: int | None = None) -> None:
        """Remove the mark of this holder. With an id, remove all marks and store the id as the note."""
        ...


class Locks(Protocol):
    """Locks that several processes share. An object of any class with this method can be `DaftraClient(locks=...)`.

    A key names the account, the operation and the record or reference. It is printable ASCII of any length; use a
    digest of it if the store allows only short names. Within one client, only one call at a time requests a key.
    """

    def hold(self, key: str) -> AbstractAsyncContextManager[Lease]:
        """Wait for the lock of a key, hold it in the context, and release it at the end.

        The lock of a holder that dies must expire. A cancelled wait must not hold the lock. `settle` and the release
        are not interrupted, so they must also end if the store of the locks does not answer. Any error of the wait or
        of `begin` ends the call before it writes, as a `LockError` that shows only the class of the error. A later
        error is logged. A background task that renews the lock must not raise; it sets `lost` instead.
        """
        ...


class Hold:
    """The lock of a call that looks up and writes a record. Without shared locks it does nothing.

    Attributes:
        options: Options for the calls that follow, with the rest of the timeout.
        abandoned: See `Lease`.
        note: See `Lease`.
    """

    def __init__(self, name: str, lease: Lease | None, options: CallOptions) -> None:
        self.options = options
        self.abandoned = lease is not None and lease.abandoned
        self.note = None if lease is None else lease.note
        self._name = name
        self._lease = lease
        self._is_open = False  # a write was sent, and its outcome is not settled

    async def begin(self) -> None:
        """Check that the lock is held, immediately before a write is sent.

        Raises:
            LockError: The lock is lost or could not be checked.
        """
        if self._lease is None:
            return
        with lock_errors(f"{self._name}: the lock could not be checked", "The write was not sent"):
            await self._lease.begin()
        if self._lease.lost:
            raise LockError(
                f"{self._name}: the lock was lost before the write was sent, since this process did not renew it in "
                "time. Nothing was written; call again"
            )
        self._is_open = True

    async def settle(self, note: int | None = None) -> None:
        """Store that the outcome is known. An error of the lock does not change the outcome, so it is logged."""
        lease = self._lease
        if lease is None or not (self._is_open or (self.abandoned and note is not None)):
            return
        began, self._is_open = self._is_open, False
        with anyio.CancelScope(shield=True):
            try:
                await lease.settle(note)
            except Exception as error:
                logger.warning("%s: the outcome could not be stored with the lock (%s), so its next holder finds an "
                               "abandoned write", self._name, type(error).__name__)  # fmt: skip
        if began and lease.lost:
            logger.warning("%s: the lock was lost during the write. Its outcome is correct, but another process may "
                           "have written too", self._name)  # fmt: skip


def hold(
    settings: Settings, locks: Locks | None, name: str, key: Iterable[object], options: CallOptions
) -> AbstractAsyncContextManager[Hold]:
    """Hold the shared lock of a key of an operation.

    The lock is checked before each attempt of a write in the context. Enter the context while you hold the lock of this
    process for the same key, so that a process requests the shared lock only once.

    Args:
        settings: Settings of the account.
        locks: The shared locks; None if there are none.
        name: Called method, such as `invoices.edit`.
        key: Parts that identify the record for this method.
        options: Options of the call. `timeout` limits the wait.

    Raises:
        LockError: The lock was not obtained, or was lost before a write was sent.
    """
    settings = attrs.evolve(settings, timeout=options.get("timeout", settings.timeout))  # checks it
    account = settings.base_url if settings.site_id is None else f"{settings.base_url}@{settings.site_id}"
    return _hold(locks, name, (account, name, *key), options, settings.timeout)


@asynccontextmanager
async def _hold(
    locks: Locks | None, name: str, key: Iterable[object], options: CallOptions, timeout: float | None
) -> AsyncIterator[Hold]:
    if locks is None:
        yield Hold(name, None, options)
        return
    started = anyio.current_time()
    with anyio.move_on_after(math.inf if timeout is None else timeout) as scope:
        # An implementation may open cancel scopes here, so this scope must enclose them, but without its deadline.
        with lock_errors(f"{name}: the lock could not be requested", "Nothing was sent"):
            manager = locks.hold(" ".join(quote(str(part), safe=":/@,=[]") for part in key))
            lease = await manager.__aenter__()
        scope.deadline = math.inf
        try:
            if not scope.cancel_called:
                if timeout is not None:
                    left = timeout - (anyio.current_time() - started)
                    options = {**options, "timeout": max(left, _MIN_TIMEOUT)}
                held = Hold(name, lease, options)
                previous = before_write.set(held.begin)
                try:
                    yield held
                except DaftraError as error:
                    if not _leaves_open(error):
                        await held.settle()
                    raise
                else:
                    await held.settle()
                finally:
                    before_write.reset(previous)
                return
        finally:
            scope.shield = True
            try:
                await manager.__aexit__(None, None, None)
            except Exception as error:
                logger.warning("%s: the lock could not be released (%s)", name, type(error).__name__)
    raise LockError(
        f"{name}: the lock was not obtained within {timeout:g} s: another process holds it, or the store of the "
        "locks does not answer. Nothing was sent; call again later, or allow more time (timeout=)"
    )


def _leaves_open(error: DaftraError) -> bool:
    return isinstance(error, OutcomeUnknownError) or (isinstance(error, AmbiguousReferenceError) and error.sent)


@contextmanager
def lock_errors(what: str, outcome: str) -> Iterator[None]:
    """Raise errors of an implementation of locks as `LockError`.

    Args:
        what: The step that failed.
        outcome: The consequence for the call.
    """
    try:
        yield
    except DaftraError:
        raise
    except Exception as error:
        # The text of the error may contain the address of the store with a password.
        raise LockError(
            f"{what} ({type(error).__name__}). {outcome}; check that the store of the locks is reachable"
        ) from None
