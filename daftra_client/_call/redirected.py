"""Finds the outcome of writes that Daftra ordinarily answers with a redirect, by a look at the records.

The document declares these writes, see docs/document.md.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Any, TypeVar

from ..errors import DaftraError, NotFoundError, OutcomeUnknownError, ValidationError
from .results import Created, Done

T = TypeVar("T")


async def deleted(write: Awaitable[Done], to: str, look: Callable[[], Awaitable[object]]) -> Done:
    """The outcome of a delete of v1 that is redirected whether it was done or refused.

    Args:
        write: The call.
        to: Path of the page.
        look: Reads the record.

    Raises:
        ValidationError: The record is still there: Daftra has refused to delete it.
        OutcomeUnknownError: The look failed as well, or the outcome is not known for another reason.
    """
    try:
        return await write
    except OutcomeUnknownError as error:
        if not _leads(error, to):
            raise
        try:
            await look()
        except DaftraError as failure:
            if _is_gone(failure):
                return Done()
            error.add_note(f"The record could not be read either: {failure}")
            raise error from failure
        raise _refused(error, "the record was not deleted and can still be read") from error


async def created_unless_taken(
    write: Awaitable[Created], to: str, look: Callable[[], AsyncIterable[Any]], field: str, value: Any
) -> Created:
    """The outcome of a create that is redirected to a page when the value of a field is in use.

    Args:
        write: The call.
        to: Path of the page.
        look: Lists the records.
        field: The field that no two records share, as an attribute of the records.
        value: What was sent in it.

    Raises:
        ValidationError: A record has the value, and nothing was stored.
        OutcomeUnknownError: No record has the value, the look failed, or the outcome is not known for another reason.
    """
    try:
        return await write
    except OutcomeUnknownError as error:
        if not _leads(error, to) or not value:
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


def _leads(error: OutcomeUnknownError, to: str) -> bool:
    """Whether the answer was a redirect to a page or to one below it. A redirect to a login page is not one."""
    location = (error.location or "").rstrip("/")
    return error.status in (302, 303) and (location == to or location.startswith(f"{to}/"))


def _is_gone(failure: DaftraError) -> bool:
    """Whether Daftra reports that the record does not exist. Other failures may mean a proxy or a missing right."""
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
