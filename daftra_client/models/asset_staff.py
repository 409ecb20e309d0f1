"""AssetStaff: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Related
from .asset_staff_custom_data import AssetStaffCustomData
from .asset_staff_info import AssetStaffInfo
from .asset_staff_job import AssetStaffJob

if TYPE_CHECKING:
    from typing import Self


class AssetStaff(Record, kw_only=True, rename={"business_phone": "business_Phone"}):
    """The staff member inside an asset type, location or storage, with data on the person and on the job. The
    latter come on lists only. The record holds personal data; keep it out of logs.

    Source: documentation (with examples).
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
    staff_custom_data: Related[AssetStaffCustomData] | None = None
    """Values of the custom fields of the person. On lists only."""
    staff_info: Related[AssetStaffInfo] | None = None
    """Data on the person and the place in the company. On lists only."""
    staff_job: Related[AssetStaffJob] | None = None
    """Data on the terms of employment. On lists only."""

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
        v = self.staff_custom_data
        if v is not None:
            self.staff_custom_data = related(v, days)
        v = self.staff_info
        if v is not None:
            self.staff_info = related(v, days)
        v = self.staff_job
        if v is not None:
            self.staff_job = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetStaff", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "added_by": wire.whole(self.added_by),
            "role_id": wire.whole(self.role_id),
            "code": wire.encode_text(self.code, "AssetStaff.code"),
            "type": wire.encode_text(self.type, "AssetStaff.type"),
            "name": wire.encode_text(self.name, "AssetStaff.name"),
            "middle_name": wire.encode_text(self.middle_name, "AssetStaff.middle_name"),
            "last_name": wire.encode_text(self.last_name, "AssetStaff.last_name"),
            "full_name": wire.encode_text(self.full_name, "AssetStaff.full_name"),
            "photo": wire.encode_text(self.photo, "AssetStaff.photo"),
            "can_access_system": wire.encode_flag(self.can_access_system, "AssetStaff.can_access_system"),
            "home_phone": wire.encode_text(self.home_phone, "AssetStaff.home_phone"),
            "business_Phone": wire.encode_text(self.business_phone, "AssetStaff.business_phone"),
            "mobile": wire.encode_text(self.mobile, "AssetStaff.mobile"),
            "fax": wire.encode_text(self.fax, "AssetStaff.fax"),
            "country_code": wire.encode_text(self.country_code, "AssetStaff.country_code"),
            "address1": wire.encode_text(self.address1, "AssetStaff.address1"),
            "address2": wire.encode_text(self.address2, "AssetStaff.address2"),
            "city": wire.encode_text(self.city, "AssetStaff.city"),
            "state": wire.encode_text(self.state, "AssetStaff.state"),
            "postal_code": wire.encode_text(self.postal_code, "AssetStaff.postal_code"),
            "note": wire.encode_text(self.note, "AssetStaff.note"),
            "email_address": wire.encode_text(self.email_address, "AssetStaff.email_address"),
            "password": wire.encode_text(self.password, "AssetStaff.password"),
            "last_login": wire.isoformat(self.last_login),
            "active": wire.encode_flag(self.active, "AssetStaff.active"),
            "deleted": wire.encode_flag(self.deleted, "AssetStaff.deleted"),
            "created": wire.isoformat(self.created),
            "deleted_at": wire.isoformat(self.deleted_at),
            "follow_up_status": wire.whole(self.follow_up_status),
            "hourly_rate": wire.encode_decimal(self.hourly_rate, "AssetStaff.hourly_rate"),
            "hourly_rate_currency_code": wire.encode_text(
                self.hourly_rate_currency_code, "AssetStaff.hourly_rate_currency_code"
            ),
            "default_store_id": wire.whole(self.default_store_id),
            "default_treasury_id": wire.whole(self.default_treasury_id),
            "maximum_general_discount": wire.encode_decimal(
                self.maximum_general_discount, "AssetStaff.maximum_general_discount"
            ),
            "language_code": wire.encode_text(self.language_code, "AssetStaff.language_code"),
            "branch_id": wire.whole(self.branch_id),
            "default_account_id": wire.whole(self.default_account_id),
            "attendance_restriction_id": wire.whole(self.attendance_restriction_id),
            "auth_id": wire.whole(self.auth_id),
            "citizenship_status": wire.encode_text(self.citizenship_status, "AssetStaff.citizenship_status"),
            "nationality": wire.encode_text(self.nationality, "AssetStaff.nationality"),
            "official_id": wire.encode_text(self.official_id, "AssetStaff.official_id"),
            "residence_expiry_date": wire.isoformat(self.residence_expiry_date),
            "modified": wire.isoformat(self.modified),
            "smtp_email_address_id": wire.whole(self.smtp_email_address_id),
            "official_id_unique_check": wire.encode_text(
                self.official_id_unique_check, "AssetStaff.official_id_unique_check"
            ),
            "notes": wire.encode_text(self.notes, "AssetStaff.notes"),
            "staff_custom_data": wire.encode_record(
                self.staff_custom_data, "AssetStaff.staff_custom_data", date_format
            ),
            "staff_info": wire.encode_record(self.staff_info, "AssetStaff.staff_info", date_format),
            "staff_job": wire.encode_record(self.staff_job, "AssetStaff.staff_job", date_format),
        }
        return data
