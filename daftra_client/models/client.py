"""Client: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Day, Moment
from .client_type import ClientType
from .gender import Gender

if TYPE_CHECKING:
    from typing import Self


class Client(Record, kw_only=True, rename={"custom_model": "CustomModel"}):
    """A customer of the account. Names, e-mail address and number may be empty or null.

    Source: live capture (client inside an invoice); live report; documentation.
    """

    id: int | None = None
    """Id of the client."""
    is_offline: bool | None = None
    """Marks an offline client, presumably one without access to the client portal."""
    client_number: str | None = None
    """Number shown to people, usually padded with zeros; not the id. May be empty."""
    site_id: int | None = None
    """Id of the account that the client belongs to."""
    staff_id: int | None = None
    """Who added the client, an id from `staff`; 0 is the account owner. Negative values occur for API callers."""
    business_name: str | None = None
    """Name of the company or, for a person, the name to show. Up to 100 characters."""
    first_name: str | None = None
    """First name of the person or contact. Up to 255 characters."""
    last_name: str | None = None
    """Last name of the person or contact. Up to 255 characters."""
    email: str | None = None
    """E-mail address, where invoices sent by e-mail go. May be null or empty."""
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
    """Language of the client, presumably an id from `listings` with the model `languageCodes`."""
    default_currency_code: str | None = None
    """Currency used for the client by default, as a three-letter ISO code."""
    last_login: Moment | None = None
    """When the client last logged in. Read-only."""
    suspend: bool | None = None
    """Whether the client's account is suspended."""
    last_ip: str | None = None
    """Network address of the client's last login. Read-only."""
    national_id: str | None = None
    """National identity number."""
    created: Moment | None = None
    """When the client was added, in account time. Read-only."""
    modified: Moment | None = None
    """When the client was last changed, in account time. Read-only."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for clients."""
    category: str | None = None
    """Label that groups clients."""
    category_id: int | None = None
    """Id of the category, presumably the one that `category` names."""
    original_site_id: int | None = None
    """The account that the client was copied from."""
    group_price_id: int | None = None
    """Price group of the client, an id from `listings` with the model `GroupPrice`."""
    timezone: int | None = None
    """Time zone of the client, an id from `listings` with the model `Timezone`; 0 when none is set."""
    bn1: str | None = None
    """First business or tax number; `bn1_label` says which one. Digits may be Arabic-Indic."""
    bn1_label: str | None = None
    """Name of the first business number, which depends on the country. Read-only."""
    bn2_label: str | None = None
    """Name of the second business number, which depends on the country. Read-only."""
    bn2: str | None = None
    """Second business or tax number; `bn2_label` says which one."""
    starting_balance: Amount | None = None
    """Balance with which the client's account began."""
    photo: str | None = None
    """Path of the picture of the client."""
    birth_date: Day | None = None
    """Date of birth."""
    gender: Gender | None = None
    """Gender of a person."""
    map_location: str | None = None
    """Place on the map as latitude, longitude and zoom level, joined by commas."""
    type: ClientType | None = None
    """Person or company."""
    credit_limit: Amount | None = None
    """Most that the client may owe."""
    credit_period: int | None = None
    """Days that the client may take to pay."""
    branch_id: int | None = None
    """Branch of the client, an id from `branches`."""
    link: str | None = None
    """Address of the client's website. Read-only."""
    secondary_follow_up_status: int | None = None
    """Second follow-up stage, presumably also the id of a follow-up status."""
    custom_model: Any = None
    """Values of the account's own extra fields, an object; only where such fields exist."""
    password: str | None = None
    """Password data of the client's login. Never log it."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "last_ip",
            "national_id",
            "password",
        )
    )
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

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.starting_balance
        if v is not None:
            self.starting_balance = amounts[v]
        v = self.birth_date
        if v is not None:
            self.birth_date = days[v]
        v = self.credit_limit
        if v is not None:
            self.credit_limit = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Client", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "is_offline": wire.encode_flag(self.is_offline, "Client.is_offline"),
            "client_number": wire.encode_text(self.client_number, "Client.client_number"),
            "site_id": wire.whole(self.site_id),
            "staff_id": wire.whole(self.staff_id),
            "business_name": wire.encode_text(self.business_name, "Client.business_name"),
            "first_name": wire.encode_text(self.first_name, "Client.first_name"),
            "last_name": wire.encode_text(self.last_name, "Client.last_name"),
            "email": wire.encode_text(self.email, "Client.email"),
            "address1": wire.encode_text(self.address1, "Client.address1"),
            "address2": wire.encode_text(self.address2, "Client.address2"),
            "city": wire.encode_text(self.city, "Client.city"),
            "state": wire.encode_text(self.state, "Client.state"),
            "postal_code": wire.encode_text(self.postal_code, "Client.postal_code"),
            "phone1": wire.encode_text(self.phone1, "Client.phone1"),
            "phone2": wire.encode_text(self.phone2, "Client.phone2"),
            "country_code": wire.encode_text(self.country_code, "Client.country_code"),
            "notes": wire.encode_text(self.notes, "Client.notes"),
            "active_secondary_address": wire.encode_flag(
                self.active_secondary_address, "Client.active_secondary_address"
            ),
            "secondary_name": wire.encode_text(self.secondary_name, "Client.secondary_name"),
            "secondary_address1": wire.encode_text(self.secondary_address1, "Client.secondary_address1"),
            "secondary_address2": wire.encode_text(self.secondary_address2, "Client.secondary_address2"),
            "secondary_city": wire.encode_text(self.secondary_city, "Client.secondary_city"),
            "secondary_state": wire.encode_text(self.secondary_state, "Client.secondary_state"),
            "secondary_postal_code": wire.encode_text(self.secondary_postal_code, "Client.secondary_postal_code"),
            "secondary_country_code": wire.encode_text(self.secondary_country_code, "Client.secondary_country_code"),
            "language_code": wire.encode_text(self.language_code, "Client.language_code"),
            "default_currency_code": wire.encode_text(self.default_currency_code, "Client.default_currency_code"),
            "last_login": wire.isoformat(self.last_login),
            "suspend": wire.encode_flag(self.suspend, "Client.suspend"),
            "last_ip": wire.encode_text(self.last_ip, "Client.last_ip"),
            "national_id": wire.encode_text(self.national_id, "Client.national_id"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "follow_up_status": wire.whole(self.follow_up_status),
            "category": wire.encode_text(self.category, "Client.category"),
            "category_id": wire.whole(self.category_id),
            "original_site_id": wire.whole(self.original_site_id),
            "group_price_id": wire.whole(self.group_price_id),
            "timezone": wire.whole(self.timezone),
            "bn1": wire.encode_text(self.bn1, "Client.bn1"),
            "bn1_label": wire.encode_text(self.bn1_label, "Client.bn1_label"),
            "bn2_label": wire.encode_text(self.bn2_label, "Client.bn2_label"),
            "bn2": wire.encode_text(self.bn2, "Client.bn2"),
            "starting_balance": wire.encode_decimal(self.starting_balance, "Client.starting_balance"),
            "photo": wire.encode_text(self.photo, "Client.photo"),
            "birth_date": wire.isoformat(self.birth_date),
            "gender": wire.whole(self.gender),
            "map_location": wire.encode_text(self.map_location, "Client.map_location"),
            "type": wire.whole(self.type),
            "credit_limit": wire.encode_decimal(self.credit_limit, "Client.credit_limit"),
            "credit_period": wire.whole(self.credit_period),
            "branch_id": wire.whole(self.branch_id),
            "link": wire.encode_text(self.link, "Client.link"),
            "secondary_follow_up_status": wire.whole(self.secondary_follow_up_status),
            "CustomModel": wire.plain(self.custom_model, "Client.custom_model", date_format, is_read=True),
            "password": wire.encode_text(self.password, "Client.password"),
        }
        return data
