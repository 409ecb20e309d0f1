"""Makes calls: limiter, credentials, transport, repetition and success check, in this order.

request -> slot of the limiter -> credentials -> transport -> success check -> result of the reply
                  ^___________________ may_repeat? _______________|
"""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Protocol, TypeAlias, TypeVar
from urllib.parse import quote_plus, urlencode

import anyio
import attrs
import msgspec

from .._codec import replies, write
from .._codec.dates import is_date_format
from .._codec.drift import Drift
from .._codec.page import Page
from .._codec.record import Record
from .._codec.replies import BODY, OtherShapeError, Reply, Shape, decoded
from .._http.answer_body import ACCEPTED
from .._http.connections import Answer, AnswerTooLongError, LostError, NotSentError
from .._http.transport import Transport
from .._loop.background import Background
from .._loop.concurrency import KeyedLocks, SingleFlight, before_write
from .._version import __version__
from ..errors import (
    AmbiguousDateError,
    AnswerTooLargeError,
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    DaftraError,
    DecodeError,
    EncodeError,
    OutcomeUnknownError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
    WriteNotConfirmedError,
)
from .confirmation import bulk_problem, confirm, stored_ids, stored_nothing
from .credentials import Credentials, has_token
from .limiter import CallLimiter, Slot, tell
from .operation import (
    CallOptions,
    Created,
    Done,
    Operation,
    Request,
    needs_date_format,
    query_pairs,
    refuse_unknown_options,
)
from .retry import may_repeat, wait_before
from .settings import Settings
from .verdict import check_success

if TYPE_CHECKING:
    from .download import DownloadOptions
    from .locks import Hold, Locks

M = TypeVar("M", bound=Record)
T = TypeVar("T")

Turn: TypeAlias = Callable[[], Awaitable[None]]
"""Is awaited between an answer and the work on it, until it is the turn of that work."""

logger = logging.getLogger("daftra_client")

