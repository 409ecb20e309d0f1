"""EntityClient: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Related
from .client_type import ClientType
from .entity_client_custom_data import EntityClientCustomData
from .entity_client_photo import EntityClientPhoto
from .gender import Gender

if TYPE_CHECKING:
    from typing import Self


class EntityClient(Record, kw_only=True):
    """The client inside an advance payment, in the fields that v2 sends.

    Source: documentation (the list and the single record differ in some keys).
    """

    id: int | None = None
    """An id from `clients`."""
    group_price_id: int | None = None
    """Price list of the client. Ids come from the listing `GroupPrice`."""
    is_offline: bool | None = None
    """Whether the client is an offline client."""
    client_number: str | None = None
    """Number of the client as people see it."""
    staff_id: int | None = None
    """An id from `staff`: who created the client."""
    business_name: str | None = None
    """Name of the business."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """E-mail address."""
    password: str | None = None
    """Password of the client for the portal; null in the only example."""
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
    phone1: str | None = None
    """Telephone number."""
    phone2: str | None = None
    """Mobile number."""
    country_code: str | None = None
    """Two-letter ISO country code."""
    notes: str | None = None
    """Notes on the client."""
    active_secondary_address: bool | None = None
    """Whether the secondary address is in use."""
    secondary_name: str | None = None
    """Contact name of the secondary address."""
    secondary_address1: str | None = None
    """First line of the secondary address."""
    secondary_address2: str | None = None
    """Second line of the secondary address."""
    secondary_city: str | None = None
    """City of the secondary address."""
    secondary_state: str | None = None
    """State or province of the secondary address."""
    secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    language_code: str | None = None
    """Language of the client, possibly a number."""
    default_currency_code: str | None = None
    """ISO 4217 code of the client's usual currency."""
    last_login: Moment | None = None
    """When the client last logged in."""
    suspend: bool | None = None
    """Whether the client is suspended."""
    last_ip: str | None = None
    """Network address of the last login."""
    created: Moment | None = None
    """When the client was created."""
    modified: Moment | None = None
    """When the client was last changed."""
    follow_up_status: int | None = None
    """An id from `follow_up_statuses`."""
    category: str | None = None
    """Name of the client's category."""
    bn1: str | None = None
    """First business number, such as a tax number."""
    bn1_label: str | None = None
    """Label of the first business number."""
    bn2_label: str | None = None
    """Label of the second business number."""
    bn2: str | None = None
    """Second business number."""
    starting_balance: Amount | None = None
    """Balance with which the client started."""
    photo: str | None = None
    """Photo of the client."""
    birth_date: Day | None = None
    """Date of birth."""
    gender: Gender | None = None
    """Gender of the client."""
    map_location: str | None = None
    """Location on the map; the format is not documented."""
    type: ClientType | None = None
    """Whether the client is a person or a company."""
    credit_limit: Amount | None = None
    """Most that the client may owe."""
    credit_period: int | None = None
    """Days that the client has for paying."""
    branch_id: int | None = None
    """An id from `branches`."""
    national_id: str | None = None
    """National identity number."""
    attachment: str | None = None
    """Attached file; null in the only example."""
    category_id: int | None = None
    """Id of the client's category."""
    secondary_follow_up_status: int | None = None
    """Second follow-up state, presumably an id from `follow_up_statuses`."""
    timezone: str | None = None
    """Time zone of the client; a number in the example. Ids come from the listing `Timezone`."""
    tags: Any = None
    """Tags; null in the only example."""
    assigned_users: Any = None
    """Staff assigned to the client; null in the only example."""
    client_custom_data: Related[EntityClientCustomData] | None = None
    """Custom fields of the client."""
    client_photo_s3: Related[EntityClientPhoto] | None = None
    """Stored photo of the client."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "last_ip",
            "national_id",
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
        v = self.client_custom_data
        if v is not None:
            self.client_custom_data = related(v, days)
        v = self.client_photo_s3
        if v is not None:
            self.client_photo_s3 = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityClient", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "group_price_id": wire.whole(self.group_price_id),
            "is_offline": wire.encode_flag(self.is_offline, "EntityClient.is_offline"),
            "client_number": wire.encode_text(self.client_number, "EntityClient.client_number"),
            "staff_id": wire.whole(self.staff_id),
            "business_name": wire.encode_text(self.business_name, "EntityClient.business_name"),
            "first_name": wire.encode_text(self.first_name, "EntityClient.first_name"),
            "last_name": wire.encode_text(self.last_name, "EntityClient.last_name"),
            "email": wire.encode_text(self.email, "EntityClient.email"),
            "password": wire.encode_text(self.password, "EntityClient.password"),
            "address1": wire.encode_text(self.address1, "EntityClient.address1"),
            "address2": wire.encode_text(self.address2, "EntityClient.address2"),
            "city": wire.encode_text(self.city, "EntityClient.city"),
            "state": wire.encode_text(self.state, "EntityClient.state"),
            "postal_code": wire.encode_text(self.postal_code, "EntityClient.postal_code"),
            "phone1": wire.encode_text(self.phone1, "EntityClient.phone1"),
            "phone2": wire.encode_text(self.phone2, "EntityClient.phone2"),
            "country_code": wire.encode_text(self.country_code, "EntityClient.country_code"),
            "notes": wire.encode_text(self.notes, "EntityClient.notes"),
            "active_secondary_address": wire.encode_flag(
                self.active_secondary_address, "EntityClient.active_secondary_address"
            ),
            "secondary_name": wire.encode_text(self.secondary_name, "EntityClient.secondary_name"),
            "secondary_address1": wire.encode_text(self.secondary_address1, "EntityClient.secondary_address1"),
            "secondary_address2": wire.encode_text(self.secondary_address2, "EntityClient.secondary_address2"),
            "secondary_city": wire.encode_text(self.secondary_city, "EntityClient.secondary_city"),
            "secondary_state": wire.encode_text(self.secondary_state, "EntityClient.secondary_state"),
            "secondary_postal_code": wire.encode_text(self.secondary_postal_code, "EntityClient.secondary_postal_code"),
            "secondary_country_code": wire.encode_text(
                self.secondary_country_code, "EntityClient.secondary_country_code"
            ),
            "language_code": wire.encode_text(self.language_code, "EntityClient.language_code"),
            "default_currency_code": wire.encode_text(self.default_currency_code, "EntityClient.default_currency_code"),
            "last_login": wire.isoformat(self.last_login),
            "suspend": wire.encode_flag(self.suspend, "EntityClient.suspend"),
            "last_ip": wire.encode_text(self.last_ip, "EntityClient.last_ip"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "follow_up_status": wire.whole(self.follow_up_status),
            "category": wire.encode_text(self.category, "EntityClient.category"),
            "bn1": wire.encode_text(self.bn1, "EntityClient.bn1"),
            "bn1_label": wire.encode_text(self.bn1_label, "EntityClient.bn1_label"),
            "bn2_label": wire.encode_text(self.bn2_label, "EntityClient.bn2_label"),
            "bn2": wire.encode_text(self.bn2, "EntityClient.bn2"),
            "starting_balance": wire.encode_decimal(self.starting_balance, "EntityClient.starting_balance"),
            "photo": wire.encode_text(self.photo, "EntityClient.photo"),
            "birth_date": wire.isoformat(self.birth_date),
            "gender": wire.whole(self.gender),
            "map_location": wire.encode_text(self.map_location, "EntityClient.map_location"),
            "type": wire.whole(self.type),
            "credit_limit": wire.encode_decimal(self.credit_limit, "EntityClient.credit_limit"),
            "credit_period": wire.whole(self.credit_period),
            "branch_id": wire.whole(self.branch_id),
            "national_id": wire.encode_text(self.national_id, "EntityClient.national_id"),
            "attachment": wire.encode_text(self.attachment, "EntityClient.attachment"),
            "category_id": wire.whole(self.category_id),
            "secondary_follow_up_status": wire.whole(self.secondary_follow_up_status),
            "timezone": wire.encode_text(self.timezone, "EntityClient.timezone"),
            "tags": wire.plain(self.tags, "EntityClient.tags", date_format, is_read=True),
            "assigned_users": wire.plain(self.assigned_users, "EntityClient.assigned_users", date_format, is_read=True),
            "client_custom_data": wire.encode_record(
                self.client_custom_data, "EntityClient.client_custom_data", date_format
            ),
            "client_photo_s3": wire.encode_record(self.client_photo_s3, "EntityClient.client_photo_s3", date_format),
        }
        return data
