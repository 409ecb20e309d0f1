"""What HTTP libraries log of calls of this package: whole addresses, headers, the login of a proxy.

Their loggers belong to the whole process, so only what is logged during a call of this package is changed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from .._redaction import redacted_text

_ours: ContextVar[bool] = ContextVar("daftra_client_call", default=False)
"""Whether it is a call of this package that an HTTP library is busy with."""


@contextmanager
def our_call() -> Iterator[None]:
    """What is logged inside belongs to a call of this package."""
    ours = _ours.set(True)
    try:
        yield
    finally:
        _ours.reset(ours)


class _Redact(logging.Filter):
    """A client of httpx logs each call with its whole address: secrets in it are hidden."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _ours.get() and isinstance(record.args, tuple):
            record.args = tuple(arg if isinstance(arg, str | int) else redacted_text(str(arg)) for arg in record.args)
        return True


class _Mute(logging.Filter):
    """The headers of HTTP/2 are logged one by one, and packed so that anybody can unpack them; so is what a proxy asks
    for. Nothing that could be hidden there is worth the rest."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not _ours.get()


_FILTERS: Final[dict[str, logging.Filter]] = {
    "httpx": _Redact(),
    **dict.fromkeys(("hpack.hpack", "hpack.table", "httpcore.socks"), _Mute()),
}


def guard_logs() -> None:
    """Hide secrets in what HTTP libraries log of our calls. The second time, this does nothing."""
    for name, guard in _FILTERS.items():
        logging.getLogger(name).addFilter(guard)
