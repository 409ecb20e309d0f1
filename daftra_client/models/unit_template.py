"""UnitTemplate: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .entity_branch import EntityBranch
from .unit_template_factor import UnitTemplateFactor
from .unit_template_staff import UnitTemplateStaff

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplate(Model):
    """A main unit of measure with the units derived from it.

    Source: documentation (list and single record).
    """

    active: bool | None = None
    """Whether the template is in use."""
    branch: EntityBranch | None = None
    """The branch of the template."""
    branch_id: int | None = None
    """The branch of the template, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the template was added. Null in the examples."""
    id: int | None = None
    """Number that identifies the template."""
    main_unit_name: str | None = None
    """Name of the main unit, which all factors refer to."""
    modified: datetime.datetime | None = None
    """When the template was last changed. Null in the examples."""
    staff: UnitTemplateStaff | None = None
    """The staff member who added the template."""
    staff_id: int | None = None
    """Who added the template, an id from `staff`."""
    template_name: str | None = None
    """Name of the template."""
    unit_small_name: str | None = None
    """Abbreviation of the main unit."""
    unit_templates_unit_factors: list[UnitTemplateFactor] | None = None
    """The derived units. The documented list leaves them out."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch",
            "branch_id",
            "created",
            "id",
            "main_unit_name",
            "modified",
            "staff",
            "staff_id",
            "template_name",
            "unit_small_name",
            "unit_templates_unit_factors",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.active = wire.FLAGS[row["active"]]
        v = row["branch"]
        self.branch = v if v is None else wire.record(v, EntityBranch, date_format)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["main_unit_name"]
        self.main_unit_name = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["staff"]
        self.staff = v if v is None else wire.record(v, UnitTemplateStaff, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["template_name"]
        self.template_name = v if v is None or type(v) is str else wire.text(v)
        v = row["unit_small_name"]
        self.unit_small_name = v if v is None or type(v) is str else wire.text(v)
        v = row["unit_templates_unit_factors"]
        self.unit_templates_unit_factors = v if v is None else wire.records(v, UnitTemplateFactor, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active": wire.encode_flag(self.active, "UnitTemplate.active"),
            "branch": wire.encode_record(self.branch, "UnitTemplate.branch", date_format),
            "branch_id": wire.encode_integer(self.branch_id, "UnitTemplate.branch_id"),
            "created": wire.isoformat(self.created),
            "id": wire.encode_integer(self.id, "UnitTemplate.id"),
            "main_unit_name": wire.encode_text(self.main_unit_name, "UnitTemplate.main_unit_name"),
            "modified": wire.isoformat(self.modified),
            "staff": wire.encode_record(self.staff, "UnitTemplate.staff", date_format),
            "staff_id": wire.encode_integer(self.staff_id, "UnitTemplate.staff_id"),
            "template_name": wire.encode_text(self.template_name, "UnitTemplate.template_name"),
            "unit_small_name": wire.encode_text(self.unit_small_name, "UnitTemplate.unit_small_name"),
            "unit_templates_unit_factors": wire.encode_records(
                self.unit_templates_unit_factors, "UnitTemplate.unit_templates_unit_factors", date_format
            ),
        }
        return data
