"""Makes the calls of an account, each in these steps:

request -> encoded -> attempts (slot, credentials, transport, check) -> result
"""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import anyio
import attrs

from .._codec import replies
from .._codec.drift import Drift
from .._codec.page import Page
from .._codec.record import Record
from .._codec.replies import BODY, OtherShapeError, Reply, Shape
from .._http.transport import Transport
from ..errors import (
    AmbiguousDateError,
    APITimeoutError,
    ClientClosedError,
    DaftraError,
    EncodeError,
    OutcomeUnknownError,
    ResponseError,
    UnexpectedResponseError,
)
from . import outcome
from .attempt import Account, Attempts, Guard, YieldToConsumer
from .body import needs_date_format
from .confirmation import stored_ids
from .credentials import Credentials, has_token
from .date_format import DateFormat, date_format_of
from .encoding import Encoder
from .exchange import Success, left_unknown
from .limiter import CallLimiter
from .operation import Operation, Request
from .options import CallOptions, refuse_unknown_options
from .results import Created, Done
from .retry import is_safe_to_repeat
from .settings import Settings

if TYPE_CHECKING:
    from .download import DownloadOptions
    from .locks import Locks
    from .observing import CallRecorder, Observers

M = TypeVar("M", bound=Record)
R = TypeVar("R")
T = TypeVar("T")

logger = logging.getLogger("daftra_client")

_TOKEN: Final = Operation(name="oauth.token", method="POST", path="/v2/oauth/token", form=True, anonymous=True)
_SITE: Final = Operation(name="site.get", method="GET", path="/api2/site_info.json")
_SITE_VALUES: Final = replies.value_of(("Site",), dict[str, Any])
_SETTINGS: Final = ("timeout", "retries", "branch_id")


