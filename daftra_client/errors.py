"""Everything that can go wrong, as one small tree under `DaftraError`.

    DaftraError
      ConfigurationError          the client was set up wrongly; nothing was sent
      EncodeError                 a value cannot be sent; nothing was sent
      ClientClosedError           the client was closed before; nothing was sent
      LimiterError                a limiter outside of this process could not be asked; nothing was sent
      AmbiguousReferenceError     several records carry the reference that should name one; no other was created
      APIConnectionError          Daftra could not be reached, or the answer to a read was lost; it changed nothing
        APITimeoutError           no answer to a read within its deadline
      OutcomeUnknownError         a write went out and its outcome is not known
      ConflictError               the record was changed by somebody else; nothing was written
      ResponseError               Daftra answered, and not with a success
        AuthenticationError         401: credentials missing, wrong or expired
        PermissionDeniedError       403
        NotFoundError               404: unknown or deleted
        ValidationError             400, 422: refused; `errors` maps fields to messages
        RateLimitError              429
        ServerError                 5xx
        UnexpectedResponseError     HTML, a redirect, broken JSON, or JSON of another shape
          AnswerTooLargeError         larger than the client takes
          NotThatFileError            a download that is not the file it should be, such as a login page
        WriteNotConfirmedError      "successful", but nothing was stored, or something else than was sent
      ListingChangedError         a listing changes faster than it can be read
      FilterIgnoredError          a row contradicts the filter that was asked for
      DecodeError                 an answer holds a value that fits no rule
        AmbiguousDateError          a date such as 03/04/2026 and no known format

Errors survive copy and pickle and never hold credentials: addresses are kept without their query. What they show of
values is redacted (see `redaction`); the values themselves are attributes. What is shown says what happened, to which
call, and what to do about it, in no more than 4,000 characters: who sends a longer text cannot fill logs with it.
"""

from __future__ import annotations

import copyreg
import datetime
import re
from collections.abc import Mapping
from typing import Any, ClassVar

from .redaction import HIDDEN, is_sensitive, redacted, shortened


class DaftraError(Exception):
    """Base of all errors of this package."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*(shortened(arg) if isinstance(arg, str) else arg for arg in args))

    def add_advice(self, advice: str) -> None:
        """Say more about what to do."""
        self.args = (shortened(_advised(str(self), advice)),)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception would call the class with `args`, which are the message and not the parameters.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class ConfigurationError(DaftraError, ValueError):
    """The client was given something it cannot work with. Nothing was sent."""


class EncodeError(DaftraError, ValueError):
    """A value cannot be sent to Daftra. Nothing was sent.

    Attributes:
        where: Model and field, such as `InvoiceItemInput.unit_price`.
        value: The value itself.
    """

    def __init__(self, where: str, value: Any, reason: str, *, is_missing: bool = False) -> None:
        self.where = where
        self.value = value
        shown = "" if is_missing else f"cannot send {_short(where, value)}: "
        super().__init__(f"{where}: {shown}{reason}")


class ClientClosedError(DaftraError, RuntimeError):
    """The client was closed before the call, or before the call could be tried again. Nothing was sent."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class LimiterError(DaftraError):
    """A limiter outside of this process, such as one in Redis, could not be asked. Nothing was sent."""


class DecodeError(DaftraError):
    """An answer holds a value that fits no rule. It is neither dropped nor passed on in the wrong type.

    Attributes:
        model: Name of the model, such as `Invoice`.
        field: The key on the wire, None if the record itself is not an object.
        value: The value as it was sent.
        reason: What is wrong with it.
        id: Id of the record that Daftra sent, itself or around it, None if it is not known.
    """

    _ADVICE: ClassVar[str] = "The value is in .value; please report it"

    def __init__(self, model: str, field: str | None, value: Any, reason: str) -> None:
        self.model = model
        self.field = field
        self.value = value
        self.reason = reason
        self.id: int | None = None
        super().__init__(self._said())

    def locate(self, record: Any) -> None:
        """Name the record in which Daftra sent the value. Whoever reads other data has nothing to report."""
        id = record.get("id") if isinstance(record, Mapping) else None
        self.id = int(id) if isinstance(id, int | str) and re.fullmatch("[0-9]{1,18}", str(id)) else None
        self.args = (shortened(_advised(self._said(), self._ADVICE)),)

    def _said(self) -> str:
        where = self.model if self.field is None else f"{self.model}.{self.field}"
        record = "" if self.id is None else f" of record {self.id}"
        return f"{where}{record}: cannot read {_short(self.field or self.model, self.value)}: {self.reason}"


class AmbiguousDateError(DecodeError):
    """A date such as 03/04/2026 whose format is not known. The client then asks Daftra for the account's format."""

    _ADVICE = ""


