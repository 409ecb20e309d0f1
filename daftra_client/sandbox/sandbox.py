"""The sandbox as tests and demos use it."""

from __future__ import annotations

import ipaddress
import weakref
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from math import inf
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.types import ASGIApp

from daftra_client.sandbox import documented
from daftra_client.sandbox.account import NOWHERE, Account
from daftra_client.sandbox.app import SandboxApp
from daftra_client.sandbox.auth import Credentials
from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.books.chart import open_chart
from daftra_client.sandbox.demo import fill
from daftra_client.sandbox.dumping import dump as dump_file
from daftra_client.sandbox.failures import Failure
from daftra_client.sandbox.loading import load as load_file
from daftra_client.sandbox.page.middleware import PageMiddleware
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.requestlog import ReceivedRequest
from daftra_client.sandbox.resources import SEEDS
from daftra_client.sandbox.resources.derived import tables
from daftra_client.sandbox.search import Sorting
from daftra_client.sandbox.server import BackgroundServer
from daftra_client.sandbox.service import Entities
from daftra_client.sandbox.store import Store
from daftra_client.sandbox.webhooks import Delivery, Webhooks, addresses
from daftra_client.sandbox.wire import DateFormat, Json

_MAX_KEPT_STATE = 50_000_000
"""The size limit, in bytes, of an initial state that is stored for a reset; a larger state is computed again."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A state of a sandbox, for :meth:`Sandbox.restore`."""

    database: bytes = field(repr=False)
    switched_off: frozenset[str]
    preferences: Mapping[str, tuple[Sorting, ...]]
    behaviour: Behaviour
    dates: DateFormat
    currency: str


