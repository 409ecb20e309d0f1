"""Encodes requests: address, headers and body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, TypeVar
from urllib.parse import quote_plus, urlencode

import msgspec

from .._codec import write
from .._codec.replies import Shape
from .._http.answer_body import ACCEPTED
from .._version import __version__
from ..errors import ConfigurationError, EncodeError
from .exchange import ApiCall
from .operation import Request
from .options import CallOptions
from .query import extra_pairs
from .settings import Settings

T = TypeVar("T")

USER_AGENT: Final = f"daftra-client/{__version__}"

_OWN_HEADERS: Final = frozenset(
    ("apikey", "authorization", "connection", "content-length", "host", "site-id", "transfer-encoding")
)
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Encoder:
    """Encodes the requests of one account."""

    def __init__(self, settings: Settings) -> None:
        self._settings: Final = settings
        headers = {"Accept": "application/json", "Accept-Encoding": ACCEPTED, "User-Agent": USER_AGENT}
        if settings.site_id is not None:
            headers["Site-Id"] = str(settings.site_id)
        self._headers: Final = headers
        self._form_headers: Final = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
        self._json_headers: Final = {**headers, "Content-Type": "application/json"}

    def url(self, request: Request) -> str:
        """The address without its query, for errors."""
        return f"{self._settings.base_url}{request.path}"

    def call(
        self,
        request: Request,
        options: CallOptions,
        shape: Shape[T],
        date_format: str | None,
        timeout: float | None,
    ) -> ApiCall[T]:
        """Encode a call, so that it can be sent.

        Args:
            request: The call.
            options: Options of the call.
            shape: Expected content of a successful answer.
            date_format: Display format of the dates of the account; None if the call does not need it.
            timeout: Seconds for the call.

        Raises:
            EncodeError: A value cannot be sent.
            ConfigurationError: A header of the options cannot be sent.
        """
        url = self.url(request)
        return ApiCall(
            request,
            url=url,
            address=self._address(request, url, options, date_format),
            headers=self._headers_of(request, options),
            content=None if request.body is None else self._content(request, date_format),
            shape=shape,
            timeout=timeout,
            max_bytes=self._settings.max_answer_bytes,
        )

    def _address(self, request: Request, url: str, options: CallOptions, date_format: str | None) -> str:
        """The address with the query. `url` is the address without it."""
        query = request.query
        for name, day in request.days:
            where = f"{request.operation.name}({name})"
            query += ((name, write.encode_display_date(day, where, date_format) or ""),)
        branch_id = self._settings.branch_id
        if options:
            if extra := options.get("extra_query"):
                query += extra_pairs(extra, request.operation.name)
            branch_id = options.get("branch_id", branch_id)
        if branch_id is not None and not request.operation.anonymous:
            query += (("request_branch_id", str(branch_id)),)
        return f"{url}?{'&'.join([f'{_quoted(name)}={_quoted(value)}' for name, value in query])}" if query else url

    def _headers_of(self, request: Request, options: CallOptions) -> dict[str, str]:
        """The headers without credentials. Calls share the dictionary, so it must not be changed."""
        if request.body is None:
            headers = self._headers
        else:
            headers = self._form_headers if request.operation.form else self._json_headers
        extra = options.get("headers") if options else None
        return _with_headers(headers, extra) if extra else headers

    def body(self, request: Request, date_format: str | None) -> Any:
        """The body as plain data.

        Raises:
            EncodeError: A value cannot be sent.
        """
        body = write.to_json(request.body, request.operation.name, date_format)
        return body if request.body_id is None else {**body, "id": request.body_id}

    def _content(self, request: Request, date_format: str | None) -> bytes:
        body = self.body(request, date_format)
        if request.operation.form:
            return urlencode({key: value for key, value in body.items() if value is not None}).encode()
        try:
            return msgspec.json.encode(body)
        except RecursionError:
            raise EncodeError(request.operation.name, None, "a value is nested too deeply", is_missing=True) from None
        except (TypeError, ValueError) as error:
            raise EncodeError(request.operation.name, body, str(error)) from error


_quoted = lru_cache(maxsize=1024)(quote_plus)


def _with_headers(headers: dict[str, str], extra: Any) -> dict[str, str]:
    """Add the headers of a call, which replace headers with the same name."""
    if not isinstance(extra, Mapping) or not all(isinstance(part, str) for pair in extra.items() for part in pair):
        raise ConfigurationError("headers= must be a mapping of names to values, all of them str")
    for name, value in extra.items():
        if not _HEADER_NAME.fullmatch(name) or not (value.isascii() and value.isprintable()):
            raise ConfigurationError(f"the header {name!r} has a name or a value that cannot be sent")
        if name.lower() in _OWN_HEADERS:
            raise ConfigurationError(f"the header {name} is set by the client and cannot be given with a call")
    given = {name.lower() for name in extra}
    return {**{name: value for name, value in headers.items() if name.lower() not in given}, **extra}
