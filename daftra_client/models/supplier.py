"""Supplier: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Supplier(Model):
    """A vendor that the account buys from.

    Source: documentation; inference (wire types as for clients).
    """

    active_secondary_address: bool | None = None
    """Whether the second address is in use."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    bn1: str | None = None
    """First business or tax number; `bn1_label` says which one."""
    bn1_label: str | None = None
    """Name of the first business number, which depends on the country."""
    bn2: str | None = None
    """Second business or tax number; `bn2_label` says which one."""
    bn2_label: str | None = None
    """Name of the second business number, which depends on the country."""
    branch_id: int | None = None
    """Branch of the supplier, an id from `branches`."""
    business_name: str | None = None
    """Name of the company. Up to 100 characters."""
    city: str | None = None
    """City of the address."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code."""
    created: datetime.datetime | None = None
    """When the supplier was added, in account time."""
    default_currency_code: str | None = None
    """Currency used for the supplier by default, as a three-letter ISO code."""
    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """First name of the person or contact."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for suppliers."""
    id: int | None = None
    """Id of the supplier."""
    is_offline: bool | None = None
    """Marks an offline supplier, presumably one without a login."""
    language_code: str | None = None
    """Language of the supplier, an id from `listings` with the model `languageCodes`."""
    last_ip: str | None = None
    """Network address of the supplier's last login."""
    last_login: datetime.datetime | None = None
    """When the supplier last logged in."""
    last_name: str | None = None
    """Last name of the person or contact."""
    modified: datetime.datetime | None = None
    """When the supplier was last changed, in account time."""
    notes: str | None = None
    """Free text about the supplier."""
    password: str | None = None
    """Password data of the supplier's login. Never log it."""
    phone1: str | None = None
    """Telephone number."""
    phone2: str | None = None
    """Mobile number."""
    postal_code: str | None = None
    """Postal code of the address."""
    secondary_address1: str | None = None
    """First line of the second address."""
    secondary_address2: str | None = None
    """Second line of the second address."""
    secondary_city: str | None = None
    """City of the second address."""
    secondary_country_code: str | None = None
    """Country of the second address as a two-letter ISO code."""
    secondary_name: str | None = None
    """Name for the second address."""
    secondary_postal_code: str | None = None
    """Postal code of the second address."""
    secondary_state: str | None = None
    """State or region of the second address."""
    staff_id: int | None = None
    """Who added the supplier, an id from `staff`; 0 is the account owner."""
    state: str | None = None
    """State or region of the address."""
    supplier_number: str | None = None
    """Number shown to people, padded with zeros; not the id."""
    suspend: bool | None = None
    """Whether the supplier's account is suspended."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active_secondary_address",
            "address1",
            "address2",
            "bn1",
            "bn1_label",
            "bn2",
            "bn2_label",
            "branch_id",
            "business_name",
            "city",
            "country_code",
            "created",
            "default_currency_code",
            "email",
            "first_name",
            "follow_up_status",
            "id",
            "is_offline",
            "language_code",
            "last_ip",
            "last_login",
            "last_name",
            "modified",
            "notes",
            "password",
            "phone1",
            "phone2",
            "postal_code",
            "secondary_address1",
            "secondary_address2",
            "secondary_city",
            "secondary_country_code",
            "secondary_name",
            "secondary_postal_code",
            "secondary_state",
            "staff_id",
            "state",
            "supplier_number",
            "suspend",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "last_ip",
            "password",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.active_secondary_address = wire.FLAGS[row["active_secondary_address"]]
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["bn1"]
        self.bn1 = v if v is None or type(v) is str else wire.text(v)
        v = row["bn1_label"]
        self.bn1_label = v if v is None or type(v) is str else wire.text(v)
        v = row["bn2"]
        self.bn2 = v if v is None or type(v) is str else wire.text(v)
        v = row["bn2_label"]
        self.bn2_label = v if v is None or type(v) is str else wire.text(v)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["business_name"]
        self.business_name = v if v is None or type(v) is str else wire.text(v)
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["default_currency_code"]
        self.default_currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["email"]
        self.email = v if v is None or type(v) is str else wire.text(v)
        v = row["first_name"]
        self.first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_offline = wire.FLAGS[row["is_offline"]]
        v = row["language_code"]
        self.language_code = v if v is None or type(v) is str else wire.text(v)
        v = row["last_ip"]
        self.last_ip = v if v is None or type(v) is str else wire.text(v)
        v = row["last_login"]
        self.last_login = v if v is None else wire.timestamp(v, date_format)
        v = row["last_name"]
        self.last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["password"]
        self.password = v if v is None or type(v) is str else wire.text(v)
        v = row["phone1"]
        self.phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["postal_code"]
        self.postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_address1"]
        self.secondary_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_address2"]
        self.secondary_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_city"]
        self.secondary_city = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_country_code"]
        self.secondary_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_name"]
        self.secondary_name = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_postal_code"]
        self.secondary_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_state"]
        self.secondary_state = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_number"]
        self.supplier_number = v if v is None or type(v) is str else wire.text(v)
        self.suspend = wire.FLAGS[row["suspend"]]
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active_secondary_address": wire.encode_flag(
                self.active_secondary_address, "Supplier.active_secondary_address"
            ),
            "address1": wire.encode_text(self.address1, "Supplier.address1"),
            "address2": wire.encode_text(self.address2, "Supplier.address2"),
            "bn1": wire.encode_text(self.bn1, "Supplier.bn1"),
            "bn1_label": wire.encode_text(self.bn1_label, "Supplier.bn1_label"),
            "bn2": wire.encode_text(self.bn2, "Supplier.bn2"),
            "bn2_label": wire.encode_text(self.bn2_label, "Supplier.bn2_label"),
            "branch_id": wire.encode_integer(self.branch_id, "Supplier.branch_id"),
            "business_name": wire.encode_text(self.business_name, "Supplier.business_name"),
            "city": wire.encode_text(self.city, "Supplier.city"),
            "country_code": wire.encode_text(self.country_code, "Supplier.country_code"),
            "created": wire.isoformat(self.created),
            "default_currency_code": wire.encode_text(self.default_currency_code, "Supplier.default_currency_code"),
            "email": wire.encode_text(self.email, "Supplier.email"),
            "first_name": wire.encode_text(self.first_name, "Supplier.first_name"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "Supplier.follow_up_status"),
            "id": wire.encode_integer(self.id, "Supplier.id"),
            "is_offline": wire.encode_flag(self.is_offline, "Supplier.is_offline"),
            "language_code": wire.encode_text(self.language_code, "Supplier.language_code"),
            "last_ip": wire.encode_text(self.last_ip, "Supplier.last_ip"),
            "last_login": wire.isoformat(self.last_login),
            "last_name": wire.encode_text(self.last_name, "Supplier.last_name"),
            "modified": wire.isoformat(self.modified),
            "notes": wire.encode_text(self.notes, "Supplier.notes"),
            "password": wire.encode_text(self.password, "Supplier.password"),
            "phone1": wire.encode_text(self.phone1, "Supplier.phone1"),
            "phone2": wire.encode_text(self.phone2, "Supplier.phone2"),
            "postal_code": wire.encode_text(self.postal_code, "Supplier.postal_code"),
            "secondary_address1": wire.encode_text(self.secondary_address1, "Supplier.secondary_address1"),
            "secondary_address2": wire.encode_text(self.secondary_address2, "Supplier.secondary_address2"),
            "secondary_city": wire.encode_text(self.secondary_city, "Supplier.secondary_city"),
            "secondary_country_code": wire.encode_text(self.secondary_country_code, "Supplier.secondary_country_code"),
            "secondary_name": wire.encode_text(self.secondary_name, "Supplier.secondary_name"),
            "secondary_postal_code": wire.encode_text(self.secondary_postal_code, "Supplier.secondary_postal_code"),
            "secondary_state": wire.encode_text(self.secondary_state, "Supplier.secondary_state"),
            "staff_id": wire.encode_integer(self.staff_id, "Supplier.staff_id"),
            "state": wire.encode_text(self.state, "Supplier.state"),
            "supplier_number": wire.encode_text(self.supplier_number, "Supplier.supplier_number"),
            "suspend": wire.encode_flag(self.suspend, "Supplier.suspend"),
        }
        return data
