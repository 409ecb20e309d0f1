"""UnitTemplate: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            self.active = wire.flag(get("active"))
            self.branch = wire.record(get("branch"), EntityBranch, date_format)
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("main_unit_name")
            self.main_unit_name = v if type(v) in TEXT else wire.text(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            self.staff = wire.record(get("staff"), UnitTemplateStaff, date_format)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("template_name")
            self.template_name = v if type(v) in TEXT else wire.text(v)
            v = get("unit_small_name")
            self.unit_small_name = v if type(v) in TEXT else wire.text(v)
            self.unit_templates_unit_factors = wire.records(
                get("unit_templates_unit_factors"), UnitTemplateFactor, date_format
            )
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
