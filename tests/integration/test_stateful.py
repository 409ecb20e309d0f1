"""Limiter, token cache and pager under any sequence of events, one turn of the event loop at a time.

Other tests follow a schedule and look when all has come to rest. Here things also happen in between: a call is
cancelled in the very turn in which its place, its token or its page has come. What must hold then is written down as
small models of what each part promises, which know nothing of how it is done.
"""

from __future__ import annotations

import asyncio
import selectors
import sys
import weakref
from collections.abc import Coroutine
from typing import Any, Final

import anyio
import anyio.lowlevel
import attrs
import httpx
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from daftra_client import (
    APIConnectionError,
    AuthenticationError,
    DaftraError,
    Limiter,
    ListingChangedError,
    Page,
    PasswordGrant,
    ServerError,
    Slot,
    Token,
)
from tests.support.fake_daftra import Answer, FakeDaftra, client, failed, invoice, no_collector, rows

MOST_TURNS: Final = 20_000
"""Turns of the event loop within which everything must have come to rest."""

any_of = st.integers(0, 99)
"""Chooses one of those that are there, however many there are."""
some_turns = st.sampled_from([0, 1, 2, 3, 5, 40, 40])
"""How often the event loop turns before the next thing happens; all has come to rest after forty times."""


class _Steps(selectors.DefaultSelector):
    """Never waits. Where the loop would wait, all tasks do, and it is stopped."""

    loop: asyncio.AbstractEventLoop
    wait: float | None = None
    turns = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.turns += 1
        assert self.turns < MOST_TURNS, "the event loop does not come to rest"
        if timeout is None or timeout > 0:
            self.wait = timeout
            self.loop.stop()
        return super().select(0)


class SteppedLoop(asyncio.SelectorEventLoop):
    """An event loop that runs only on demand, on a clock that moves only on demand."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._steps = _Steps()
        self._steps.loop = self
        super().__init__(self._steps)

    def time(self) -> float:
        return self.now

    def turn(self, times: int) -> None:
        """Run what is ready now, and nothing that becomes so meanwhile; and so on."""
        self._steps.turns = 0
        for _ in range(times):
            self.call_soon(self.stop)
            self.run_forever()

    def rest(self) -> None:
        """Run until all tasks wait."""
        self._steps.turns = 0
        self.run_forever()

    def pass_time(self, seconds: float) -> None:
        """Let time pass, from one deadline to the next."""
        end = self.now + seconds
        self.rest()
        while self._steps.wait is not None and self.now + self._steps.wait <= end:
            self.now += self._steps.wait
            self.rest()
        self.now = end
        self.rest()

    def finish(self, call: Coroutine[Any, Any, Any]) -> Any:
        task = self.create_task(call)
        self.rest()
        return task.result()


@attrs.define(eq=False)
class Work:
    """Something that a task does."""

    task: asyncio.Task[None] | None = None
    """There from its beginning to its end: a task holds the error that ended it, and so all that led there."""
    scope: anyio.CancelScope | None = None

    @property
    def is_over(self) -> bool:
        return self.task is None


class Machine(RuleBasedStateMachine):
    """What the machines share: the loop, and what was found to be wrong while it ran."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = SteppedLoop()
        self.wrong: list[str] = []
        self.errors: list[BaseException] = []
        self.tasks: set[asyncio.Task[None]] = set()

    def check(self, holds: bool, promise: str) -> None:
        """Remember a broken promise: within a task, an error would only end the task."""
        if not holds:
            self.wrong.append(promise)

    def begin(self, work: Work, call: Coroutine[Any, Any, None]) -> None:
        async def within_a_scope() -> None:
            with anyio.CancelScope() as work.scope:
                await call

        def ended(task: asyncio.Task[None]) -> None:
            call.close()  # it never began if it was cancelled at once
            work.task = None
            self.tasks.discard(task)
            if not task.cancelled() and (error := task.exception()) is not None:
                self.errors.append(error)

        work.task = self.loop.create_task(within_a_scope())
        work.task.add_done_callback(ended)
        self.tasks.add(work.task)

    def cancel(self, work: Work, natively: bool) -> None:
        """Cancel in the way of asyncio, or in the way of anyio."""
        if work.task is not None and (natively or work.scope is None):
            work.task.cancel()
        elif work.scope is not None:
            self.loop.call_soon(work.scope.cancel)

    @invariant()
    def nothing_is_wrong(self) -> None:
        for error in self.errors:
            raise error  # an unexpected one
        assert self.wrong == []

    def teardown(self) -> None:
        try:
            if sys.exception() is None:  # no step has failed
                self.come_to_an_end()
                self.nothing_is_wrong()
        finally:
            for task in self.tasks:
                task.cancel()
            self.loop.rest()
            self.loop.close()

    def come_to_an_end(self) -> None:
        raise NotImplementedError