_FORMAT_ADVICE: Final = (
    "It was asked for since a date needs the account's format; give the client date_format= to do without"
)
_USER_AGENT: Final = f"daftra-client/{__version__}"
_TOKEN: Final = Operation(name="oauth.token", method="POST", path="/v2/oauth/token", form=True, anonymous=True)
_SITE: Final = Operation(name="site.get", method="GET", path="/api2/site_info.json")
_SETTINGS: Final = ("timeout", "retries", "branch_id")
_OWN_HEADERS: Final = frozenset(
    ("apikey", "authorization", "connection", "content-length", "host", "site-id", "transfer-encoding")
)
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


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
    ) -> None:
        self.settings = settings
        self.credentials = credentials
        self.transport = transport
        self.limiter = limiter
        self.date_format = date_format
        self.shared_locks = shared_locks
        self._headers: Final = {"Accept": "application/json", "Accept-Encoding": ACCEPTED, "User-Agent": _USER_AGENT}
        if settings.site_id is not None:
            self._headers["Site-Id"] = str(settings.site_id)
        self._format_query = SingleFlight()
        self._closed = False
        self._states: dict[Callable[[], Any], Any] = {}
        self.background = Background()
        """Reads that go on while nobody waits for them."""
        self.drift = Drift()
        self.locks = KeyedLocks()
        """One edit of a record at a time in this process."""

    def state(self, kind: Callable[[], T]) -> T:
        """What a module above keeps for this account, made when it is first asked for: one object of each class."""
        if kind not in self._states:
            self._states[kind] = kind()
        found: T = self._states[kind]
        return found

    def hold(self, name: str, key: Iterable[object], options: CallOptions) -> AbstractAsyncContextManager[Hold]:
        """Hold the lock that processes share for what is written under a key of an operation, see `locks.hold`.

        To be taken inside of what keeps this process in order, so that a process asks once.
        """
        from .locks import hold  # seldom needed

        settings = attrs.evolve(self.settings, timeout=options.get("timeout", self.settings.timeout))  # checks it
        account = settings.base_url if settings.site_id is None else f"{settings.base_url}@{settings.site_id}"
        return hold(self.shared_locks, name, (account, name, *key), options, settings.timeout)

    def __repr__(self) -> str:
        return self.settings.base_url

    def __reduce__(self) -> NoReturn:
        # Resources and pagers hold the engine too, and would take the credentials along.
        raise TypeError("a DaftraClient holds credentials and connections and cannot be pickled or copied")

    @property
    def max_concurrency(self) -> int:
        return self.limiter.max_concurrency

    async def open(self) -> None:
        """Get ready to make calls, so that the first one does not have to."""
        await self.transport.open()

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self.background.cancel()
        finally:
            await self.transport.aclose()

    # --- results of calls -----------------------------------------------------------------------------------------

    async def page(
        self, request: Request, model: type[M], number: int, options: CallOptions, turn: Turn | None = None
    ) -> Page[M]:
        """One page of a listing. `turn` is awaited between its answer and the work on it."""
        return await self._result(request, replies.page_of(model, request.operation.wrappers, number), options, turn)

    async def record(self, request: Request, model: type[M], options: CallOptions) -> M:
        """One record."""
        return await self._result(request, replies.record_of(model, request.operation.wrappers), options)

    async def records(self, request: Request, model: type[M], options: CallOptions) -> list[M]:
        """A bare list of records."""
        return await self._result(request, replies.list_of(model), options)

    async def value(self, request: Request, kind: type[T], options: CallOptions) -> T:
        """A wrapped value that is no record, such as a map, of a type that a field can have."""
        return await self._result(request, replies.value_of(request.operation.wrappers, kind), options)

    async def _result(self, request: Request, shape: Shape[T], options: CallOptions, turn: Turn | None = None) -> T:
        reply, status = await self._reply(request, options, shape, turn=turn)
        try:
            return await self.read(reply, options)
        except OtherShapeError as error:
            raise self._other_shape(request, reply.body, status, error.expected) from error.__cause__

    async def read(self, reply: Reply[T], options: CallOptions) -> T:
        """What a reply holds; where a date needs the account's format, ask for it once and read again."""
        try:
            return reply.result(self.date_format, self.drift.seen)
        except AmbiguousDateError:
            if self.date_format is not None:
                raise
            await self._learn_date_format(options)
            return reply.result(self.date_format, self.drift.seen)

    async def created(self, request: Request, options: CallOptions) -> Created:
        """The id of a new record.

        Raises:
            WriteNotConfirmedError: Daftra gave null as the id: nothing was stored.
            OutcomeUnknownError: The answer is none that is known to confirm such a write.
        """
        reply, status = await self._reply(request, options, BODY)
        body = reply.body
        confirmed = confirm(body, request.operation.confirmed_by)
        if confirmed is not None and confirmed.id is not None:
            return Created(
                id=confirmed.id, message=_message(body), body=body, created=confirmed.created, warning=confirmed.warning
            )
        if stored_nothing(body, request.operation.confirmed_by):
            raise WriteNotConfirmedError(
                "Daftra answered with success but with null as the id: nothing was stored",
                method=request.operation.method, url=self.url(request), status=status, body=body,
                advice="Check that all fields that it needs were sent, and look before you send it again",
            )  # fmt: skip
        raise self._other_shape(request, body, status, "the id of the new record")

    async def done(
        self, request: Request, options: CallOptions, *, guard: Callable[[], Awaitable[None]] | None = None
    ) -> Done:
        """The confirmation of an update, a delete or another change. `guard` runs before each attempt, and what
        it raises ends the call.

        Raises:
            WriteNotConfirmedError: The answer names another record.
            OutcomeUnknownError: The answer is none that is known to confirm such a write.
        """
        reply, status = await self._reply(request, options, BODY, guard)
        body = reply.body
        if not request.operation.changes_state:
            return Done(message=_message(body), body=body)
        confirmed = confirm(body, request.operation.confirmed_by)
        if confirmed is None:
            raise self._other_shape(request, body, status, "a confirmation")
        if None not in (request.record_id, confirmed.id) and request.record_id != confirmed.id:
            raise WriteNotConfirmedError(
                f"record {request.record_id} was named, and Daftra answered with success for record {confirmed.id}",
                method=request.operation.method, url=self.url(request), status=status, body=body,
                sent_id=request.record_id, found_id=confirmed.id,
                advice=f"It may have made record {confirmed.id} anew: look at both",
            )  # fmt: skip
        return Done(message=_message(body), body=body, id=confirmed.id, warning=confirmed.warning)

    async def created_in_bulk(self, request: Request, model: type[M], options: CallOptions) -> list[M]:
        """What became of each of several records, in their order.

        Such a call is not atomic, so a refusal of the whole may come after some were stored (source: vendor reference
        2026-08).

        Raises:
            OutcomeUnknownError: The outcome of one of them is not known, there are more or fewer results than were
                sent, or several were sent and the call was refused. `ids` has those that are known to be stored.
        """
        operation = request.operation
        if not request.body:
            raise EncodeError(operation.name, request.body, "there is nothing to create")
        try:
            reply, status = await self._reply(request, options, replies.list_of(model))
        except (AuthenticationError, RateLimitError):
            raise  # turned away before anything was looked at
        except OutcomeUnknownError as error:
            error.ids = stored_ids(error.body, operation.confirmed_by)
            raise
        except ResponseError as error:
            if len(request.body) == 1:
                raise
            raise self._unknown(request, error.message, error.status, error.body) from error
        body = reply.body
        problem = bulk_problem(body, len(request.body), operation.confirmed_by)
        if problem is None:
            try:
                return await self.read(reply, options)
            except DecodeError as error:
                problem = str(error)
        raise self._unknown(request, problem, status, body, stored_ids(body, operation.confirmed_by))

    # --- one call -------------------------------------------------------------------------------------------------

    async def call(self, request: Request, options: CallOptions) -> Any:
        """Make a call, again where that is safe and helps, and return the decoded body of its success."""
        return (await self._reply(request, options, BODY))[0].body

    async def _reply(
        self,
        request: Request,
        options: CallOptions,
        shape: Shape[T],
        guard: Callable[[], Awaitable[None]] | None = None,
        turn: Turn | None = None,
    ) -> tuple[Reply[T], int]:
        """The success of a call and its status.

        `guard` runs before each attempt, and what it raises ends the call.
        """
        if self._closed:
            raise ClientClosedError
        self._check_options(request, options)
        timeout = options.get("timeout", self.settings.timeout)
        attempt: _Attempt[T] | None = None
        with anyio.move_on_after(math.inf if timeout is None else timeout) as scope:
            if self.date_format is None and (request.days or needs_date_format(request.body)):
                await self._learn_date_format(options)
            content, headers = self._encode(request)
            if extra := options.get("headers"):
                headers = _with_headers(headers, extra)
            attempt = _Attempt(
                self, request, shape, self._address(request, options), headers, content, timeout, turn, scope
            )
            retries = options.get("retries", self.settings.retries)
            reply: tuple[Reply[T], int] = await self._repeat(attempt, retries, scope.deadline, guard)
            return reply
        if attempt is None:  # the time went by with asking for the date format
            raise APITimeoutError(_waited(timeout), method=request.operation.method, url=self.url(request))
        raise attempt.timed_out()

    async def download(
        self, url: str, path: Path, *, expect_pdf: bool, max_bytes: int | None, options: DownloadOptions
    ) -> int:
        """Store what an address of the account gives as a file, see `DaftraClient.download`."""
        if self._closed:
            raise ClientClosedError
        from .download import Download, DownloadOptions, own_address  # seldom needed, and heavy

        refuse_unknown_options("download", options, DownloadOptions.__optional_keys__)
        settings = attrs.evolve(self.settings, **options)  # checks them
        download = Download(
            self.transport,
            self.limiter,
            url=own_address(url, settings),
            path=path,
            expect_pdf=expect_pdf,
            max_bytes=settings.max_answer_bytes if max_bytes is None else max_bytes,
            headers={"Accept": "*/*", "Accept-Encoding": ACCEPTED, "User-Agent": _USER_AGENT},
            timeout=settings.timeout,
        )
        with anyio.move_on_after(math.inf if settings.timeout is None else settings.timeout) as scope:
            size: int = await self._repeat(download, settings.retries, scope.deadline)
            return size
        raise APITimeoutError(_waited(settings.timeout), method="GET", url=download.where)

    async def _repeat(
        self,
        attempt: _Repeatable,
        retries: int,
        deadline: float,
        guard: Callable[[], Awaitable[None]] | None = None,
    ) -> Any:
        renewed = False
        repetition = 0
        while True:
            if guard is not None:
                await guard()
            try:
                return await attempt.make()
            except DaftraError as error:
                # A write is sent again only if it was turned away as a whole, and not for a code in its answer.
                turned_away = isinstance(error, AuthenticationError) and (
                    error.status == 401 or not attempt.changes_state
                )
                if turned_away and not renewed and await attempt.renew_credentials():
                    renewed = True
                    continue
                repetition += 1
                if repetition > retries or not may_repeat(error, changes_state=attempt.changes_state):
                    raise
                wait = wait_before(repetition, error)
                if anyio.current_time() + wait >= deadline:
                    raise  # to wait would only hide what went wrong behind a deadline
                logger.info(
                    "%s: attempt %d in %.1f s after %s", attempt.name, repetition + 1, wait, type(error).__name__
                )
            await anyio.sleep(wait)

    def _check_options(self, request: Request, options: CallOptions) -> None:
        if not options:
            return
        refuse_unknown_options(request.operation.name, options)
        given: dict[str, Any] = {name: value for name, value in options.items() if name in _SETTINGS}
        attrs.evolve(self.settings, **given)  # checks them

    def _encode(self, request: Request) -> tuple[bytes | None, dict[str, str]]:
        if request.body is None:
            return None, self._headers
        body = self._body(request)
        if request.operation.form:
            content = urlencode({key: value for key, value in body.items() if value is not None}).encode()
            return content, {**self._headers, "Content-Type": "application/x-www-form-urlencoded"}
        try:
            content = msgspec.json.encode(body)
        except RecursionError:
            raise EncodeError(request.operation.name, None, "a value is nested too deeply", is_missing=True) from None
        except (TypeError, ValueError) as error:
            raise EncodeError(request.operation.name, body, str(error)) from error
        return content, {**self._headers, "Content-Type": "application/json"}

    def _body(self, request: Request) -> Any:
        body = write.to_json(request.body, request.operation.name, self.date_format)
        return body if request.body_id is None else {**body, "id": request.body_id}

    def _address(self, request: Request, options: CallOptions) -> str:
        """The whole address of a call."""
        query = request.query
        for name, day in request.days:
            where = f"{request.operation.name}({name})"
            query += ((name, write.encode_display_date(day, where, self.date_format) or ""),)
        if extra := options.get("extra_query"):
            query += query_pairs(_pairs(extra, request.operation.name), request.operation.name)
        branch_id = options.get("branch_id", self.settings.branch_id)
        if branch_id is not None and not request.operation.anonymous:
            query += (("request_branch_id", str(branch_id)),)
        url = self.url(request)
        return f"{url}?{'&'.join([f'{_quoted(name)}={_quoted(value)}' for name, value in query])}" if query else url

    def url(self, request: Request) -> str:
        """The address of a call without its query, for errors."""
        return f"{self.settings.base_url}{request.path}"

    async def _request_token(self, form: dict[str, str]) -> Any:
        """A call to the token endpoint. It holds no slot of the limiter, since a call with a slot waits for it.

        Raises:
            UnexpectedResponseError: It gave no usable access token.
        """
        request = _TOKEN.request(body=form)
        content, headers = self._encode(request)
        attempt = _Attempt(self, request, BODY, self.url(request), headers, content, self.settings.timeout)
        reply, status = await attempt.make()
        answer = reply.body
        if not has_token(answer):
            raise UnexpectedResponseError(
                "the token endpoint answered without a usable access token",
                method=_TOKEN.method, url=self.url(request), status=status,
                advice="Check client_id= and client_secret=",
            )  # fmt: skip
        return answer

    # --- the date format of the account ---------------------------------------------------------------------------

    async def _learn_date_format(self, options: CallOptions) -> None:
        """Ask for the account's date format, once however many calls need it."""
        chosen: CallOptions = {}
        if "timeout" in options:
            chosen["timeout"] = options["timeout"]
        if "retries" in options:
            chosen["retries"] = options["retries"]
        await self._format_query.run(lambda: self.date_format, lambda: self._ask_for_date_format(chosen))

    async def _ask_for_date_format(self, options: CallOptions) -> str:
        request = _SITE.request()
        try:
            reply, _ = await self._reply(request, options, _SITE_VALUES)
        except DaftraError as error:
            error.add_advice(_FORMAT_ADVICE)
            raise
        except Exception as error:  # of a library that stands in for Daftra in a test
            error.add_note(_FORMAT_ADVICE)
            raise
        with suppress(OtherShapeError):
            if (date_format := _date_format_of(reply.result(None))) is not None:
                self.date_format = date_format
                return date_format
        raise UnexpectedResponseError(
            "site_info names no date format", method="GET", url=self.url(request), status=200,
            advice="Give the client date_format=",
        )  # fmt: skip

    def _other_shape(
        self, request: Request, body: Any, status: int, expected: str
    ) -> UnexpectedResponseError | OutcomeUnknownError:
        operation = request.operation
        message = "there is no answer" if body is None else "the answer is JSON of another shape"
        message = f"{message}: {expected} was expected"
        if operation.changes_state and not operation.anonymous:
            return self._unknown(request, message, status, body)
        return UnexpectedResponseError(
            message, method=operation.method, url=self.url(request), status=status, body=body,
            advice="Try again later" if body is None else None,
        )  # fmt: skip

    def _unknown(
        self, request: Request, message: str, status: int, body: Any, ids: Sequence[int] = ()
    ) -> OutcomeUnknownError:
        """The error for a write whose answer came and leaves its outcome open."""
        return OutcomeUnknownError(
            message, method=request.operation.method, url=self.url(request), sent=self._body(request), status=status,
            body=body, ids=ids,
        )  # fmt: skip


