"""Client: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .client_type import read_client_type
from .gender import read_gender

if TYPE_CHECKING:
    from typing import Self

    from .client_type import ClientType
    from .gender import Gender


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Client(Model):
    """A customer of the account. Names, e-mail address and number may be empty or null.

    Source: live capture (client inside an invoice); live report; documentation.
    """

    active_secondary_address: bool | None = None
    """Whether the second address is in use."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    birth_date: datetime.date | None = None
    """Date of birth."""
    bn1: str | None = None
    """First business or tax number; `bn1_label` says which one. Digits may be Arabic-Indic."""
    bn1_label: str | None = None
    """Name of the first business number, which depends on the country. Read-only."""
    bn2: str | None = None
    """Second business or tax number; `bn2_label` says which one."""
    bn2_label: str | None = None
    """Name of the second business number, which depends on the country. Read-only."""
    branch_id: int | None = None
    """Branch of the client, an id from `branches`."""
    business_name: str | None = None
    """Name of the company or, for a person, the name to show. Up to 100 characters."""
    category: str | None = None
    """Label that groups clients."""
    category_id: int | None = None
    """Id of the category, presumably the one that `category` names."""
    city: str | None = None
    """City of the address."""
    client_number: str | None = None
    """Number shown to people, usually padded with zeros; not the id. May be empty."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code, such as `SA`."""
    created: datetime.datetime | None = None
    """When the client was added, in account time. Read-only."""
    credit_limit: Decimal | None = None
    """Most that the client may owe."""
    credit_period: int | None = None
    """Days that the client may take to pay."""
    default_currency_code: str | None = None
    """Currency used for the client by default, as a three-letter ISO code."""
    email: str | None = None
    """E-mail address, where invoices sent by e-mail go. May be null or empty."""
    first_name: str | None = None
    """First name of the person or contact. Up to 255 characters."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for clients."""
    gender: Gender | None = None
    """Gender of a person."""
    group_price_id: int | None = None
    """Price group of the client, an id from `listings` with the model `GroupPrice`."""
    id: int | None = None
    """Id of the client."""
    is_offline: bool | None = None
    """Marks an offline client, presumably one without access to the client portal."""
    language_code: str | None = None
    """Language of the client, presumably an id from `listings` with the model `languageCodes`."""
    last_ip: str | None = None
    """Network address of the client's last login. Read-only."""
    last_login: datetime.datetime | None = None
    """When the client last logged in. Read-only."""
    last_name: str | None = None
    """Last name of the person or contact. Up to 255 characters."""
    link: str | None = None
    """Meaning not documented. Read-only."""
    map_location: str | None = None
    """Place on the map as latitude, longitude and zoom level, joined by commas."""
    modified: datetime.datetime | None = None
    """When the client was last changed, in account time. Read-only."""
    national_id: str | None = None
    """National identity number."""
    notes: str | None = None
    """Free text about the client."""
    original_site_id: int | None = None
    """Meaning not documented."""
    password: str | None = None
    """Password data of the client's login. Never log it."""
    phone1: str | None = None
    """Telephone number, in local or international notation."""
    phone2: str | None = None
    """Mobile number, in local or international notation."""
    photo: str | None = None
    """Picture of the client. Its form is not documented."""
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
    secondary_follow_up_status: int | None = None
    """Second follow-up stage, presumably also the id of a follow-up status."""
    secondary_name: str | None = None
    """Name for the second address, such as a consignee."""
    secondary_postal_code: str | None = None
    """Postal code of the second address."""
    secondary_state: str | None = None
    """State or region of the second address."""
    site_id: int | None = None
    """Id of the account that the client belongs to."""
    staff_id: int | None = None
    """Who added the client, an id from `staff`; 0 is the account owner. Negative values occur for API callers."""
    starting_balance: Decimal | None = None
    """Balance with which the client's account began."""
    state: str | None = None
    """State or region of the address."""
    suspend: bool | None = None
    """Whether the client's account is suspended."""
    timezone: int | None = None
    """Time zone of the client, an id from `listings` with the model `Timezone`; 0 when none is set."""
    type: ClientType | None = None
    """Person or company."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active_secondary_address",
            "address1",
            "address2",
            "birth_date",
            "bn1",
            "bn1_label",
            "bn2",
            "bn2_label",
            "branch_id",
            "business_name",
            "category",
            "category_id",
            "city",
            "client_number",
            "country_code",
            "created",
            "credit_limit",
            "credit_period",
            "default_currency_code",
            "email",
            "first_name",
            "follow_up_status",
            "gender",
            "group_price_id",
            "id",
            "is_offline",
            "language_code",
            "last_ip",
            "last_login",
            "last_name",
            "link",
            "map_location",
            "modified",
            "national_id",
            "notes",
            "original_site_id",
            "password",
            "phone1",
            "phone2",
            "photo",
            "postal_code",
            "secondary_address1",
            "secondary_address2",
            "secondary_city",
            "secondary_country_code",
            "secondary_follow_up_status",
            "secondary_name",
            "secondary_postal_code",
            "secondary_state",
            "site_id",
            "staff_id",
            "starting_balance",
            "state",
            "suspend",
            "timezone",
            "type",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "last_ip",
            "national_id",
            "password",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        self.active_secondary_address = wire.FLAGS[row["active_secondary_address"]]
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        self.birth_date = days[row["birth_date"]]
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
        v = row["category"]
        self.category = v if v is None or type(v) is str else wire.text(v)
        v = row["category_id"]
        self.category_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["client_number"]
        self.client_number = v if v is None or type(v) is str else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["credit_limit"]
        self.credit_limit = v if v is None else wire.decimal(v)
        v = row["credit_period"]
        self.credit_period = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
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
        self.gender = read_gender(row["gender"])
        v = row["group_price_id"]
        self.group_price_id = (
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
        v = row["link"]
        self.link = v if v is None or type(v) is str else wire.text(v)
        v = row["map_location"]
        self.map_location = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["national_id"]
        self.national_id = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["original_site_id"]
        self.original_site_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["password"]
        self.password = v if v is None or type(v) is str else wire.text(v)
        v = row["phone1"]
        self.phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["photo"]
        self.photo = v if v is None or type(v) is str else wire.text(v)
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
        v = row["secondary_follow_up_status"]
        self.secondary_follow_up_status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["secondary_name"]
        self.secondary_name = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_postal_code"]
        self.secondary_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["secondary_state"]
        self.secondary_state = v if v is None or type(v) is str else wire.text(v)
        v = row["site_id"]
        self.site_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["starting_balance"]
        self.starting_balance = v if v is None else wire.decimal(v)
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        self.suspend = wire.FLAGS[row["suspend"]]
        v = row["timezone"]
        self.timezone = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.type = read_client_type(row["type"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active_secondary_address": wire.encode_flag(
                self.active_secondary_address, "Client.active_secondary_address"
            ),
            "address1": wire.encode_text(self.address1, "Client.address1"),
            "address2": wire.encode_text(self.address2, "Client.address2"),
            "birth_date": wire.isoformat(self.birth_date),
            "bn1": wire.encode_text(self.bn1, "Client.bn1"),
            "bn1_label": wire.encode_text(self.bn1_label, "Client.bn1_label"),
            "bn2": wire.encode_text(self.bn2, "Client.bn2"),
            "bn2_label": wire.encode_text(self.bn2_label, "Client.bn2_label"),
            "branch_id": wire.encode_integer(self.branch_id, "Client.branch_id"),
            "business_name": wire.encode_text(self.business_name, "Client.business_name"),
            "category": wire.encode_text(self.category, "Client.category"),
            "category_id": wire.encode_integer(self.category_id, "Client.category_id"),
            "city": wire.encode_text(self.city, "Client.city"),
            "client_number": wire.encode_text(self.client_number, "Client.client_number"),
            "country_code": wire.encode_text(self.country_code, "Client.country_code"),
            "created": wire.isoformat(self.created),
            "credit_limit": wire.encode_decimal(self.credit_limit, "Client.credit_limit"),
            "credit_period": wire.encode_integer(self.credit_period, "Client.credit_period"),
            "default_currency_code": wire.encode_text(self.default_currency_code, "Client.default_currency_code"),
            "email": wire.encode_text(self.email, "Client.email"),
            "first_name": wire.encode_text(self.first_name, "Client.first_name"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "Client.follow_up_status"),
            "gender": wire.encode_integer(self.gender, "Client.gender"),
            "group_price_id": wire.encode_integer(self.group_price_id, "Client.group_price_id"),
            "id": wire.encode_integer(self.id, "Client.id"),
            "is_offline": wire.encode_flag(self.is_offline, "Client.is_offline"),
            "language_code": wire.encode_text(self.language_code, "Client.language_code"),
            "last_ip": wire.encode_text(self.last_ip, "Client.last_ip"),
            "last_login": wire.isoformat(self.last_login),
            "last_name": wire.encode_text(self.last_name, "Client.last_name"),
            "link": wire.encode_text(self.link, "Client.link"),
            "map_location": wire.encode_text(self.map_location, "Client.map_location"),
            "modified": wire.isoformat(self.modified),
            "national_id": wire.encode_text(self.national_id, "Client.national_id"),
            "notes": wire.encode_text(self.notes, "Client.notes"),
            "original_site_id": wire.encode_integer(self.original_site_id, "Client.original_site_id"),
            "password": wire.encode_text(self.password, "Client.password"),
            "phone1": wire.encode_text(self.phone1, "Client.phone1"),
            "phone2": wire.encode_text(self.phone2, "Client.phone2"),
            "photo": wire.encode_text(self.photo, "Client.photo"),
            "postal_code": wire.encode_text(self.postal_code, "Client.postal_code"),
            "secondary_address1": wire.encode_text(self.secondary_address1, "Client.secondary_address1"),
            "secondary_address2": wire.encode_text(self.secondary_address2, "Client.secondary_address2"),
            "secondary_city": wire.encode_text(self.secondary_city, "Client.secondary_city"),
            "secondary_country_code": wire.encode_text(self.secondary_country_code, "Client.secondary_country_code"),
            "secondary_follow_up_status": wire.encode_integer(
                self.secondary_follow_up_status, "Client.secondary_follow_up_status"
            ),
            "secondary_name": wire.encode_text(self.secondary_name, "Client.secondary_name"),
            "secondary_postal_code": wire.encode_text(self.secondary_postal_code, "Client.secondary_postal_code"),
            "secondary_state": wire.encode_text(self.secondary_state, "Client.secondary_state"),
            "site_id": wire.encode_integer(self.site_id, "Client.site_id"),
            "staff_id": wire.encode_integer(self.staff_id, "Client.staff_id"),
            "starting_balance": wire.encode_decimal(self.starting_balance, "Client.starting_balance"),
            "state": wire.encode_text(self.state, "Client.state"),
            "suspend": wire.encode_flag(self.suspend, "Client.suspend"),
            "timezone": wire.encode_integer(self.timezone, "Client.timezone"),
            "type": wire.encode_integer(self.type, "Client.type"),
        }
        return data