def run(machine: type[Machine], *, examples: int, steps: int) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            derandomize=True,
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
            phases=(Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
        ),
    )


# --- the limiter --------------------------------------------------------------------------------------------------


@attrs.define(eq=False)
class Caller(Work):
    """Somebody who wants a slot, has one, or had one."""

    leaves: asyncio.Event = attrs.field(factory=asyncio.Event)
    how: str = "cancelled"
    counts: bool = True
    """Its report counts: no caller that was under way together with it has reported a throttle before."""


class LimiterMachine(Machine):
    """Callers come, hold slots and leave, one way or another."""

    @initialize(bound=st.integers(1, 5), interval=st.sampled_from([0.0, 0.0, 0.25, 2.0]))
    def open(self, bound: int, interval: float) -> None:
        # Times are multiples of 1/8 throughout, so that they add up exactly.
        self.limiter = Limiter(bound, 1 / interval if interval else None)
        self.bound, self.interval = bound, interval
        self.allowed = float(bound)
        self.paused_until = self.next_start = self.loop.now
        self.waiting: list[Caller] = []
        self.holding: list[Caller] = []
        self.alive: list[Caller] = []

    # What a caller does, and what it sees.

    async def call(self, caller: Caller) -> None:
        try:
            self.waiting.append(caller)
            async with self.limiter.slot() as slot:
                self.starts(caller)
                await caller.leaves.wait()
                self.report(caller, slot)
                if caller.how == "error":
                    raise ZeroDivisionError
        except ZeroDivisionError:
            pass
        finally:
            for group in (self.waiting, self.holding):
                if caller in group:
                    group.remove(caller)

    def starts(self, caller: Caller) -> None:
        self.check(self.waiting[0] is caller, "first come, first served")
        self.check(len(self.holding) < int(self.allowed), "no more in flight than allowed")
        self.check(self.loop.now >= self.paused_until, "a pause holds back whoever has not started")
        self.check(self.loop.now >= self.next_start, "no two start closer together than 1/per_second")
        self.next_start = self.loop.now + self.interval
        self.waiting.remove(caller)
        self.holding.append(caller)

    def report(self, caller: Caller, slot: Slot) -> None:
        if caller.how == "throttled":
            slot.throttled()
            if caller.counts:
                self.allowed = max(1.0, self.allowed / 2)
                for other in self.holding:
                    other.counts = False  # the same congestion
        elif caller.how == "success":
            slot.succeeded()
            if caller.counts:
                self.allowed = min(float(self.bound), self.allowed + 1 / self.allowed)

    async def pause(self, seconds: float) -> None:
        self.limiter.pause(seconds)
        self.paused_until = max(self.paused_until, self.loop.now + min(seconds, 30.0))

    # What happens.

    @rule(count=st.integers(1, 4), turns=some_turns)
    def callers_arrive(self, count: int, turns: int) -> None:
        for _ in range(count):
            caller = Caller()
            self.begin(caller, self.call(caller))
            self.alive.append(caller)
        self.loop.turn(turns)

    @precondition(lambda self: self.holding)
    @rule(
        which=st.none() | any_of,
        how=st.sampled_from(["success", "success", "throttled", "throttled", "error", "silence"]),
        turns=some_turns,
    )
    def one_leaves_or_all(self, which: int | None, how: str, turns: int) -> None:
        leaving = self.holding if which is None else [self.holding[which % len(self.holding)]]
        for caller in leaving:
            if not caller.leaves.is_set():
                caller.how = how
                caller.leaves.set()
        self.loop.turn(turns)

    @precondition(lambda self: self.alive)
    @rule(which=any_of, natively=st.booleans(), turns=some_turns)
    def one_is_cancelled(self, which: int, natively: bool, turns: int) -> None:
        self.cancel(self.alive.pop(which % len(self.alive)), natively)
        self.loop.turn(turns)

    @rule(
        asked=st.sampled_from([None, None, None, 0.5, 3.0, 7.25, 40.0]),
        seconds=st.sampled_from([0.0, 0.0, 0.125, 0.25, 1.0, 2.0, 8.5, 30.0]),
    )
    def time_passes(self, asked: float | None, seconds: float) -> None:
        """It passes, perhaps after Daftra has asked for a pause."""
        if asked is not None:
            self.begin(Work(), self.pause(asked))
        self.loop.pass_time(seconds)
        may_start = len(self.holding) < int(self.allowed) and self.loop.now >= max(self.paused_until, self.next_start)
        assert not (self.waiting and may_start), "somebody waits although there is room and no pause"

    @invariant()
    def the_limiter_says_what_is_so(self) -> None:
        self.alive = [caller for caller in self.alive if not caller.is_over]
        assert self.limiter.in_flight == len(self.holding)
        assert self.limiter.concurrency == int(self.allowed)

    def come_to_an_end(self) -> None:
        """Nothing was lost: all slots are free, and after enough successes all may be held at once again."""
        for caller in self.alive:
            self.cancel(caller, natively=True)
        self.loop.rest()
        assert repr(self.limiter) == f"<Limiter 0 of {int(self.allowed)} in flight, 0 waiting>"

        async def succeed() -> None:
            async with self.limiter.slot() as slot:
                slot.succeeded()

        self.loop.pass_time(30 + self.interval)
        for _ in range(self.bound * self.bound):
            self.loop.finish(succeed())
            self.loop.pass_time(self.interval)
        self.allowed = float(self.bound)
        self.callers_arrive(self.bound + 1, 0)
        self.loop.pass_time(self.interval * self.bound)
        assert (len(self.holding), len(self.waiting)) == (self.bound, 1)


