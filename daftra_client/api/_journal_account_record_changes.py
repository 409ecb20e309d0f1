"""JournalAccountRecordChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._call.options import CallOptions
from .._codec.unset import Unset


class JournalAccountRecordChanges(CallOptions, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    disabled: bool | None | Unset
    """Whether the record is disabled."""
    entity_id: str | None | Unset
    """The record that the account or category represents, an id of the kind that `entity_type` names, and needed
    with it. The type is text because Daftra does not say that every kind has numeric ids."""
    journal_cat_id: int | None | Unset
    """The category above, an id from `journal_cats` and not its code; for categories -1, the default, is the top."""
    name: str | None | Unset
    """Name of the account or category. At most 255 characters."""
