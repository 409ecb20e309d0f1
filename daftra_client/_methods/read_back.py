"""Finds the outcome of updates that Daftra answers with a redirect: it reads the record after the update.

Daftra answers updates of purchase orders with a web page unless it mails the supplier (source: vendor reference
2026-08). The document declares these updates, see docs/document.md.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from .._call.redirects import redirects_to
from .._call.results import Done
from .._codec.record import Record
from .._codec.unset import UNSET
from .._codec.write_model import Input
from ..errors import DaftraError, OutcomeUnknownError
from .edit_loss import as_read, rows_of, sources
from .editing import refilled, same, shows


async def resolve_update(
    write: Awaitable[Done],
    page: str,
    look: Callable[[], Awaitable[Record]],
    sent: Input,
    rows: Mapping[str, Sequence[Input] | None],
) -> Done:
    """Return the outcome of an update that is answered with a redirect.

    Args:
        write: The call.
        page: Path of the page to which Daftra redirects, or of a page above it.
        look: Reads the record.
        sent: The update.
        rows: The rows of the update that replace those of the record, by their key in the record.

    Raises:
        OutcomeUnknownError: The record does not have the values of the update, it could not be read, or the outcome is
            unknown for another reason.
    """
    try:
        return await write
    except OutcomeUnknownError as error:
        if not redirects_to(error, page):
            raise
        try:
            record = await look()
            is_shown = _has(record, sent) and all(_has_rows(record, key, given) for key, given in rows.items())
        except DaftraError as failure:
            error.add_note(f"The record could not be read back either: {failure}")
            raise error from failure
        if not is_shown:
            error.add_note("The record was read back and does not show all that was sent")
            raise
        return Done()


def _has(record: Record, sent: Input) -> bool:
    """Whether a record has all values of an update. Fields that answers do not have are not compared."""
    model = type(sent)
    found = refilled(model, as_read(record, sources(model) - {"id"}), given=model._NAMES)
    return all(
        same(getattr(found, name), value)
        for name in model._NAMES
        if name not in ("additional_properties", *model._NOT_CARRIED) and (value := getattr(sent, name)) is not UNSET
    )


def _has_rows(record: Record, key: str, given: Sequence[Input] | None) -> bool:
    if given is None:
        return True
    if not given:
        return not rows_of(record, key)
    return shows(type(given[0]), key, given, record)
