"""EntityStaffInfo: generated from openapi/daftra.yaml, do not edit."""

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
class EntityStaffInfo(Model):
    """Personal details of a staff member inside an advance payment.

    Source: documentation.
    """

    attendance_shift_id: int | None = None
    """The attendance shift."""
    birth_date: datetime.date | None = None
    """Date of birth."""
    created: datetime.datetime | None = None
    """When the details were created."""
    department_id: int | None = None
    """Department of the person, an id of the v2 entity `department`."""
    designation_id: int | None = None
    """Position of the person, an id of the v2 entity `designation`."""
    direct_manager_id: int | None = None
    """An id from `staff`: the manager."""
    employment_level_id: int | None = None
    """The employment level."""
    employment_type_id: int | None = None
    """Type of employment, an id of the v2 entity `employment_type`."""
    gender: str | None = None
    """Gender; the values are not documented."""
    has_secondary_shift: bool | None = None
    """Whether a second shift exists."""
    leave_policy_id: int | None = None
    """The leave policy."""
    modified: datetime.datetime | None = None
    """When the details were last changed."""
    permanent_address1: str | None = None
    """First line of the permanent address."""
    permanent_address2: str | None = None
    """Second line of the permanent address."""
    permanent_city: str | None = None
    """City of the permanent address."""
    permanent_postal_code: str | None = None
    """Postal code of the permanent address."""
    permanent_state: str | None = None
    """State or province of the permanent address."""
    personal_email: str | None = None
    """Private e-mail address."""
    secondary_shift_id: int | None = None
    """The second attendance shift."""
    staff_id: int | None = None
    """An id from `staff`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "attendance_shift_id",
            "birth_date",
            "created",
            "department_id",
            "designation_id",
            "direct_manager_id",
            "employment_level_id",
            "employment_type_id",
            "gender",
            "has_secondary_shift",
            "leave_policy_id",
            "modified",
            "permanent_address1",
            "permanent_address2",
            "permanent_city",
            "permanent_postal_code",
            "permanent_state",
            "personal_email",
            "secondary_shift_id",
            "staff_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "birth_date",
            "permanent_address1",
            "permanent_address2",
            "personal_email",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["attendance_shift_id"]
        self.attendance_shift_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.birth_date = days[row["birth_date"]]
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["department_id"]
        self.department_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["designation_id"]
        self.designation_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["direct_manager_id"]
        self.direct_manager_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["employment_level_id"]
        self.employment_level_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["employment_type_id"]
        self.employment_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["gender"]
        self.gender = v if v is None or type(v) is str else wire.text(v)
        self.has_secondary_shift = wire.FLAGS[row["has_secondary_shift"]]
        v = row["leave_policy_id"]
        self.leave_policy_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["permanent_address1"]
        self.permanent_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["permanent_address2"]
        self.permanent_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["permanent_city"]
        self.permanent_city = v if v is None or type(v) is str else wire.text(v)
        v = row["permanent_postal_code"]
        self.permanent_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["permanent_state"]
        self.permanent_state = v if v is None or type(v) is str else wire.text(v)
        v = row["personal_email"]
        self.personal_email = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_shift_id"]
        self.secondary_shift_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "attendance_shift_id": wire.encode_integer(self.attendance_shift_id, "EntityStaffInfo.attendance_shift_id"),
            "birth_date": wire.isoformat(self.birth_date),
            "created": wire.isoformat(self.created),
            "department_id": wire.encode_integer(self.department_id, "EntityStaffInfo.department_id"),
            "designation_id": wire.encode_integer(self.designation_id, "EntityStaffInfo.designation_id"),
            "direct_manager_id": wire.encode_integer(self.direct_manager_id, "EntityStaffInfo.direct_manager_id"),
            "employment_level_id": wire.encode_integer(self.employment_level_id, "EntityStaffInfo.employment_level_id"),
            "employment_type_id": wire.encode_integer(self.employment_type_id, "EntityStaffInfo.employment_type_id"),
            "gender": wire.encode_text(self.gender, "EntityStaffInfo.gender"),
            "has_secondary_shift": wire.encode_flag(self.has_secondary_shift, "EntityStaffInfo.has_secondary_shift"),
            "leave_policy_id": wire.encode_integer(self.leave_policy_id, "EntityStaffInfo.leave_policy_id"),
            "modified": wire.isoformat(self.modified),
            "permanent_address1": wire.encode_text(self.permanent_address1, "EntityStaffInfo.permanent_address1"),
            "permanent_address2": wire.encode_text(self.permanent_address2, "EntityStaffInfo.permanent_address2"),
            "permanent_city": wire.encode_text(self.permanent_city, "EntityStaffInfo.permanent_city"),
            "permanent_postal_code": wire.encode_text(
                self.permanent_postal_code, "EntityStaffInfo.permanent_postal_code"
            ),
            "permanent_state": wire.encode_text(self.permanent_state, "EntityStaffInfo.permanent_state"),
            "personal_email": wire.encode_text(self.personal_email, "EntityStaffInfo.personal_email"),
            "secondary_shift_id": wire.encode_integer(self.secondary_shift_id, "EntityStaffInfo.secondary_shift_id"),
            "staff_id": wire.encode_integer(self.staff_id, "EntityStaffInfo.staff_id"),
        }
        return data
