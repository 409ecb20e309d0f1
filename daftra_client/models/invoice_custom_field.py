"""InvoiceCustomField: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceCustomField(Model):
    """A custom field of a document: a label and a value.

    Source: live report (label and value are written); documentation (an object without fields); request sample of
    purchase debit notes.
    """

    id: int | None = None
    """Id of the row."""
    label: str | None = None
    """Label of the field."""
    value: str | None = None
    """Content of the field; may hold a placeholder such as `%total%`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "label",
            "value",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("label")
            self.label = v if type(v) in TEXT else wire.text(v)
            v = get("value")
            self.value = v if type(v) in TEXT else wire.text(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "id": wire.encode_integer(self.id, "InvoiceCustomField.id"),
            "label": wire.encode_text(self.label, "InvoiceCustomField.label"),
            "value": wire.encode_text(self.value, "InvoiceCustomField.value"),
        }
        return data
