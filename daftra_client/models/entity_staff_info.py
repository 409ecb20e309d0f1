"""EntityStaffInfo: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityStaffInfo(Record):
    """Personal details of a staff member inside an advance payment.

    Source: documentation.
    """

    staff_id: int | None = None
    """An id from `staff`."""
    department_id: int | None = None
    """Department of the person, an id of the v2 entity `department`."""
    employment_level_id: int | None = None
    """The employment level."""
    employment_type_id: int | None = None
    """Type of employment, an id of the v2 entity `employment_type`."""
    designation_id: int | None = None
    """Designation of the person, an id of the v2 entity `designation`."""
    birth_date: datetime.date | None = None
    """Date of birth."""
    gender: str | None = None
    """Gender; the values are not documented."""
    personal_email: str | None = None
    """Private e-mail address."""
    permanent_address1: str | None = None
    """First line of the permanent address."""
    permanent_address2: str | None = None
    """Second line of the permanent address."""
    permanent_city: str | None = None
    """City of the permanent address."""
    permanent_state: str | None = None
    """State or province of the permanent address."""
    permanent_postal_code: str | None = None
    """Postal code of the permanent address."""
    created: datetime.datetime | None = None
    """When the details were created."""
    modified: datetime.datetime | None = None
    """When the details were last changed."""
    attendance_shift_id: int | None = None
    """The attendance shift."""
    leave_policy_id: int | None = None
    """The leave policy."""
    has_secondary_shift: bool | None = None
    """Whether a second shift exists."""
    secondary_shift_id: int | None = None
    """The second attendance shift."""
    direct_manager_id: int | None = None
    """The manager, an id from `staff`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        ("birth_date", "permanent_address1", "permanent_address2", "personal_email")
    )
