"""UnitTemplateFactor: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment

if TYPE_CHECKING:
    from typing import Self


class UnitTemplateFactor(Record, kw_only=True):
    """A unit derived from the main unit of a template.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the unit. Products and lines refer to it as a unit factor."""
    factor_name: str | None = None
    """Name of the unit."""
    factor: Amount | None = None
    """How many main units make one of this unit, such as 1000 for a kilogram of grams."""
    small_name: str | None = None
    """Abbreviation of the unit."""
    created: Moment | None = None
    """When the unit was added. Null in the example."""
    modified: Moment | None = None
    """When the unit was last changed. Null in the example."""
    branch_id: int | None = None
    """An id from `branches`. Null in the example."""
    unit_template_id: int | None = None
    """The template of the unit, an id from `unit_templates`."""
    staff_id: int | None = None
    """An id from `staff`. Null in the example."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.factor
        if v is not None:
            self.factor = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "UnitTemplateFactor", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "factor_name": wire.encode_text(self.factor_name, "UnitTemplateFactor.factor_name"),
            "factor": wire.encode_decimal(self.factor, "UnitTemplateFactor.factor"),
            "small_name": wire.encode_text(self.small_name, "UnitTemplateFactor.small_name"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
            "unit_template_id": wire.whole(self.unit_template_id),
            "staff_id": wire.whole(self.staff_id),
        }
        return data
