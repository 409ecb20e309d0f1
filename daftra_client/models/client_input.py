"""ClientInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .client_type import read_client_type
from .gender import read_gender

if TYPE_CHECKING:
    from typing import Self

    from .client_type import ClientType
    from .gender import Gender


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientInput(Input):
    """What can be written about a client. No field is known to be required.

    Source: documentation (fields, request example); live report (fields refused on update are left out).
    """

    active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address is in use."""
    address1: str | None | Unset = UNSET
    """First line of the address. Up to 255 characters."""
    address2: str | None | Unset = UNSET
    """Second line of the address. Up to 255 characters."""
    birth_date: datetime.date | None | Unset = UNSET
    """Date of birth, sent as `YYYY-MM-DD`."""
    bn1: str | None | Unset = UNSET
    """First business or tax number. Which one it is depends on the country."""
    bn2: str | None | Unset = UNSET
    """Second business or tax number. Which one it is depends on the country."""
    branch_id: int | None | Unset = UNSET
    """Branch of the client, an id from `branches`."""
    business_name: str | None | Unset = UNSET
    """Name of the company or, for a person, the name to show. Up to 100 characters."""
    category: str | None | Unset = UNSET
    """Label that groups clients."""
    category_id: int | None | Unset = UNSET
    """Id of the category, presumably the one that `category` names."""
    city: str | None | Unset = UNSET
    """City of the address. Up to 100 characters."""
    client_number: str | None | Unset = UNSET
    """Number shown to people, for example the key of the client in another system. Only for creating: an update
    that carries it is refused. Daftra gives a number of its own when it is left out."""
    country_code: str | None | Unset = UNSET
    """Country of the address as a two-letter ISO code, such as `SA`."""
    credit_limit: Decimal | int | None | Unset = UNSET
    """Most that the client may owe."""
    credit_period: int | None | Unset = UNSET
    """Days that the client may take to pay."""
    default_currency_code: str | None | Unset = UNSET
    """Currency used for the client by default, as a three-letter ISO code."""
    email: str | None | Unset = UNSET
    """E-mail address. Needed before an invoice can go out by e-mail; one that another client has is refused, and so
    is one that ends in `.local`."""
    first_name: str | None | Unset = UNSET
    """First name of the person or contact. Up to 255 characters."""
    follow_up_status: int | None | Unset = UNSET
    """Stage of the follow-up, the id of a follow-up status for clients."""
    gender: Gender | int | None | Unset = UNSET
    """Gender of a person."""
    group_price_id: int | None | Unset = UNSET
    """Price group of the client, an id from `listings` with the model `GroupPrice`."""
    is_offline: bool | None | Unset = UNSET
    """Marks an offline client, presumably one without access to the client portal."""
    language_code: str | None | Unset = UNSET
    """Language of the client, presumably an id from `listings` with the model `languageCodes`."""
    last_name: str | None | Unset = UNSET
    """Last name of the person or contact. Up to 255 characters."""
    le_custom_data_client: Any | Unset = UNSET
    """The account's own extra fields of a client. Their form depends on the account and is not documented."""
    map_location: str | None | Unset = UNSET
    """Place on the map as latitude, longitude and zoom level, joined by commas."""
    national_id: str | None | Unset = UNSET
    """National identity number."""
    notes: str | None | Unset = UNSET
    """Free text about the client."""
    password: str | None | Unset = UNSET
    """New password for the client's login, up to 255 characters. Never write back what was read."""
    phone1: str | None | Unset = UNSET
    """Telephone number. Up to 50 characters."""
    phone2: str | None | Unset = UNSET
    """Mobile number. Up to 50 characters."""
    postal_code: str | None | Unset = UNSET
    """Postal code of the address. Up to 20 characters."""
    secondary_address1: str | None | Unset = UNSET
    """First line of the second address. Up to 255 characters."""
    secondary_address2: str | None | Unset = UNSET
    """Second line of the second address. Up to 255 characters."""
    secondary_city: str | None | Unset = UNSET
    """City of the second address. Up to 100 characters."""
    secondary_country_code: str | None | Unset = UNSET
    """Country of the second address as a two-letter ISO code."""
    secondary_follow_up_status: int | None | Unset = UNSET
    """Second follow-up stage, presumably also the id of a follow-up status."""
    secondary_name: str | None | Unset = UNSET
    """Name for the second address. Up to 255 characters."""
    secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the second address. Up to 50 characters."""
    secondary_state: str | None | Unset = UNSET
    """State or region of the second address. Up to 100 characters."""
    staff_id: int | None | Unset = UNSET
    """Who adds the client, an id from `staff`; 0 is the account owner."""
    starting_balance: Decimal | int | None | Unset = UNSET
    """Balance with which the client's account begins."""
    state: str | None | Unset = UNSET
    """State or region of the address. Up to 100 characters."""
    suspend: bool | None | Unset = UNSET
    """Whether the client's account is suspended."""
    timezone: int | None | Unset = UNSET
    """Time zone of the client, an id from `listings` with the model `Timezone`."""
    type: ClientType | int | None | Unset = UNSET
    """Person or company."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active_secondary_address",
            "address1",
            "address2",
            "birth_date",
            "bn1",
            "bn2",
            "branch_id",
            "business_name",
            "category",
            "category_id",
            "city",
            "client_number",
            "country_code",
            "credit_limit",
            "credit_period",
            "default_currency_code",
            "email",
            "first_name",
            "follow_up_status",
            "gender",
            "group_price_id",
            "is_offline",
            "language_code",
            "last_name",
            "le_custom_data_client",
            "map_location",
            "national_id",
            "notes",
            "password",
            "phone1",
            "phone2",
            "postal_code",
            "secondary_address1",
            "secondary_address2",
            "secondary_city",
            "secondary_country_code",
            "secondary_follow_up_status",
            "secondary_name",
            "secondary_postal_code",
            "secondary_state",
            "staff_id",
            "starting_balance",
            "state",
            "suspend",
            "timezone",
            "type",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "national_id",
            "password",
        )
    )
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset(("client_number",))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        (
            "le_custom_data_client",
            "password",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active_secondary_address"]
        self.active_secondary_address = v if v is UNSET else wire.flag(v)
        v = row["address1"]
        self.address1 = v if v is UNSET else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is UNSET else wire.text(v)
        v = row["birth_date"]
        self.birth_date = v if v is UNSET else wire.date(v, date_format)
        v = row["bn1"]
        self.bn1 = v if v is UNSET else wire.text(v)
        v = row["bn2"]
        self.bn2 = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["business_name"]
        self.business_name = v if v is UNSET else wire.text(v)
        v = row["category"]
        self.category = v if v is UNSET else wire.text(v)
        v = row["category_id"]
        self.category_id = v if v is UNSET else wire.integer(v)
        v = row["city"]
        self.city = v if v is UNSET else wire.text(v)
        v = row["client_number"]
        self.client_number = v if v is UNSET else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is UNSET else wire.text(v)
        v = row["credit_limit"]
        self.credit_limit = v if v is UNSET else wire.decimal(v)
        v = row["credit_period"]
        self.credit_period = v if v is UNSET else wire.integer(v)
        v = row["default_currency_code"]
        self.default_currency_code = v if v is UNSET else wire.text(v)
        v = row["email"]
        self.email = v if v is UNSET else wire.text(v)
        v = row["first_name"]
        self.first_name = v if v is UNSET else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["gender"]
        self.gender = v if v is UNSET else read_gender(v)
        v = row["group_price_id"]
        self.group_price_id = v if v is UNSET else wire.integer(v)
        v = row["is_offline"]
        self.is_offline = v if v is UNSET else wire.flag(v)
        v = row["language_code"]
        self.language_code = v if v is UNSET else wire.text(v)
        v = row["last_name"]
        self.last_name = v if v is UNSET else wire.text(v)
        self.le_custom_data_client = row["le_custom_data_client"]
        v = row["map_location"]
        self.map_location = v if v is UNSET else wire.text(v)
        v = row["national_id"]
        self.national_id = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["password"]
        self.password = v if v is UNSET else wire.text(v)
        v = row["phone1"]
        self.phone1 = v if v is UNSET else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is UNSET else wire.text(v)
        v = row["postal_code"]
        self.postal_code = v if v is UNSET else wire.text(v)
        v = row["secondary_address1"]
        self.secondary_address1 = v if v is UNSET else wire.text(v)
        v = row["secondary_address2"]
        self.secondary_address2 = v if v is UNSET else wire.text(v)
        v = row["secondary_city"]
        self.secondary_city = v if v is UNSET else wire.text(v)
        v = row["secondary_country_code"]
        self.secondary_country_code = v if v is UNSET else wire.text(v)
        v = row["secondary_follow_up_status"]
        self.secondary_follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["secondary_name"]
        self.secondary_name = v if v is UNSET else wire.text(v)
        v = row["secondary_postal_code"]
        self.secondary_postal_code = v if v is UNSET else wire.text(v)
        v = row["secondary_state"]
        self.secondary_state = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["starting_balance"]
        self.starting_balance = v if v is UNSET else wire.decimal(v)
        v = row["state"]
        self.state = v if v is UNSET else wire.text(v)
        v = row["suspend"]
        self.suspend = v if v is UNSET else wire.flag(v)
        v = row["timezone"]
        self.timezone = v if v is UNSET else wire.integer(v)
        v = row["type"]
        self.type = v if v is UNSET else read_client_type(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "ClientInput", date_format)
        if self.active_secondary_address is not UNSET:
            data["active_secondary_address"] = wire.encode_flag(
                self.active_secondary_address, "ClientInput.active_secondary_address"
            )
        if self.address1 is not UNSET:
            data["address1"] = wire.encode_text(self.address1, "ClientInput.address1")
        if self.address2 is not UNSET:
            data["address2"] = wire.encode_text(self.address2, "ClientInput.address2")
        if self.birth_date is not UNSET:
            data["birth_date"] = wire.encode_date(self.birth_date, "ClientInput.birth_date")
        if self.bn1 is not UNSET:
            data["bn1"] = wire.encode_text(self.bn1, "ClientInput.bn1")
        if self.bn2 is not UNSET:
            data["bn2"] = wire.encode_text(self.bn2, "ClientInput.bn2")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "ClientInput.branch_id")
        if self.business_name is not UNSET:
            data["business_name"] = wire.encode_text(self.business_name, "ClientInput.business_name")
        if self.category is not UNSET:
            data["category"] = wire.encode_text(self.category, "ClientInput.category")
        if self.category_id is not UNSET:
            data["category_id"] = wire.encode_integer(self.category_id, "ClientInput.category_id")
        if self.city is not UNSET:
            data["city"] = wire.encode_text(self.city, "ClientInput.city")
        if self.client_number is not UNSET:
            data["client_number"] = wire.encode_text(self.client_number, "ClientInput.client_number")
        if self.country_code is not UNSET:
            data["country_code"] = wire.encode_text(self.country_code, "ClientInput.country_code")
        if self.credit_limit is not UNSET:
            data["credit_limit"] = wire.encode_decimal(self.credit_limit, "ClientInput.credit_limit")
        if self.credit_period is not UNSET:
            data["credit_period"] = wire.encode_integer(self.credit_period, "ClientInput.credit_period")
        if self.default_currency_code is not UNSET:
            data["default_currency_code"] = wire.encode_text(
                self.default_currency_code, "ClientInput.default_currency_code"
            )
        if self.email is not UNSET:
            data["email"] = wire.encode_text(self.email, "ClientInput.email")
        if self.first_name is not UNSET:
            data["first_name"] = wire.encode_text(self.first_name, "ClientInput.first_name")
        if self.follow_up_status is not UNSET:
            data["follow_up_status"] = wire.encode_integer(self.follow_up_status, "ClientInput.follow_up_status")
        if self.gender is not UNSET:
            data["gender"] = wire.encode_integer(self.gender, "ClientInput.gender")
        if self.group_price_id is not UNSET:
            data["group_price_id"] = wire.encode_integer(self.group_price_id, "ClientInput.group_price_id")
        if self.is_offline is not UNSET:
            data["is_offline"] = wire.encode_flag(self.is_offline, "ClientInput.is_offline")
        if self.language_code is not UNSET:
            data["language_code"] = wire.encode_text(self.language_code, "ClientInput.language_code")
        if self.last_name is not UNSET:
            data["last_name"] = wire.encode_text(self.last_name, "ClientInput.last_name")
        if self.le_custom_data_client is not UNSET:
            data["le_custom_data_client"] = wire.plain(
                self.le_custom_data_client, "ClientInput.le_custom_data_client", date_format
            )
        if self.map_location is not UNSET:
            data["map_location"] = wire.encode_text(self.map_location, "ClientInput.map_location")
        if self.national_id is not UNSET:
            data["national_id"] = wire.encode_text(self.national_id, "ClientInput.national_id")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "ClientInput.notes")
        if self.password is not UNSET:
            data["password"] = wire.encode_text(self.password, "ClientInput.password")
        if self.phone1 is not UNSET:
            data["phone1"] = wire.encode_text(self.phone1, "ClientInput.phone1")
        if self.phone2 is not UNSET:
            data["phone2"] = wire.encode_text(self.phone2, "ClientInput.phone2")
        if self.postal_code is not UNSET:
            data["postal_code"] = wire.encode_text(self.postal_code, "ClientInput.postal_code")
        if self.secondary_address1 is not UNSET:
            data["secondary_address1"] = wire.encode_text(self.secondary_address1, "ClientInput.secondary_address1")
        if self.secondary_address2 is not UNSET:
            data["secondary_address2"] = wire.encode_text(self.secondary_address2, "ClientInput.secondary_address2")
        if self.secondary_city is not UNSET:
            data["secondary_city"] = wire.encode_text(self.secondary_city, "ClientInput.secondary_city")
        if self.secondary_country_code is not UNSET:
            data["secondary_country_code"] = wire.encode_text(
                self.secondary_country_code, "ClientInput.secondary_country_code"
            )
        if self.secondary_follow_up_status is not UNSET:
            data["secondary_follow_up_status"] = wire.encode_integer(
                self.secondary_follow_up_status, "ClientInput.secondary_follow_up_status"
            )
        if self.secondary_name is not UNSET:
            data["secondary_name"] = wire.encode_text(self.secondary_name, "ClientInput.secondary_name")
        if self.secondary_postal_code is not UNSET:
            data["secondary_postal_code"] = wire.encode_text(
                self.secondary_postal_code, "ClientInput.secondary_postal_code"
            )
        if self.secondary_state is not UNSET:
            data["secondary_state"] = wire.encode_text(self.secondary_state, "ClientInput.secondary_state")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "ClientInput.staff_id")
        if self.starting_balance is not UNSET:
            data["starting_balance"] = wire.encode_decimal(self.starting_balance, "ClientInput.starting_balance")
        if self.state is not UNSET:
            data["state"] = wire.encode_text(self.state, "ClientInput.state")
        if self.suspend is not UNSET:
            data["suspend"] = wire.encode_flag(self.suspend, "ClientInput.suspend")
        if self.timezone is not UNSET:
            data["timezone"] = wire.encode_integer(self.timezone, "ClientInput.timezone")
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "ClientInput.type")
        return data
