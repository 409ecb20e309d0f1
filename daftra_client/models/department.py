"""Department: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .department_manager import DepartmentManager

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Department(Model):
    """A department that staff can belong to.

    Source: documentation (fields of the list and of the single record, without examples).
    """

    abbr: str | None = None
    """Short form of the name."""
    active: bool | None = None
    """Whether it is in use."""
    created: datetime.datetime | None = None
    """When the department was added."""
    department_managers: list[DepartmentManager] | None = None
    """Its managers."""
    description: str | None = None
    """Free text about it."""
    id: int | None = None
    """Id of the department."""
    managers: list[Any] | None = None
    """Its managers once more, in the single record only. What its items look like is not documented; on writes they
    are staff ids."""
    modified: datetime.datetime | None = None
    """When the department was last changed."""
    name: str | None = None
    """Name shown to people."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "abbr",
            "active",
            "created",
            "department_managers",
            "description",
            "id",
            "managers",
            "modified",
            "name",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["abbr"]
        self.abbr = v if v is None or type(v) is str else wire.text(v)
        self.active = wire.FLAGS[row["active"]]
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["department_managers"]
        self.department_managers = v if v is None else wire.records(v, DepartmentManager, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["managers"]
        self.managers = v if v is None else wire.array(v, lambda v: v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "abbr": wire.encode_text(self.abbr, "Department.abbr"),
            "active": wire.encode_flag(self.active, "Department.active"),
            "created": wire.isoformat(self.created),
            "department_managers": wire.encode_records(
                self.department_managers, "Department.department_managers", date_format
            ),
            "description": wire.encode_text(self.description, "Department.description"),
            "id": wire.encode_integer(self.id, "Department.id"),
            "managers": self.managers,
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Department.name"),
        }
        return data
