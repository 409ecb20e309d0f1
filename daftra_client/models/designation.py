"""Designation: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class Designation(Record, kw_only=True):
    """A job title that staff can hold.

    Source: documentation (list and single record with examples).
    """

    id: int | None = None
    """Id of the designation."""
    name: str | None = None
    """Name shown to people."""
    description: str | None = None
    """Free text about it."""
    active: bool | None = None
    """Whether it is in use."""
    role_id: int | None = None
    """Role in the system that goes with it; 0, in the examples, presumably means none."""
    department_id: int | None = None
    """Department that it belongs to, an id from `departments`."""
    employment_type_id: int | None = None
    """Kind of employment, an id from `employment_types`."""
    employment_level_id: int | None = None
    """Id of the level of employment."""
    salary_structure_id: int | None = None
    """Id of the salary structure that goes with it."""
    payroll_frequency: str | None = None
    """How often pay is due. Its values are not documented."""
    currency_code: str | None = None
    """Currency of the pay, presumably as a three-letter ISO code."""
    created: Moment | None = None
    """When the designation was added."""
    modified: Moment | None = None
    """When the designation was last changed."""
    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`. It comes in the answer to an update, not on reads."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Designation", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "Designation.name"),
            "description": wire.encode_text(self.description, "Designation.description"),
            "active": wire.encode_flag(self.active, "Designation.active"),
            "role_id": wire.whole(self.role_id),
            "department_id": wire.whole(self.department_id),
            "employment_type_id": wire.whole(self.employment_type_id),
            "employment_level_id": wire.whole(self.employment_level_id),
            "salary_structure_id": wire.whole(self.salary_structure_id),
            "payroll_frequency": wire.encode_text(self.payroll_frequency, "Designation.payroll_frequency"),
            "currency_code": wire.encode_text(self.currency_code, "Designation.currency_code"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
        }
        return data
