"""All errors of the package, as one tree under `DaftraError`.

    DaftraError
      ConfigurationError          an argument or a setting is wrong; nothing was sent
        UnknownArgumentError        a method does not know a keyword; nothing was sent
      EncodeError                 a value cannot be sent; nothing was sent
        EditLossError               an edit would lose what is stored; nothing was sent
      ClientClosedError           the client is closed; nothing was sent
      LimiterError                a limiter outside of this process could not be reached; nothing was sent
      LockError                   a shared lock was not obtained, or was lost before the write; nothing was written
      AmbiguousReferenceError     a reference does not identify one record; no other was created
      APIConnectionError          Daftra could not be reached, or the answer to a read was lost; nothing was changed
        APITimeoutError           no answer to a read within its deadline
      OutcomeUnknownError         a write was sent and its outcome is not known
      ConflictError               the record has changed since it was read; nothing was written
      ResponseError               the answer of Daftra is not a success
        AuthenticationError         401: credentials missing, wrong or expired
        PlanLimitError              402: a limit of the account's plan is reached
        PermissionDeniedError       403, and a 401 of v2 that is not about the credentials
        NotFoundError               404: unknown or deleted
        ValidationError             400, 422, and a 401 that reports a broken rule; `errors` maps fields to messages
        RateLimitError              429
        ServerError                 5xx
        UnexpectedResponseError     HTML, a redirect, invalid JSON, or JSON of another shape
          AnswerTooLargeError         the answer is larger than the client accepts
          UnexpectedFileError         a download is not the expected file, but often a login page
        WriteNotConfirmedError      Daftra reported success, but did not store what was sent
      ListingChangedError         a list changes faster than it can be read, or has fewer records than its total
      FilterIgnoredError          a row does not match a requested filter
      DecodeError                 an answer contains a value that cannot be decoded
        AmbiguousDateError          a date such as 03/04/2026, and the format is not known

Errors can be copied and pickled and never contain credentials: addresses have no query. Values in messages are
redacted (see `_common/redaction.py`); the values themselves are attributes. A message says what happened, in which
call, and what to do. It has at most 4,000 characters, so that a long answer cannot fill logs.
"""

from __future__ import annotations

import copyreg
import datetime
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, Final

from ._common.redaction import displayed, shortened


class DaftraError(Exception):
    """Base of all errors of this package.

    Attributes:
        was_sent: Whether the failed call may have reached Daftra. If it is False, the call changed nothing.
        response_headers: Headers of the answer by names in lower case, such as request ids; empty if there was no
            answer. Cookies are redacted, and queries and fragments of addresses are removed.
    """

    was_sent: bool = False
    response_headers: Mapping[str, str] = MappingProxyType({})

    def __init__(self, *args: Any) -> None:
        super().__init__(*(shortened(arg) if isinstance(arg, str) else arg for arg in args))

    def add_advice(self, advice: str) -> None:
        """Add advice to the message."""
        self._reword(_advised(str(self), advice))

    def _reword(self, text: str) -> None:
        self.args: tuple[Any, ...] = (shortened(text),)

    def __reduce__(self) -> tuple[Any, ...]:
        # Exception would call the class with `args`, which is the message and not the parameters.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__.copy()  # type: ignore[attr-defined]


class ConfigurationError(DaftraError, ValueError):
    """An argument of the client or of a method cannot be used. Nothing was sent."""


class EncodeError(DaftraError, ValueError):
    """A value cannot be sent to Daftra. Nothing was sent.

    Attributes:
        where: Model and field, such as `InvoiceItemInput.unit_price`.
        value: The value, or its type if a record of the wrong type was given.
    """

    def __init__(self, where: str, value: Any, reason: str, *, is_missing: bool = False) -> None:
        self.where = where
        self.value = value
        shown = "" if is_missing else f"cannot send {displayed(where, value)}: "
        super().__init__(f"{where}: {shown}{reason}")


class UnknownArgumentError(ConfigurationError, TypeError):
    """A keyword argument that the method does not have. Nothing was sent.

    Daftra ignores unknown parameters, so it would return all records for a misspelled filter.

    Attributes:
        method: The method, such as `invoices.list`.
        argument: The keyword.
    """

    def __init__(self, method: str, argument: str, advice: str = "") -> None:
        self.method = method
        self.argument = argument
        super().__init__(f"{method}() got an unexpected keyword argument {argument!r}{advice}")


