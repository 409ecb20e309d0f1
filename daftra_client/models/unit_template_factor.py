"""UnitTemplateFactor: generated from openapi/daftra.yaml, do not edit."""

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
class UnitTemplateFactor(Model):
    """A unit derived from the main unit of a template.

    Source: documentation.
    """

    branch_id: int | None = None
    """An id from `branches`. Null in the example."""
    created: datetime.datetime | None = None
    """When the unit was added. Null in the example."""
    factor: Decimal | None = None
    """How many main units make one of this unit, such as 1000 for a kilogram of grams."""
    factor_name: str | None = None
    """Name of the unit."""
    id: int | None = None
    """Number that identifies the unit. Products and lines refer to it as a unit factor."""
    modified: datetime.datetime | None = None
    """When the unit was last changed. Null in the example."""
    small_name: str | None = None
    """Abbreviation of the unit."""
    staff_id: int | None = None
    """An id from `staff`. Null in the example."""
    unit_template_id: int | None = None
    """The template of the unit, an id from `unit_templates`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "created",
            "factor",
            "factor_name",
            "id",
            "modified",
            "small_name",
            "staff_id",
            "unit_template_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["factor"]
        self.factor = v if v is None else wire.decimal(v)
        v = row["factor_name"]
        self.factor_name = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["small_name"]
        self.small_name = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["unit_template_id"]
        self.unit_template_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "UnitTemplateFactor.branch_id"),
            "created": wire.isoformat(self.created),
            "factor": wire.encode_decimal(self.factor, "UnitTemplateFactor.factor"),
            "factor_name": wire.encode_text(self.factor_name, "UnitTemplateFactor.factor_name"),
            "id": wire.encode_integer(self.id, "UnitTemplateFactor.id"),
            "modified": wire.isoformat(self.modified),
            "small_name": wire.encode_text(self.small_name, "UnitTemplateFactor.small_name"),
            "staff_id": wire.encode_integer(self.staff_id, "UnitTemplateFactor.staff_id"),
            "unit_template_id": wire.encode_integer(self.unit_template_id, "UnitTemplateFactor.unit_template_id"),
        }
        return data
