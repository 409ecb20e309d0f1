"""AssetStaff: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .asset_staff_custom_data import AssetStaffCustomData
from .asset_staff_info import AssetStaffInfo
from .asset_staff_job import AssetStaffJob

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStaff(Model):
    """The staff member inside an asset type, location or storage, with data on the person and on the job. The
    latter come on lists only. The record holds personal data; keep it out of logs.

    Source: documentation (with examples).
    """

    active: bool | None = None
    """Whether the staff member is active."""
    added_by: int | None = None
    """Who added this record, an id from `staff`; 0 is the account owner."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    attendance_restriction_id: int | None = None
    """Id of the rule that limits where or how attendance is recorded."""
    auth_id: int | None = None
    """Meaning not documented."""
    branch_id: int | None = None
    """Branch of the staff member, an id from `branches`."""
    business_phone: str | None = None
    """Telephone number at work. The capital letter is part of the key."""
    can_access_system: bool | None = None
    """Whether the person may log in."""
    citizenship_status: str | None = None
    """Status as citizen or resident, such as `citizen`. The possible values are not documented."""
    city: str | None = None
    """City of the address."""
    code: str | None = None
    """Number of the employee, padded with zeros."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code."""
    created: datetime.datetime | None = None
    """When the record was added, in account time."""
    default_account_id: int | None = None
    """Default account in the books, presumably an id from `journal_accounts`."""
    default_store_id: int | None = None
    """Store used by default, an id from `stores`."""
    default_treasury_id: int | None = None
    """Treasury used by default, an id from `treasuries`."""
    deleted: bool | None = None
    """Whether the staff member was deleted."""
    deleted_at: datetime.datetime | None = None
    """When the staff member was deleted."""
    email_address: str | None = None
    """E-mail address."""
    fax: str | None = None
    """Fax number."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for staff."""
    full_name: str | None = None
    """The names put together."""
    home_phone: str | None = None
    """Telephone number at home."""
    hourly_rate: Decimal | None = None
    """Pay per hour, in `hourly_rate_currency_code`."""
    hourly_rate_currency_code: str | None = None
    """Currency of the pay as a three-letter ISO code."""
    id: int | None = None
    """Id of the staff member."""
    language_code: str | None = None
    """Language of the person, an id from `listings` with the model `languageCodes`."""
    last_login: datetime.datetime | None = None
    """When the person last logged in."""
    last_name: str | None = None
    """Last name."""
    maximum_general_discount: Decimal | None = None
    """Largest discount that the person may give; null means no limit. The unit is not documented."""
    middle_name: str | None = None
    """Middle name."""
    mobile: str | None = None
    """Mobile number."""
    modified: datetime.datetime | None = None
    """When the record was last changed, in account time."""
    name: str | None = None
    """First name."""
    nationality: str | None = None
    """Nationality. Its form is not documented."""
    note: str | None = None
    """Free text about the staff member, as spelled inside other records."""
    notes: str | None = None
    """Free text about the staff member."""
    official_id: str | None = None
    """Number of an official identity document."""
    official_id_unique_check: str | None = None
    """Meaning not documented."""
    password: str | None = None
    """Password data of the login. Never log it."""
    photo: str | None = None
    """Picture of the person. Its form is not documented."""
    postal_code: str | None = None
    """Postal code of the address."""
    residence_expiry_date: datetime.date | None = None
    """When the residence permit ends."""
    role_id: int | None = None
    """Role that decides what the person may do, an id from `listings` with the model `Role`."""
    smtp_email_address_id: int | None = None
    """Id of the mail sender that the person uses."""
    staff_custom_data: AssetStaffCustomData | None = None
    """Values of the custom fields of the person. On lists only."""
    staff_info: AssetStaffInfo | None = None
    """Data on the person and the place in the company. On lists only."""
    staff_job: AssetStaffJob | None = None
    """Data on the terms of employment. On lists only."""
    state: str | None = None
    """State or region of the address."""
    type: str | None = None
    """Kind of staff member, such as `user`. The possible values are not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "added_by",
            "address1",
            "address2",
            "attendance_restriction_id",
            "auth_id",
            "branch_id",
            "business_Phone",
            "can_access_system",
            "citizenship_status",
            "city",
            "code",
            "country_code",
            "created",
            "default_account_id",
            "default_store_id",
            "default_treasury_id",
            "deleted",
            "deleted_at",
            "email_address",
            "fax",
            "follow_up_status",
            "full_name",
            "home_phone",
            "hourly_rate",
            "hourly_rate_currency_code",
            "id",
            "language_code",
            "last_login",
            "last_name",
            "maximum_general_discount",
            "middle_name",
            "mobile",
            "modified",
            "name",
            "nationality",
            "note",
            "notes",
            "official_id",
            "official_id_unique_check",
            "password",
            "photo",
            "postal_code",
            "residence_expiry_date",
            "role_id",
            "smtp_email_address_id",
            "staff_custom_data",
            "staff_info",
            "staff_job",
            "state",
            "type",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
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

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        self.active = wire.FLAGS[row["active"]]
        v = row["added_by"]
        self.added_by = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["attendance_restriction_id"]
        self.attendance_restriction_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["auth_id"]
        self.auth_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["business_Phone"]
        self.business_phone = v if v is None or type(v) is str else wire.text(v)
        self.can_access_system = wire.FLAGS[row["can_access_system"]]
        v = row["citizenship_status"]
        self.citizenship_status = v if v is None or type(v) is str else wire.text(v)
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["code"]
        self.code = v if v is None or type(v) is str else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["default_account_id"]
        self.default_account_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["default_store_id"]
        self.default_store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["default_treasury_id"]
        self.default_treasury_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.deleted = wire.FLAGS[row["deleted"]]
        v = row["deleted_at"]
        self.deleted_at = v if v is None else wire.timestamp(v, date_format)
        v = row["email_address"]
        self.email_address = v if v is None or type(v) is str else wire.text(v)
        v = row["fax"]
        self.fax = v if v is None or type(v) is str else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["full_name"]
        self.full_name = v if v is None or type(v) is str else wire.text(v)
        v = row["home_phone"]
        self.home_phone = v if v is None or type(v) is str else wire.text(v)
        v = row["hourly_rate"]
        self.hourly_rate = v if v is None else wire.decimal(v)
        v = row["hourly_rate_currency_code"]
        self.hourly_rate_currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["language_code"]
        self.language_code = v if v is None or type(v) is str else wire.text(v)
        v = row["last_login"]
        self.last_login = v if v is None else wire.timestamp(v, date_format)
        v = row["last_name"]
        self.last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["maximum_general_discount"]
        self.maximum_general_discount = v if v is None else wire.decimal(v)
        v = row["middle_name"]
        self.middle_name = v if v is None or type(v) is str else wire.text(v)
        v = row["mobile"]
        self.mobile = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["nationality"]
        self.nationality = v if v is None or type(v) is str else wire.text(v)
        v = row["note"]
        self.note = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["official_id"]
        self.official_id = v if v is None or type(v) is str else wire.text(v)
        v = row["official_id_unique_check"]
        self.official_id_unique_check = v if v is None or type(v) is str else wire.text(v)
        v = row["password"]
        self.password = v if v is None or type(v) is str else wire.text(v)
        v = row["photo"]
        self.photo = v if v is None or type(v) is str else wire.text(v)
        v = row["postal_code"]
        self.postal_code = v if v is None or type(v) is str else wire.text(v)
        self.residence_expiry_date = days[row["residence_expiry_date"]]
        v = row["role_id"]
        self.role_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["smtp_email_address_id"]
        self.smtp_email_address_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_custom_data"]
        self.staff_custom_data = v if v is None else wire.record(v, AssetStaffCustomData, date_format)
        v = row["staff_info"]
        self.staff_info = v if v is None else wire.record(v, AssetStaffInfo, date_format)
        v = row["staff_job"]
        self.staff_job = v if v is None else wire.record(v, AssetStaffJob, date_format)
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        v = row["type"]
        self.type = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active": wire.encode_flag(self.active, "AssetStaff.active"),
            "added_by": wire.encode_integer(self.added_by, "AssetStaff.added_by"),
            "address1": wire.encode_text(self.address1, "AssetStaff.address1"),
            "address2": wire.encode_text(self.address2, "AssetStaff.address2"),
            "attendance_restriction_id": wire.encode_integer(
                self.attendance_restriction_id, "AssetStaff.attendance_restriction_id"
            ),
            "auth_id": wire.encode_integer(self.auth_id, "AssetStaff.auth_id"),
            "branch_id": wire.encode_integer(self.branch_id, "AssetStaff.branch_id"),
            "business_Phone": wire.encode_text(self.business_phone, "AssetStaff.business_phone"),
            "can_access_system": wire.encode_flag(self.can_access_system, "AssetStaff.can_access_system"),
            "citizenship_status": wire.encode_text(self.citizenship_status, "AssetStaff.citizenship_status"),
            "city": wire.encode_text(self.city, "AssetStaff.city"),
            "code": wire.encode_text(self.code, "AssetStaff.code"),
            "country_code": wire.encode_text(self.country_code, "AssetStaff.country_code"),
            "created": wire.isoformat(self.created),
            "default_account_id": wire.encode_integer(self.default_account_id, "AssetStaff.default_account_id"),
            "default_store_id": wire.encode_integer(self.default_store_id, "AssetStaff.default_store_id"),
            "default_treasury_id": wire.encode_integer(self.default_treasury_id, "AssetStaff.default_treasury_id"),
            "deleted": wire.encode_flag(self.deleted, "AssetStaff.deleted"),
            "deleted_at": wire.isoformat(self.deleted_at),
            "email_address": wire.encode_text(self.email_address, "AssetStaff.email_address"),
            "fax": wire.encode_text(self.fax, "AssetStaff.fax"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "AssetStaff.follow_up_status"),
            "full_name": wire.encode_text(self.full_name, "AssetStaff.full_name"),
            "home_phone": wire.encode_text(self.home_phone, "AssetStaff.home_phone"),
            "hourly_rate": wire.encode_decimal(self.hourly_rate, "AssetStaff.hourly_rate"),
            "hourly_rate_currency_code": wire.encode_text(
                self.hourly_rate_currency_code, "AssetStaff.hourly_rate_currency_code"
            ),
            "id": wire.encode_integer(self.id, "AssetStaff.id"),
            "language_code": wire.encode_text(self.language_code, "AssetStaff.language_code"),
            "last_login": wire.isoformat(self.last_login),
            "last_name": wire.encode_text(self.last_name, "AssetStaff.last_name"),
            "maximum_general_discount": wire.encode_decimal(
                self.maximum_general_discount, "AssetStaff.maximum_general_discount"
            ),
            "middle_name": wire.encode_text(self.middle_name, "AssetStaff.middle_name"),
            "mobile": wire.encode_text(self.mobile, "AssetStaff.mobile"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "AssetStaff.name"),
            "nationality": wire.encode_text(self.nationality, "AssetStaff.nationality"),
            "note": wire.encode_text(self.note, "AssetStaff.note"),
            "notes": wire.encode_text(self.notes, "AssetStaff.notes"),
            "official_id": wire.encode_text(self.official_id, "AssetStaff.official_id"),
            "official_id_unique_check": wire.encode_text(
                self.official_id_unique_check, "AssetStaff.official_id_unique_check"
            ),
            "password": wire.encode_text(self.password, "AssetStaff.password"),
            "photo": wire.encode_text(self.photo, "AssetStaff.photo"),
            "postal_code": wire.encode_text(self.postal_code, "AssetStaff.postal_code"),
            "residence_expiry_date": wire.isoformat(self.residence_expiry_date),
            "role_id": wire.encode_integer(self.role_id, "AssetStaff.role_id"),
            "smtp_email_address_id": wire.encode_integer(
                self.smtp_email_address_id, "AssetStaff.smtp_email_address_id"
            ),
            "staff_custom_data": wire.encode_record(
                self.staff_custom_data, "AssetStaff.staff_custom_data", date_format
            ),
            "staff_info": wire.encode_record(self.staff_info, "AssetStaff.staff_info", date_format),
            "staff_job": wire.encode_record(self.staff_job, "AssetStaff.staff_job", date_format),
            "state": wire.encode_text(self.state, "AssetStaff.state"),
            "type": wire.encode_text(self.type, "AssetStaff.type"),
        }
        return data
