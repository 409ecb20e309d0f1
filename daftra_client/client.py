"""The client of an account, with its resources as attributes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import attrs

from ._call.body import refuse_floats
from ._call.credentials import Credentials, TokenSource, credentials_from
from ._call.engine import Engine
from ._call.limiter import CallLimiter, Limiter
from ._call.operation import Operation
from ._call.options import METHODS, CallOptions
from ._call.query import quoted
from ._call.settings import Settings, account_url, chosen_keys
from ._codec.dates import is_date_format
from ._common.background import Background
from ._http.transport import Transport
from .api import Resources
from .errors import ConfigurationError

if TYPE_CHECKING:
    import os
    from typing import Self, Unpack

    import httpx

    from ._call.download import DownloadOptions
    from ._call.locks import Locks
    from ._call.observing import Observer, Observers
    from ._codec.drift import DriftReport
    from ._codec.model import Model
    from ._codec.page import Page
    from ._http.over_httpx import HttpClient
    from ._http.transport import TransportChoice
    from ._methods.multi_entity import Element


class DaftraClient(Resources):
    """An account at Daftra.

        async with DaftraClient("acme", api_key="...") as daftra:
            invoice = await daftra.invoices.get(26)

    Use it as an async context manager, or call `aclose()` when done. It runs on asyncio and trio.

    Args:
        subdomain: The name of the account in its address: `acme` for acme.daftra.com.
        domain: The parent domain of the account; `daftra.com` for nearly all accounts.
        base_url: Root URL of the account, or the central base URL of an app, instead of subdomain and domain.
        api_key: The account's API key.
        access_token: An OAuth access token, or an async callable that returns one.
        auth: Other credentials, such as `PasswordGrant(...)`.
        site_id: The account, for an app that calls the central base URL.
        branch_id: Branch to work in. A call can use another branch.
        timeout: Seconds for a call with all its attempts. None means no limit.
        retries: Maximum number of further attempts, if they are safe: for reads after failures, for writes only if the
            write cannot have been done.
        max_concurrency: Maximum number of calls in flight, 8 by default.
        limiter: Limits that several clients of the account share, such as `Limiter(8, per_second=5)`, instead of
            `max_concurrency`.
        locks: Locks that processes share, such as `RedisLocks(url)` of `daftra_client.redis`. With them, the guarantees
            of `create_once` and `edit` apply to all clients with the same locks and the same address of the account.
        max_answer_bytes: Maximum size of an answer, both compressed and decompressed. A larger answer is not read
            completely.
        date_format: The display format of the dates of the account, such as `DD/MM/YYYY` or `%d/%m/%Y`. Without it,
            the client reads `site_info` once, when a date first needs the format.
        edit_allow_loss: Keys of records that every `edit` may lose, in addition to its `allow_loss`, such as
            `{"CustomModel", "InvoiceItem.my_plugin_key"}`.
        edit_keep: Keys of records that every `edit` sends back unchanged, in addition to its `keep`.
        transport: "aiohttp" for aiohttp (extra `aiohttp`, needs asyncio), which is faster than httpx; "httpx" for the
            transport of httpx; "auto" for the fastest installed transport, or the transport of httpx if respx or
            pytest-httpx is loaded, since they replace parts of httpx; or an asynchronous transport of httpx or httpx2.
        http_client: An asynchronous client of httpx or httpx2 to use. It is not closed.
        http2: Offer HTTP/2 to Daftra, which needs the transport of httpx and the extra `http2`. A call then needs more
            CPU time, but fewer connections are needed.
        observers: Objects that are notified of each call, its attempts and its outcome, see `Observer`. Clients that
            `for_account` creates have the same observers.

    Raises:
        ConfigurationError: The arguments contradict each other or cannot be used.
    """

    def __init__(
        self,
        subdomain: str | None = None,
        *,
        domain: str = "daftra.com",
        base_url: str | None = None,
        api_key: str | None = None,
        access_token: str | TokenSource | None = None,
        auth: Credentials | None = None,
        site_id: int | None = None,
        branch_id: int | None = None,
        timeout: float | None = 60.0,
        retries: int = 3,
        max_concurrency: int | None = None,
        limiter: CallLimiter | None = None,
        locks: Locks | None = None,
        max_answer_bytes: int = 64 * 2**20,
        date_format: str | None = None,
        edit_allow_loss: Collection[str] | None = None,
        edit_keep: Collection[str] | None = None,
        transport: TransportChoice | Transport = "auto",
        http_client: httpx.AsyncClient | HttpClient | None = None,
        http2: bool = False,
        observers: Iterable[Observer] = (),
    ) -> None:
        settings = Settings(
            base_url=account_url(subdomain, domain, base_url),
            site_id=site_id,
            branch_id=branch_id,
            timeout=timeout,
            retries=retries,
            max_answer_bytes=max_answer_bytes,
            domain=domain.lower(),
            edit_allow_loss=chosen_keys(edit_allow_loss, "edit_allow_loss"),
            edit_keep=chosen_keys(edit_keep, "edit_keep"),
        )
        if date_format is not None and not is_date_format(date_format):
            raise ConfigurationError(
                f"date_format must have day, month and year, such as DD/MM/YYYY or %d/%m/%Y, not {date_format!r}"
            )
        if limiter is None:
            limiter = Limiter(8 if max_concurrency is None else max_concurrency)
        elif max_concurrency is not None:
            raise ConfigurationError("give max_concurrency= or limiter=, not both")
        self._engine = Engine(
            settings=settings,
            credentials=credentials_from(api_key, access_token, auth),
            transport=transport.share()
            if isinstance(transport, Transport)
            else Transport(transport, http_client, base_url=settings.base_url, http2=http2),
            limiter=limiter,
            date_format=date_format,
            shared_locks=locks,
            observers=_checked(observers),
        )

    @classmethod
    def from_env(cls, **arguments: Any) -> Self:
        """A client with address and credentials from environment variables.

        The address is in `DAFTRA_BASE_URL` or else `DAFTRA_SUBDOMAIN`. The credentials are in one of `DAFTRA_API_KEY`,
        `DAFTRA_API_KEY_FILE` (a file with the key, as Docker and Kubernetes mount secrets) and `DAFTRA_ACCESS_TOKEN`.
        The arguments are the same as for the class and take precedence over the environment.

        Raises:
            ConfigurationError: Variables are missing or contradict each other, or the file cannot be read.
        """
        from ._call.environment import with_environment

        return cls(**with_environment(arguments))

    def for_account(
        self,
        subdomain: str | None = None,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        access_token: str | TokenSource | None = None,
        auth: Credentials | None = None,
        site_id: int | None = None,
        branch_id: int | None = None,
        max_concurrency: int | None = None,
        limiter: CallLimiter | None = None,
        date_format: str | None = None,
        edit_allow_loss: Collection[str] | None = None,
        edit_keep: Collection[str] | None = None,
    ) -> Self:
        """A client of another account, or of another branch of this one, that shares the connections of this client.

        Each client is closed separately, in any order; the last one closes the connections. Omitted arguments are taken
        from this client, with two exceptions. Another host needs other credentials, since the credentials of this
        account must not be sent to it. Another account gets its own limiter, with the same maximum of calls in flight.
        Without `subdomain`, `base_url` and `site_id` the account is the same, and the limiter is shared. `locks` are
        always shared; their keys contain the account.

        Args:
            subdomain: See the class.
            base_url: Root URL of the account, instead of the subdomain.
            api_key: The API key of the other account.
            access_token: The access token of the other account.
            auth: Other credentials of the other account.
            site_id: The account, for an app that calls the central base URL.
            branch_id: Branch to work in.
            max_concurrency: Maximum number of calls in flight.
            limiter: Limits of the other account.
            date_format: The display format of the dates of the other account.
            edit_allow_loss: Keys of records that every `edit` may lose.
            edit_keep: Keys of records that every `edit` sends back unchanged.

        Raises:
            ConfigurationError: The arguments contradict each other, or credentials are missing.
        """
        engine = self._engine
        settings = engine.settings
        is_elsewhere = subdomain is not None or base_url is not None
        root = account_url(subdomain, settings.domain, base_url) if is_elsewhere else settings.base_url
        if site_id is None and root == settings.base_url:
            site_id = settings.site_id
        is_same_account = (root, site_id) == (settings.base_url, settings.site_id)
        if api_key is None and access_token is None and auth is None:
            if root != settings.base_url:
                raise ConfigurationError(
                    f"credentials are missing: those of {settings.base_url} must not be sent to {root}"
                )
            auth = engine.credentials
        if limiter is None and max_concurrency is None:
            limiter = engine.limiter if is_same_account else Limiter(engine.max_concurrency)
        return type(self)(
            domain=settings.domain,
            base_url=root,
            api_key=api_key,
            access_token=access_token,
            auth=auth,
            site_id=site_id,
            branch_id=settings.branch_id if branch_id is None and is_same_account else branch_id,
            timeout=settings.timeout,
            retries=settings.retries,
            max_concurrency=max_concurrency,
            limiter=limiter,
            locks=engine.shared_locks,
            max_answer_bytes=settings.max_answer_bytes,
            date_format=engine.date_format if date_format is None and is_same_account else date_format,
            edit_allow_loss=settings.edit_allow_loss if edit_allow_loss is None else edit_allow_loss,
            edit_keep=settings.edit_keep if edit_keep is None else edit_keep,
            transport=engine.transport,
            observers=engine.observers or (),
        )

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        changes_state: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call an endpoint for which there is no method, with the same limits, retries and checks.

        Args:
            method: HTTP method.
            path: Path from the root, such as `/api2/cost_centers.json`, without a query.
            query: Query parameters. Parameters with the value None are not sent.
            body: Models or plain data without floats, sent as JSON. None inside plain data is sent as null.
            changes_state: Whether the call may change data, so that it is not repeated like a read. By default, this is
                true for all methods except GET. Some GETs of Daftra change data too.
            **options: See `CallOptions`.

        Returns:
            The decoded JSON of the complete answer.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        method = method.upper()
        if not (method.isascii() and method.isalpha()):
            raise ConfigurationError(f"not an HTTP method: {method!r}")
        segments = path.split("/")
        if (
            not path.startswith("/")
            or any(c in path for c in "?#\\%")
            or "" in segments[1:-1]
            or not path.isprintable()
        ):
            raise ConfigurationError(f"path must start with one slash and have neither query nor fragment: {path!r}")
        if any(segment in (".", "..") for segment in segments):
            raise ConfigurationError(f"path must not contain . or .. as a segment: {path!r}")
        if changes_state is None:
            changes_state = method != "GET"
        name = f"{method} {path}"
        refuse_floats(body, name)
        from ._methods.known_fields import missing_entity

        operation = Operation(
            name=name,
            method=method,
            path=quoted(path, name),
            changes_state=changes_state,
            missing_entity=missing_entity,
        )
        return await self._engine.call(attrs.evolve(operation.request(query=query), body=body), options)

    async def download(
        self,
        url: str,
        path: str | os.PathLike[str],
        *,
        expect: Literal["pdf"] | None = "pdf",
        max_bytes: int | None = None,
        **options: Unpack[DownloadOptions],
    ) -> Path:
        """Store a file that Daftra links to, such as `invoice.invoice_pdf_url`.

        Only addresses of this account are accepted: addresses on its host, and for an app that calls the central base
        URL addresses of any account below `domain`. A link contains its own authorization (live report), so no
        credentials are sent. Redirects are not followed. Daftra often sends an HTML login page instead of a PDF (live
        report), so a PDF is accepted only if it begins with the signature of PDF. The file gets its name when it is
        complete, and replaces an existing file. After a failure there is no new file.

        Args:
            url: The address, complete or from the root (`/invoices/view/26.pdf?hash=...`).
            path: The file to write. Its folder must exist.
            expect: "pdf" accepts only a PDF. None accepts any file, such as `invoice_html_url`, unless `path` ends with
                `.pdf`.
            max_bytes: Maximum size of the file; `max_answer_bytes` of the client by default.
            **options: `timeout` for the download with all its attempts, and `retries`.

        Returns:
            The path.

        Raises:
            ConfigurationError: The address does not belong to this account. Nothing was sent.
            UnexpectedFileError: The answer is not the expected file, but often a login page.
            AnswerTooLargeError: The file is larger than allowed.
            DaftraError: See `daftra_client.errors`.
            OSError: The file cannot be written.
        """
        target = Path(path)
        expect_pdf = expect == "pdf" or target.suffix.lower() == ".pdf"
        await self._engine.download(url, target, expect_pdf=expect_pdf, max_bytes=max_bytes, options=options)
        return target

    async def multi_entity(
        self, elements: Sequence[Element], **options: Unpack[CallOptions]
    ) -> dict[str, Model | Page[Model] | None]:
        """Read several v2 entities in one call, see `daftra_client._methods.multi_entity`.

        Returns:
            Results by alias or else entity name: a record for `Show` (None if it does not exist), a page for `ListOf`.

        Raises:
            EncodeError: Two elements have the same key, or a filter cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A record of a list does not match a filter.
            DaftraError: See `daftra_client.errors`. If one element fails, the call fails.
        """
        from ._methods.multi_entity import check_keys, read_part
        from .api.multi_entity_requests import _FETCH

        elements = tuple(elements)  # an iterator would be empty when it is sent
        check_keys(elements)
        url = self._engine.url(_FETCH.request())
        answer = await self.multi_entity_requests.fetch([element.to_input() for element in elements], **options)
        results: dict[str, Model | Page[Model] | None] = {}
        for element in elements:
            part = answer.additional_properties.get(element.key)
            model = self.entity(element.entity).model
            results[element.key] = await read_part(self._engine, element, part, model, url, options)
        return results

    def drift_report(self) -> DriftReport:
        """The keys in the answers to this client that the document of the API does not know.

        The report has names of read models, keys, types of values and counts, but no values; keys that look like data
        are shown as a pattern. So you can send the text of `print(daftra.drift_report())` to the maintainers without
        changes. Records have these keys in `additional_properties`.
        """
        return self._engine.drift.report()

    async def aclose(self) -> None:
        """Close the connections. The client cannot be used afterwards. An `http_client` that was given stays open."""
        if self._engine.close():
            try:
                await self._engine.state(Background).cancel()
            finally:
                await self._engine.transport.aclose()

    async def __aenter__(self) -> Self:
        await self._engine.open()
        await self._engine.state(Background).enter()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self.aclose()
        finally:
            await self._engine.state(Background).leave()

    def __repr__(self) -> str:
        return f"<DaftraClient of {self._engine!r}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a DaftraClient holds credentials and connections and cannot be pickled or copied")


def _checked(observers: Iterable[Observer]) -> Observers | None:
    """The observers of a client, None if there are none. Those of another client stay the same object."""
    if isinstance(observers, Collection) and not observers:
        return None
    from ._call.observing import Observers  # rarely needed

    return observers if isinstance(observers, Observers) else Observers(observers)


METHODS[""] = DaftraClient