class _CallError(DaftraError):
    """An error of one call.

    Attributes:
        message: What happened; Daftra's own words where it gave any, in the account's language.
        method: HTTP method of the call.
        url: Its address without the query.
    """

    _ADVICE: ClassVar[str] = ""
    """What to do about it, unless an error is given its own `advice`; shown and no part of `message`."""

    def __init__(self, message: str, *, method: str, url: str, advice: str | None = None) -> None:
        self.message = message
        self.method = method
        self.url = url
        super().__init__(f"{_advised(self._said(), self._ADVICE if advice is None else advice)}{self._call()}")

    def add_advice(self, advice: str) -> None:
        self.args = (shortened(_advised(str(self).removesuffix(self._call()), advice) + self._call()),)

    def _call(self) -> str:
        return f" [{self.method} {self.url}]"

    def _said(self) -> str:
        """What happened, in full."""
        return self.message


class APIConnectionError(_CallError):
    """Daftra could not be reached, or the answer to a read was lost. The call changed nothing and may be made again."""

    _ADVICE = "The call changed nothing and may be made again"


class APITimeoutError(APIConnectionError):
    """A read got no answer within its deadline, or a write could not be sent within it. It may be made again."""


class OutcomeUnknownError(_CallError):
    """A write went out and its outcome is not known: the answer was lost, cut short or a server failure.

    The record may exist. Look it up before you write again, or a document is doubled.

    Attributes:
        sent: What was sent, as decoded JSON (not shown in the message).
        status: HTTP status of the answer, if one came.
    """

    _ADVICE = "Whether Daftra stored it is not known: look before you send it again"

    def __init__(self, message: str, *, method: str, url: str, sent: Any = None, status: int | None = None) -> None:
        self.sent = sent
        self.status = status
        super().__init__(message, method=method, url=url)

    def _said(self) -> str:
        return self.message if self.status is None else f"{self.status}: {self.message}"


class ConflictError(_CallError):
    """A record is no longer the one that a change was built on. Nothing was written.

    Attributes:
        seen: When the record was modified according to the version that was to be changed, or None.
        found: When it was modified according to the version that is there now, or None.
    """

    _ADVICE = "Read it again and repeat the edit"

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        seen: datetime.datetime | None = None,
        found: datetime.datetime | None = None,
    ) -> None:
        self.seen = seen
        self.found = found
        super().__init__(message, method=method, url=url)


class AmbiguousReferenceError(DaftraError):
    """Several records carry the reference that should name one. No other was created.

    Attributes:
        operation: Method that was called, such as `invoices.create_once`.
        where: Model and field that hold the reference.
        value: The reference.
        ids: Ids of the records that carry it.
        sent: A record was sent and its answer was lost, so it may be one of them.
    """

    def __init__(self, operation: str, where: str, value: str, ids: list[int], *, sent: bool = False) -> None:
        self.operation = operation
        self.where = where
        self.value = value
        self.ids = ids
        self.sent = sent
        shown = ", ".join(map(str, ids[:5])) + (", ..." if len(ids) > 5 else ".")
        created = "One of them may be new, its answer was lost" if sent else "Nothing was created"
        super().__init__(
            f"{operation}: {where} = {_short(where, value)} is on {len(ids)} records: {shown} {created}; "
            "delete all but one, or give the others another reference"
        )


class ListingChangedError(DaftraError):
    """A listing changed again and again while it was read, so that nobody can say whether records were missed.

    What was given out until then is right. Asking the same iterator for the next record tries again from there; so does
    reading anew when less is written to the account, with larger pages (`limit=`), or with filters that leave less.

    Attributes:
        listing: Operation, such as `invoices.list`.
        page: Number of the page that reading could not get past.
        attempts: How often it was tried.
        reason: What was wrong with it the last time.
    """

    def __init__(self, listing: str, page: int, attempts: int, reason: str) -> None:
        self.listing = listing
        self.page = page
        self.attempts = attempts
        self.reason = reason
        super().__init__(
            f"{listing}: the listing changes faster than it can be read: page {page} was tried {attempts} times, and "
            f"the last time {reason}. Records may have been missed: go on, read it again when less is written, or ask "
            "for larger pages or less of it"
        )


