"""Finds the outcome of writes that Daftra answers with a redirect: it reads the records after the write.

The document declares these writes, see docs/document.md. `_methods/read_back.py` does the same for updates.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Any, TypeVar

from ..errors import DaftraError, NotFoundError, OutcomeUnknownError, ValidationError
from .results import Created, Done

T = TypeVar("T")


async def resolve_delete(write: Awaitable[Done], page: str, look: Callable[[], Awaitable[object]]) -> Done:
    """Return the outcome of a delete of v1 that is answered with a redirect, whether it was done or refused.

    Args:
        write: The call.
        page: Path of the page to which Daftra redirects.
        look: Reads the record.

    Raises:
        ValidationError: The record still exists: Daftra has refused to delete it.
        OutcomeUnknownError: The record could not be read either, or the outcome is unknown for another reason.
    """
    try:
        return await write
    except OutcomeUnknownError as error:
        if not redirects_to(error, page):
            raise
        try:
            await look()
        except DaftraError as failure:
            if _is_missing(failure):
                return Done()
            error.add_note(f"The record could not be read either: {failure}")
            raise error from failure
        raise _refused(error, "the record was not deleted and can still be read") from error


async def resolve_create(
    write: Awaitable[Created], page: str, look: Callable[[], AsyncIterable[Any]], field: str, value: Any
) -> Created:
    """Return the outcome of a create that is answered with a redirect when a record has the value of a field already.

    Args:
        write: The call.
        page: Path of the page to which Daftra redirects.
        look: Lists the records.
        field: The field with a unique value, as an attribute of the records.
        value: The value that was sent.

    Raises:
        ValidationError: A record has the value, so nothing was stored.
        OutcomeUnknownError: No record has the value, the records could not be listed, or the outcome is unknown for
            another reason.
    """
    try:
        return await write
    except OutcomeUnknownError as error:
        if not redirects_to(error, page) or not value:
            raise
        try:
            async for record in look():
                if getattr(record, field) == value and record.id is not None:
                    message = f"in use by record {record.id}"
                    raise _refused(error, f"the {field} is {message}", {field: [message]}) from error
        except ValidationError:
            raise
        except DaftraError as failure:
            error.add_note(f"The records could not be listed either: {failure}")
        raise


def redirects_to(error: OutcomeUnknownError, page: str) -> bool:
    """Whether the answer was a redirect to this page or to a page below it, and not to a login page."""
    location = (error.location or "").rstrip("/")
    return error.status in (302, 303) and (location == page or location.startswith(f"{page}/"))


def _is_missing(failure: DaftraError) -> bool:
    """Whether Daftra reports that the record does not exist. A proxy or a missing right may cause other failures."""
    return (
        isinstance(failure, NotFoundError)
        and failure.status == 404
        and isinstance(failure.body, dict)
        and "result" in failure.body
    )


def _refused(error: OutcomeUnknownError, message: str, errors: dict[str, list[str]] | None = None) -> ValidationError:
    assert error.status is not None, "it was a redirect"  # noqa: S101
    refused = ValidationError(
        f"Daftra refused the call with a redirect: {message}",
        method=error.method, url=error.url, status=error.status, errors=errors,
        advice="Only Daftra's web pages say why",
    )  # fmt: skip
    refused.response_headers = error.response_headers
    return refused
