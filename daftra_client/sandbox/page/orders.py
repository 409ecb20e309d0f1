"""The buttons of the page: each controls the sandbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import isfinite
from typing import Final

from daftra_client.sandbox.app import SandboxApp
from daftra_client.sandbox.failures import Failure

FAULTS: Final[Mapping[str, Failure]] = {
    "500": Failure(500),
    "503": Failure(503),
    "429": Failure(429, headers={"Retry-After": "2"}),
    "html": Failure(502, "<html><body><h1>502 Bad Gateway</h1></body></html>"),
    "drop": Failure(drop=True),
    "commit-500": Failure(500, after_commit=True),
    "commit-drop": Failure(drop=True, after_commit=True),
}
"""The answers that can be requested for the next calls, by the value of the button."""

LATENCIES: Final = (0.0, 0.5, 2.0, 10.0)
"""Seconds that answers can be delayed by, one button each."""

_MAX_DELAY = 3600.0


class Orders:
    """Carries out the forms of the page."""

    def __init__(self, app: SandboxApp, reset: Callable[[], None]) -> None:
        """Control ``app``; ``reset`` returns it to its initial state."""
        self._app = app
        self._all: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "fail": self._fail,
            "forget-failures": lambda _form: app.failures.clear(),
            "delay": self._delay,
            "expire-tokens": lambda _form: app.credentials.expire(),
            "switch-off": lambda form: self._switch(form, on=False),
            "switch-on": lambda form: self._switch(form, on=True),
            "reset": lambda _form: reset(),
        }

    def __contains__(self, name: object) -> bool:
        """Whether an order of this name exists."""
        return name in self._all

    def carry_out(self, name: str, form: Mapping[str, str]) -> None:
        """Carry out an order.

        Raises:
            ValueError: A value of the form makes no sense.
        """
        self._all[name](form)

    def _fail(self, form: Mapping[str, str]) -> None:
        fault = FAULTS.get(form.get("fault", ""))
        count = form.get("count") or "1"
        if fault is None or not (count.isascii() and count.isdigit() and 0 < len(count) < 7 and int(count)):
            raise ValueError("no such fault, or no such number of requests")
        method, path = form.get("method", "").strip().upper(), form.get("path", "").strip()
        self._app.failures.add(replace(fault, count=int(count), path=path or None, method=method or None))

    def _delay(self, form: Mapping[str, str]) -> None:
        seconds = float(form.get("seconds", ""))
        if not (isfinite(seconds) and 0 <= seconds <= _MAX_DELAY):
            raise ValueError("no such delay")
        self._app.latency = seconds

    def _switch(self, form: Mapping[str, str], *, on: bool) -> None:
        entity, off = form.get("entity", ""), self._app.entities.switched_off
        if on:
            off.discard(entity)
        elif entity in self._app.entities.names:
            off.add(entity)
        else:
            raise ValueError("no such entity")
