"""EntityStaffInfoFields: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class EntityStaffInfoFields(Record):
    """Personal details of a staff member inside an advance payment."""

    staff_id: int | None = None
    """The staff member whom these data describe, an id from `staff`."""
    department_id: int | None = None
    """Department of the person, an id from `departments`."""
    employment_level_id: int | None = None
    """Id of the level of employment."""
    employment_type_id: int | None = None
    """Kind of employment, an id from `employment_types`."""
    designation_id: int | None = None
    """Job title of the person, an id from `designations`."""
    birth_date: datetime.date | None = None
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
    created: datetime.datetime | None = None
    """When the data were added."""
    modified: datetime.datetime | None = None
    """When the data were last changed."""
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

    __slots__ = ()
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
    _KEY_ORDER: ClassVar[str] = (
        "staff_id department_id employment_level_id employment_type_id designation_id birth_date gender "
        "personal_email permanent_address1 permanent_address2 permanent_city permanent_state permanent_postal_code "
        "created modified attendance_shift_id leave_policy_id has_secondary_shift secondary_shift_id "
        "direct_manager_id"
    )
