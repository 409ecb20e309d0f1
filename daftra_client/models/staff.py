"""Staff: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment

if TYPE_CHECKING:
    from typing import Self


class Staff(Record, kw_only=True, rename={"business_phone": "business_Phone"}):
    """An employee or user of the account. The record holds personal data; keep it out of logs.

    Source: documentation; live report (whole record with e-mail address and mobile number inside a purchase
    invoice).
    """

    id: int | None = None
    """Id of the staff member."""
    added_by: int | None = None
    """Who added this record, an id from `staff`; 0 is the account owner."""
    role_id: int | None = None
    """Role that decides what the person may do, an id from `listings` with the model `Role`."""
    code: str | None = None
    """Number of the employee, padded with zeros."""
    type: str | None = None
    """Kind of staff member, such as `user`. The possible values are not documented."""
    name: str | None = None
    """First name."""
    middle_name: str | None = None
    """Middle name."""
    last_name: str | None = None
    """Last name."""
    full_name: str | None = None
    """The names put together."""
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
    """Free text about the staff member, as spelled inside other records."""
    email_address: str | None = None
    """E-mail address."""
    password: str | None = None
    """Password data of the login. Never log it."""
    last_login: Moment | None = None
    """When the person last logged in."""
    active: bool | None = None
    """Whether the staff member is active."""
    deleted: bool | None = None
    """Whether the staff member was deleted."""
    created: Moment | None = None
    """When the record was added, in account time."""
    deleted_at: Moment | None = None
    """When the staff member was deleted."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for staff."""
    hourly_rate: Amount | None = None
    """Pay per hour, in `hourly_rate_currency_code`."""
    hourly_rate_currency_code: str | None = None
    """Currency of the pay as a three-letter ISO code."""
    default_store_id: int | None = None
    """Store used by default, an id from `stores`."""
    default_treasury_id: int | None = None
    """Treasury used by default, an id from `treasuries`."""
    maximum_general_discount: Amount | None = None
    """Largest discount that the person may give; null means no limit. The unit is not documented."""
    language_code: str | None = None
    """Language of the person, an id from `listings` with the model `languageCodes`."""
    branch_id: int | None = None
    """Branch of the staff member, an id from `branches`."""
    default_account_id: int | None = None
    """Default account in the books, presumably an id from `journal_accounts`."""
    attendance_restriction_id: int | None = None
    """Id of the rule that limits where or how attendance is recorded."""
    auth_id: int | None = None
    """Meaning not documented."""
    citizenship_status: str | None = None
    """Status as citizen or resident, such as `citizen`. The possible values are not documented."""
    nationality: str | None = None
    """Nationality. Its form is not documented."""
    official_id: str | None = None
    """Number of an official identity document."""
    residence_expiry_date: Day | None = None
    """When the residence permit ends."""
    modified: Moment | None = None
    """When the record was last changed, in account time."""
    smtp_email_address_id: int | None = None
    """Id of the mail sender that the person uses."""
    official_id_unique_check: str | None = None
    """Meaning not documented."""
    notes: str | None = None
    """Free text about the staff member."""

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

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.hourly_rate
        if v is not None:
            self.hourly_rate = amounts[v]
        v = self.maximum_general_discount
        if v is not None:
            self.maximum_general_discount = amounts[v]
        v = self.residence_expiry_date
        if v is not None:
            self.residence_expiry_date = days[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Staff", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "added_by": wire.whole(self.added_by),
            "role_id": wire.whole(self.role_id),
            "code": wire.encode_text(self.code, "Staff.code"),
            "type": wire.encode_text(self.type, "Staff.type"),
            "name": wire.encode_text(self.name, "Staff.name"),
            "middle_name": wire.encode_text(self.middle_name, "Staff.middle_name"),
            "last_name": wire.encode_text(self.last_name, "Staff.last_name"),
            "full_name": wire.encode_text(self.full_name, "Staff.full_name"),
            "photo": wire.encode_text(self.photo, "Staff.photo"),
            "can_access_system": wire.encode_flag(self.can_access_system, "Staff.can_access_system"),
            "home_phone": wire.encode_text(self.home_phone, "Staff.home_phone"),
            "business_Phone": wire.encode_text(self.business_phone, "Staff.business_phone"),
            "mobile": wire.encode_text(self.mobile, "Staff.mobile"),
            "fax": wire.encode_text(self.fax, "Staff.fax"),
            "country_code": wire.encode_text(self.country_code, "Staff.country_code"),
            "address1": wire.encode_text(self.address1, "Staff.address1"),
            "address2": wire.encode_text(self.address2, "Staff.address2"),
            "city": wire.encode_text(self.city, "Staff.city"),
            "state": wire.encode_text(self.state, "Staff.state"),
            "postal_code": wire.encode_text(self.postal_code, "Staff.postal_code"),
            "note": wire.encode_text(self.note, "Staff.note"),
            "email_address": wire.encode_text(self.email_address, "Staff.email_address"),
            "password": wire.encode_text(self.password, "Staff.password"),
            "last_login": wire.isoformat(self.last_login),
            "active": wire.encode_flag(self.active, "Staff.active"),
            "deleted": wire.encode_flag(self.deleted, "Staff.deleted"),
            "created": wire.isoformat(self.created),
            "deleted_at": wire.isoformat(self.deleted_at),
            "follow_up_status": wire.whole(self.follow_up_status),
            "hourly_rate": wire.encode_decimal(self.hourly_rate, "Staff.hourly_rate"),
            "hourly_rate_currency_code": wire.encode_text(
                self.hourly_rate_currency_code, "Staff.hourly_rate_currency_code"
            ),
            "default_store_id": wire.whole(self.default_store_id),
            "default_treasury_id": wire.whole(self.default_treasury_id),
            "maximum_general_discount": wire.encode_decimal(
                self.maximum_general_discount, "Staff.maximum_general_discount"
            ),
            "language_code": wire.encode_text(self.language_code, "Staff.language_code"),
            "branch_id": wire.whole(self.branch_id),
            "default_account_id": wire.whole(self.default_account_id),
            "attendance_restriction_id": wire.whole(self.attendance_restriction_id),
            "auth_id": wire.whole(self.auth_id),
            "citizenship_status": wire.encode_text(self.citizenship_status, "Staff.citizenship_status"),
            "nationality": wire.encode_text(self.nationality, "Staff.nationality"),
            "official_id": wire.encode_text(self.official_id, "Staff.official_id"),
            "residence_expiry_date": wire.isoformat(self.residence_expiry_date),
            "modified": wire.isoformat(self.modified),
            "smtp_email_address_id": wire.whole(self.smtp_email_address_id),
            "official_id_unique_check": wire.encode_text(
                self.official_id_unique_check, "Staff.official_id_unique_check"
            ),
            "notes": wire.encode_text(self.notes, "Staff.notes"),
        }
        return data
