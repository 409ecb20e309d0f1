"""Department: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment, Raw
from .department_manager import DepartmentManager

if TYPE_CHECKING:
    from typing import Self


class Department(Record, kw_only=True):
    """A department that staff can belong to.

    Source: documentation (fields of the list and of the single record, without examples).
    """

    id: int | None = None
    """Id of the department."""
    name: str | None = None
    """Name shown to people."""
    description: str | None = None
    """Free text about it."""
    active: bool | None = None
    """Whether it is in use."""
    created: Moment | None = None
    """When the department was added."""
    modified: Moment | None = None
    """When the department was last changed."""
    abbr: str | None = None
    """Short form of the name."""
    managers: Raw[list[Any]] | None = None
    """Its managers once more, in the single record only. What its items look like is not documented; on writes they
    are staff ids."""
    department_managers: list[DepartmentManager] | None = None
    """Its managers."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.managers
        if v is not None:
            self.managers = wire.array(v, lambda v: v)
        v = self.department_managers
        if v is not None:
            self.department_managers = [row._settled(days) for row in v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Department", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "Department.name"),
            "description": wire.encode_text(self.description, "Department.description"),
            "active": wire.encode_flag(self.active, "Department.active"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "abbr": wire.encode_text(self.abbr, "Department.abbr"),
            "managers": wire.plain(self.managers, "Department.managers", date_format, is_read=True),
            "department_managers": wire.encode_records(
                self.department_managers, "Department.department_managers", date_format
            ),
        }
        return data
