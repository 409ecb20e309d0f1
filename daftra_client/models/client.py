"""Client: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .client_type import ClientType
from .gender import Gender


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Client(Record):
    """A customer of the account. Names, e-mail address and number may be empty or null."""

    id: int | None = None
    """Id of the client."""
    is_offline: bool | None = None
    """Whether the client was entered without online registration, for example at a point of sale. Such a client has
    no password."""
    client_number: str | None = None
    """Number shown to users, normally padded with zeros; not the id. May be empty."""
    site_id: int | None = None
    """Id of the account that the client belongs to."""
    staff_id: int | None = None
    """The staff member who added the client, an id from `staff`; 0 is the account owner. Negative values occur for
    API callers."""
    business_name: str | None = None
    """Name of the company or, for a person, the name to show. Up to 100 characters."""
    first_name: str | None = None
    """First name of the person or contact. Up to 255 characters."""
    last_name: str | None = None
    """Last name of the person or contact. Up to 255 characters."""
    email: str | None = None
    """E-mail address that receives invoices sent by e-mail. May be null or empty."""
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
    phone1: str | None = None
    """Telephone number, in local or international notation."""
    phone2: str | None = None
    """Mobile number, in local or international notation."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code, such as `SA`."""
    notes: str | None = None
    """Free text about the client."""
    active_secondary_address: bool | None = None
    """Whether the second address is in use."""
    secondary_name: str | None = None
    """Name for the second address, such as a consignee."""
    secondary_address1: str | None = None
    """First line of the second address."""
    secondary_address2: str | None = None
    """Second line of the second address."""
    secondary_city: str | None = None
    """City of the second address."""
    secondary_state: str | None = None
    """State or region of the second address."""
    secondary_postal_code: str | None = None
    """Postal code of the second address."""
    secondary_country_code: str | None = None
    """Country of the second address as a two-letter ISO code."""
    language_code: str | None = None
    """Language of the client by its id. The list `Language` (vendor reference 2026-08) or `languageCodes`
    (documentation) of `listings` presumably has these ids."""
    default_currency_code: str | None = None
    """Currency used for the client by default, as a three-letter ISO code."""
    last_login: datetime.datetime | None = None
    """When the client last logged in. Read-only."""
    suspend: bool | None = None
    """Whether the client's account is suspended, which keeps the client out of the client portal."""
    last_ip: str | None = None
    """Network address of the client's last login. Read-only."""
    national_id: str | None = None
    """National identity number; it comes where the account shows national ids."""
    created: datetime.datetime | None = None
    """When the client was added, in account time. Read-only."""
    modified: datetime.datetime | None = None
    """When the client was last changed, in account time. Read-only."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for clients."""
    category: str | None = None
    """Label that groups clients, a free text of earlier times next to the category id."""
    category_id: int | None = None
    """Id of the category, presumably the one that `category` names."""
    original_site_id: int | None = None
    """The account that the client was copied from."""
    group_price_id: int | None = None
    """Price group of the client, an id from `listings` with the model `GroupPrice`."""
    timezone: int | None = None
    """Time zone of the client, an id from `listings` with the model `Timezone`; 0 when none is set."""
    bn1: str | None = None
    """First business or tax number; `bn1_label` names its kind. Digits may be Arabic-Indic."""
    bn1_label: str | None = None
    """Name of the first business number, which depends on the country. Read-only."""
    bn2_label: str | None = None
    """Name of the second business number, which depends on the country. Read-only."""
    bn2: str | None = None
    """Second business or tax number; `bn2_label` names its kind."""
    starting_balance: Decimal | None = None
    """Opening balance of the client's account."""
    photo: str | None = None
    """Path of the picture of the client."""
    birth_date: datetime.date | None = None
    """Date of birth."""
    gender: Gender | None = None
    """Gender of a person."""
    map_location: str | None = None
    """Place on the map as latitude, longitude and zoom level, joined by commas."""
    type: ClientType | None = None
    """Person or company."""
    credit_limit: Decimal | None = None
    """Upper limit of what the client may owe."""
    credit_period: int | None = None
    """Days that the client may take to pay."""
    branch_id: int | None = None
    """Branch of the client, an id from `branches`."""
    link: str | None = None
    """Address of the client's website. Read-only once the client is stored."""
    secondary_follow_up_status: int | None = None
    """Second follow-up stage, presumably also the id of a follow-up status."""
    custom_model: Any = None
    """Values of the account's own extra fields, an object; present only if such fields exist."""
    password: str | None = None
    """Password data of the client's login. Never log it."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"custom_model": "CustomModel"}
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("last_ip", "national_id", "password"))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "client_number",
            "site_id",
            "last_login",
            "last_ip",
            "created",
            "modified",
            "original_site_id",
            "bn1_label",
            "bn2_label",
            "link",
            "password",
        )
    )
