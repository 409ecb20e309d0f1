"""UnitTemplateStaff: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Related
from .entity_custom_data import EntityCustomData
from .entity_staff_info import EntityStaffInfo
from .entity_staff_job import EntityStaffJob

if TYPE_CHECKING:
    from typing import Self


class UnitTemplateStaff(Record, kw_only=True, rename={"business_phone": "business_Phone"}):
    """A staff member embedded in a unit template or a workflow record. It is the whole record, contact details
    included.

    Source: documentation (the list adds the nested objects, the single record the password).
    """

    id: int | None = None
    """An id from `staff`."""
    added_by: int | None = None
    """An id from `staff`: who added the person."""
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
    """Office telephone number; the capital P is real."""
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
    last_login: Moment | None = None
    """When the person last logged in."""
    active: bool | None = None
    """Whether the person is active."""
    created: Moment | None = None
    """When the record was created."""
    hourly_rate: Amount | None = None
    """Pay per hour."""
    hourly_rate_currency_code: str | None = None
    """ISO 4217 code of the pay."""
    default_store_id: int | None = None
    """An id from `stores`: the person's usual store."""
    default_treasury_id: int | None = None
    """An id from `treasuries`: the person's usual treasury."""
    maximum_general_discount: Amount | None = None
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
    """Kind of staff member; the values are not documented."""
    default_account_id: int | None = None
    """The person's usual account, presumably an id from `journal_accounts`."""
    citizenship_status: str | None = None
    """Citizenship status; the values are not documented."""
    residence_expiry_date: Day | None = None
    """When the residence permit ends."""
    nationality: str | None = None
    """Nationality."""
    code: str | None = None
    """Employee number."""
    official_id: str | None = None
    """Official identity number. Null in the examples."""
    staff_info: Related[EntityStaffInfo] | None = None
    """Personal details of the person."""
    staff_job: Related[EntityStaffJob] | None = None
    """Terms of employment of the person."""
    staff_custom_data: Related[EntityCustomData] | None = None
    """Custom fields of the person."""
    password: str | None = None
    """Password of the person. Null in the examples."""

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
        v = self.staff_info
        if v is not None:
            self.staff_info = related(v, days)
        v = self.staff_job
        if v is not None:
            self.staff_job = related(v, days)
        v = self.staff_custom_data
        if v is not None:
            self.staff_custom_data = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "UnitTemplateStaff", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "added_by": wire.whole(self.added_by),
            "role_id": wire.whole(self.role_id),
            "name": wire.encode_text(self.name, "UnitTemplateStaff.name"),
            "middle_name": wire.encode_text(self.middle_name, "UnitTemplateStaff.middle_name"),
            "last_name": wire.encode_text(self.last_name, "UnitTemplateStaff.last_name"),
            "photo": wire.encode_text(self.photo, "UnitTemplateStaff.photo"),
            "can_access_system": wire.encode_flag(self.can_access_system, "UnitTemplateStaff.can_access_system"),
            "home_phone": wire.encode_text(self.home_phone, "UnitTemplateStaff.home_phone"),
            "business_Phone": wire.encode_text(self.business_phone, "UnitTemplateStaff.business_phone"),
            "mobile": wire.encode_text(self.mobile, "UnitTemplateStaff.mobile"),
            "fax": wire.encode_text(self.fax, "UnitTemplateStaff.fax"),
            "country_code": wire.encode_text(self.country_code, "UnitTemplateStaff.country_code"),
            "address1": wire.encode_text(self.address1, "UnitTemplateStaff.address1"),
            "address2": wire.encode_text(self.address2, "UnitTemplateStaff.address2"),
            "city": wire.encode_text(self.city, "UnitTemplateStaff.city"),
            "state": wire.encode_text(self.state, "UnitTemplateStaff.state"),
            "postal_code": wire.encode_text(self.postal_code, "UnitTemplateStaff.postal_code"),
            "note": wire.encode_text(self.note, "UnitTemplateStaff.note"),
            "email_address": wire.encode_text(self.email_address, "UnitTemplateStaff.email_address"),
            "last_login": wire.isoformat(self.last_login),
            "active": wire.encode_flag(self.active, "UnitTemplateStaff.active"),
            "created": wire.isoformat(self.created),
            "hourly_rate": wire.encode_decimal(self.hourly_rate, "UnitTemplateStaff.hourly_rate"),
            "hourly_rate_currency_code": wire.encode_text(
                self.hourly_rate_currency_code, "UnitTemplateStaff.hourly_rate_currency_code"
            ),
            "default_store_id": wire.whole(self.default_store_id),
            "default_treasury_id": wire.whole(self.default_treasury_id),
            "maximum_general_discount": wire.encode_decimal(
                self.maximum_general_discount, "UnitTemplateStaff.maximum_general_discount"
            ),
            "language_code": wire.encode_text(self.language_code, "UnitTemplateStaff.language_code"),
            "branch_id": wire.whole(self.branch_id),
            "full_name": wire.encode_text(self.full_name, "UnitTemplateStaff.full_name"),
            "attendance_restriction_id": wire.whole(self.attendance_restriction_id),
            "type": wire.encode_text(self.type, "UnitTemplateStaff.type"),
            "default_account_id": wire.whole(self.default_account_id),
            "citizenship_status": wire.encode_text(self.citizenship_status, "UnitTemplateStaff.citizenship_status"),
            "residence_expiry_date": wire.isoformat(self.residence_expiry_date),
            "nationality": wire.encode_text(self.nationality, "UnitTemplateStaff.nationality"),
            "code": wire.encode_text(self.code, "UnitTemplateStaff.code"),
            "official_id": wire.encode_text(self.official_id, "UnitTemplateStaff.official_id"),
            "staff_info": wire.encode_record(self.staff_info, "UnitTemplateStaff.staff_info", date_format),
            "staff_job": wire.encode_record(self.staff_job, "UnitTemplateStaff.staff_job", date_format),
            "staff_custom_data": wire.encode_record(
                self.staff_custom_data, "UnitTemplateStaff.staff_custom_data", date_format
            ),
            "password": wire.encode_text(self.password, "UnitTemplateStaff.password"),
        }
        return data
