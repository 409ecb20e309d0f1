"""PurchaseOrderCustomFieldInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderCustomFieldInput(Input):
    """A custom field as it is sent with a purchase document.

    Source: request sample (purchase debit note); inference for purchase invoices.
    """

    id: int | None | Unset = UNSET
    """Id of an existing row, for updates only, so that it stays the same row."""
    label: str | None | Unset = UNSET
    """Name of the field."""
    placeholder: str | None | Unset = UNSET
    """A placeholder such as `%total%`, which Daftra fills in."""
    value: str | None | Unset = UNSET
    """Value; may hold a placeholder such as %total%."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "id",
            "label",
            "placeholder",
            "value",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["label"]
        self.label = v if v is UNSET else wire.text(v)
        v = row["placeholder"]
        self.placeholder = v if v is UNSET else wire.text(v)
        v = row["value"]
        self.value = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderCustomFieldInput", date_format)
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "PurchaseOrderCustomFieldInput.id")
        if self.label is not UNSET:
            data["label"] = wire.encode_text(self.label, "PurchaseOrderCustomFieldInput.label")
        if self.placeholder is not UNSET:
            data["placeholder"] = wire.encode_text(self.placeholder, "PurchaseOrderCustomFieldInput.placeholder")
        if self.value is not UNSET:
            data["value"] = wire.encode_text(self.value, "PurchaseOrderCustomFieldInput.value")
        return data
