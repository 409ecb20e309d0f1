"""UnitTemplateFactor: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            self.factor = wire.decimal(get("factor"))
            v = get("factor_name")
            self.factor_name = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("small_name")
            self.small_name = v if type(v) in TEXT else wire.text(v)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("unit_template_id")
            self.unit_template_id = v if type(v) in INTEGER else wire.integer(v)
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
