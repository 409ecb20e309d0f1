"""EntityStaffFields: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields
from .entity_staff_info import EntityStaffInfo
from .entity_staff_job import EntityStaffJob


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class EntityStaffFields(Record):
    """The staff member inside an advance payment."""

    id: int | None = None
    """An id from `staff`."""
    added_by: int | None = None
    """The staff member who added the person, an id from `staff`."""
    role_id: int | None = None
    """Role of the person. Ids come from the listing `Role`."""
    name: str | None = None
    """First name."""
    middle_name: str | None = None
    """Middle name."""
    last_name: str | None = None
    """Last name."""
    photo: str | None = None
    """Photo."""
    can_access_system: bool | None = None
    """Whether the person may log in."""
    home_phone: str | None = None
    """Private telephone number."""
    business_phone: str | None = None
    """Office telephone number; the capital P is part of the key."""
    mobile: str | None = None
    """Mobile number."""
    fax: str | None = None
    """Fax number."""
    country_code: str | None = None
    """Two-letter ISO country code."""
    address1: str | None = None
    """First address line."""
    address2: str | None = None
    """Second address line."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State or province."""
    postal_code: str | None = None
    """Postal code."""
    note: str | None = None
    """Notes on the person."""
    email_address: str | None = None
    """E-mail address."""
    last_login: datetime.datetime | None = None
    """When the person last logged in."""
    active: bool | None = None
    """Whether the person is active."""
    created: datetime.datetime | None = None
    """When the record was created."""
    hourly_rate: Decimal | None = None
    """Pay per hour."""
    hourly_rate_currency_code: str | None = None
    """ISO 4217 code of the pay."""
    default_store_id: int | None = None
    """Default store of the person, an id from `stores`."""
    default_treasury_id: int | None = None
    """Default treasury of the person, an id from `treasuries`."""
    maximum_general_discount: Decimal | None = None
    """Largest discount that the person may give."""
    language_code: str | None = None
    """Language of the person, a number in the example."""
    branch_id: int | None = None
    """An id from `branches`."""
    full_name: str | None = None
    """Full name."""
    attendance_restriction_id: int | None = None
    """The attendance restriction that applies."""
    type: str | None = None
    """Kind of staff member, `user` or `employee`."""
    default_account_id: int | None = None
    """Default account of the person, presumably an id from `journal_accounts`."""
    citizenship_status: str | None = None
    """Citizenship status; the values are not documented."""
    residence_expiry_date: datetime.date | None = None
    """When the residence permit ends."""
    nationality: str | None = None
    """Nationality."""
    code: str | None = None
    """Employee number."""
    staff_info: EntityStaffInfo | None = None
    """Personal details of the person."""
    staff_job: EntityStaffJob | None = None
    """Terms of employment of the person."""

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"business_phone": "business_Phone"}
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        ("address1", "address2", "business_phone", "email_address", "fax", "home_phone", "mobile")
    )
    _KEY_ORDER: ClassVar[str] = (
        "id added_by role_id name middle_name last_name photo can_access_system home_phone business_Phone mobile "
        "fax country_code address1 address2 city state postal_code note email_address last_login active created "
        "hourly_rate hourly_rate_currency_code default_store_id default_treasury_id maximum_general_discount "
        "language_code branch_id full_name attendance_restriction_id type default_account_id citizenship_status "
        "residence_expiry_date nationality code official_id staff_info staff_job staff_custom_data"
    )