class FilterIgnoredError(DaftraError):
    """A row contradicts the filter that was asked for: Daftra has ignored the filter and answered with everything.

    It does so with filters that it does not know, or not in this account, where a plugin may be missing (live report).
    Compare the rows yourself: `unverified()` of the pager gives them all.

    Attributes:
        listing: Operation, such as `invoices.list`.
        filter: Name of the filter.
        asked: The value that was asked for.
        found: The value in the row.
        id: Id of the row, or None.
    """

    def __init__(self, listing: str, filter: str, asked: Any, found: Any, id: int | None) -> None:
        self.listing = listing
        self.filter = filter
        self.asked = asked
        self.found = found
        self.id = id
        row = "a row" if id is None else f"row {id}"
        super().__init__(
            f"{listing}: Daftra has ignored the filter {filter}={_short(filter, asked)}: {row} has "
            f"{_short(filter, found)}. Compare the rows yourself, with `unverified()` of the pager"
        )


class ResponseError(_CallError):
    """Daftra answered, and not with a success.

    Attributes:
        status: The HTTP status.
        code: The code in the body where it differs from or adds to the status, else the status.
        errors: Messages by field, empty where Daftra names none.
        error_type: Kind of failure in Daftra's words, such as `extra_data`, or None.
        body: The decoded body, None if it was not JSON.
        retry_after: Seconds Daftra asks to wait, or None.
    """

    _WORDS: ClassVar[str] = "Daftra refused the call"
    """What happened, for answers that do not say it themselves."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        status: int,
        code: int | None = None,
        errors: Mapping[str, list[str]] | None = None,
        error_type: str | None = None,
        body: Any = None,
        retry_after: float | None = None,
        advice: str | None = None,
    ) -> None:
        self.status = status
        self.code = status if code is None else code
        self.errors: dict[str, list[str]] = dict(errors or {})
        self.error_type = error_type
        self.body = body
        self.retry_after = retry_after
        super().__init__(message, method=method, url=url, advice=advice)

    def _said(self) -> str:
        kind = f" ({self.error_type})" if self.error_type else ""
        details = "".join(f"; {field}: {', '.join(texts)}" for field, texts in self.errors.items())
        wait = f"Daftra asks to wait {round(self.retry_after, 1):g} s" if self.retry_after else ""
        return _advised(f"{self.code}{kind}: {self.message}{details}", wait)


class AuthenticationError(ResponseError):
    """401: the credentials are missing, wrong or expired."""

    _WORDS = "Daftra refused the credentials"
    _ADVICE = "Check the credentials of this account"


class PermissionDeniedError(ResponseError):
    """403: the credentials may not do this."""

    _ADVICE = "The user or key lacks the right for this call"


class NotFoundError(ResponseError):
    """404: no such record or endpoint, or the record was deleted."""

    _WORDS = "no such record or address; it may have been deleted"


class ValidationError(ResponseError):
    """400 or 422: Daftra refuses the content. `errors` maps fields to messages."""


class RateLimitError(ResponseError):
    """429: too many calls; `retry_after` tells how long to wait where Daftra says so."""

    _WORDS = "too many calls"
    _ADVICE = "Make fewer at once (max_concurrency=) or per second (Limiter(per_second=...))"


class ServerError(ResponseError):
    """5xx in answer to a read. (A write then ends in `OutcomeUnknownError`.)"""

    _WORDS = "Daftra failed"
    _ADVICE = "Try again later"


class UnexpectedResponseError(ResponseError):
    """Not an answer of the API: HTML, a redirect to a login page, broken JSON, or JSON of another shape."""

    _ADVICE = "The body is in .body"


class AnswerTooLargeError(UnexpectedResponseError):
    """An answer to a read is larger than `max_answer_bytes`, as sent or unpacked. It was not read to its end.

    (A write whose answer is too large ends in `OutcomeUnknownError`.)
    """

    _ADVICE = "Ask for less (limit=) or raise it"


class NotThatFileError(UnexpectedResponseError):
    """A download is not the file that it should be, often a login page in its place. Nothing was stored."""

    _ADVICE = "The link may have expired: read the record again for a new one"


class WriteNotConfirmedError(ResponseError):
    """Daftra said "successful", and what it stored is not what was sent.

    A create that gets no id stored nothing (source: live report on client payments). An `edit` that confirms finds
    other values when it reads back; `errors` then maps arguments to what differs.
    """


def _advised(text: str, advice: str) -> str:
    """Text with a sentence after it. The text may be Daftra's own, with its full stop or without."""
    if not advice:
        return text
    return f"{text} {advice}" if text.endswith((".", "!", "?")) else f"{text}. {advice}"


def _short(where: str, value: Any) -> str:
    """A value as it may be shown; `where` ends with its key: `ClientInput.password`, `clients.list(email)`."""
    if is_sensitive(where.rpartition("(")[2].rstrip(")")):
        return HIDDEN
    try:
        shown = repr(redacted(value))
    except ValueError:  # a whole number of more digits than Python writes down
        shown = f"a {type(value).__name__}"
    return shown if len(shown) <= 80 else f"{shown[:77]}..."
