"""DepartmentManager: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Related
from .staff import Staff

if TYPE_CHECKING:
    from typing import Self


class DepartmentManager(Record, kw_only=True):
    """The link between a department and one of its managers.

    Source: documentation.
    """

    id: int | None = None
    """Id of the link."""
    manager_id: int | None = None
    """The manager, an id from `staff`."""
    department_id: int | None = None
    """The department, an id from `departments`."""
    manager_department: Related[Staff] | None = None
    """The manager as a whole staff record, whatever the name says. It holds personal data."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.manager_department
        if v is not None:
            self.manager_department = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "DepartmentManager", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "manager_id": wire.whole(self.manager_id),
            "department_id": wire.whole(self.department_id),
            "manager_department": wire.encode_record(
                self.manager_department, "DepartmentManager.manager_department", date_format
            ),
        }
        return data
