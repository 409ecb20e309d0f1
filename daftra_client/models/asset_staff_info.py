"""AssetStaffInfo: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Day, Moment

if TYPE_CHECKING:
    from typing import Self


class AssetStaffInfo(Record, kw_only=True):
    """Data on a staff member as a person and on the place in the company.

    Source: documentation (most values are null there); inference (types and meanings of those from their names).
    """

    staff_id: int | None = None
    """Whose data these are, an id from `staff`."""
    department_id: int | None = None
    """Department of the person, an id from `departments`."""
    employment_level_id: int | None = None
    """Id of the level of employment."""
    employment_type_id: int | None = None
    """Kind of employment, an id from `employment_types`."""
    designation_id: int | None = None
    """Job title of the person, an id from `designations`."""
    birth_date: Day | None = None
    """Date of birth."""
    gender: str | None = None
    """Gender. Its values are not documented for staff."""
    personal_email: str | None = None
    """Private e-mail address."""
    permanent_address1: str | None = None
    """First line of the permanent address."""
    permanent_address2: str | None = None
    """Second line of the permanent address."""
    permanent_city: str | None = None
    """City of the permanent address."""
    permanent_state: str | None = None
    """State or region of the permanent address."""
    permanent_postal_code: str | None = None
    """Postal code of the permanent address."""
    created: Moment | None = None
    """When these data were added."""
    modified: Moment | None = None
    """When these data were last changed."""
    attendance_shift_id: int | None = None
    """Id of the shift that the person works."""
    leave_policy_id: int | None = None
    """Id of the leave policy that applies."""
    has_secondary_shift: bool | None = None
    """Whether the person works a second shift."""
    secondary_shift_id: int | None = None
    """Id of the second shift."""
    direct_manager_id: int | None = None
    """Manager of the person, an id from `staff`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "birth_date",
            "permanent_address1",
            "permanent_address2",
            "permanent_city",
            "permanent_postal_code",
            "permanent_state",
            "personal_email",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.birth_date
        if v is not None:
            self.birth_date = days[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetStaffInfo", date_format, is_read=True)
        data |= {
            "staff_id": wire.whole(self.staff_id),
            "department_id": wire.whole(self.department_id),
            "employment_level_id": wire.whole(self.employment_level_id),
            "employment_type_id": wire.whole(self.employment_type_id),
            "designation_id": wire.whole(self.designation_id),
            "birth_date": wire.isoformat(self.birth_date),
            "gender": wire.encode_text(self.gender, "AssetStaffInfo.gender"),
            "personal_email": wire.encode_text(self.personal_email, "AssetStaffInfo.personal_email"),
            "permanent_address1": wire.encode_text(self.permanent_address1, "AssetStaffInfo.permanent_address1"),
            "permanent_address2": wire.encode_text(self.permanent_address2, "AssetStaffInfo.permanent_address2"),
            "permanent_city": wire.encode_text(self.permanent_city, "AssetStaffInfo.permanent_city"),
            "permanent_state": wire.encode_text(self.permanent_state, "AssetStaffInfo.permanent_state"),
            "permanent_postal_code": wire.encode_text(
                self.permanent_postal_code, "AssetStaffInfo.permanent_postal_code"
            ),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "attendance_shift_id": wire.whole(self.attendance_shift_id),
            "leave_policy_id": wire.whole(self.leave_policy_id),
            "has_secondary_shift": wire.encode_flag(self.has_secondary_shift, "AssetStaffInfo.has_secondary_shift"),
            "secondary_shift_id": wire.whole(self.secondary_shift_id),
            "direct_manager_id": wire.whole(self.direct_manager_id),
        }
        return data
