"""UnitTemplate: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Moment, Related
from .entity_branch import EntityBranch
from .unit_template_factor import UnitTemplateFactor
from .unit_template_staff import UnitTemplateStaff

if TYPE_CHECKING:
    from typing import Self


class UnitTemplate(Record, kw_only=True):
    """A main unit of measure with the units derived from it.

    Source: documentation (list and single record).
    """

    id: int | None = None
    """Number that identifies the template."""
    template_name: str | None = None
    """Name of the template."""
    active: bool | None = None
    """Whether the template is in use."""
    main_unit_name: str | None = None
    """Name of the main unit, which all factors refer to."""
    unit_small_name: str | None = None
    """Abbreviation of the main unit."""
    created: Moment | None = None
    """When the template was added. Null in the examples."""
    modified: Moment | None = None
    """When the template was last changed. Null in the examples."""
    branch_id: int | None = None
    """The branch of the template, an id from `branches`."""
    staff_id: int | None = None
    """Who added the template, an id from `staff`."""
    branch: Related[EntityBranch] | None = None
    """The branch of the template."""
    staff: Related[UnitTemplateStaff] | None = None
    """The staff member who added the template."""
    unit_templates_unit_factors: list[UnitTemplateFactor] | None = None
    """The derived units. The documented list leaves them out."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.branch
        if v is not None:
            self.branch = related(v, days)
        v = self.staff
        if v is not None:
            self.staff = related(v, days)
        v = self.unit_templates_unit_factors
        if v is not None:
            self.unit_templates_unit_factors = [row._settled(days) for row in v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "UnitTemplate", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "template_name": wire.encode_text(self.template_name, "UnitTemplate.template_name"),
            "active": wire.encode_flag(self.active, "UnitTemplate.active"),
            "main_unit_name": wire.encode_text(self.main_unit_name, "UnitTemplate.main_unit_name"),
            "unit_small_name": wire.encode_text(self.unit_small_name, "UnitTemplate.unit_small_name"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
            "staff_id": wire.whole(self.staff_id),
            "branch": wire.encode_record(self.branch, "UnitTemplate.branch", date_format),
            "staff": wire.encode_record(self.staff, "UnitTemplate.staff", date_format),
            "unit_templates_unit_factors": wire.encode_records(
                self.unit_templates_unit_factors, "UnitTemplate.unit_templates_unit_factors", date_format
            ),
        }
        return data
