"""Redacts secrets in the logs of HTTP libraries, which show complete addresses, headers and the password of a proxy.

The loggers belong to the process, so only lines that are logged during a call of this package are changed.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import Final

from .._common.redaction import redacted_text

_depth: Final[ContextVar[int]] = ContextVar("daftra_client_call", default=0)
"""How often `our_call` is entered. Above 0, the HTTP library processes a call of this package."""


class _OurCall:
    """Marks log lines of a call of this package. It is a class, since a generator would cost more per call."""

    def __enter__(self) -> None:
        _depth.set(_depth.get() + 1)

    def __exit__(self, *error: object) -> None:
        _depth.set(_depth.get() - 1)


our_call: Final = _OurCall()


class _Redact(logging.Filter):
    """Redacts secrets in the address of each call, which a client of httpx logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _depth.get() and isinstance(record.args, tuple):
            record.args = tuple(arg if isinstance(arg, str | int) else redacted_text(str(arg)) for arg in record.args)
        return True


class _Mute(logging.Filter):
    """Drops log lines with headers of HTTP/2, which are logged one by one in an encoded form, and lines with the
    password of a proxy. Without the secret, these lines have no information."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not _depth.get()


_FILTERS: Final[dict[str, logging.Filter]] = {
    **dict.fromkeys(("httpx", "httpx2"), _Redact()),
    **dict.fromkeys(("hpack.hpack", "hpack.table", "httpcore.socks", "httpcore2.socks"), _Mute()),
}


def guard_logs() -> None:
    """Redact secrets in the logs of HTTP libraries about calls of this package. A repeated call does nothing."""
    for name, guard in _FILTERS.items():
        logging.getLogger(name).addFilter(guard)
