"""UnitTemplateStaff: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .entity_custom_data import EntityCustomData
from .entity_staff_info import EntityStaffInfo
from .entity_staff_job import EntityStaffJob

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplateStaff(Model):
    """A staff member embedded in a unit template or a workflow record. It is the whole record, contact details
    included.

    Source: documentation (the list adds the nested objects, the single record the password).
    """

    active: bool | None = None
    """Whether the person is active."""
    added_by: int | None = None
    """An id from `staff`: who added the person."""
    address1: str | None = None
    """First address line."""
    address2: str | None = None
    """Second address line."""
    attendance_restriction_id: int | None = None
    """The attendance restriction that applies."""
    branch_id: int | None = None
    """An id from `branches`."""
    business_phone: str | None = None
    """Office telephone number; the capital P is real."""
    can_access_system: bool | None = None
    """Whether the person may log in."""
    citizenship_status: str | None = None
    """Citizenship status; the values are not documented."""
    city: str | None = None
    """City."""
    code: str | None = None
    """Employee number."""
    country_code: str | None = None
    """Two-letter ISO country code."""
    created: datetime.datetime | None = None
    """When the record was created."""
    default_account_id: int | None = None
    """The person's usual account, presumably an id from `journal_accounts`."""
    default_store_id: int | None = None
    """An id from `stores`: the person's usual store."""
    default_treasury_id: int | None = None
    """An id from `treasuries`: the person's usual treasury."""
    email_address: str | None = None
    """E-mail address."""
    fax: str | None = None
    """Fax number."""
    full_name: str | None = None
    """Full name."""
    home_phone: str | None = None
    """Private telephone number."""
    hourly_rate: Decimal | None = None
    """Pay per hour."""
    hourly_rate_currency_code: str | None = None
    """ISO 4217 code of the pay."""
    id: int | None = None
    """An id from `staff`."""
    language_code: str | None = None
    """Language of the person, a number in the example."""
    last_login: datetime.datetime | None = None
    """When the person last logged in."""
    last_name: str | None = None
    """Last name."""
    maximum_general_discount: Decimal | None = None
    """Largest discount that the person may give."""
    middle_name: str | None = None
    """Middle name."""
    mobile: str | None = None
    """Mobile number."""
    name: str | None = None
    """First name."""
    nationality: str | None = None
    """Nationality."""
    note: str | None = None
    """Notes on the person."""
    official_id: str | None = None
    """Official identity number. Null in the examples."""
    password: str | None = None
    """Password of the person. Null in the examples."""
    photo: str | None = None
    """Photo."""
    postal_code: str | None = None
    """Postal code."""
    residence_expiry_date: datetime.date | None = None
    """When the residence permit ends."""
    role_id: int | None = None
    """Role of the person. Ids come from the listing `Role`."""
    staff_custom_data: EntityCustomData | None = None
    """Custom fields of the person."""
    staff_info: EntityStaffInfo | None = None
    """Personal details of the person."""
    staff_job: EntityStaffJob | None = None
    """Terms of employment of the person."""
    state: str | None = None
    """State or province."""
    type: str | None = None
    """Kind of staff member; the values are not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "added_by",
            "address1",
            "address2",
            "attendance_restriction_id",
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
            "email_address",
            "fax",
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
            "name",
            "nationality",
            "note",
            "official_id",
            "password",
            "photo",
            "postal_code",
            "residence_expiry_date",
            "role_id",
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
            "address1",
            "address2",
            "business_phone",
            "email_address",
            "fax",
            "home_phone",
            "mobile",
            "official_id",
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
        v = row["email_address"]
        self.email_address = v if v is None or type(v) is str else wire.text(v)
        v = row["fax"]
        self.fax = v if v is None or type(v) is str else wire.text(v)
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
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["nationality"]
        self.nationality = v if v is None or type(v) is str else wire.text(v)
        v = row["note"]
        self.note = v if v is None or type(v) is str else wire.text(v)
        v = row["official_id"]
        self.official_id = v if v is None or type(v) is str else wire.text(v)
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
        v = row["staff_custom_data"]
        self.staff_custom_data = v if v is None else wire.record(v, EntityCustomData, date_format)
        v = row["staff_info"]
        self.staff_info = v if v is None else wire.record(v, EntityStaffInfo, date_format)
        v = row["staff_job"]
        self.staff_job = v if v is None else wire.record(v, EntityStaffJob, date_format)
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
            "active": wire.encode_flag(self.active, "UnitTemplateStaff.active"),
            "added_by": wire.encode_integer(self.added_by, "UnitTemplateStaff.added_by"),
            "address1": wire.encode_text(self.address1, "UnitTemplateStaff.address1"),
            "address2": wire.encode_text(self.address2, "UnitTemplateStaff.address2"),
            "attendance_restriction_id": wire.encode_integer(
                self.attendance_restriction_id, "UnitTemplateStaff.attendance_restriction_id"
            ),
            "branch_id": wire.encode_integer(self.branch_id, "UnitTemplateStaff.branch_id"),
            "business_Phone": wire.encode_text(self.business_phone, "UnitTemplateStaff.business_phone"),
            "can_access_system": wire.encode_flag(self.can_access_system, "UnitTemplateStaff.can_access_system"),
            "citizenship_status": wire.encode_text(self.citizenship_status, "UnitTemplateStaff.citizenship_status"),
            "city": wire.encode_text(self.city, "UnitTemplateStaff.city"),
            "code": wire.encode_text(self.code, "UnitTemplateStaff.code"),
            "country_code": wire.encode_text(self.country_code, "UnitTemplateStaff.country_code"),
            "created": wire.isoformat(self.created),
            "default_account_id": wire.encode_integer(self.default_account_id, "UnitTemplateStaff.default_account_id"),
            "default_store_id": wire.encode_integer(self.default_store_id, "UnitTemplateStaff.default_store_id"),
            "default_treasury_id": wire.encode_integer(
                self.default_treasury_id, "UnitTemplateStaff.default_treasury_id"
            ),
            "email_address": wire.encode_text(self.email_address, "UnitTemplateStaff.email_address"),
            "fax": wire.encode_text(self.fax, "UnitTemplateStaff.fax"),
            "full_name": wire.encode_text(self.full_name, "UnitTemplateStaff.full_name"),
            "home_phone": wire.encode_text(self.home_phone, "UnitTemplateStaff.home_phone"),
            "hourly_rate": wire.encode_decimal(self.hourly_rate, "UnitTemplateStaff.hourly_rate"),
            "hourly_rate_currency_code": wire.encode_text(
                self.hourly_rate_currency_code, "UnitTemplateStaff.hourly_rate_currency_code"
            ),
            "id": wire.encode_integer(self.id, "UnitTemplateStaff.id"),
            "language_code": wire.encode_text(self.language_code, "UnitTemplateStaff.language_code"),
            "last_login": wire.isoformat(self.last_login),
            "last_name": wire.encode_text(self.last_name, "UnitTemplateStaff.last_name"),
            "maximum_general_discount": wire.encode_decimal(
                self.maximum_general_discount, "UnitTemplateStaff.maximum_general_discount"
            ),
            "middle_name": wire.encode_text(self.middle_name, "UnitTemplateStaff.middle_name"),
            "mobile": wire.encode_text(self.mobile, "UnitTemplateStaff.mobile"),
            "name": wire.encode_text(self.name, "UnitTemplateStaff.name"),
            "nationality": wire.encode_text(self.nationality, "UnitTemplateStaff.nationality"),
            "note": wire.encode_text(self.note, "UnitTemplateStaff.note"),
            "official_id": wire.encode_text(self.official_id, "UnitTemplateStaff.official_id"),
            "password": wire.encode_text(self.password, "UnitTemplateStaff.password"),
            "photo": wire.encode_text(self.photo, "UnitTemplateStaff.photo"),
            "postal_code": wire.encode_text(self.postal_code, "UnitTemplateStaff.postal_code"),
            "residence_expiry_date": wire.isoformat(self.residence_expiry_date),
            "role_id": wire.encode_integer(self.role_id, "UnitTemplateStaff.role_id"),
            "staff_custom_data": wire.encode_record(
                self.staff_custom_data, "UnitTemplateStaff.staff_custom_data", date_format
            ),
            "staff_info": wire.encode_record(self.staff_info, "UnitTemplateStaff.staff_info", date_format),
            "staff_job": wire.encode_record(self.staff_job, "UnitTemplateStaff.staff_job", date_format),
            "state": wire.encode_text(self.state, "UnitTemplateStaff.state"),
            "type": wire.encode_text(self.type, "UnitTemplateStaff.type"),
        }
        return data
