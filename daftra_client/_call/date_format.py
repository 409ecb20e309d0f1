"""How the account displays dates: given to the client, or asked for once when a date needs it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from .._codec.dates import is_date_format
from .._loop.concurrency import SingleFlight
from ..errors import DaftraError
from .options import CallOptions

_ADVICE: Final = "It was asked for since a date needs the account's format; give the client date_format= to do without"


class DateFormat:
    """The display format of dates of one account.

    Args:
        known: The format, None if it is not known yet.
    """

    def __init__(self, known: str | None) -> None:
        self.known = known
        self._single_flight: Final = SingleFlight()

    async def learn(self, ask: Callable[[CallOptions], Awaitable[str]], options: CallOptions) -> None:
        """Ask for the format, once for all calls that need it at the same time.

        Args:
            ask: Asks Daftra.
            options: Options of the call that needs it, of which `timeout` and `retries` apply.

        Raises:
            DaftraError: It could not be asked for, or the account names none.
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
            error.was_sent = False  # the call for the format was sent, but the one that needs it was not
            error.add_advice(_ADVICE)
            raise
        except Exception as error:  # of a library that stands in for Daftra in a test
            error.add_note(_ADVICE)
            raise
        return self.known


def date_format_of(site: Mapping[str, Any]) -> str | None:
    """The display format that a record of the account names, None if it names none."""
    for key in ("date_format", "moment_format"):
        value = site.get(key)
        if isinstance(value, str) and is_date_format(value):
            return value
    return None
