"""The display format of the dates of an account: an argument of the client, or requested once when a date needs it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from .._codec.dates import is_date_format
from .._common.concurrency import SingleFlight
from ..errors import DaftraError
from .options import CallOptions

_ADVICE: Final = (
    "A date needs the account's format, so the client requested it; give the client date_format= to avoid this"
)


class DateFormat:
    """The display format of dates of one account.

    Args:
        known: The format; None if it is not known yet.
    """

    def __init__(self, known: str | None) -> None:
        self.known = known
        self._single_flight: Final = SingleFlight(DaftraError)

    async def learn(self, ask: Callable[[CallOptions], Awaitable[str]], options: CallOptions) -> None:
        """Request the format, once for all calls that need it at the same time.

        Args:
            ask: Requests it from Daftra.
            options: Options of the call that needs the format. Only `timeout` and `retries` apply.

        Raises:
            DaftraError: The request failed, or the account names no format.
        """
        chosen: CallOptions = {}
        if "timeout" in options:
            chosen["timeout"] = options["timeout"]
        if "retries" in options:
            chosen["retries"] = options["retries"]
        await self._single_flight.run(lambda: self.known, lambda: self._learn(ask, chosen))

    async def _learn(self, ask: Callable[[CallOptions], Awaitable[str]], options: CallOptions) -> str:
        try:
            self.known = await ask(options)
        except DaftraError as error:
            error.was_sent = False  # the request for the format was sent, but not the call that needs it
            error.add_advice(_ADVICE)
            raise
        except Exception as error:  # of a mock library in a test
            error.add_note(_ADVICE)
            raise
        return self.known


def date_format_of(site: Mapping[str, Any]) -> str | None:
    """The display format in a record of the account; None if it has none."""
    for key in ("date_format", "moment_format"):
        value = site.get(key)
        if isinstance(value, str) and is_date_format(value):
            return value
    return None
