"""Failures on demand: what a caller must survive but a healthy service rarely shows."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

import orjson
from starlette.responses import Response

from daftra_client.sandbox.wire import Json

__all__ = ["Failure", "Failures", "bare_path"]


def bare_path(path: str) -> str:
    """A path without ``.json`` and without a slash at its end."""
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
        """Whether a request is to fail: its path equals, lies below, or fits the pattern of ``path``."""
        if self.method is not None and self.method.upper() != method:
            return False
        if self.path is None:
            return True
        wanted, asked = bare_path(self.path), bare_path(path)
        return asked == wanted or asked.startswith(f"{wanted}/") or fnmatchcase(asked, wanted)

    def response(self) -> Response:
        """The canned answer."""
        body = self.body
        if body is None:
            body = {"result": "failed", "code": self.status, "message": "This failure was ordered by a test."}
        if isinstance(body, bytes | str):
            media, content = "text/html", body if isinstance(body, bytes) else body.encode()
        else:
            media, content = "application/json", orjson.dumps(body)
        return Response(content, self.status, dict(self.headers), None if _has_type(self.headers) else media)


class Failures:
    """The failures still to happen, first ordered first served."""

    def __init__(self) -> None:
        """Start without any."""
        self._lock = threading.Lock()
        self._waiting: list[Failure] = []

    def add(self, failure: Failure) -> None:
        """Order one."""
        with self._lock:
            self._waiting.append(failure)

    def clear(self) -> None:
        """Call all of them off."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str) -> Failure | None:
        """The failure for a request, if one is due."""
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
