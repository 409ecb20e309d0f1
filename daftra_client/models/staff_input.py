"""StaffInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .staff_type import StaffType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class StaffInput(Input):
    """A staff member to add. The reference of August 2026 has no way to change one."""

    address1: str | None | Unset = UNSET
    """First line of the address. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """Second line of the address. At most 255 characters."""
    business_phone: str | None | Unset = UNSET
    """Telephone number at work. The capital letter is part of the key. At most 100 characters."""
    city: str | None | Unset = UNSET
    """City of the address. At most 255 characters."""
    code: str | None | Unset = UNSET
    """Employee number. At most 255 characters."""
    country_code: str | None | Unset = UNSET
    """Country of the address as a two-letter ISO code. At most 3 characters."""
    default_store_id: int | None | Unset = UNSET
    """Store used by default, an id from `stores`."""
    default_treasury_id: int | None | Unset = UNSET
    """Treasury used by default, an id from `treasuries`."""
    email_address: str
    """E-mail address for the login, which no other staff member of the account may have. At most 255 characters."""
    fax: str | None | Unset = UNSET
    """Fax number. At most 100 characters."""
    follow_up_status: int | None | Unset = UNSET
    """Stage of the follow-up, an id from `follow_up_statuses`."""
    home_phone: str | None | Unset = UNSET
    """Telephone number at home. At most 100 characters."""
    hourly_rate: Decimal | int | None | Unset = UNSET
    """Pay per hour, in `hourly_rate_currency_code`."""
    hourly_rate_currency_code: str | None | Unset = UNSET
    """Currency of the pay as a three-letter ISO code. At most 3 characters."""
    language_code: int | None | Unset = UNSET
    """Language of the person, an id from `listings` with the model `Language`."""
    last_name: str | None | Unset = UNSET
    """Last name. At most 255 characters."""
    maximum_general_discount: Decimal | int | None | Unset = UNSET
    """Largest discount that the person may give, as an amount; null means no limit."""
    middle_name: str | None | Unset = UNSET
    """Middle name. At most 255 characters."""
    mobile: str | None | Unset = UNSET
    """Mobile number. At most 100 characters."""
    name: str
    """First name. At most 255 characters."""
    nationality: str | None | Unset = UNSET
    """Nationality as an ISO code. At most 3 characters."""
    note: str | None | Unset = UNSET
    """Free text about the staff member, which answers have as `notes`."""
    official_id: str | None | Unset = UNSET
    """Number of an identity document. At most 255 characters."""
    password: str | None | Unset = UNSET
    """Password of the login. Left out, the person cannot log in yet. From 4 to 255 characters."""
    postal_code: str | None | Unset = UNSET
    """Postal code of the address. At most 255 characters."""
    role_id: int
    """Role that determines the permissions of the person, an id from `listings` with the model `Role`."""
    state: str | None | Unset = UNSET
    """State or region of the address. At most 255 characters."""
    type: StaffType | str | None | Unset = UNSET
    """Kind of staff member; a user by default."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"business_phone": "business_Phone"}
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        ("business_phone", "email_address", "fax", "home_phone", "mobile", "official_id", "password")
    )
