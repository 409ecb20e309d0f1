"""What a redirect in answer to an update means: the record is read, and shows whether it was changed.

Daftra answers updates of purchase orders with a web page unless it mails the supplier (source: vendor reference
2026-08). Which updates these are is declared in the document, see docs/document.md.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from .._call.redirected import leads
from .._call.results import Done
from .._codec.record import Record
from .._codec.unset import UNSET
from .._codec.write_model import Input
from ..errors import DaftraError, OutcomeUnknownError
from .edit_loss import as_read, rows_of, sources
from .editing import refilled, same, shows


async def updated(
    write: Awaitable[Done],
    to: str,
    look: Callable[[], Awaitable[Record]],
    sent: Input,
    rows: Mapping[str, Sequence[Input] | None],
) -> Done:
    """The outcome of an update that is redirected.

    Args:
        write: The call.
        to: Path of the page, or of one above it.
        look: Reads the record.
        sent: What the record was to become.
        rows: The rows that were to replace those of the record, by their key in the record.

    Raises:
        OutcomeUnknownError: The record does not show what was sent, the look failed, or the update ended in another
            way that tells nothing.
    """
    try:
        return await write
    except OutcomeUnknownError as error:
        if not leads(error, to):
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
    """Whether a record has all values that were sent; fields that answers lack are left out."""
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
