"""The attempts of a call or a download, one after the other.

slot of the limiter -> credentials -> connections -> check of the answer
         ^____ another attempt, if it is safe and useful ____|
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

import anyio
import attrs

from .._common.concurrency import before_write
from .._common.deadline import deadline_in
from .._common.redaction import shown_headers
from .._http.connections import Answer, AnswerTooLongError, LostError, NotSentError
from .._http.transport import Transport
from ..errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    DaftraError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
)
from .credentials import Credentials, TokenRequest
from .exchange import Exchange
from .limiter import CallLimiter, Slot, report
from .retry import is_safe_to_repeat, is_transient, wait_before

if TYPE_CHECKING:
    from .observing import CallRecorder

T = TypeVar("T")

YieldToConsumer: TypeAlias = Callable[[], Awaitable[None]]
"""Awaited between an answer and its decoding, so that a consumer takes earlier results first."""
Guard: TypeAlias = Callable[[], Awaitable[None]]
"""Awaited before each attempt. An exception from it ends the call."""

logger = logging.getLogger("daftra_client")


@attrs.frozen(kw_only=True, eq=False)
class Account:
    """State that the attempts of all calls of an account share.

    Attributes:
        credentials: Credentials of the account.
        limiter: Bounds of the account.
        transport: Opens the connections.
    """

    credentials: Credentials
    limiter: CallLimiter
    transport: Transport


class Attempts(Generic[T]):
    """Repeats an exchange until it succeeds, or until a repetition would be unsafe or useless.

    Args:
        exchange: The request, and the check of its answer.
        account: Credentials, limiter and connections.
        request_token: Calls the token endpoint, for credentials that need it.
        recorder: Records the attempts for the observers; None if there are none.
        guard: See `Guard`.
        yield_to_consumer: See `YieldToConsumer`.
    """

    __slots__ = (
        "_account",
        "_deadline",
        "_exchange",
        "_guard",
        "_is_under_way",
        "_recorder",
        "_request_token",
        "_used",
        "_was_sent",
        "_yield_to_consumer",
    )

    def __init__(
        self,
        exchange: Exchange[T],
        account: Account,
        request_token: TokenRequest,
        recorder: CallRecorder | None,
        guard: Guard | None = None,
        yield_to_consumer: YieldToConsumer | None = None,
    ) -> None:
        self._exchange = exchange
        self._account = account
        self._request_token = request_token
        self._recorder = recorder
        self._guard = guard
        self._yield_to_consumer = yield_to_consumer
        self._used: dict[str, str] = {}
        self._is_under_way = False
        """The attempt may have reached Daftra, and its outcome is not reported yet."""
        self._was_sent = False
        """An earlier attempt may have reached Daftra."""

    async def run(self, retries: int, timeout: float | None, elapsed: float = 0.0) -> T:
        """Return the result of the first attempt that succeeds.

        Args:
            retries: Maximum number of attempts after the first one.
            timeout: Seconds for all attempts together. None means no limit.
            elapsed: Seconds of the timeout that have passed already.

        Raises:
            DaftraError: The last attempt failed, and another one would be unsafe or useless.
        """
        self._deadline = deadline_in(None if timeout is None else timeout - elapsed)
        try:
            async with self._deadline:
                return await self._repeat(retries)
        except TimeoutError:
            if not self._deadline.expired():
                raise
        except DaftraError as error:
            error.was_sent = error.was_sent or self._was_sent
            raise
        finally:
            # A deadline of asyncio refers to the task, and the error of the task refers to this frame: a cycle.
            del self._deadline
        # Not within `except`: the context of the error would be the cancellation, with the request and its credentials.
        raise self._timed_out(f"no answer within {timeout:g} s")

    async def _repeat(self, retries: int) -> T:
        exchange, limiter = self._exchange, self._account.limiter
        is_renewed = False
        repetition = 0
        while True:
            if self._guard is not None:
                await self._guard()
            try:
                if exchange.uses_slot:
                    async with limiter.slot() as slot:
                        result = await self._attempt(slot)
                else:
                    result = await self._attempt(None)
                if self._recorder is not None:
                    self._recorder.attempt_ended()
                return result
            except DaftraError as error:
                if self._recorder is not None:
                    self._recorder.attempt_ended(error)
                if self._is_under_way and not error.was_sent:  # a limiter could not free the slot
                    raise exchange.lost(f"the call was sent, and then its limiter failed: {error}") from error
                if not is_safe_to_repeat(error, changes_state=exchange.changes_state):
                    raise
                self._is_under_way = False
                self._was_sent = self._was_sent or error.was_sent
                if isinstance(error, AuthenticationError) and not is_renewed and await self._renew_credentials():
                    is_renewed = True
                    continue
                repetition += 1
                if repetition > retries or not is_transient(error):
                    raise
                wait = wait_before(repetition, error)
                deadline = self._deadline.when()
                if deadline is not None and anyio.current_time() + wait >= deadline:
                    raise  # waiting until the deadline would replace this error by a timeout
                logger.info(
                    "%s: attempt %d in %.1f s after %s", exchange.name, repetition + 1, wait, type(error).__name__
                )
            except BaseException as error:
                if self._recorder is not None:
                    self._recorder.attempt_ended(error)
                raise
            await anyio.sleep(wait)

    def _timed_out(self, message: str) -> DaftraError:
        """The error for a deadline that has passed."""
        exchange = self._exchange
        if self._is_under_way:
            return exchange.lost(message, APITimeoutError)
        return APITimeoutError(message, method=exchange.method, url=exchange.url, was_sent=self._was_sent)

    async def _attempt(self, slot: Slot | None) -> T:
        """Make one attempt. `slot` is None if the limiter does not count it."""
        exchange = self._exchange
        self._used = {}
        if exchange.uses_credentials:
            try:
                self._used = await self._account.credentials.headers(self._request_token)
            except DaftraError as error:
                error.was_sent = False  # the call for a token was sent, but this one was not
                raise
        if exchange.changes_state and (ask := before_write.get()) is not None:
            await ask()
        if self._deadline.expired():
            # The cancellation was suppressed while the call waited: by a token source, or by anyio before 4.16, whose
            # scopes suppress one that arrives at the same time as their own. There is no second one to end this call.
            raise TimeoutError
        if self._recorder is not None:
            self._recorder.attempt_began()
        self._is_under_way = True
        try:
            connections = await self._account.transport.open()
            answer = await exchange.send(connections, self._used)
        except NotSentError as error:
            self._is_under_way = False
            message = f"no connection to Daftra: {error}"
            raise APIConnectionError(message, method=exchange.method, url=exchange.url) from error
        except LostError as error:
            raise exchange.lost(f"the answer was lost: {error}") from error
        except AnswerTooLongError as error:
            raise exchange.too_large(error.status) from error
        except DaftraError as error:  # the client is closed, for example
            self._is_under_way = error.was_sent
            raise
        if self._recorder is not None:
            self._recorder.answered(answer.status, answer.headers)
        if self._yield_to_consumer is not None:
            await self._wait_for_consumer(self._yield_to_consumer)
        return self._checked(answer, slot)

    async def _wait_for_consumer(self, yield_to_consumer: YieldToConsumer) -> None:
        """Wait for the consumer. The wait does not count towards the deadline, since the answer has arrived."""
        deadline, began = self._deadline.when(), anyio.current_time()
        self._deadline.reschedule(None)
        await yield_to_consumer()
        if deadline is not None:
            self._deadline.reschedule(deadline + anyio.current_time() - began)

    def _checked(self, answer: Answer, slot: Slot | None) -> T:
        """The result of a successful answer."""
        try:
            result = self._exchange.checked(answer)
        except ResponseError as error:
            report(self._account.limiter, slot, error)
            error.response_headers = shown_headers(answer.headers)
            # Daftra may have stored a write before it failed, or before a proxy replaced its answer.
            if self._exchange.changes_state and isinstance(error, UnexpectedResponseError | ServerError):
                raise self._exchange.left_unknown(error) from error
            raise
        if slot is not None:
            slot.succeeded()
        return result

    async def _renew_credentials(self) -> bool:
        """Renew the credentials. Returns whether new ones replace the refused ones."""
        if not self._used:
            return False  # the token endpoint refused them, or the call uses none
        return await self._account.credentials.renew(self._used, self._request_token)
