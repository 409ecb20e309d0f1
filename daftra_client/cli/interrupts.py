"""Ctrl-C, which asks a command to stop at a good moment instead of ending it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def on_interrupt(handle: Callable[[], object]) -> Iterator[None]:
    """A block in which Ctrl-C and SIGTERM call a function. Only the main thread can handle them."""

    def interrupted(number: int, frame: Any) -> None:
        handle()

    is_main = threading.current_thread() is threading.main_thread()
    before = {number: signal.signal(number, interrupted) for number in (signal.SIGINT, signal.SIGTERM) if is_main}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
