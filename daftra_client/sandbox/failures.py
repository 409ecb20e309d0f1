"""Failures on demand: callers must handle them, but a healthy service rarely produces them."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from starlette.responses import Response

from daftra_client.sandbox.wire import Json, encode


def bare_path(path: str) -> str:
    """A path without ``.json`` and without a trailing slash."""
    return path.rstrip("/").removesuffix(".json")


@dataclass(slots=True)
class Failure:
    """A canned answer for the next matching requests."""

    status: int = 500
    body: Json = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    count: int = 1
    path: str | None = None
    method: str | None = None
    after_commit: bool = False
    drop: bool = False

    def matches(self, method: str, path: str) -> bool:
        """Whether a request must fail: its path equals ``path``, lies below it, or matches it as a pattern."""
        if self.method is not None and self.method.upper() != method:
            return False
        if self.path is None:
            return True
        wanted, asked = bare_path(self.path), bare_path(path)
        return asked == wanted or asked.startswith(f"{wanted}/") or fnmatchcase(asked, wanted)

    def response(self) -> Response:
        """The canned answer."""
        body = self.body
        if self.status in (204, 304):
            body = b""  # HTTP allows no body here, and a body would break the connection
        if body is None:
            body = {"result": "failed", "code": self.status, "message": "This failure was requested by a test."}
        if isinstance(body, bytes | str):
            media, content = "text/html", body if isinstance(body, bytes) else body.encode()
        else:
            media, content = "application/json", encode(body)
        return Response(content, self.status, dict(self.headers), None if _has_type(self.headers) else media)


class Failures:
    """The pending failures, oldest first."""

    def __init__(self) -> None:
        """Start without failures."""
        self._lock = threading.Lock()
        self._waiting: list[Failure] = []

    @property
    def pending(self) -> list[Failure]:
        """Copies of the failures that have not happened yet, oldest first."""
        with self._lock:
            return [replace(each) for each in self._waiting]

    def add(self, failure: Failure) -> None:
        """Add a failure.

        Raises:
            ValueError: No answer can have this status.
        """
        if not 200 <= failure.status < 600:
            raise ValueError(f"a status from 200 to 599 is expected, not {failure.status}")
        if failure.count < 1:
            return
        with self._lock:
            self._waiting.append(failure)

    def clear(self) -> None:
        """Remove all failures."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str) -> Failure | None:
        """The failure for a request, or None."""
        with self._lock:
            for failure in self._waiting:
                if failure.matches(method, path):
                    failure.count -= 1
                    if failure.count < 1:
                        self._waiting.remove(failure)
                    return failure
        return None


def _has_type(headers: Mapping[str, str]) -> bool:
    return any(name.lower() == "content-type" for name in headers)