class EditLossError(EncodeError):
    """An edit would lose stored values that an update cannot contain, or that the document does not know.

    Nothing was sent. Accept the loss of a value (`allow_loss=`), or send it back unchanged (`keep=`). A value that
    answers do not contain cannot be sent back: pass a new value, or accept the loss.

    Attributes:
        operation: Called method, such as `invoices.edit`.
        id: Id of the record.
        keys: Places of the values in the record, such as `foo` or `InvoiceItem[0].tracking_data`.
        parts: Arguments that replace the rows with some of the values, such as `invoice_item`.
        unread: Those of `keys` that answers do not contain, so it is unknown whether a value is stored.
    """

    def __init__(
        self, operation: str, id: int, keys: Sequence[str], parts: Sequence[str] = (), unread: Sequence[str] = ()
    ) -> None:
        self.operation = operation
        self.id = id
        self.keys: tuple[str, ...] = tuple(keys)
        self.parts: tuple[str, ...] = tuple(parts)
        self.unread: tuple[str, ...] = tuple(unread)
        rows: dict[str, list[str]] = {}
        for key in self.keys:
            rows.setdefault(_ROW.sub("", key), []).append(key)
        shown = dict(list(rows.items())[:_MAX_KEYS])
        places = [_cut(found[0]) + (f" and {len(found) - 1} more" if found[1:] else "") for found in shown.values()]
        left = f", ... ({len(rows) - len(shown)} more are in .keys)" if len(rows) > len(shown) else ""
        names = ", ".join(f'"{_cut(name)}"' for name in shown)
        read = ", ".join(f'"{_cut(name)}"' for name in shown if name not in self.unread)
        back = f", or send them back unchanged with keep={{{read}}}" if read else ""
        replace = f"; or replace the rows with {' and '.join(f'{part}=' for part in self.parts)}" if parts else ""
        reason = (
            f"an update of record {id} would lose the values stored under {', '.join(places)}{left}. Accept the loss "
            f"with allow_loss={{{names}}}{back}{replace}"
        )
        if unread:
            reason += f". Answers do not contain {', '.join(unread)}: pass a new value, or accept the loss"
        super().__init__(operation, None, reason, is_missing=True)


_ROW: Final = re.compile(r"\[\d+\]")
_MAX_KEYS: Final = 50


def _cut(key: str) -> str:
    """A key of an answer, shortened and escaped for a message."""
    return key if len(key) <= 80 and key.isprintable() else f"{ascii(key[:76])[1:-1]}..."


