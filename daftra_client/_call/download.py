"""Downloads files of the account, such as an invoice as PDF. A file is stored completely, or nothing is stored."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Final, TypedDict
from urllib.parse import quote, urlsplit

import anyio
import anyio.to_thread

from .._codec.replies import BOM
from .._common.atomic_files import atomic_private_write
from .._common.concurrency import uninterrupted
from .._common.redaction import shown_headers
from .._http.answer_body import ACCEPTED
from .._http.connections import Answer, Connections, OpenAnswer
from ..errors import AnswerTooLargeError, ConfigurationError, DaftraError, UnexpectedFileError
from .encoding import USER_AGENT
from .exchange import Exchange
from .observing import CallInfo
from .response_errors import check_success
from .settings import Settings

_HEADERS: Final = {"Accept": "*/*", "Accept-Encoding": ACCEPTED, "User-Agent": USER_AGENT}
_PDF: Final = b"%PDF"
# All URL parsers agree on an address in ASCII without a user, a backslash or a space.
_ADDRESS: Final = re.compile(r"(?:(https?)://([a-z0-9.:\[\]-]+))?(/(?![/\\])[^\s\\#]*)?(?:#.*)?", re.IGNORECASE)
_UNQUOTED: Final = "/?%:@!$&'()*+,;=-._~[]"
_DEFAULT_PORTS: Final = {"https": ":443", "http": ":80"}
_REFUSED_LINK: Final = (401, 403, 404, 410)
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"


class DownloadOptions(TypedDict, total=False):
    """Options of a download."""

    timeout: float | None
    """Seconds for the download with all its attempts. None means no limit."""
    retries: int
    """Maximum number of further attempts after a failure that may be temporary."""


def own_address(url: str, settings: Settings) -> str:
    """The absolute form of an address of the account.

    Raises:
        ConfigurationError: The address does not belong to the account.
    """
    match = _ADDRESS.fullmatch(url) if url.isascii() and url.isprintable() else None
    if match is None or not match[0]:
        raise ConfigurationError("the address of a download must be https://host/path or a path from the root")
    root = re.match(r"(https?)://([^/]+)", settings.base_url)
    assert root is not None, "base_url is checked when it is set"  # noqa: S101
    scheme, authority = (match[1] or root[1]).lower(), (match[2] or root[2]).lower()
    if _origin(scheme, authority) != _origin(root[1], root[2]):
        # An app that calls the central base URL gets links to the host of the account, and does not know its name.
        below = re.fullmatch(rf"{_LABEL}\.{re.escape(settings.domain)}", authority)
        if scheme != "https" or settings.site_id is None or not below:
            raise ConfigurationError(
                f"{scheme}://{authority} does not belong to this account ({settings.base_url}); only files of the "
                "account can be downloaded"
            )
    return f"{scheme}://{authority}{quote(match[3] or '/', safe=_UNQUOTED)}"


def _origin(scheme: str, authority: str) -> str:
    return f"{scheme}://{authority.removesuffix(_DEFAULT_PORTS[scheme])}"


class Download(Exchange[int]):
    """Fetches and stores a file; the result is its size in bytes.

    Args:
        address: Address of the file, with its query.
        path: Path where the file is stored.
        expect_pdf: Refuse a file that is not a PDF.
        max_bytes: Maximum size of the file.
        timeout: Seconds for each step of an attempt; `Attempts` has the deadline of all attempts.
    """

    def __init__(self, address: str, path: Path, *, expect_pdf: bool, max_bytes: int, timeout: float | None) -> None:
        self.name = "download"
        self.method = "GET"
        self.url = address.partition("?")[0]
        self.changes_state = False
        self.uses_credentials = False  # the link itself authorizes the download
        self.uses_slot = True
        self._address: Final = address
        self._path: Final = path
        self._expect_pdf: Final = expect_pdf
        self._max_bytes: Final = max_bytes
        self._timeout: Final = timeout
        self._size = 0

    @property
    def info(self) -> CallInfo:
        """The description of the download for observers."""
        parts = urlsplit(self.url)
        return CallInfo("download", "GET", parts.path, parts.path, f"{parts.scheme}://{parts.netloc}")

    async def send(self, connections: Connections, credentials: dict[str, str]) -> Answer:
        async with connections.stream(
            self._address, headers={**_HEADERS, **credentials}, timeout=self._timeout, max_bytes=self._max_bytes
        ) as answer:
            if answer.status == 200:
                self._size = await self._store(answer)
            return Answer(answer.status, answer.headers, [])

    def checked(self, answer: Answer) -> int:
        status = answer.status
        if status == 200:
            return self._size
        if status >= 400:
            # The link itself authorizes the download, so a refusal is about the link.
            advice = UnexpectedFileError._ADVICE if status in _REFUSED_LINK else None
            check_success(
                None, method=self.method, url=self.url, status=status, headers=answer.headers, body=None, advice=advice
            )
        is_redirect = 300 <= status < 400
        what = "a redirect, often to a login page," if is_redirect else f"status {status}"
        raise self._other_file(f"{what} instead of the file", status)

    def too_large(self, status: int) -> DaftraError:
        return AnswerTooLargeError(
            f"the file is larger than {self._max_bytes} bytes", method=self.method, url=self.url, status=status,
            advice="Raise max_bytes=",
        )  # fmt: skip

    def _other_file(self, message: str, status: int) -> UnexpectedFileError:
        return UnexpectedFileError(message, method=self.method, url=self.url, status=status)

    async def _store(self, answer: OpenAnswer) -> int:
        head = b""
        if self._expect_pdf:
            # A PDF can begin with a byte order mark (live report), and some readers refuse it.
            async for piece in answer.body:
                head += piece
                if len(head) >= len(BOM + _PDF):
                    break
            head = head.removeprefix(BOM)
            if not head.startswith(_PDF):
                kind = answer.headers.get("content-type", "no content type")
                error = self._other_file(f"not a PDF ({kind}), often a login page", answer.status)
                error.response_headers = shown_headers(answer.headers)
                raise error
        pending = atomic_private_write(self._path)
        files: list[anyio.AsyncFile[bytes]] = []

        async def begin() -> None:
            partial = await anyio.to_thread.run_sync(pending.__enter__)
            files.append(await anyio.open_file(partial, "wb"))

        async def discard(error: BaseException) -> None:
            for file in files:
                with suppress(OSError):  # closing writes the rest, which fails again
                    await file.aclose()
            await anyio.to_thread.run_sync(pending.__exit__, type(error), error, error.__traceback__)

        async def store() -> None:
            await anyio.to_thread.run_sync(pending.__exit__, None, None, None)

        # A thread continues when asyncio cancels its task. It would create the file after it was removed.
        try:
            await uninterrupted(begin)
            (file,) = files
            size = await file.write(head)
            async for piece in answer.body:
                size += await file.write(piece)
            await file.aclose()
        except BaseException as error:
            await uninterrupted(discard, error)
            raise
        await uninterrupted(store)
        return size
