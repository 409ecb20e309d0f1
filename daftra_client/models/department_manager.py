"""DepartmentManager: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "department_id",
            "id",
            "manager_department",
            "manager_id",
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
            v = get("department_id")
            self.department_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.manager_department = wire.record(get("manager_department"), Staff, date_format)
            v = get("manager_id")
            self.manager_id = v if type(v) in INTEGER else wire.integer(v)
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
            "department_id": wire.encode_integer(self.department_id, "DepartmentManager.department_id"),
            "id": wire.encode_integer(self.id, "DepartmentManager.id"),
            "manager_department": wire.encode_record(
                self.manager_department, "DepartmentManager.manager_department", date_format
            ),
            "manager_id": wire.encode_integer(self.manager_id, "DepartmentManager.manager_id"),
        }
        return data