class ClientClosedError(DaftraError, RuntimeError):
    """The client was closed before the call, or before its next attempt. Nothing was sent."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class LimiterError(DaftraError):
    """A limiter outside of this process, such as one in Redis, could not be reached. Nothing was sent."""


class LockError(DaftraError):
    """A shared lock was not obtained, or was lost before the write was sent. Nothing was written."""


class DecodeError(DaftraError):
    """An answer contains a value that cannot be decoded. It is neither dropped nor returned with a wrong type.

    Attributes:
        model: Name of the model, such as `Invoice`.
        field: The key on the wire; None if the record is not an object.
        value: The value as Daftra sent it.
        reason: The rule that the value breaks.
        id: Id of the record with the value, or of the record that contains it; None if it is not known.
        row: Position of that record in a list, from 1; None if it is not in a list.
    """

    _ADVICE: ClassVar[str] = "The value is in .value; please report it"

    def __init__(self, model: str, field: str | None, value: Any, reason: str) -> None:
        self.model = model
        self.field = field
        self.value = value
        self.reason = reason
        self.id: int | None = None
        self.row: int | None = None
        super().__init__(self._text())

    def locate(self, record: Any, row: int | None = None) -> None:
        """Add the record in which Daftra sent the value, and the request to report it."""
        id = record.get("id") if isinstance(record, Mapping) else None
        self.id = int(id) if isinstance(id, int | str) and re.fullmatch("[0-9]{1,18}", str(id)) else None
        self.row = row
        self._reword(_advised(self._text(), self._ADVICE))

    def _text(self) -> str:
        where = self.model if self.field is None else f"{self.model}.{self.field}"
        record = f" of record {self.id}" if self.id is not None else f" of row {self.row}" if self.row else ""
        return f"{where}{record}: cannot read {displayed(self.field or self.model, self.value)}: {self.reason}"


class AmbiguousDateError(DecodeError):
    """A date such as 03/04/2026 whose format is not known. The client then requests the format of the account."""

    _ADVICE = ""


class _CallError(DaftraError):
    """An error of one call.

    Attributes:
        message: What happened; the message of Daftra in the language of the account, if there is one.
        method: HTTP method of the call.
        url: Its address without the query.
    """

    _ADVICE: ClassVar[str] = ""
    """What to do, unless an error has its own `advice`. It is shown after `message`, but is not part of it."""

    def __init__(self, message: str, *, method: str, url: str, advice: str | None = None) -> None:
        self.message = message
        self.method = method
        self.url = url
        super().__init__(f"{_advised(self._text(), self._ADVICE if advice is None else advice)}{self._call()}")

    def add_advice(self, advice: str) -> None:
        self._reword(_advised(str(self).removesuffix(self._call()), advice) + self._call())

    def _call(self) -> str:
        return f" [{self.method} {self.url}]"

    def _text(self) -> str:
        """The message with its details."""
        return self.message


class APIConnectionError(_CallError):
    """Daftra could not be reached, or the answer to a read was lost. The call changed nothing and can be repeated."""

    _ADVICE = "The call changed nothing and can be repeated"

    def __init__(self, message: str, *, method: str, url: str, was_sent: bool = False) -> None:
        self.was_sent: bool = was_sent
        super().__init__(message, method=method, url=url)


class APITimeoutError(APIConnectionError):
    """A read got no answer before its deadline, or a write was not sent before it. The call can be repeated."""


class OutcomeUnknownError(_CallError):
    """A write was sent and its outcome is not known.

    The answer was lost or cut short, or it was a server failure, a redirect, or JSON that is not known to confirm such
    a write. The record may exist. Look it up before you write again, so that no document is doubled.

    Attributes:
        sent: What was sent, as decoded JSON (not shown in the message).
        status: HTTP status of the answer; None if there was none.
        body: The answer as decoded JSON; None if there was none or it was not JSON (not shown in the message).
        ids: Ids of the records that a bulk call has stored according to its answer.
        location: Target of a redirect, without host and query; None if the answer was not a redirect.
    """

    was_sent: bool = True
    _ADVICE = "The write may have been done: check before you send it again"

    def __init__(
        self,
        message: str,
        *,
        method: str,
        url: str,
        sent: Any = None,
        status: int | None = None,
        body: Any = None,
        ids: Sequence[int] = (),
        location: str | None = None,
    ) -> None:
        self.sent = sent
        self.status = status
        self.body = body
        self.ids: tuple[int, ...] = tuple(ids)
        self.location = location
        super().__init__(message, method=method, url=url)

    def _text(self) -> str:
        return self.message if self.status is None else f"{self.status}: {self.message}"


class ConflictError(_CallError):
    """A record has changed since it was read for an edit. Nothing was written.

    Attributes:
        seen: Time of the last change of the version that was read, or None.
        found: Time of the last change of the current version, or None.
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
    """A reference does not identify one record. No other record was created.

    Several records have it, or one without an id, or one has a similar reference, which may be the form in which Daftra
    stored it: without spaces at the ends, truncated, in another case, or with "?" for an emoji.

    Attributes:
        operation: Called method, such as `invoices.create_once`.
        where: Model and field of the reference.
        value: The reference.
        ids: Ids of the records that may have the reference, without records that have no id.
        nameless: Number of records that have the reference and no id.
        stored: The similar reference of the first record; None if the records have the reference itself.
        sent: A create was sent and its answer was lost, so one of the records may be new.
        created: The call has created the record in `ids`, and Daftra has stored its reference in another form.
        recognised: Daftra has stored nothing, since the record in `ids` has the same idempotency key (`unique_id`) and
            another reference.
    """

    def __init__(
        self,
        operation: str,
        where: str,
        value: str,
        ids: list[int],
        *,
        nameless: int = 0,
        stored: str | None = None,
        sent: bool = False,
        created: bool = False,
        recognised: bool = False,
    ) -> None:
        self.operation = operation
        self.where = where
        self.value = value
        self.ids = ids
        self.nameless = nameless
        self.stored = stored
        self.sent = sent
        self.was_sent: bool = sent or created or recognised
        self.created = created
        self.recognised = recognised
        super().__init__(f"{operation}: {where} = {displayed(where, value)} {self._text()}")

    def _text(self) -> str:
        ids = ", ".join(map(str, self.ids[:5])) + (", ..." if len(self.ids) > 5 else "")
        if self.created:
            return (
                f"was created as record {ids}, but Daftra stored {displayed(self.where, self.stored)} instead, so the "
                "record would not be found again. Delete or correct it, and use references that Daftra does "
                "not change, such as short ones of letters and digits"
            )
        if self.recognised:
            return (
                f"was not created: record {ids} has the same idempotency key and "
                f"{displayed(self.where, self.stored)} as its reference. Correct that record, or set another "
                "`unique_id` if you mean another record"
            )
        count = len(self.ids) + self.nameless
        outcome = "Nothing was created"
        if self.sent:
            outcome = f"{'It' if count == 1 else 'One of them'} may be new, since the answer to the create was lost"
        if not self.ids:
            found = "a record" if count == 1 else f"{count} records"
            ids = f"{found} without an id"
        elif self.stored is not None:
            ids = f"record{'s' if len(self.ids) > 1 else ''} {ids}"
        elif self.nameless:
            ids = f"{count} records: {ids} and {self.nameless} without an id"
        else:
            ids = f"{count} records: {ids}"
        if self.stored is not None:
            return (
                f"may be stored as {displayed(self.where, self.stored)} on {_ended(ids)} {outcome}; correct "
                "the reference there, or pass exact=True if you mean another record"
            )
        return f"is on {_ended(ids)} {outcome}; delete all but one, or give the others another reference"