class Engine:
    """Makes the calls of one account."""

    def __init__(
        self,
        *,
        settings: Settings,
        credentials: Credentials,
        transport: Transport,
        limiter: CallLimiter,
        date_format: str | None,
        shared_locks: Locks | None = None,
        observers: Observers | None = None,
    ) -> None:
        self.settings = settings
        self.credentials = credentials
        self.transport = transport
        self.limiter = limiter
        self.shared_locks = shared_locks
        self.observers = observers
        self.drift: Drift = Drift()
        self._account: Final = Account(credentials=credentials, limiter=limiter, transport=transport)
        self._encoder: Final = Encoder(settings)
        self._date_format: Final = DateFormat(date_format)
        self._is_closed = False
        self._states: Final[dict[Callable[[], Any], Any]] = {}

    def state(self, kind: Callable[[], T]) -> T:
        """The state that an upper module stores for this account: one object of each class, created on first use."""
        if kind not in self._states:
            self._states[kind] = kind()
        found: T = self._states[kind]
        return found

    def __repr__(self) -> str:
        return self.settings.base_url

    def __reduce__(self) -> NoReturn:
        # Resources and pagers refer to the engine, so a copy of one would contain the credentials.
        raise TypeError("a DaftraClient holds credentials and connections and cannot be pickled or copied")

    @property
    def max_concurrency(self) -> int:
        return self.limiter.max_concurrency

    @property
    def date_format(self) -> str | None:
        """The display format of the dates of the account; None if it is not known yet."""
        return self._date_format.known

    def url(self, request: Request) -> str:
        """The address of a call without its query, for errors."""
        return self._encoder.url(request)

    async def open(self) -> None:
        """Open the connections before the first call needs them."""
        await self.transport.open()

    def close(self) -> bool:
        """Refuse further calls. Returns False if the engine was closed before."""
        was_open, self._is_closed = not self._is_closed, True
        return was_open

    # --- results of calls -----------------------------------------------------------------------------------------
    # They return the coroutine of `_make` itself, since another coroutine around it would add to the cost of each call.

    def page(
        self,
        request: Request,
        model: type[M],
        number: int,
        options: CallOptions,
        yield_to_consumer: YieldToConsumer | None = None,
    ) -> Coroutine[Any, Any, Page[M]]:
        """One page of a list. `yield_to_consumer` is awaited between the answer and its decoding."""
        shape = replies.page_of(model, request.operation.wrappers, number)
        return self._make(request, options, shape, self._decoded, yield_to_consumer=yield_to_consumer)

    def record(self, request: Request, model: type[M], options: CallOptions) -> Coroutine[Any, Any, M]:
        """One record."""
        return self._make(request, options, replies.record_of(model, request.operation.wrappers), self._decoded)

    def records(self, request: Request, model: type[M], options: CallOptions) -> Coroutine[Any, Any, list[M]]:
        """A bare list of records."""
        return self._make(request, options, replies.list_of(model), self._decoded)

    def value(self, request: Request, kind: type[T], options: CallOptions) -> Coroutine[Any, Any, T]:
        """A wrapped value that is not a record, such as a map, of a type that a field can have."""
        return self._make(request, options, replies.value_of(request.operation.wrappers, kind), self._decoded)

    def created(self, request: Request, options: CallOptions) -> Coroutine[Any, Any, Created]:
        """The id of a new record, see `outcome.created`."""
        return self._make(request, options, BODY, _created)

    def done(self, request: Request, options: CallOptions, *, guard: Guard | None = None) -> Coroutine[Any, Any, Done]:
        """The confirmation of a change, see `outcome.done`. `guard` is awaited before each attempt; an exception
        from it ends the call."""
        return self._make(request, options, BODY, _done, guard=guard)

    def call(self, request: Request, options: CallOptions) -> Coroutine[Any, Any, Any]:
        """The decoded body of a success."""
        return self._make(request, options, BODY, _body)

    async def created_in_bulk(self, request: Request, model: type[M], options: CallOptions) -> list[M]:
        """The results of creating several records, in their order.

        The call is not atomic: Daftra may refuse it after it has stored some of the records (source: vendor reference
        2026-08).

        Raises:
            OutcomeUnknownError: The outcome of a record is not known, the answer has more or fewer results than records
                were sent, or Daftra refused a call with several. `ids` holds the ids that are known to be stored.
        """
        operation = request.operation
        if not request.body:
            raise EncodeError(operation.name, request.body, "the list of records is empty")
        try:
            return await self._make(request, options, replies.list_of(model), self._decoded_in_bulk)
        except OutcomeUnknownError as error:
            error.ids = stored_ids(error.body, operation.confirmed_by)
            raise
        except ResponseError as error:
            if len(request.body) == 1 or is_safe_to_repeat(error, changes_state=True):
                raise
            raise left_unknown(error, self._encoder.body(request, self.date_format)) from error

    async def read(self, reply: Reply[T], options: CallOptions) -> T:
        """The result of a reply. If a date needs the format of the account, request it once and read again."""
        try:
            try:
                return reply.result(self.date_format, self.drift)
            except AmbiguousDateError:
                if self.date_format is not None:
                    raise
                await self._date_format.learn(self._request_date_format, options)
                return reply.result(self.date_format, self.drift)
        except DaftraError as error:
            error.was_sent = True  # or else there would be no reply
            raise

    async def _decoded(self, success: Success[T], options: CallOptions) -> T:
        try:
            return success.reply.result(self.date_format, self.drift)
        except AmbiguousDateError:
            return await self.read(success.reply, options)
        except OtherShapeError as error:
            raise success.other_shape(error.expected) from error.__cause__

    async def _decoded_in_bulk(self, success: Success[T], options: CallOptions) -> T:
        outcome.check_bulk(success)
        try:
            return await self.read(success.reply, options)
        except DaftraError as error:
            raise success.unknown(str(error)) from error

    # --- one call -------------------------------------------------------------------------------------------------

    async def _make(
        self,
        request: Request,
        options: CallOptions,
        shape: Shape[T],
        result: Callable[[Success[T], CallOptions], Awaitable[R]],
        *,
        guard: Guard | None = None,
        yield_to_consumer: YieldToConsumer | None = None,
    ) -> R:
        """Make a call with its attempts, and return what `result` reads from the successful answer."""
        if self._is_closed:
            raise ClientClosedError
        timeout, retries = self.settings.timeout, self.settings.retries
        if options:
            self._check_options(request, options)
            timeout, retries = options.get("timeout", timeout), options.get("retries", retries)
        recorder = (
            self._call_recorder(request) if self.observers is not None or logger.isEnabledFor(logging.DEBUG) else None
        )
        try:
            date_format, elapsed = self._date_format.known, 0.0
            if date_format is None and (request.days or needs_date_format(request.body)):
                elapsed = await self._learn_date_format(request, options, timeout)
                date_format = self._date_format.known
            call = self._encoder.call(request, options, shape, date_format, timeout)
            attempts = Attempts(call, self._account, self._request_token, recorder, guard, yield_to_consumer)
            success = await attempts.run(retries, timeout, elapsed)
            try:
                made = await result(success, options)
            except DaftraError as error:
                success.locate(error)
                raise
        except BaseException as error:
            if recorder is not None:
                recorder.ended(error)
            raise
        if recorder is not None:
            recorder.ended()
        return made

    def _call_recorder(self, request: Request) -> CallRecorder:
        from .observing import CallInfo, CallRecorder  # rarely needed

        operation = request.operation
        call = CallInfo(operation.name, operation.method, operation.path, request.path, self.settings.base_url)
        return CallRecorder(self.observers, call)

    async def download(
        self, url: str, path: Path, *, expect_pdf: bool, max_bytes: int | None, options: DownloadOptions
    ) -> None:
        """Store the file at an address of the account, see `DaftraClient.download`."""
        if self._is_closed:
            raise ClientClosedError
        from .download import Download, DownloadOptions, own_address  # rarely needed, and slow to load
        from .observing import CallRecorder

        refuse_unknown_options("download", options, DownloadOptions.__optional_keys__)
        settings = attrs.evolve(self.settings, **options)  # checks them
        download = Download(
            own_address(url, settings),
            path,
            expect_pdf=expect_pdf,
            max_bytes=settings.max_answer_bytes if max_bytes is None else max_bytes,
            timeout=settings.timeout,
        )
        recorder = CallRecorder(self.observers, download.info)
        try:
            await Attempts(download, self._account, self._request_token, recorder).run(
                settings.retries, settings.timeout
            )
        except BaseException as error:
            recorder.ended(error)
            raise
        recorder.ended()

    def _check_options(self, request: Request, options: CallOptions) -> None:
        refuse_unknown_options(request.operation.name, options)
        given: dict[str, Any] = {name: value for name, value in options.items() if name in _SETTINGS}
        attrs.evolve(self.settings, **given)  # checks them

    async def _request_token(self, form: dict[str, str]) -> Any:
        """The answer of the token endpoint.

        Raises:
            UnexpectedResponseError: The answer contains no usable access token.
        """
        return await self._make(_TOKEN.request(body=form), {"retries": 0}, BODY, _token)

    # --- the date format of the account ---------------------------------------------------------------------------

    async def _learn_date_format(self, request: Request, options: CallOptions, timeout: float | None) -> float:
        """Request the display format of dates. Returns the seconds that this took.

        Raises:
            APITimeoutError: It took longer than the timeout of the call.
        """
        began = anyio.current_time()
        with anyio.move_on_after(math.inf if timeout is None else timeout):
            await self._date_format.learn(self._request_date_format, options)
            return anyio.current_time() - began
        raise APITimeoutError(f"no answer within {timeout:g} s", method=request.operation.method, url=self.url(request))

    async def _request_date_format(self, options: CallOptions) -> str:
        return await self._make(_SITE.request(), options, _SITE_VALUES, _date_format)


async def _created(success: Success[Any], _: CallOptions) -> Created:
    return outcome.created(success)


async def _done(success: Success[Any], _: CallOptions) -> Done:
    return outcome.done(success)


async def _body(success: Success[Any], _: CallOptions) -> Any:
    return success.body


async def _token(success: Success[Any], _: CallOptions) -> Any:
    if has_token(success.body):
        return success.body
    where = {**success.where, "body": None}  # it may hold secrets
    raise UnexpectedResponseError(
        "the token endpoint answered without a usable access token", **where,
        advice="Check client_id= and client_secret=",
    )  # fmt: skip


async def _date_format(success: Success[dict[str, Any]], _: CallOptions) -> str:
    with suppress(OtherShapeError):
        if (date_format := date_format_of(success.reply.result(None))) is not None:
            return date_format
    where = {**success.where, "body": None}  # it holds the account's address and more
    raise UnexpectedResponseError("site_info names no date format", **where, advice="")
