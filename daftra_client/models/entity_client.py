"""EntityClient: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .client_type import read_client_type
from .entity_client_custom_data import EntityClientCustomData
from .entity_client_photo import EntityClientPhoto
from .gender import read_gender

if TYPE_CHECKING:
    from typing import Self

    from .client_type import ClientType
    from .gender import Gender


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityClient(Model):
    """The client inside an advance payment, in the fields that v2 sends.

    Source: documentation (the list and the single record differ in some keys).
    """

    active_secondary_address: bool | None = None
    """Whether the secondary address is in use."""
    address1: str | None = None
    """First address line."""
    address2: str | None = None
    """Second address line."""
    assigned_users: Any = None
    """Staff assigned to the client; null in the only example."""
    attachment: str | None = None
    """Attached file; null in the only example."""
    birth_date: datetime.date | None = None
    """Date of birth."""
    bn1: str | None = None
    """First business number, such as a tax number."""
    bn1_label: str | None = None
    """Label of the first business number."""
    bn2: str | None = None
    """Second business number."""
    bn2_label: str | None = None
    """Label of the second business number."""
    branch_id: int | None = None
    """An id from `branches`."""
    business_name: str | None = None
    """Name of the business."""
    category: str | None = None
    """Name of the client's category."""
    category_id: int | None = None
    """Id of the client's category."""
    city: str | None = None
    """City."""
    client_custom_data: EntityClientCustomData | None = None
    """Custom fields of the client."""
    client_number: str | None = None
    """Number of the client as people see it."""
    client_photo_s3: EntityClientPhoto | None = None
    """Stored photo of the client."""
    country_code: str | None = None
    """Two-letter ISO country code."""
    created: datetime.datetime | None = None
    """When the client was created."""
    credit_limit: Decimal | None = None
    """Most that the client may owe."""
    credit_period: int | None = None
    """Days that the client has for paying."""
    default_currency_code: str | None = None
    """ISO 4217 code of the client's usual currency."""
    email: str | None = None
    """E-mail address."""
    first_name: str | None = None
    """First name."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`."""
    gender: Gender | None = None
    """Gender of the client."""
    group_price_id: int | None = None
    """Price list of the client. Ids come from the listing `GroupPrice`."""
    id: int | None = None
    """An id from `clients`."""
    is_offline: bool | None = None
    """Whether the client is an offline client."""
    language_code: str | None = None
    """Language of the client, possibly a number."""
    last_ip: str | None = None
    """Network address of the last login."""
    last_login: datetime.datetime | None = None
    """When the client last logged in."""
    last_name: str | None = None
    """Last name."""
    map_location: str | None = None
    """Location on the map; the format is not documented."""
    modified: datetime.datetime | None = None
    """When the client was last changed."""
    national_id: str | None = None
    """National identity number."""
    notes: str | None = None
    """Notes on the client."""
    password: str | None = None
    """Password of the client for the portal; null in the only example."""
    phone1: str | None = None
    """Telephone number."""
    phone2: str | None = None
    """Mobile number."""
    photo: str | None = None
    """Photo of the client."""
    postal_code: str | None = None
    """Postal code."""
    secondary_address1: str | None = None
    """First line of the secondary address."""
    secondary_address2: str | None = None
    """Second line of the secondary address."""
    secondary_city: str | None = None
    """City of the secondary address."""
    secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    secondary_follow_up_status: int | None = None
    """Second follow-up state, presumably an id from `follow_up_statuses`."""
    secondary_name: str | None = None
    """Contact name of the secondary address."""
    secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    secondary_state: str | None = None
    """State or province of the secondary address."""
    staff_id: int | None = None
    """An id from `staff`: who created the client."""
    starting_balance: Decimal | None = None
    """Balance with which the client started."""
    state: str | None = None
    """State or province."""
    suspend: bool | None = None
    """Whether the client is suspended."""
    tags: Any = None
    """Tags; null in the only example."""
    timezone: str | None = None
    """Time zone of the client; a number in the example. Ids come from the listing `Timezone`."""
    type: ClientType | None = None
    """Whether the client is a person or a company."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active_secondary_address",
            "address1",
            "address2",
            "assigned_users",
            "attachment",
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
            "client_custom_data",
            "client_number",
            "client_photo_s3",
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
            "map_location",
            "modified",
            "national_id",
            "notes",
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
            "staff_id",
            "starting_balance",
            "state",
            "suspend",
            "tags",
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
        self.assigned_users = row["assigned_users"]
        v = row["attachment"]
        self.attachment = v if v is None or type(v) is str else wire.text(v)
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
        v = row["client_custom_data"]
        self.client_custom_data = v if v is None else wire.record(v, EntityClientCustomData, date_format)
        v = row["client_number"]
        self.client_number = v if v is None or type(v) is str else wire.text(v)
        v = row["client_photo_s3"]
        self.client_photo_s3 = v if v is None else wire.record(v, EntityClientPhoto, date_format)
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
        v = row["map_location"]
        self.map_location = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["national_id"]
        self.national_id = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
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
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["starting_balance"]
        self.starting_balance = v if v is None else wire.decimal(v)
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        self.suspend = wire.FLAGS[row["suspend"]]
        self.tags = row["tags"]
        v = row["timezone"]
        self.timezone = v if v is None or type(v) is str else wire.text(v)
        self.type = read_client_type(row["type"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active_secondary_address": wire.encode_flag(
                self.active_secondary_address, "EntityClient.active_secondary_address"
            ),
            "address1": wire.encode_text(self.address1, "EntityClient.address1"),
            "address2": wire.encode_text(self.address2, "EntityClient.address2"),
            "assigned_users": self.assigned_users,
            "attachment": wire.encode_text(self.attachment, "EntityClient.attachment"),
            "birth_date": wire.isoformat(self.birth_date),
            "bn1": wire.encode_text(self.bn1, "EntityClient.bn1"),
            "bn1_label": wire.encode_text(self.bn1_label, "EntityClient.bn1_label"),
            "bn2": wire.encode_text(self.bn2, "EntityClient.bn2"),
            "bn2_label": wire.encode_text(self.bn2_label, "EntityClient.bn2_label"),
            "branch_id": wire.encode_integer(self.branch_id, "EntityClient.branch_id"),
            "business_name": wire.encode_text(self.business_name, "EntityClient.business_name"),
            "category": wire.encode_text(self.category, "EntityClient.category"),
            "category_id": wire.encode_integer(self.category_id, "EntityClient.category_id"),
            "city": wire.encode_text(self.city, "EntityClient.city"),
            "client_custom_data": wire.encode_record(
                self.client_custom_data, "EntityClient.client_custom_data", date_format
            ),
            "client_number": wire.encode_text(self.client_number, "EntityClient.client_number"),
            "client_photo_s3": wire.encode_record(self.client_photo_s3, "EntityClient.client_photo_s3", date_format),
            "country_code": wire.encode_text(self.country_code, "EntityClient.country_code"),
            "created": wire.isoformat(self.created),
            "credit_limit": wire.encode_decimal(self.credit_limit, "EntityClient.credit_limit"),
            "credit_period": wire.encode_integer(self.credit_period, "EntityClient.credit_period"),
            "default_currency_code": wire.encode_text(self.default_currency_code, "EntityClient.default_currency_code"),
            "email": wire.encode_text(self.email, "EntityClient.email"),
            "first_name": wire.encode_text(self.first_name, "EntityClient.first_name"),
            "follow_up_status": wire.encode_integer(self.follow_up_status, "EntityClient.follow_up_status"),
            "gender": wire.encode_integer(self.gender, "EntityClient.gender"),
            "group_price_id": wire.encode_integer(self.group_price_id, "EntityClient.group_price_id"),
            "id": wire.encode_integer(self.id, "EntityClient.id"),
            "is_offline": wire.encode_flag(self.is_offline, "EntityClient.is_offline"),
            "language_code": wire.encode_text(self.language_code, "EntityClient.language_code"),
            "last_ip": wire.encode_text(self.last_ip, "EntityClient.last_ip"),
            "last_login": wire.isoformat(self.last_login),
            "last_name": wire.encode_text(self.last_name, "EntityClient.last_name"),
            "map_location": wire.encode_text(self.map_location, "EntityClient.map_location"),
            "modified": wire.isoformat(self.modified),
            "national_id": wire.encode_text(self.national_id, "EntityClient.national_id"),
            "notes": wire.encode_text(self.notes, "EntityClient.notes"),
            "password": wire.encode_text(self.password, "EntityClient.password"),
            "phone1": wire.encode_text(self.phone1, "EntityClient.phone1"),
            "phone2": wire.encode_text(self.phone2, "EntityClient.phone2"),
            "photo": wire.encode_text(self.photo, "EntityClient.photo"),
            "postal_code": wire.encode_text(self.postal_code, "EntityClient.postal_code"),
            "secondary_address1": wire.encode_text(self.secondary_address1, "EntityClient.secondary_address1"),
            "secondary_address2": wire.encode_text(self.secondary_address2, "EntityClient.secondary_address2"),
            "secondary_city": wire.encode_text(self.secondary_city, "EntityClient.secondary_city"),
            "secondary_country_code": wire.encode_text(
                self.secondary_country_code, "EntityClient.secondary_country_code"
            ),
            "secondary_follow_up_status": wire.encode_integer(
                self.secondary_follow_up_status, "EntityClient.secondary_follow_up_status"
            ),
            "secondary_name": wire.encode_text(self.secondary_name, "EntityClient.secondary_name"),
            "secondary_postal_code": wire.encode_text(self.secondary_postal_code, "EntityClient.secondary_postal_code"),
            "secondary_state": wire.encode_text(self.secondary_state, "EntityClient.secondary_state"),
            "staff_id": wire.encode_integer(self.staff_id, "EntityClient.staff_id"),
            "starting_balance": wire.encode_decimal(self.starting_balance, "EntityClient.starting_balance"),
            "state": wire.encode_text(self.state, "EntityClient.state"),
            "suspend": wire.encode_flag(self.suspend, "EntityClient.suspend"),
            "tags": self.tags,
            "timezone": wire.encode_text(self.timezone, "EntityClient.timezone"),
            "type": wire.encode_integer(self.type, "EntityClient.type"),
        }
        return data