class ListingChangedError(DaftraError):
    """A list may be incomplete, or is known to be incomplete.

    There are three causes. The list changed again and again while it was read. Or it ended with fewer records than its
    own total, also when it was read again: its pages are limited in size, one of them is always empty, or its total
    counts records that the user may not see (`unverified()` of the pager skips this check). Or many pages in a row had
    no new record.

    The records that were returned before are correct. The next step of the same iterator tries again. A new list may
    succeed when less is written to the account, with pages of another size (`limit=`), or with narrower filters.

    Attributes:
        listing: Operation, such as `invoices.list`.
        page: Number of the page after which reading could not continue.
        attempts: Number of attempts for that page.
        reason: The problem with the page in the last attempt.
        total: Number of records from the first requested page on, according to the last total of Daftra; None if there
            is none, or if the list changed.
        seen: Number of different records that were found; None if the list changed.
    """

    was_sent: bool = True

    def __init__(
        self, listing: str, page: int, attempts: int, reason: str, *, total: int | None = None, seen: int | None = None
    ) -> None:
        self.listing = listing
        self.page = page
        self.attempts = attempts
        self.reason = reason
        self.total = total
        self.seen = seen
        super().__init__(f"{listing}: {self._text()}")

    def _text(self) -> str:
        if self.seen is None:
            return (
                f"the listing changes faster than it can be read: page {self.page} was tried {self.attempts} times, "
                f"and the last time {self.reason}. Records may be missing: continue the iteration, list again "
                "when less is written, or request larger pages or fewer records"
            )
        of = "" if self.total is None else f" of {self.total}"
        return (
            f"the listing has {self.seen}{of} records, and {self.reason}. Request pages of another size. If the "
            "total may count records that you may not see, `unverified()` of the pager skips this check"
        )


class FilterIgnoredError(DaftraError):
    """A row does not match a requested filter: Daftra has ignored the filter and returned all records.

    Daftra ignores filters that it does not know, perhaps only in this account because a plugin is missing (live
    report). Compare the rows yourself: `unverified()` of the pager returns all of them.

    Attributes:
        listing: Operation, such as `invoices.list`.
        filter: Name of the filter.
        expected: The requested value.
        found: The value in the row; None if it has none.
        id: Id of the row, or None.
        operator: How the field was compared with the value.
    """

    was_sent: bool = True

    def __init__(
        self, listing: str, filter: str, expected: Any, found: Any, id: int | None, *, operator: str = "="
    ) -> None:
        self.listing = listing
        self.filter = filter
        self.expected = expected
        self.found = found
        self.id = id
        self.operator = operator
        row = "a row" if id is None else f"row {id}"
        compared = "=" if operator in ("=", "==") else f" {operator} "
        has = "has no such value" if found is None else f"has {displayed(filter, found)}"
        super().__init__(
            f"{listing}: Daftra has ignored the filter {filter}{compared}{displayed(filter, expected)}: {row} {has}. "
            "Compare the rows yourself, with `unverified()` of the pager"
        )