class Sandbox:
    """A local Daftra account that answers like a live account.

    ``with Sandbox() as sandbox:`` serves it from a background thread on a free loopback port. Without the ``with``,
    ``sandbox.app`` is an ASGI application, for instance for ``httpx.ASGITransport``. Sandboxes share nothing.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        client_id: str = "1",
        client_secret: str | None = None,
        username: str = "owner@example.com",
        password: str | None = None,
        database: str | Path | None = None,
        date_format: str = "DD/MM/YYYY",
        currency: str = "SAR",
        token_lifetime: int = 31_536_000,
        rotate_refresh_tokens: bool = True,
        clock: Callable[[], datetime] = datetime.now,
        switched_off: Iterable[str] = (),
        behaviour: Behaviour | None = None,
        allow_negative_stock: bool = True,
        plan_limits: Mapping[str, int] | None = None,
        demo_data: int = 0,
        load: str | Path | None = None,
        webhook_url: str | Iterable[str] = (),
    ) -> None:
        """Set up an account; nothing listens yet.

        Args:
            host: a loopback address; others are refused.
            port: the port to listen on; 0 picks a free one.
            api_key: the key to accept; random by default.
            client_id: the client id for token requests.
            client_secret: the client secret for token requests; random by default.
            username: the user name for the password grant.
            password: the password for the password grant; random by default.
            database: an SQLite file to keep the records in; by default they live in memory.
            date_format: the display format of document dates, as ``DD/MM/YYYY``, ``%d/%m/%Y`` or ``d/m/Y``.
            currency: the account's currency.
            token_lifetime: seconds until an access token expires.
            rotate_refresh_tokens: whether a refresh replaces the refresh token and invalidates the old one.
            clock: returns the account's current time.
            switched_off: v2 entities whose plugin is off; see :meth:`switch_off`.
            behaviour: what the account does where the sources of its behaviour contradict each other; by default the
                cautious interpretation of each.
            allow_negative_stock: whether the stock of a product in a store can go below zero.
            plan_limits: how many records of a resource the account's plan covers, such as ``{"clients": 50}``; others
                are not limited. The initial records are stored in any case.
            demo_data: fill a new account with this number of invoices, and with clients, products, purchases and other
                records in proportion; see :mod:`daftra_client.sandbox.demo`. A database that has records stays as it
                is.
            load: a file to fill a new account with, after the demo data; see :meth:`load`.
            webhook_url: an address, or several, that every change of a record of v2 is sent to.

        Raises:
            ValueError: The host is not a loopback address, the date format is incomplete, a webhook cannot be sent to
                its address, the number of invoices is negative, or a name is not that of a resource.
            LoadError: The content of the file cannot be loaded.
            OSError: The file cannot be read, or the database cannot be opened.
        """
        _require_loopback(host)
        urls = addresses(webhook_url)
        if demo_data < 0:
            raise ValueError(f"demo_data is a number of invoices, not {demo_data}")
        self._host, self._port = host, port
        served = tables(documented.FILE)
        limits = dict(plan_limits or {})
        _require_resources("plan_limits", limits, served.resources)
        _require_switches(behaviour or Behaviour(), served.resources)
        account = Account(DateFormat.of(date_format), currency, clock)
        account.allow_negative_stock = allow_negative_stock
        self._credentials = Credentials(
            api_key,
            client_id=client_id,
            client_secret=client_secret,
            username=username,
            password=password,
            token_lifetime=token_lifetime,
            rotate_refresh_tokens=rotate_refresh_tokens,
        )
        self._switched_off = frozenset(switched_off)
        store = Store(database)  # an error below would leave the file open
        self._records = Records(store, account, served.resources)
        self._entities = Entities(self._records, served.entities, self._switched_off)
        self._webhooks = Webhooks(urls, self._entities.changed)
        # A sandbox that is never closed must not cause a warning about an open database.
        self._finalizer = weakref.finalize(self, _end, self._webhooks, store)
        self._app = SandboxApp(self._records, self._entities, self._credentials)
        self._site = PageMiddleware(self._app, self._webhooks, self.reset)
        self._server: BackgroundServer | None = None
        self.behaviour = behaviour or Behaviour()
        self._demo_data, self._file = demo_data, Path(load).absolute() if load else None
        self._first = Snapshot(b"", self._switched_off, {}, self.behaviour, account.dates, account.currency)
        self._fresh: Snapshot | None = None
        if store.get("stores", 1) is None:
            try:
                self._seed()
            except BaseException:
                self._finalizer()
                raise
        account.plan_limits = limits
        if urls:
            store.on_commit = self._webhooks.announce

    def __enter__(self) -> Self:
        """Start serving."""
        self.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop serving and discard the sandbox."""
        self.close()

    def __repr__(self) -> str:
        """Show the address, but no key."""
        return f"<Sandbox {self._server.base_url if self._server else 'not listening'}>"

    def start(self) -> None:
        """Listen in a background thread; return when calls can be made."""
        if self._server is None:
            server = BackgroundServer(self._site, self._host, self._port)
            server.start()
            self._server = server

    def close(self) -> None:
        """Stop listening, deliver the last webhooks and close the database; a sandbox cannot be started again."""
        self.stop()
        self._finalizer()

    def stop(self) -> None:
        """Stop listening, once calls in flight were answered; the account stays, for instance for :meth:`dump`."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    @property
    def app(self) -> ASGIApp:
        """The account as an ASGI application."""
        return self._site

    @property
    def base_url(self) -> str:
        """The root address, e.g. ``http://127.0.0.1:49152``; a placeholder host while the sandbox does not listen."""
        return self._server.base_url if self._server else NOWHERE

    @property
    def api_key(self) -> str:
        """A key with all permissions."""
        return self._credentials.api_key

    @property
    def read_only_key(self) -> str:
        """A key with read permission: writes are answered with 403."""
        return self._credentials.read_only_key

    @property
    def access_token(self) -> str:
        """A bearer token that is valid now."""
        return self._credentials.access_token

    @property
    def client_id(self) -> str:
        """The client id for token requests."""
        return self._credentials.client_id

    @property
    def client_secret(self) -> str:
        """The client secret for token requests."""
        return self._credentials.client_secret

    @property
    def username(self) -> str:
        """The user name for the password grant."""
        return self._credentials.username

    @property
    def password(self) -> str:
        """The password for the password grant."""
        return self._credentials.password

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The requests received since the start or the last reset, oldest first, without their secrets.

        The list has at most the latest 10,000. It does not include preflights of browsers.
        """
        return self._app.requests

    @property
    def webhooks(self) -> list[Delivery]:
        """The webhooks that were delivered or given up since the start or the last reset, the oldest first; at most
        the latest 10,000."""
        return list(self._webhooks.deliveries)

    def wait_for_webhooks(self, seconds: float = 5.0) -> None:
        """Wait until no webhook waits for delivery.

        Raises:
            TimeoutError: Some still wait after ``seconds``.
        """
        if not self._webhooks.wait(seconds):
            raise TimeoutError(f"webhooks still wait for delivery after {seconds} s")

    @property
    def latency(self) -> float:
        """Delay of every answer in seconds."""
        return self._app.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self._app.latency = seconds

    @property
    def behaviour(self) -> Behaviour:
        """The behaviour of the account where the sources contradict each other; can be changed at any time.

        Raises:
            ValueError: It names a resource that does not exist, or `read_lag` is not a number of seconds.
        """
        return self._records.account.behaviour

    @behaviour.setter
    def behaviour(self, behaviour: Behaviour) -> None:
        _require_switches(behaviour, self._records.resources)
        self._records.account.behaviour = behaviour

    def fail_next(
        self,
        *,
        status: int = 500,
        body: Json = None,
        headers: Mapping[str, str] | None = None,
        count: int = 1,
        path: str | None = None,
        method: str | None = None,
        after_commit: bool = False,
        drop: bool = False,
    ) -> None:
        """Make the next matching requests fail.

        Args:
            status: the HTTP status to answer.
            body: JSON to answer; a string or bytes are sent unchanged, as HTML unless ``headers`` name another type.
            headers: headers of the answer, e.g. ``Retry-After`` or ``Location``.
            count: how many requests fail.
            path: fail only requests to this path or below it, or that match it as a shell pattern; ``.json`` is
                ignored.
            method: fail only requests with this method.
            after_commit: carry out the request first, then answer with the failure.
            drop: close the connection instead of answering.

        Raises:
            ValueError: The status is not one from 200 to 599.
        """
        self._app.failures.add(Failure(status, body, headers or {}, count, path, method, after_commit, drop))

    def switch_off(self, *entities: str) -> None:
        """Switch the plugins of v2 entities off: they then answer ``{"error": "Entity Not exists"}`` with 200."""
        self._entities.switched_off.update(entities)

    def switch_on(self, *entities: str) -> None:
        """Switch plugins on again."""
        self._entities.switched_off.difference_update(entities)

    def expire_tokens(self) -> None:
        """Expire every access token, so that the next call with one gets 401; refresh tokens stay valid."""
        self._credentials.expire()

    def snapshot(self) -> Snapshot:
        """The state of the account, for :meth:`restore`: its records, counters, plugins, stored sorts of v2 lists and
        behaviour."""
        return Snapshot(
            self._records.store.snapshot(),
            frozenset(self._entities.switched_off),
            dict(self._entities.preferences),
            self.behaviour,
            self._records.account.dates,
            self._records.account.currency,
        )

    def restore(self, snapshot: Snapshot) -> None:
        """Return to a state; keys, tokens, the log of requests and requested failures do not change."""
        with self._records.store.transaction(quiet=True):  # requests see both the records and the settings of a state
            self._records.store.restore(snapshot.database)
            self._settings(snapshot)

    def _settings(self, snapshot: Snapshot) -> None:
        self._entities.switched_off = set(snapshot.switched_off)
        self._entities.preferences = dict(snapshot.preferences)
        account = self._records.account
        account.behaviour, account.dates, account.currency = snapshot.behaviour, snapshot.dates, snapshot.currency

    def load(self, path: str | Path) -> int:
        """Add the records of a file to the account, and return how many; records with the same ids are replaced.

        The file is one that :meth:`dump` wrote, or has captured answers of a live account: a single record or a list of
        v1 with its envelope, a list of v2, site_info, an array of such answers, or an object with rows for each
        resource or entity. A captured record is shown exactly like its capture until it changes.

        Raises:
            LoadError: The content cannot be loaded. No part of it was stored.
            OSError: The file cannot be read.
        """
        return load_file(self._entities, Path(path))

    def dump(self, path: str | Path) -> None:
        """Write the records and settings of the account to a JSON file, which replaces the old one once it is complete.

        Keys, tokens, the log of requests and requested failures are not part of it.

        Raises:
            OSError: The file cannot be written.
        """
        dump_file(self._records, self._entities.switched_off, Path(path))

    def reset(self) -> None:
        """Return to a fresh account: only the initial records, no log, no failures, no latency. Keys stay.

        The initial records include the demo data and the file that the sandbox was started with. Webhooks are removed,
        even those that wait for delivery. Plugins of entities and the behaviour return to their initial state, and
        stored sorts of v2 lists are removed.
        """
        if self._fresh is None:
            with self._records.store.transaction(quiet=True):  # requests see the old account or the new one
                self._records.store.clear()
                self._seed()
        else:
            self.restore(self._fresh)
        self._app.requests.clear()
        self._webhooks.clear()
        self._app.failures.clear()
        self._app.latency = 0.0

    def _seed(self) -> None:
        """Write the initial records into an empty database, and store that state for a reset unless it is large."""
        records, account = self._records, self._records.account
        self._settings(self._first)
        limits, account.plan_limits = account.plan_limits, {}
        account.behaviour = Behaviour()  # lists show the initial records at once
        try:
            with records.store.transaction(quiet=True):
                for name, columns in SEEDS:
                    records.insert(records.resources[name], columns, {})
                open_chart(records)
                if self._demo_data:
                    fill(records, self._demo_data)
                account.behaviour = self._first.behaviour
                if self._file:
                    self.load(self._file)
        finally:
            account.plan_limits = limits
        if records.store.size() <= _MAX_KEPT_STATE:
            self._fresh = self.snapshot()


def _end(webhooks: Webhooks, store: Store) -> None:
    webhooks.close()
    store.close()


def _require_resources(argument: str, names: Iterable[str], known: Iterable[str]) -> None:
    """Refuse unknown names of resources, which would have no effect."""
    for name in sorted(set(names) - set(known)):
        near = get_close_matches(name, known, n=1)
        advice = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"{argument}: there is no resource {name!r}{advice}")


def _require_switches(behaviour: Behaviour, known: Iterable[str]) -> None:
    for switch, names in (("partial_updates", behaviour.partial_updates), ("list_order", behaviour.list_order)):
        _require_resources(switch, set(names) - {"*"}, known)
    if not 0 <= behaviour.read_lag < inf:
        raise ValueError(f"read_lag is a number of seconds, not {behaviour.read_lag}")


def _require_loopback(host: str) -> None:
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = host == "localhost"
    if not loopback:
        raise ValueError(f"a sandbox listens on loopback addresses only, not on {host!r}")
