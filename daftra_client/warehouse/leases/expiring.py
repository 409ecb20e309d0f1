"""A lease that its holder renews, for destinations whose locks do not end with the process that holds them.

What is written down at the destination says who holds an account and for how long. The holder renews it while it runs,
so a run that is killed keeps others away for `Terms.seconds` at most. Each renewal is as atomic as taking it, so a run
that stood still for longer goes on if nobody took its place, and knows it if somebody did.
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
class Claim:
    """Who holds an account.

    Attributes:
        holder: In words.
        left: Seconds until it ends, unless it is renewed.
    """

    holder: str
    left: float


class Ledger(Protocol):
    """What a destination knows of the holder of one account.

    Raises:
        WarehouseError: All methods: the destination cannot be used.
    """

    def claim(self) -> Claim | None:
        """Who holds the account now; None if nobody does. It changes nothing."""
        ...

    def take(self, token: str, holder: str, seconds: int) -> bool:
        """Make this token hold the account for so long, if nobody holds it. Whether it does now."""
        ...

    def renew(self, token: str, holder: str, seconds: int) -> bool:
        """Hold the account for so long from now, unless somebody else took it. Whether this token holds it."""
        ...

    def release(self, token: str) -> None:
        """Hold the account no longer."""
        ...


@attrs.frozen
class Terms:
    """How a lease is kept.

    Attributes:
        seconds: How long it holds from the last time that it was renewed.
        every: Seconds between two renewals.
        again: Seconds until a renewal is tried again that failed.
        clock: Seconds that pass here.
    """

    seconds: int = 150
    every: float = 30.0
    again: float = 5.0
    clock: Callable[[], float] = time.monotonic


TERMS: Final = Terms()


@contextmanager
def expiring_lease(ledger: Ledger, account: str, terms: Terms = TERMS) -> Iterator[Check]:
    """Hold the lease of an account, and renew it in a thread of its own.

    Raises:
        WarehouseBusyError: Another run holds it.
        WarehouseError: The destination cannot be used.
    """
    token, holder, asked = uuid.uuid4().hex, holder_text(), terms.clock()
    if not ledger.take(token, holder, terms.seconds):
        other = ledger.claim()
        until = f"; if it died, its lease ends in {max(other.left, 0):.0f} seconds" if other else ""
        raise WarehouseBusyError(busy(account, other.holder if other else "", until))
    held = _Held(ledger, account, token, holder, terms, asked)
    beating = threading.Thread(target=held.beat, name=f"daftra-lease-{account}", daemon=True)
    beating.start()
    try:
        yield held.check
    finally:
        held.end()
        beating.join()
        with suppress(WarehouseError):  # then it ends by itself
            ledger.release(token)


class _Held:
    """A lease that this process holds."""

    def __init__(self, ledger: Ledger, account: str, token: str, holder: str, terms: Terms, renewed: float) -> None:
        self._ledger = ledger
        self._account = account
        self._token = token
        self._holder = holder
        self._terms = terms
        self._renewed = renewed
        self._reason: str | None = None
        self._is_taken = False
        self._one_at_a_time = threading.Lock()
        self._end = threading.Event()

    def check(self) -> None:
        """See that the lease is held.

        Raises:
            LeaseLostError: It is not, or nobody can tell any more.
        """
        with self._one_at_a_time:
            if self._age() >= self._terms.every:
                self._renew()
            if self._is_taken:
                raise LeaseLostError(f"the lease of {self._account} ran out, and another run took it")
            if self._age() >= self._terms.seconds:
                raise LeaseLostError(f"the lease of {self._account} could not be renewed: {self._reason}")

    def beat(self) -> None:
        """Renew the lease until the end."""
        pause = self._terms.every
        while not self._end.wait(pause):
            with self._one_at_a_time:
                self._renew()
                if self._is_taken:
                    return
                pause = self._terms.every if self._reason is None else self._terms.again

    def end(self) -> None:
        """Renew it no longer."""
        self._end.set()

    def _age(self) -> float:
        return self._terms.clock() - self._renewed

    def _renew(self) -> None:
        asked = self._terms.clock()  # it holds from when the destination was asked at the earliest
        try:
            is_held = self._ledger.renew(self._token, self._holder, self._terms.seconds)
        except WarehouseError as error:
            self._reason = str(error)
            return
        self._reason = None
        self._is_taken = not is_held
        self._renewed = asked
