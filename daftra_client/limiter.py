"""How many calls an account may have in flight, and when to pause."""

from __future__ import annotations

from types import TracebackType

import anyio

from .errors import ConfigurationError


class Limiter:
    """Bounds the calls in flight of one account. Use it as an async context manager around a call.

    Waiters are served in order. `pause` holds back every call that has not started, which is how one answer that says
    "wait" is honoured by all.
    """

    def __init__(self, max_concurrency: int = 8) -> None:
        if max_concurrency < 1:
            raise ConfigurationError(f"max_concurrency must be at least 1, not {max_concurrency}")
        self.max_concurrency = max_concurrency
        self._made: anyio.Semaphore | None = None
        self._resume_at = 0.0

    @property
    def _semaphore(self) -> anyio.Semaphore:
        # Made at the first call, since the kind of event loop is not known before.
        if self._made is None:
            self._made = anyio.Semaphore(self.max_concurrency, fast_acquire=True)
        return self._made

    def pause(self, seconds: float) -> None:
        """Let no call start for a while; a longer pause in force stays."""
        self._resume_at = max(self._resume_at, anyio.current_time() + seconds)

    async def __aenter__(self) -> None:
        await self._semaphore.acquire()
        try:
            while anyio.current_time() < self._resume_at:  # noqa: ASYNC110 (it may have moved on meanwhile)
                await anyio.sleep_until(self._resume_at)
        except BaseException:
            self._semaphore.release()
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._semaphore.release()