class _Repeatable(Protocol):
    """What can be tried several times."""

    name: str
    changes_state: bool

    async def make(self) -> Any:
        """Try it once."""
        ...

    async def renew_credentials(self) -> bool:
        """After they were turned away: get others, if that is possible."""
        ...


class _Attempt(Generic[T]):
    """A call that is being made, once or several times."""

    def __init__(
        self,
        engine: Engine,
        request: Request,
        shape: Shape[T],
        address: str,
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | None,
        turn: Turn | None = None,
        scope: anyio.CancelScope | None = None,
    ) -> None:
        self._engine = engine
        self.request = request
        self.name = request.operation.name
        self.changes_state = request.operation.changes_state
        self._where: dict[str, Any] = {"method": request.operation.method, "url": engine.url(request)}
        self._shape = shape
        self._address = address
        self._headers = headers
        self._content = content
        self._timeout = timeout
        self._turn = turn
        self._scope = scope  # that of the deadline
        self._used: dict[str, str] = {}
        self._sent = False

    async def make(self) -> tuple[Reply[T], int]:
        """One attempt, from the slot of the limiter to the success check."""
        engine = self._engine
        if self.request.operation.anonymous:
            return self._checked(await self._send({}), None)
        async with engine.limiter.slot() as slot:
            self._used = {}
            self._used = await engine.credentials.headers(engine._request_token)
            if self.changes_state and (ask := before_write.get()) is not None:
                await ask()
            answer = await self._send(self._used)
            if self._turn is None or self._scope is None:
                return self._checked(answer, slot)
            # The answer is there, so its time is not running while others have their turn.
            deadline, self._scope.deadline = self._scope.deadline, math.inf
            await self._turn()
            try:
                return self._checked(answer, slot)
            except DaftraError:
                self._scope.deadline = deadline
                raise

    async def _send(self, credentials: dict[str, str]) -> Answer:
        if not logger.isEnabledFor(logging.DEBUG):
            return await self._exchange(credentials)
        started = anyio.current_time()
        came: object = "no answer"
        try:
            answer = await self._exchange(credentials)
            came = answer.status
            return answer
        except DaftraError as error:
            came = _came(error.__cause__)
            raise
        finally:
            elapsed = 1000 * (anyio.current_time() - started)
            logger.debug("%s %s: %s in %.0f ms", self._where["method"], self.request.path, came, elapsed)

    async def _exchange(self, credentials: dict[str, str]) -> Answer:
        engine = self._engine
        self._sent = self.changes_state
        try:
            connections = await engine.transport.open()
            answer = await connections.send(
                self._where["method"],
                self._address,
                headers={**self._headers, **credentials},
                content=self._content,
                timeout=self._timeout,
                max_bytes=engine.settings.max_answer_bytes,
            )
        except NotSentError as error:
            self._sent = False
            raise APIConnectionError(f"no connection to Daftra: {error}", **self._where) from error
        except LostError as error:
            self._sent = False
            if self.changes_state:
                raise self._unknown(f"the answer was lost: {error}") from error
            raise APIConnectionError(f"the answer was lost: {error}", **self._where) from error
        except AnswerTooLongError as error:
            self._sent = False
            message = f"the answer is larger than max_answer_bytes={engine.settings.max_answer_bytes}"
            if self.changes_state:
                raise self._unknown(message, status=error.status) from error
            raise AnswerTooLargeError(message, **self._where, status=error.status) from error
        self._sent = False
        return answer

    def _checked(self, answer: Answer, slot: Slot | None) -> tuple[Reply[T], int]:
        """The answer, if it is a success."""
        status = answer.status
        reply = self._shape.read(answer.content)
        try:
            if not (200 <= status < 300 and reply.is_ordinary):
                check_success(
                    self.request.operation, **self._where, status=status, headers=answer.headers, body=reply.body
                )
        except ResponseError as error:
            tell(self._engine.limiter, slot, error)
            # Whether Daftra stored a write before it failed, or before something ate its answer, cannot be known.
            if self.changes_state and isinstance(error, UnexpectedResponseError | ServerError):
                raise self._unknown(error.message, status, error.body, getattr(error, "location", None)) from error
            raise
        if slot is not None:
            slot.succeeded()
        return reply, status

    async def renew_credentials(self) -> bool:
        if not self._used:
            return False  # it was the token endpoint that turned them away, or the call is made without any
        return await self._engine.credentials.renew(self._used, self._engine._request_token)

    def timed_out(self) -> DaftraError:
        """The error for a deadline that has passed."""
        waited = _waited(self._timeout)
        return self._unknown(waited) if self._sent else APITimeoutError(waited, **self._where)

    def _unknown(
        self, message: str, status: int | None = None, body: Any = None, location: str | None = None
    ) -> OutcomeUnknownError:
        sent = None
        if self._content is not None and not self.request.operation.form:
            sent = decoded(self._content)
        return OutcomeUnknownError(message, **self._where, sent=sent, status=status, body=body, location=location)


