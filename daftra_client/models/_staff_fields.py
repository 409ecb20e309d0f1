"""StaffFields: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class StaffFields(Record):
    """An employee or user of the account. The record holds personal data; keep it out of logs."""

    id: int | None = None
    """Id of the staff member."""
    added_by: int | None = None
    """The staff member who added this record, an id from `staff`; 0 is the account owner."""
    role_id: int | None = None
    """Role that determines the permissions of the person, an id from `listings` with the model `Role`."""
    code: str | None = None
    """Employee number, padded with zeros."""
    type: str | None = None
    """Kind of staff member: `user` for one who uses the system, `employee` for a record of an employee."""
    name: str | None = None
    """First name."""
    middle_name: str | None = None
    """Middle name."""
    last_name: str | None = None
    """Last name."""
    full_name: str | None = None
    """The full name."""
    photo: str | None = None
    """Picture of the person. Its form is not documented."""
    can_access_system: bool | None = None
    """Whether the person may log in."""
    home_phone: str | None = None
    """Telephone number at home."""
    business_phone: str | None = None
    """Telephone number at work. The capital letter is part of the key."""
    mobile: str | None = None
    """Mobile number."""
    fax: str | None = None
    """Fax number."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City of the address."""
    state: str | None = None
    """State or region of the address."""
    postal_code: str | None = None
    """Postal code of the address."""
    note: str | None = None
    """Free text about the staff member, under the key that other records use."""
    email_address: str | None = None
    """E-mail address."""
    password: str | None = None
    """Password data of the login. Never log it. Never sent according to the reference of August 2026."""
    last_login: datetime.datetime | None = None
    """When the person last logged in."""
    active: bool | None = None
    """Whether the staff member is active."""
    deleted: bool | None = None
    """Whether the staff member was deleted."""
    created: datetime.datetime | None = None
    """When the record was added, in account time."""
    deleted_at: datetime.datetime | None = None
    """When the staff member was deleted."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for staff."""
    hourly_rate: Decimal | None = None
    """Pay per hour, in `hourly_rate_currency_code`."""
    hourly_rate_currency_code: str | None = None
    """Currency of the pay as a three-letter ISO code."""
    default_store_id: int | None = None
    """Store used by default, an id from `stores`."""
    default_treasury_id: int | None = None
    """Treasury used by default, an id from `treasuries`."""
    maximum_general_discount: Decimal | None = None
    """Largest discount that the person may give, as an amount; null means no limit."""
    language_code: str | None = None
    """Language of the person, an id from `listings` with the model `Language`. The documentation of July calls the
    model `languageCodes`."""
    branch_id: int | None = None
    """Branch of the staff member, an id from `branches`."""
    default_account_id: int | None = None
    """Default account in the books, presumably an id from `journal_accounts`."""
    attendance_restriction_id: int | None = None
    """Id of the rule that limits where or how attendance is recorded."""
    auth_id: int | None = None
    """The meaning is not documented."""
    citizenship_status: str | None = None
    """Status as citizen or resident, such as `citizen`. The possible values are not documented."""
    nationality: str | None = None
    """Nationality, as an ISO code of up to three letters where it was written by the API."""
    official_id: str | None = None
    """Number of an official identity document."""
    residence_expiry_date: datetime.date | None = None
    """When the residence permit ends."""
    modified: datetime.datetime | None = None
    """When the record was last changed, in account time."""
    smtp_email_address_id: int | None = None
    """Id of the mail sender that the person uses."""
    official_id_unique_check: str | None = None
    """The meaning is not documented."""
    custom_model: Any = None
    """The account's own extra fields by their names. Absent where the account has none."""
    notes: str | None = None
    """Free text about the staff member, which creates take as `note`."""

    __slots__ = ()
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"business_phone": "business_Phone", "custom_model": "CustomModel"}
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "business_phone",
            "email_address",
            "fax",
            "home_phone",
            "mobile",
            "official_id",
            "official_id_unique_check",
            "password",
        )
    )
    _KEY_ORDER: ClassVar[str] = (
        "id added_by role_id code type name middle_name last_name full_name photo can_access_system home_phone "
        "business_Phone mobile fax country_code address1 address2 city state postal_code note email_address "
        "password last_login active deleted created deleted_at follow_up_status hourly_rate "
        "hourly_rate_currency_code default_store_id default_treasury_id maximum_general_discount language_code "
        "branch_id default_account_id attendance_restriction_id auth_id citizenship_status nationality official_id "
        "residence_expiry_date modified smtp_email_address_id official_id_unique_check"
    )
