"""PurchaseOrderCustomField: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderCustomField(Model):
    """A custom field of a purchase document.

    Source: request sample (purchase debit note); documentation names no fields.
    """

    id: int | None = None
    """Id of the row."""
    label: str | None = None
    """Name of the field."""
    value: str | None = None
    """Value; may hold a placeholder such as %total%."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "id",
            "label",
            "value",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["label"]
        self.label = v if v is None or type(v) is str else wire.text(v)
        v = row["value"]
        self.value = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "id": wire.encode_integer(self.id, "PurchaseOrderCustomField.id"),
            "label": wire.encode_text(self.label, "PurchaseOrderCustomField.label"),
            "value": wire.encode_text(self.value, "PurchaseOrderCustomField.value"),
        }
        return data