def test_a_limiter_keeps_its_promises_whatever_its_callers_do() -> None:
    run(LimiterMachine, examples=160, steps=40)


# --- the token cache ----------------------------------------------------------------------------------------------

LOGIN_PATH: Final = "/v2/oauth/token"
REFUSED: Final = "refused"
"""How the token endpoint answers a password. Whether it takes a refresh token follows from what happened before."""


@attrs.define(eq=False, kw_only=True)
class TokenUser(Work):
    """A call that needs a token. Its number is the id that it asks for, so that the server knows it again."""

    number: int
    had: Kept | None
    """The token that was there when it began."""
    had_is_stale: bool
    rejected: list[str] = attrs.field(factory=list)
    accepted: str | None = None
    error: DaftraError | None = None
    failures: list[Failure] = attrs.field(factory=list)
    """What the token endpoint failed with while this call waited."""
    is_cancelled: bool = False


@attrs.frozen
class Failure:
    """What an error must be."""

    kind: type[DaftraError]
    message: str


@attrs.frozen(eq=False)
class Kept:
    """A token as the saver got it."""

    number: int
    access: str
    refresh: str | None
    stale_at: float


@attrs.frozen(eq=False)
class Login:
    """A token request that waits for its answer."""

    user: TokenUser
    form: dict[str, str]
    answer: asyncio.Future[Answer]

    @property
    def is_refresh(self) -> bool:
        return self.form["grant_type"] == "refresh_token"


