"""Files that Daftra links to, such as an invoice as PDF: fetched from the account's own hosts, stored whole or not."""

from __future__ import annotations

import logging
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NoReturn, TypedDict
from urllib.parse import quote

import anyio
import anyio.to_thread

from .._codec.replies import BOM
from .._http.connections import AnswerTooLongError, LostError, NotSentError, OpenAnswer
from .._http.transport import Transport
from ..errors import AnswerTooLargeError, APIConnectionError, ConfigurationError, NotThatFileError, ResponseError
from .limiter import CallLimiter, Slot, tell
from .settings import Settings
from .verdict import check_success

logger = logging.getLogger("daftra_client")

_PDF: Final = b"%PDF"
# Nothing that two readers of addresses could take for different things: no user, no backslash, no space, ASCII alone.
_ADDRESS: Final = re.compile(r"(?:(https?)://([a-z0-9.:\[\]-]+))?(/(?![/\\])[^\s\\#]*)?(?:#.*)?", re.IGNORECASE)
_AS_IT_IS: Final = "/?%:@!$&'()*+,;=-._~[]"
_DEFAULT_PORTS: Final = {"https": ":443", "http": ":80"}
_REFUSED_LINK: Final = (401, 403, 404, 410)
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"


class DownloadOptions(TypedDict, total=False):
    """Options of a download."""

    timeout: float | None
    """Seconds for the whole download with all its attempts; None waits for ever."""
    retries: int
    """How often it may be tried again after a failure that may pass."""


def own_address(url: str, settings: Settings) -> str:
    """An address as a whole, if it is one of the account.

    Raises:
        ConfigurationError: It leads elsewhere.
    """
    match = _ADDRESS.fullmatch(url) if url.isascii() and url.isprintable() else None
    if match is None or not match[0]:
        raise ConfigurationError("not an address to download from: https://host/path or a path from the root is needed")
    root = re.match(r"(https?)://([^/]+)", settings.base_url)
    assert root is not None, "base_url is checked when it is set"  # noqa: S101
    scheme, authority = (match[1] or root[1]).lower(), (match[2] or root[2]).lower()
    if _origin(scheme, authority) != _origin(root[1], root[2]):
        # An app at the central base URL gets links to the host of the account, whose name it does not know.
        below = re.fullmatch(rf"{_LABEL}\.{re.escape(settings.domain)}", authority)
        if scheme != "https" or settings.site_id is None or not below:
            raise ConfigurationError(
                f"{scheme}://{authority} is no address of this account ({settings.base_url}); only its own files are "
                "downloaded"
            )
    return f"{scheme}://{authority}{quote(match[3] or '/', safe=_AS_IT_IS)}"


def _origin(scheme: str, authority: str) -> str:
    return f"{scheme}://{authority.removesuffix(_DEFAULT_PORTS[scheme])}"


class Download:
    """A file that is being fetched, once or several times."""

    def __init__(
        self,
        transport: Transport,
        limiter: CallLimiter,
        *,
        url: str,
        path: Path,
        expect_pdf: bool,
        max_bytes: int,
        headers: dict[str, str],
        timeout: float | None,
    ) -> None:
        self.name = "download"
        self.changes_state = False
        self.where = url.partition("?")[0]
        self._transport = transport
        self._limiter = limiter
        self._url = url
        self._path = path
        self._expect_pdf = expect_pdf
        self._max_bytes = max_bytes
        self._headers = headers
        self._timeout = timeout
        self._call: dict[str, Any] = {"method": "GET", "url": self.where}

    async def make(self) -> int:
        """Fetch and store it; returns its bytes."""
        async with self._limiter.slot() as slot:
            started = anyio.current_time()
            came: object = "no answer"
            try:
                connections = await self._transport.open()
                async with connections.stream(
                    self._url, headers=self._headers, timeout=self._timeout, max_bytes=self._max_bytes
                ) as answer:
                    came = answer.status
                    if answer.status != 200:
                        self._refuse(answer, slot)
                    slot.succeeded()
                    return await self._store(answer)
            except NotSentError as error:
                came = "no connection"
                raise APIConnectionError(f"no connection to Daftra: {error}", **self._call) from None
            except LostError as error:
                came = "lost"
                raise APIConnectionError(f"the file was lost on its way: {error}", **self._call) from None
            except AnswerTooLongError as error:
                came = f"{error.status}, too large"
                raise AnswerTooLargeError(
                    f"the file is larger than {self._max_bytes} bytes", **self._call, status=error.status,
                    advice="Raise max_bytes=",
                ) from None  # fmt: skip
            finally:
                elapsed = 1000 * (anyio.current_time() - started)
                logger.debug("GET %s: %s in %.0f ms", self.where, came, elapsed)

    async def renew_credentials(self) -> bool:
        """There are none."""
        return False

    def _refuse(self, answer: OpenAnswer, slot: Slot) -> NoReturn:
        if answer.status >= 400:
            # A link carries no credentials, so a refusal means the link itself.
            advice = NotThatFileError._ADVICE if answer.status in _REFUSED_LINK else None
            try:
                check_success(
                    None, **self._call, status=answer.status, headers=answer.headers, body=None, advice=advice
                )
            except ResponseError as error:
                tell(self._limiter, slot, error)
                raise
        is_redirect = 300 <= answer.status < 400
        came = "a redirect, often to a login page," if is_redirect else f"status {answer.status}"
        raise NotThatFileError(f"{came} in place of the file", **self._call, status=answer.status)

    async def _store(self, answer: OpenAnswer) -> int:
        head = b""
        if self._expect_pdf:
            # A byte order mark was seen in front of a PDF (live report); with it, readers may refuse the file.
            async for piece in answer.body:
                head += piece
                if len(head) >= len(BOM + _PDF):
                    break
            head = head.removeprefix(BOM)
            if not head.startswith(_PDF):
                kind = answer.headers.get("content-type", "no content type")
                raise NotThatFileError(
                    f"no PDF ({kind}), often a login page in its place", **self._call, status=answer.status
                )
        # In the same folder, or else the rename would not be atomic.
        partial = self._path.with_name(f".{os.urandom(8).hex()}.part")
        file: anyio.AsyncFile[bytes] | None = None
        try:
            file = await anyio.open_file(partial, "xb")
            size = await file.write(head)
            async for piece in answer.body:
                size += await file.write(piece)
            await file.aclose()
            await anyio.to_thread.run_sync(os.replace, partial, self._path)
        except BaseException:
            with anyio.CancelScope(shield=True):
                if file is not None:
                    with suppress(OSError):  # what could not be written cannot be written now
                        await file.aclose()
                with suppress(OSError):
                    await anyio.Path(partial).unlink(missing_ok=True)
            raise
        return size
