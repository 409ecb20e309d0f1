"""EntityClient: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .client_type import ClientType
from .entity_client_custom_data import EntityClientCustomData
from .entity_client_photo import EntityClientPhoto
from .gender import Gender


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityClient(Record):
    """The client inside an advance payment, in the fields that v2 sends."""

    id: int | None = None
    """An id from `clients`."""
    group_price_id: int | None = None
    """Price list of the client. Ids come from the listing `GroupPrice`."""
    is_offline: bool | None = None
    """Whether the client is an offline client."""
    client_number: str | None = None
    """Number of the client as shown to users."""
    staff_id: int | None = None
    """The staff member who created the client, an id from `staff`."""
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
    """ISO 4217 code of the client's default currency."""
    last_login: datetime.datetime | None = None
    """When the client last logged in."""
    suspend: bool | None = None
    """Whether the client is suspended."""
    last_ip: str | None = None
    """Network address of the last login."""
    created: datetime.datetime | None = None
    """When the client was created."""
    modified: datetime.datetime | None = None
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
    starting_balance: Decimal | None = None
    """Opening balance of the client's account."""
    photo: str | None = None
    """Photo of the client."""
    birth_date: datetime.date | None = None
    """Date of birth."""
    gender: Gender | None = None
    """Gender of the client."""
    map_location: str | None = None
    """Location on the map; the format is not documented."""
    type: ClientType | None = None
    """Whether the client is a person or a company."""
    credit_limit: Decimal | None = None
    """Upper limit of what the client may owe."""
    credit_period: int | None = None
    """Payment term of the client in days."""
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
    client_custom_data: EntityClientCustomData | None = None
    """Custom fields of the client."""
    client_photo_s3: EntityClientPhoto | None = None
    """Stored photo of the client."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("last_ip", "national_id", "password"))