class TokenMachine(Machine):
    """Calls share one password grant, at a server that gives, rotates and revokes tokens."""

    @initialize(
        life=st.sampled_from([100.0, 600.0, None]),
        starts_with=st.sampled_from([None, "t0", "t0 r0", "t0 r0"]),
        is_good=st.booleans(),
    )
    def open(self, life: float | None, starts_with: str | None, is_good: bool) -> None:
        self.life = life
        # The server
        self.given = 0
        self.good_until: dict[str, float] = {}
        self.refresh: str | None = None
        self.login: Login | None = None
        self.refused: Login | None = None
        self.asked: dict[TokenUser, tuple[str, asyncio.Future[Answer]]] = {}
        self.expected: dict[str, str | None] = {}
        # The client
        self.kept: Kept | None = None
        self.handed: list[str] = []
        self.users: list[TokenUser] = []
        self.begun = 0
        token: Token | None = None
        if starts_with is not None:
            access, _, refresh = starts_with.partition(" ")
            token = Token(access_token=access, refresh_token=refresh or None)
            self.kept = Kept(0, access, refresh or None, stale_at=float("inf"))
            self.good_until[access], self.refresh = float("inf") if is_good else 0.0, refresh or None
        self.transport = FakeDaftra(self.arrives)
        grant = PasswordGrant("user@example.com", "pw", client_secret="s", token=token, on_token=self.save)
        self.daftra = client(self.transport, auth=grant, retries=0, timeout=None, max_concurrency=1000)

    # What the server and the saver see.

    async def arrives(self, request: httpx.Request) -> Answer:
        answer: asyncio.Future[Answer] = self.loop.create_future()
        if request.url.path == LOGIN_PATH:
            user = next(user for user in self.users if user.task is asyncio.current_task())
            login = Login(user, self.transport.forms()[-1], answer)
            self.check(self.login is None, "never two token requests at once")
            self.check_login(login)
            self.login = login
            try:
                return await answer
            finally:
                self.login = None
        user = next(user for user in self.users if f"/{user.number}.json" in request.url.path)
        access = request.headers["authorization"].removeprefix("Bearer ")
        self.check_token(user, access)
        self.asked[user] = access, answer
        try:
            return await answer
        finally:
            del self.asked[user]

    def check_login(self, login: Login) -> None:
        kept, form, refused = self.kept, login.form, self.refused
        self.refused = None
        if refused is not None and refused.user is login.user:
            self.check(form["grant_type"] == "password", "the password follows a refresh token that was refused")
            return
        self.check(
            kept is None or self.loop.now >= kept.stale_at or kept.access in login.user.rejected,
            "a token is requested only if there is none, it is stale, or it was refused and not replaced since",
        )
        self.check(
            form.get("refresh_token") == (kept.refresh if kept else None),
            "a renewal uses the last refresh token, and the password only if there is none",
        )

    def check_token(self, user: TokenUser, access: str) -> None:
        number = int(access[1:])
        had = -1 if user.had is None else user.had.number
        self.check(number >= had, "no call gets a token that was replaced before it began")
        self.check(number > had or not user.had_is_stale, "no call gets a token that was stale when it began")
        self.check(access not in user.rejected, "no call is replayed with the token that was turned away")
        self.check(number == 0 or access in self.handed, "a token is handed to the saver before it is used")

    async def save(self, token: Token) -> None:
        self.check(token.access_token not in self.handed, "each token is handed to the saver once")
        self.check(token.refresh_token == self.expected.get(token.access_token, ""), "with its refresh token")
        self.handed.append(token.access_token)
        life = float("inf") if self.life is None else self.life
        stale_at = self.loop.now + max(life - 60, life / 2)
        self.kept = Kept(int(token.access_token[1:]), token.access_token, token.refresh_token, stale_at)
        await anyio.lowlevel.checkpoint()

    async def use(self, user: TokenUser) -> None:
        user.had = self.kept
        user.had_is_stale = self.kept is not None and self.loop.now > self.kept.stale_at
        try:
            found = await self.daftra.invoices.get(user.number)
            self.check(found.id == user.number, "each call gets its own answer")
        except DaftraError as error:
            user.error = error

    @property
    def without_token(self) -> list[TokenUser]:
        """Calls that wait for a token, or are about to."""
        return [user for user in self.users if not user.is_over and user not in self.asked]

    # What happens.

    @rule(
        count=st.integers(1, 4),
        after=st.sampled_from([None, None, None, 0.0, 20.0, 45.5, 61.0, 530.0]),
        turns=some_turns,
    )
    def calls_begin(self, count: int, after: float | None, turns: int) -> None:
        """At once, or after some seconds."""
        if after is not None:
            self.loop.pass_time(after)
            self.nobody_is_forgotten()
        for _ in range(count):
            self.begun += 1
            user = TokenUser(number=self.begun, had=None, had_is_stale=False)
            self.begin(user, self.use(user))
            self.users.append(user)
        self.loop.turn(turns)

    @precondition(lambda self: self.without_token)
    @rule(
        how=st.sampled_from(["rotated", "rotated", "not rotated", "not rotated", REFUSED, "down", "lost"]),
        turns=some_turns,
        cancelled=st.none() | any_of,
        natively=st.booleans(),
        newcomers=st.sampled_from([0, 0, 1, 2]),
    )
    def the_token_endpoint_answers(
        self, how: str, turns: int, cancelled: int | None, natively: bool, newcomers: int
    ) -> None:
        """It answers, and perhaps a call is cancelled or others begin while the answer is on its way to all."""
        self.loop.rest()
        login, waiting, requests = self.login, self.without_token, len(self.transport.forms())
        if login is None:
            return
        outcome = self.answer_login(login, how)
        self.loop.turn(turns)
        if cancelled is not None and self.users:
            self.one_is_cancelled(cancelled, natively, 0)
        self.calls_begin(newcomers, None, 0)
        self.loop.rest()
        self.nobody_is_forgotten()
        if login.user.is_cancelled or outcome is None:
            return  # another caller has started again, or the password is tried now
        waiting = [user for user in waiting if not user.is_cancelled]
        if isinstance(outcome, Failure):
            assert [user.failures[-1:] for user in waiting] == [[outcome]] * len(waiting)
            assert all(user.error is not None for user in waiting), "all get the failure"
            assert len({id(user.error) for user in waiting}) == len(waiting)
        else:
            assert self.handed[-1] == outcome, "a token that was got is handed on"
            assert {self.asked[user][0] for user in waiting} == {outcome}, "all get the token"
        if not newcomers:
            assert len(self.transport.forms()) == requests

    @precondition(lambda self: self.asked)
    @rule(which=st.none() | any_of, revoked=st.sampled_from(["", "", "a", "r", "ar"]), turns=some_turns)
    def daftra_answers_one_or_all(self, which: int | None, revoked: str, turns: int) -> None:
        """It answers, perhaps after the access token or the refresh token was revoked."""
        if "a" in revoked:
            self.good_until.clear()
        if "r" in revoked:
            self.refresh = None
        asked = list(self.asked)
        for user in asked if which is None else [asked[which % len(asked)]]:
            self.answer_call(user)
        self.loop.turn(turns)

    @precondition(lambda self: self.users)
    @rule(which=any_of, natively=st.booleans(), turns=some_turns)
    def one_is_cancelled(self, which: int, natively: bool, turns: int) -> None:
        user = self.users[which % len(self.users)]
        if not user.is_over:
            user.is_cancelled = True
            self.cancel(user, natively)
        self.loop.turn(turns)

    # How the server answers, and what must be true at rest.

    def answer_login(self, login: Login, how: str) -> Failure | str | None:
        """Returns what it means for all who wait: a failure, a token, or nothing yet, as the password is next."""
        request = f"[POST https://example.daftra.com{LOGIN_PATH}]"
        message = f"{how} {len(self.transport.requests)}"
        if how == "down":
            login.answer.set_result(failed(500, message=message))
            return self.fails(Failure(ServerError, f"500: {message}. Try again later {request}"))
        if how == "lost":
            login.answer.set_result(httpx.ReadError(message))
            said = f"the answer was lost: {message}. The call changed nothing and can be repeated {request}"
            return self.fails(Failure(APIConnectionError, said))
        if login.is_refresh and login.form["refresh_token"] != self.refresh:
            self.refused = login
            login.answer.set_result(failed(401, message="Expired"))
            return None
        if how == REFUSED and not login.is_refresh:
            login.answer.set_result(failed(401, message=message))
            said = f"401: {message}. Check the credentials of this account {request}"
            return self.fails(Failure(AuthenticationError, said))
        self.given += 1
        access = f"t{self.given}"
        body: dict[str, Any] = {"access_token": access, "expires_in": self.life}
        if how == "rotated":
            self.refresh = body["refresh_token"] = f"r{self.given}"
        elif not login.is_refresh:
            self.refresh = None
        self.good_until = {access: self.loop.now + (float("inf") if self.life is None else self.life)}
        self.expected[access] = self.refresh
        login.answer.set_result(httpx.Response(200, json=body))
        return access

    def fails(self, failure: Failure) -> Failure:
        for user in self.without_token:
            user.failures.append(failure)
        return failure

    def answer_call(self, user: TokenUser) -> None:
        access, answer = self.asked[user]
        if answer.done():
            return
        if self.loop.now < self.good_until.get(access, 0.0):
            user.accepted = access
            answer.set_result(invoice(user.number))
        else:
            user.rejected.append(access)
            answer.set_result(failed(401, message="Expired"))

    def nobody_is_forgotten(self) -> None:
        waiting = self.without_token
        assert bool(waiting) == (self.login is not None), "a token is asked for while calls wait for one, and only then"
        for user in self.users:
            if user.is_over and not user.is_cancelled and user.accepted is None:
                was = Failure(type(user.error), str(user.error)) if user.error is not None else None
                assert was in user.failures or len(user.rejected) == 2
        self.users = [user for user in self.users if not user.is_over]

    def come_to_an_end(self) -> None:
        """When the server is well again all calls come home, and a new one too."""
        self.calls_begin(1, None, 0)
        for _ in range(6):
            self.loop.rest()
            if self.login is not None:
                self.answer_login(self.login, "rotated")
            self.daftra_answers_one_or_all(None, "", 0)
        self.loop.rest()
        self.nobody_is_forgotten()
        assert self.users == []
        self.loop.finish(self.daftra.aclose())