_quoted = lru_cache(maxsize=1024)(quote_plus)


def _came(cause: BaseException | None) -> str:
    """What came of an attempt that failed, for the log."""
    if isinstance(cause, AnswerTooLongError):
        return f"{cause.status}, too large"
    return "no connection" if isinstance(cause, NotSentError) else "no answer"


def _date_format_of(site: Mapping[str, Any]) -> str | None:
    """The display format of dates that a record of the account names."""
    for key in ("date_format", "moment_format"):
        value = site.get(key)
        if isinstance(value, str) and is_date_format(value):
            return value
    return None


_SITE_VALUES: Final = replies.value_of(("Site",), dict[str, Any])


def _waited(timeout: float | None) -> str:
    return f"no answer within {timeout:g} s"


def _with_headers(headers: dict[str, str], extra: Any) -> dict[str, str]:
    """Headers with those of a call, which go before others of the same name."""
    if not isinstance(extra, Mapping) or not all(isinstance(part, str) for pair in extra.items() for part in pair):
        raise ConfigurationError("headers= must be a mapping of names to values, all of them str")
    for name, value in extra.items():
        if not _HEADER_NAME.fullmatch(name) or not (value.isascii() and value.isprintable()):
            raise ConfigurationError(f"the header {name!r} has a name or a value that cannot be sent")
        if name.lower() in _OWN_HEADERS:
            raise ConfigurationError(f"the header {name} is set by the client and cannot be given with a call")
    given = {name.lower() for name in extra}
    return {**{name: value for name, value in headers.items() if name.lower() not in given}, **extra}


def _pairs(extra: Any, where: str) -> list[tuple[Any, Any]]:
    """What was given as `extra_query`, as pairs."""
    try:
        return [(name, value) for name, value in (extra.items() if isinstance(extra, Mapping) else extra)]
    except (TypeError, ValueError):
        raise EncodeError(f"{where}(extra_query)", extra, "a mapping or a sequence of pairs is needed") from None


def _message(body: Any) -> str | None:
    message = body.get("message") if isinstance(body, dict) else None
    return message if isinstance(message, str) else None
