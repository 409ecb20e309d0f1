"""Locks that processes share, so that "once" holds among all of them.

    daftra = DaftraClient("acme", api_key="...", locks=RedisLocks("redis://localhost:6379/0"))

`RedisLocks` of `daftra_client.redis` is one kind. Anything of the shape of `Locks` will do: `examples/file_locks.py`
has some made of files, in fifty lines. In PostgreSQL, `pg_advisory_lock(hashtextextended(key, 0))` on a connection of
its own is a lock that ends with its holder, and a table with a row for each key holds mark and note; to begin is
to mark the key over that same connection, which fails if it was cut.
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

from .._loop.concurrency import before_write
from ..errors import AmbiguousReferenceError, DaftraError, LockError, OutcomeUnknownError

if TYPE_CHECKING:
    from .options import CallOptions
    from .settings import Settings

logger = logging.getLogger("daftra_client")

_SHORTEST: Final = 0.001
"""Seconds that are left at the least for the calls after a wait for a lock."""


class Lease(Protocol):
    """A lock while it is held, and what is known from those who held it before.

    A holder that has something to write calls `begin` right before it is sent, once for each attempt, and `settle` when
    its outcome is known. One that dies in between, or never learns the outcome, leaves the key under way: the lease of
    the next holder is `abandoned`, for an hour at least or until somebody settles with a note.
    """

    @property
    def lost(self) -> bool:
        """Whether it is known that the lock is not held any more, or cannot be relied on."""
        ...

    @property
    def abandoned(self) -> bool:
        """Whether a holder before began to write and did not settle, as it was when the lock was obtained."""
        ...

    @property
    def note(self) -> int | None:
        """The id that a holder before settled with, for an hour; None if there is none."""
        ...

    async def begin(self) -> None:
        """Make sure that the lock is still held, and mark the key as under way where the next holder sees it.

        It asks whoever keeps the lock, since a process that was paused does not know that its time has run out. If the
        lock is gone, nothing is marked, and `lost` is true from then on.
        """
        ...

    async def settle(self, note: int | None = None) -> None:
        """Take the mark of this holder back, or all marks if an id is given, which is kept as the note."""
        ...


class Locks(Protocol):
    """Locks that several processes share. Anything of this shape can be given as `DaftraClient(locks=...)`.

    A key names the account, the operation and the record or reference. It is a text of printable ASCII without bounds;
    keep a digest of it where only short names are allowed. Within one client, a key is asked for by one call at a time.
    """

    def hold(self, key: str) -> AbstractAsyncContextManager[Lease]:
        """Wait until nobody else holds the key, hold it, and give it back.

        The lock of a holder that dies must end by itself. A wait that is cancelled must keep nothing. What settles and
        gives back is not interrupted, and must come to an end by itself where the keeper of the locks does not answer.
        An error of any kind while waiting or in `begin` ends the call before it writes, as a `LockError` that shows the
        kind alone; one after that is logged.
        What renews a lock in the background must not raise, but make it `lost`.
        """
        ...


class Hold:
    """What a call holds while it looks and writes; without shared locks it does nothing.

    Attributes:
        options: Options for the calls that follow: what the wait has left of the timeout.
        abandoned: See `Lease`.
        note: See `Lease`.
    """

    def __init__(self, name: str, lease: Lease | None, options: CallOptions) -> None:
        self.options = options
        self.abandoned = lease is not None and lease.abandoned
        self.note = None if lease is None else lease.note
        self._name = name
        self._lease = lease
        self._is_open = False  # something was sent, and its outcome was not settled

    async def begin(self) -> None:
        """Make sure that the lock is held, right before a write is sent.

        Raises:
            LockError: It is not, or nobody can say.
        """
        if self._lease is None:
            return
        with lock_errors(f"{self._name}: the lock could not be checked", "The write was not sent"):
            await self._lease.begin()
        if self._lease.lost:
            raise LockError(
                f"{self._name}: the lock was lost before the write was sent, since this process did not keep it in "
                "time. Nothing was written; call again"
            )
        self._is_open = True

    async def settle(self, note: int | None = None) -> None:
        """Tell that the outcome is known. What goes wrong here changes nothing about it, and is logged."""
        lease = self._lease
        if lease is None or not (self._is_open or (self.abandoned and note is not None)):
            return
        began, self._is_open = self._is_open, False
        with anyio.CancelScope(shield=True):
            try:
                await lease.settle(note)
            except Exception as error:
                logger.warning("%s: the outcome could not be noted with the lock (%s); the next one looks patiently",
                               self._name, type(error).__name__)  # fmt: skip
        if began and lease.lost:
            logger.warning("%s: the lock was lost while the write was under way; its outcome stands, but another "
                           "process may have written as well", self._name)  # fmt: skip


def hold(
    settings: Settings, locks: Locks | None, name: str, key: Iterable[object], options: CallOptions
) -> AbstractAsyncContextManager[Hold]:
    """Hold the lock that processes share for what is written under a key of an operation.

    It is checked before each attempt of a write that is made inside. Take it inside of what keeps this process in
    order, so that a process asks once.

    Args:
        settings: Those of the account.
        locks: Where the lock is kept; None for no shared locks at all.
        name: Method that is called, such as `invoices.edit`.
        key: What tells the record from all others of that method.
        options: Options of the call. `timeout` bounds the wait.

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
        # An implementation may open scopes of its own in here, so this one stays around them, without its deadline.
        with lock_errors(f"{name}: the lock could not be asked for", "Nothing was sent"):
            manager = locks.hold(" ".join(quote(str(part), safe=":/@,=[]") for part in key))
            lease = await manager.__aenter__()
        scope.deadline = math.inf
        try:
            if not scope.cancel_called:
                if timeout is not None:
                    left = timeout - (anyio.current_time() - started)
                    options = {**options, "timeout": max(left, _SHORTEST)}
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
                logger.warning("%s: the lock could not be given back (%s)", name, type(error).__name__)
    raise LockError(
        f"{name}: the lock was not obtained within {timeout:g} s: another process holds it, or what keeps the locks "
        "does not answer. Nothing was sent; call again later, or allow more time (timeout=)"
    )


def _leaves_open(error: DaftraError) -> bool:
    return isinstance(error, OutcomeUnknownError) or (isinstance(error, AmbiguousReferenceError) and error.sent)


@contextmanager
def lock_errors(what: str, outcome: str) -> Iterator[None]:
    """Raise what goes wrong with locks as `LockError`.

    Args:
        what: What failed.
        outcome: What follows for the call.
    """
    try:
        yield
    except DaftraError:
        raise
    except Exception as error:
        # Its text may hold the address of what keeps the locks, with a password.
        raise LockError(
            f"{what} ({type(error).__name__}). {outcome}; check that what keeps the locks is reachable"
        ) from None
