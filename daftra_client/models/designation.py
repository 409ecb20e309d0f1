"""Designation: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Designation(Model):
    """A job title that staff can hold.

    Source: documentation (list and single record with examples).
    """

    active: bool | None = None
    """Whether it is in use."""
    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`. It comes in the answer to an update, not on reads."""
    created: datetime.datetime | None = None
    """When the designation was added."""
    currency_code: str | None = None
    """Currency of the pay, presumably as a three-letter ISO code."""
    department_id: int | None = None
    """Department that it belongs to, an id from `departments`."""
    description: str | None = None
    """Free text about it."""
    employment_level_id: int | None = None
    """Id of the level of employment."""
    employment_type_id: int | None = None
    """Kind of employment, an id from `employment_types`."""
    id: int | None = None
    """Id of the designation."""
    modified: datetime.datetime | None = None
    """When the designation was last changed."""
    name: str | None = None
    """Name shown to people."""
    payroll_frequency: str | None = None
    """How often pay is due. Its values are not documented."""
    role_id: int | None = None
    """Role in the system that goes with it; 0, in the examples, presumably means none."""
    salary_structure_id: int | None = None
    """Id of the salary structure that goes with it."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "created",
            "currency_code",
            "department_id",
            "description",
            "employment_level_id",
            "employment_type_id",
            "id",
            "modified",
            "name",
            "payroll_frequency",
            "role_id",
            "salary_structure_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.active = wire.FLAGS[row["active"]]
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["department_id"]
        self.department_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["employment_level_id"]
        self.employment_level_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["employment_type_id"]
        self.employment_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["payroll_frequency"]
        self.payroll_frequency = v if v is None or type(v) is str else wire.text(v)
        v = row["role_id"]
        self.role_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["salary_structure_id"]
        self.salary_structure_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active": wire.encode_flag(self.active, "Designation.active"),
            "branch_id": wire.encode_integer(self.branch_id, "Designation.branch_id"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "Designation.currency_code"),
            "department_id": wire.encode_integer(self.department_id, "Designation.department_id"),
            "description": wire.encode_text(self.description, "Designation.description"),
            "employment_level_id": wire.encode_integer(self.employment_level_id, "Designation.employment_level_id"),
            "employment_type_id": wire.encode_integer(self.employment_type_id, "Designation.employment_type_id"),
            "id": wire.encode_integer(self.id, "Designation.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Designation.name"),
            "payroll_frequency": wire.encode_text(self.payroll_frequency, "Designation.payroll_frequency"),
            "role_id": wire.encode_integer(self.role_id, "Designation.role_id"),
            "salary_structure_id": wire.encode_integer(self.salary_structure_id, "Designation.salary_structure_id"),
        }
        return data
