"""A lease that its holder renews, for destinations whose locks do not end with the process that holds them.

The destination stores who holds the lease of an account and when it expires. The holder renews the lease while it runs,
so a killed run blocks other runs for at most `LeaseConfig.seconds`. To take and to renew a lease are both atomic. A run
that was suspended for longer continues if no other run took the lease, and fails if one did.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final, Protocol

import attrs

from ..errors import LeaseLostError, WarehouseBusyError, WarehouseError
from .locks import Check, busy, holder_text


@attrs.frozen
class LeaseInfo:
    """The current holder of a lease.

    Attributes:
        holder: A description of the holder.
        left: Seconds until the lease expires, unless it is renewed.
    """

    holder: str
    left: float


class LeaseStore(Protocol):
    """Stores the lease of one account at a destination.

    Raises:
        WarehouseError: All methods: the destination cannot be used.
    """

    def info(self) -> LeaseInfo | None:
        """Return the current holder, or None if the lease is free. It changes nothing."""
        ...

    def take(self, token: str, holder: str, seconds: int) -> bool:
        """Take the lease for this token if it is free. Return whether the token holds it now."""
        ...

    def renew(self, token: str, holder: str, seconds: int) -> bool:
        """Extend the lease, unless another token took it. Return whether this token holds it."""
        ...

    def release(self, token: str) -> None:
        """Release the lease."""
        ...


@attrs.frozen
class LeaseConfig:
    """The times of a lease.

    Attributes:
        seconds: The time from the last renewal until the lease expires.
        renew_every: Seconds between two renewals.
        retry_after: Seconds until a failed renewal is repeated.
        clock: A monotonic clock in seconds.
    """

    seconds: int = 150
    renew_every: float = 30.0
    retry_after: float = 5.0
    clock: Callable[[], float] = time.monotonic


LEASE_CONFIG: Final = LeaseConfig()


@contextmanager
def expiring_lease(lease_store: LeaseStore, account: str, config: LeaseConfig = LEASE_CONFIG) -> Iterator[Check]:
    """Hold the lease of an account, and renew it in a separate thread.

    Raises:
        WarehouseBusyError: Another run holds it.
        WarehouseError: The destination cannot be used.
    """
    token, holder, asked = uuid.uuid4().hex, holder_text(), config.clock()
    if not lease_store.take(token, holder, config.seconds):
        other = lease_store.info()
        until = f"; if it died, its lease ends in {max(other.left, 0):.0f} seconds" if other else ""
        raise WarehouseBusyError(busy(account, other.holder if other else "", until))
    held = _HeldLease(lease_store, account, token, holder, config, asked)
    renewing = threading.Thread(target=held.renew_loop, name=f"daftra-lease-{account}", daemon=True)
    renewing.start()
    try:
        yield held.check
    finally:
        held.end()
        renewing.join()
        with suppress(WarehouseError):  # the lease expires later
            lease_store.release(token)


class _HeldLease:
    """A lease of this process."""

    def __init__(
        self, lease_store: LeaseStore, account: str, token: str, holder: str, config: LeaseConfig, renewed: float
    ) -> None:
        self._store = lease_store
        self._account = account
        self._token = token
        self._holder = holder
        self._config = config
        self._renewed = renewed
        self._reason: str | None = None
        self._is_taken = False
        self._one_at_a_time = threading.Lock()
        self._end = threading.Event()

    def check(self) -> None:
        """Check that this process holds the lease.

        Raises:
            LeaseLostError: It does not, or its last renewal is too long ago to know.
        """
        with self._one_at_a_time:
            if self._age() >= self._config.renew_every:
                self._renew()
            if self._is_taken:
                raise LeaseLostError(f"the lease of {self._account} expired, and another run took it")
            if self._age() >= self._config.seconds:
                raise LeaseLostError(f"the lease of {self._account} could not be renewed: {self._reason}")

    def renew_loop(self) -> None:
        """Renew the lease until `end` is called."""
        pause = self._config.renew_every
        while not self._end.wait(pause):
            with self._one_at_a_time:
                self._renew()
                if self._is_taken:
                    return
                pause = self._config.renew_every if self._reason is None else self._config.retry_after

    def end(self) -> None:
        """Stop renewing the lease."""
        self._end.set()

    def _age(self) -> float:
        return self._config.clock() - self._renewed

    def _renew(self) -> None:
        asked = self._config.clock()  # the destination counts from this moment or a later one
        try:
            is_held = self._store.renew(self._token, self._holder, self._config.seconds)
        except WarehouseError as error:
            self._reason = str(error)
            return
        self._reason = None
        self._is_taken = not is_held
        self._renewed = asked