class ResponseError(_CallError):
    """The answer of Daftra is not a success.

    Attributes:
        status: The HTTP status.
        code: The code in the body, or the status if there is none.
        errors: Messages by field; empty if there are none.
        error_type: Daftra's name for the kind of failure, such as `extra_data`, or None.
        body: The decoded body; None if it was not JSON.
        retry_after: Seconds to wait that Daftra requests, or None.
    """

    was_sent: bool = True
    _DEFAULT_MESSAGE: ClassVar[str] = "Daftra refused the call"
    """The message for answers without one."""

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
        self.code: int = status if code is None else code
        self.errors: dict[str, list[str]] = dict(errors or {})
        self.error_type = error_type
        self.body = body
        self.retry_after = retry_after
        super().__init__(message, method=method, url=url, advice=advice)

    def _text(self) -> str:
        kind = f" ({self.error_type})" if self.error_type else ""
        details = "".join(f"; {field}: {', '.join(texts)}" for field, texts in self.errors.items())
        wait = f"Daftra asks to wait {round(self.retry_after, 1):g} s" if self.retry_after else ""
        return _advised(f"{self.code}{kind}: {self.message}{details}", wait)


class AuthenticationError(ResponseError):
    """401: the credentials are missing, wrong or expired."""

    _DEFAULT_MESSAGE = "Daftra refused the credentials"
    _ADVICE = "Check the credentials of this account"


class PlanLimitError(ResponseError):
    """402: a limit of the account's plan is reached (source: vendor reference 2026-08)."""

    _DEFAULT_MESSAGE = "a limit of the account's plan is reached"
    _ADVICE = "Raise the limit in the account's subscription"


class PermissionDeniedError(ResponseError):
    """The credentials do not permit the call: 403, or 401 of v2 with a body that is not about the credentials."""

    _ADVICE = "The user or key lacks the right for this call"


class NotFoundError(ResponseError):
    """404: no such record or endpoint, or the record was deleted."""

    _DEFAULT_MESSAGE = "no such record or address; the record may have been deleted"


class ValidationError(ResponseError):
    """Daftra refuses the content, or the call breaks a rule: 400 or 422, and 401 for some documented deletes.

    `errors` maps fields to messages.
    """


class RateLimitError(ResponseError):
    """429: too many calls. `retry_after` is the wait that Daftra requests, if any."""

    _DEFAULT_MESSAGE = "too many calls"
    _ADVICE = "Make fewer calls at once (max_concurrency=) or per second (Limiter(per_second=...))"


class ServerError(ResponseError):
    """5xx in answer to a read. (For a write, `OutcomeUnknownError` is raised.)"""

    _DEFAULT_MESSAGE = "Daftra failed"
    _ADVICE = "Try again later"


class UnexpectedResponseError(ResponseError):
    """The answer is not one of the API: HTML, a redirect to a login page, invalid JSON, or JSON of another shape.

    Attributes:
        location: Target of a redirect, without host and query; None if the answer was not a redirect.
    """

    _ADVICE = "The body is in .body"

    def __init__(self, message: str, *, location: str | None = None, **details: Any) -> None:
        self.location = location
        super().__init__(message, **details)


class AnswerTooLargeError(UnexpectedResponseError):
    """An answer to a read is larger than `max_answer_bytes`, compressed or decompressed. It was not read completely.

    (For a write whose answer is too large, `OutcomeUnknownError` is raised.)
    """

    _ADVICE = "Request less (limit=) or raise max_answer_bytes="


class UnexpectedFileError(UnexpectedResponseError):
    """A download is not the expected file, but often a login page. Nothing was stored."""

    _ADVICE = "The link may have expired: read the record again to get a new link"


class WriteNotConfirmedError(ResponseError):
    """Daftra reported success, but did not store what was sent.

    There are three causes. A create got null as the id, so nothing was stored (source: live report on client payments).
    An update got another id than it was sent with, so another record was changed or created (source: vendor
    reference 2026-08). An `edit` with `confirm` found other values when it read the record after the edit; then
    `errors` maps arguments to the differences.

    Attributes:
        sent_id: Id of the record in the call; None for a create.
        found_id: Id of the record in the answer, or None.
    """

    def __init__(
        self, message: str, *, sent_id: int | None = None, found_id: int | None = None, **details: Any
    ) -> None:
        self.sent_id = sent_id
        self.found_id = found_id
        super().__init__(message, **details)


def _advised(text: str, advice: str) -> str:
    """A text followed by advice. Texts of Daftra may or may not end with a full stop."""
    if not advice:
        return text
    return f"{text} {advice}" if text.endswith((".", "!", "?")) else f"{text}. {advice}"


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
