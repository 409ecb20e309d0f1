"""PurchaseOrderTax: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderTax(Model):
    """A tax as it applies to one purchase invoice.

    Source: documentation; live capture (the map of such records, without their fields).
    """

    created: datetime.datetime | None = None
    """When the record was created, in account time."""
    description: str | None = None
    """Description of the tax."""
    id: int | None = None
    """Documented as the id of a document line."""
    included: bool | None = None
    """Whether prices already contain the tax; null and 0 mean that it is added."""
    modified: datetime.datetime | None = None
    """When the record was last changed, in account time."""
    name: str | None = None
    """Name of the tax."""
    tax_id: int | None = None
    """The tax, an id from `taxes`."""
    value: Decimal | None = None
    """Rate of the tax in percent."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "created",
            "description",
            "id",
            "included",
            "modified",
            "name",
            "tax_id",
            "value",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.included = wire.FLAGS[row["included"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["tax_id"]
        self.tax_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["value"]
        self.value = v if v is None else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "PurchaseOrderTax.description"),
            "id": wire.encode_integer(self.id, "PurchaseOrderTax.id"),
            "included": wire.encode_flag(self.included, "PurchaseOrderTax.included"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "PurchaseOrderTax.name"),
            "tax_id": wire.encode_integer(self.tax_id, "PurchaseOrderTax.tax_id"),
            "value": wire.encode_decimal(self.value, "PurchaseOrderTax.value"),
        }
        return data
