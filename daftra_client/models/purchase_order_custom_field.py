"""PurchaseOrderCustomField: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderCustomField(Record):
    """A custom field of a purchase document."""

    id: int | None = None
    """Id of the row."""
    label: str | None = None
    """Name of the field."""
    placeholder: str | None = None
    """A placeholder such as `%total%`, which Daftra fills in."""
    purchase_order_id: int | None = None
    """The document that the row belongs to."""
    value: str | None = None
    """Value; may hold a placeholder such as %total%."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("purchase_order_id",))
