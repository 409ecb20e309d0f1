"""InvoiceCustomField: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceCustomField(Record):
    """A custom field of a document: a label and a value."""

    id: int | None = None
    """Id of the row."""
    invoice_id: int | None = None
    """The document that the row belongs to."""
    label: str | None = None
    """Label of the field."""
    placeholder: str | None = None
    """A placeholder such as `%total%`, which Daftra fills in."""
    value: str | None = None
    """Content of the field; may hold a placeholder such as `%total%`."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("invoice_id",))
