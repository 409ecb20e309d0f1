"""DepartmentManager: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .staff import Staff

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DepartmentManager(Model):
    """The link between a department and one of its managers.

    Source: documentation.
    """

    department_id: int | None = None
    """The department, an id from `departments`."""
    id: int | None = None
    """Id of the link."""
    manager_department: Staff | None = None
    """The manager as a whole staff record, whatever the name says. It holds personal data."""
    manager_id: int | None = None
    """The manager, an id from `staff`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "department_id",
            "id",
            "manager_department",
            "manager_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["department_id"]
        self.department_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["manager_department"]
        self.manager_department = v if v is None else wire.record(v, Staff, date_format)
        v = row["manager_id"]
        self.manager_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "department_id": wire.encode_integer(self.department_id, "DepartmentManager.department_id"),
            "id": wire.encode_integer(self.id, "DepartmentManager.id"),
            "manager_department": wire.encode_record(
                self.manager_department, "DepartmentManager.manager_department", date_format
            ),
            "manager_id": wire.encode_integer(self.manager_id, "DepartmentManager.manager_id"),
        }
        return data