def test_a_token_is_shared_and_renewed_once_whatever_its_users_and_the_server_do() -> None:
    run(TokenMachine, examples=140, steps=40)


# --- the pager ----------------------------------------------------------------------------------------------------

SIZE: Final = 3
WINDOW: Final = 2
"""Pages that are read ahead of the consumer, in multiples of the calls at once."""


@attrs.frozen(eq=False)
class PageCall:
    """A request for a page that waits for its answer."""

    number: int
    answer: asyncio.Future[Answer]


class PagerMachine(Machine):
    """Somebody reads a listing to which others add at its top or its end, and from which they delete anywhere.

    A deletion and an insertion with no answer in between cannot be seen, as `Pager` says, so they do not happen here.
    """

    @initialize(total=st.integers(0, 40), newest_first=st.booleans(), at_once=st.integers(1, 4))
    def open(self, total: int, newest_first: bool, at_once: int) -> None:
        self.at_once = at_once
        self.newest_first = newest_first
        self.ids = sorted(range(1, total + 1), reverse=newest_first)
        self.newest = total
        self.calls: list[PageCall] = []
        self.since_answer: str | None = None
        self.transport = FakeDaftra(self.arrives)
        self.daftra = client(self.transport, retries=0, timeout=None, max_concurrency=at_once)
        self.loop.finish(self.daftra.__aenter__())
        self.begin_anew()

    def begin_anew(self) -> None:
        pager = self.daftra.invoices.list(limit=SIZE)
        plain = pager._read
        self.pages: list[weakref.ref[Page[Any]]] = []

        async def watched(*arguments: Any, **more: Any) -> Page[Any]:
            page = await plain(*arguments, **more)
            self.pages.append(weakref.ref(page))
            return page

        pager._read = watched  # type: ignore[method-assign]
        self.records = aiter(pager)
        self.consumer = Work()
        self.found: list[int] = []
        self.there_all_along: set[int] | None = None
        self.largest = len(self.ids)
        self.changes = self.failures = self.breaks = self.gave_up = 0
        self.ended = False
        self.began_at = self.idle_since = len(self.transport.requests)

    # The server, and the consumer.

    async def arrives(self, request: httpx.Request) -> Answer:
        call = PageCall(int(request.url.params["page"]), self.loop.create_future())
        self.check(len(self.calls) < self.at_once, "no more pages in flight than calls at once")
        self.check(call.number <= max(1, -(-self.largest // SIZE)), "no page beyond the last that there ever was")
        self.calls.append(call)
        try:
            return await call.answer
        finally:
            self.calls.remove(call)

    async def take(self, count: int) -> None:
        try:
            for _ in range(count):
                record = await anext(self.records)
                assert record.id is not None
                self.found.append(record.id)
        except asyncio.CancelledError:
            self.check(self.transport.in_flight == 0, "a wait that is cancelled leaves nothing running")
            raise
        except StopAsyncIteration:
            self.ended = True
        except ServerError:
            self.check(self.failures > 0, "an error comes from a failure")
            self.check(self.transport.in_flight == 0, "an error leaves nothing running")
        except ListingChangedError as error:
            self.gave_up += 1
            self.check(self.changes >= error.attempts * self.gave_up, "each attempt that failed has met a change")
        finally:
            self.idle_since = len(self.transport.requests)

    # What happens.

    @precondition(lambda self: self.is_idle)
    @rule(count=st.sampled_from([1, 4, 7, 20, 100]), turns=some_turns, answers=st.integers(0, 3))
    def the_consumer_goes_on(self, count: int, turns: int, answers: int) -> None:
        if self.ended:
            self.the_consumer_leaves("dropped")
        self.consumer = Work()
        self.begin(self.consumer, self.take(count))
        self.loop.turn(turns)
        for _ in range(answers):
            self.a_page_is_answered(0, False, 0, 0)

    @precondition(lambda self: self.calls or not self.is_idle)
    @rule(
        times=st.sampled_from([1, 1, 1, 2, 5, 15]),
        which=any_of,
        fails=st.sampled_from([False, False, False, True]),
        change=st.sampled_from([0, 0, 0, 1, 3, -1, -4]),
        place=any_of,
        turns=some_turns,
    )
    def pages_are_answered(self, times: int, which: int, fails: bool, change: int, place: int, turns: int) -> None:
        """One or several, perhaps after records were added or deleted before each of them."""
        for _ in range(times):
            self.a_page_is_answered(which, fails, change, place)
        self.loop.turn(turns)

    @precondition(lambda self: len(self.calls) > 1 and self.since_answer is None)
    @rule(place=st.integers(0, 9))
    def the_counts_change_and_change_back(self, place: int) -> None:
        """A record goes and another comes, and only a page further ahead is answered in between."""
        self.a_page_is_answered(-1, False, -1, place)
        self.a_page_is_answered(0, False, 1, 0)

    @precondition(lambda self: not self.is_idle)
    @rule(natively=st.booleans())
    def the_consumer_is_cancelled(self, natively: bool) -> None:
        self.breaks += 1
        self.cancel(self.consumer, natively)
        self.come_to_rest()

    @precondition(lambda self: self.is_idle and (self.found or self.calls))
    @rule(how=st.sampled_from(["dropped", "closed"]))
    def the_consumer_leaves(self, how: str) -> None:
        if how == "closed":
            self.loop.finish(self.records.aclose())
        del self.records
        self.loop.rest()
        assert (self.transport.in_flight, self.alive_pages) == (0, 0)
        seen = len(self.transport.requests)
        self.loop.pass_time(1000)
        assert len(self.transport.requests) == seen
        self.begin_anew()

    # How the server answers, and what must be true at rest and in the end.

    def a_page_is_answered(self, which: int, fails: bool, change: int, place: int) -> None:
        self.come_to_rest()
        if not self.calls:
            return
        call = self.calls[which % len(self.calls)]
        if fails:
            self.failures += 1
            call.answer.set_result(failed(500))
            return
        if change > 0 and self.since_answer != "deleted":
            self.insert(change)
        if change < 0 and self.since_answer != "inserted":
            self.delete(place % (len(self.ids) + 1), -change)
        self.answer(call)

    @property
    def is_idle(self) -> bool:
        return self.consumer.is_over

    def come_to_rest(self) -> None:
        self.loop.rest()
        window = WINDOW * self.at_once
        assert self.alive_pages <= window
        if self.is_idle:
            assert len(self.transport.requests) - self.idle_since <= window
        else:
            assert self.calls, "the consumer waits for a page, and none is asked for"

    @property
    def alive_pages(self) -> int:
        self.pages = [page for page in self.pages if page() is not None]
        return len(self.pages)

    def insert(self, count: int) -> None:
        self.since_answer = "inserted"
        self.changes += 1
        for _ in range(count):
            self.newest += 1
            self.ids.insert(0 if self.newest_first else len(self.ids), self.newest)
        self.largest = max(self.largest, len(self.ids))

    def delete(self, place: int, count: int) -> None:
        gone = self.ids[place : place + count]
        if gone:
            self.since_answer = "deleted"
            self.changes += 1
            del self.ids[place : place + count]
            if self.there_all_along is not None:
                self.there_all_along.difference_update(gone)

    def answer(self, call: PageCall) -> None:
        if call.answer.done():
            return
        self.since_answer = None
        if self.there_all_along is None:
            self.there_all_along = set(self.ids)
        total, first = len(self.ids), (call.number - 1) * SIZE
        page = self.ids[first : first + SIZE]
        call.answer.set_result(rows(page, page=call.number, page_count=-(-total // SIZE), total_results=total))
        self.loop.rest()  # so that answers are seen in the order in which they were made

    @invariant()
    def nothing_comes_twice_or_out_of_order(self) -> None:
        stood = [id for id in self.found if id in (self.there_all_along or ())]
        assert len(set(self.found)) == len(self.found)
        assert stood == sorted(stood, reverse=self.newest_first)
        if self.ended:
            assert set(stood) == self.there_all_along, "each record that was there all along was given"

    def come_to_an_end(self) -> None:
        """When the listing rests, the reader comes to its end, in a number of calls that the changes explain."""
        self.come_to_rest()
        for _ in range(500):
            if self.ended and self.is_idle:
                break
            if self.is_idle:
                self.the_consumer_goes_on(1000, 40, 0)
            if self.calls:
                self.answer(self.calls[0])
        assert self.ended, "there is no getting to the end"
        self.nothing_comes_twice_or_out_of_order()
        # Each event costs at most what was read ahead and thrown away, and a page or two of stepping back.
        events = self.changes + self.failures + self.breaks
        most = max(1, -(-self.largest // SIZE)) + (2 + WINDOW * self.at_once) * events
        assert len(self.transport.requests) - self.began_at <= most
        self.loop.finish(self.daftra.__aexit__(None, None, None))


def test_a_listing_is_whole_whatever_happens_to_it_and_to_its_reader() -> None:
    with no_collector():
        run(PagerMachine, examples=120, steps=40)
