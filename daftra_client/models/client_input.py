"""ClientInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .client_type import ClientType
from .gender import Gender


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientInput(Input):
    """Writable fields of a client. `business_name` is the only one that a create always needs according to the
    reference of August 2026.
    """

    active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address is in use."""
    address1: str | None | Unset = UNSET
    """First line of the address. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """Second line of the address. At most 255 characters."""
    attachment: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas."""
    birth_date: datetime.date | None | Unset = UNSET
    """Date of birth, sent as `YYYY-MM-DD`."""
    bn1: str | None | Unset = UNSET
    """First business or tax number. Its kind depends on the country."""
    bn1_label: str | None | Unset = UNSET
    """Name of the first business number. Only for creating: an update that carries it is refused. Contested:
    refused by updates (live report); accepted by them (vendor reference 2026-08)."""
    bn2: str | None | Unset = UNSET
    """Second business or tax number. Its kind depends on the country."""
    bn2_label: str | None | Unset = UNSET
    """Name of the second business number. Only for creating: an update that carries it is refused. Contested:
    refused by updates (live report); accepted by them (vendor reference 2026-08)."""
    branch_id: int | None | Unset = UNSET
    """Branch of the client, an id from `branches`. Updates ignore it."""
    business_name: str | None | Unset = UNSET
    """Name of the company or, for a person, the name to show. A create needs it, and an update may not empty it. At
    most 100 characters."""
    category: str | None | Unset = UNSET
    """Free label that groups clients."""
    category_id: int | None | Unset = UNSET
    """Id of the category of clients."""
    city: str | None | Unset = UNSET
    """City of the address. At most 100 characters."""
    client_number: str | None | Unset = UNSET
    """Number shown to users, for example the key of the client in another system. Only for creating: an update that
    carries it is refused. Daftra assigns a number when it is left out. Contested: refused by updates (live report);
    accepted by them (vendor reference 2026-08)."""
    confirm_password: str | None | Unset = UNSET
    """The same value as `password`, which Daftra compares."""
    country_code: str | None | Unset = UNSET
    """Country of the address as a two-letter ISO code, such as `SA`. Daftra checks it. At most 3 characters."""
    credit_limit: Decimal | int | None | Unset = UNSET
    """Upper limit of what the client may owe; 0 by default."""
    credit_period: int | None | Unset = UNSET
    """Days that the client may take to pay; 0 by default."""
    default_currency_code: str | None | Unset = UNSET
    """Currency used for the client by default, as a three-letter ISO code. Daftra checks it. At most 5 characters."""
    email: str | None | Unset = UNSET
    """E-mail address, required before Daftra can send an invoice by e-mail. Daftra refuses an address that another
    client has, and one that ends in `.local`. At most 255 characters."""
    first_name: str | None | Unset = UNSET
    """First name of the person or contact. At most 255 characters."""
    follow_up_status: int | None | Unset = UNSET
    """Stage of the follow-up, the id of a follow-up status for clients."""
    gender: Gender | int | None | Unset = UNSET
    """Gender of a person."""
    group_price_id: int | None | Unset = UNSET
    """Price group of the client, an id from `listings` with the model `GroupPrice`."""
    is_offline: bool | None | Unset = UNSET
    """Marks a client who was not registered online; passwords are ignored then. It is true by default if no e-mail
    address is sent."""
    language_code: str | None | Unset = UNSET
    """Language of the client by its id, which Daftra checks. The list `Language` (vendor reference 2026-08) or
    `languageCodes` (documentation) of `listings` presumably has these ids."""
    last_name: str | None | Unset = UNSET
    """Last name of the person or contact. At most 255 characters."""
    le_custom_data_client: Any | Unset = UNSET
    """The account's own extra fields of a client. Their form depends on the account and is not documented.
    Contested: inside `Client` (live report); next to it (vendor reference 2026-08)."""
    link: str | None | Unset = UNSET
    """Address of the client's website, a valid URL. Only for creating: an update that carries it is refused.
    Contested: refused by updates (live report); accepted by them (vendor reference 2026-08). At most 255
    characters."""
    map_location: str | None | Unset = UNSET
    """Place on the map as latitude, longitude and zoom level, joined by commas."""
    national_id: str | None | Unset = UNSET
    """National identity number."""
    notes: str | None | Unset = UNSET
    """Free text about the client."""
    password: str | None | Unset = UNSET
    """New password for the client's login, together with `confirm_password`. A create needs both where the client
    portal is on, unless the client is offline. Never write back a value that was read. From 6 to 255 characters."""
    phone1: str | None | Unset = UNSET
    """Telephone number. At most 50 characters."""
    phone2: str | None | Unset = UNSET
    """Mobile number. It may occur twice unless `verify_phone2` is sent. At most 50 characters."""
    postal_code: str | None | Unset = UNSET
    """Postal code of the address. At most 20 characters."""
    secondary_address1: str | None | Unset = UNSET
    """First line of the second address. At most 255 characters."""
    secondary_address2: str | None | Unset = UNSET
    """Second line of the second address. At most 255 characters."""
    secondary_city: str | None | Unset = UNSET
    """City of the second address. At most 100 characters."""
    secondary_country_code: str | None | Unset = UNSET
    """Country of the second address as a two-letter ISO code. At most 10 characters."""
    secondary_follow_up_status: int | None | Unset = UNSET
    """Second follow-up stage, presumably also the id of a follow-up status."""
    secondary_name: str | None | Unset = UNSET
    """Name for the second address. At most 255 characters."""
    secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the second address. At most 50 characters."""
    secondary_state: str | None | Unset = UNSET
    """State or region of the second address. At most 100 characters."""
    send_notify: bool | None | Unset = UNSET
    """True sends the client an e-mail after the client was stored."""
    staff_id: int | None | Unset = UNSET
    """The staff member who adds the client, an id from `staff`; 0 is the account owner, which is the default."""
    starting_balance: Decimal | int | None | Unset = UNSET
    """Opening balance of the client's account; send `starting_balance_date` with it. `edit` writes the stored one
    back without the date, which answers lack: an update without the balance may empty it, and an update with it is
    at worst refused. Give `edit` the date then."""
    starting_balance_date: datetime.date | None | Unset = UNSET
    """Day of the opening balance, sent as `YYYY-MM-DD`. Daftra demands it where `starting_balance` is sent. Answers
    do not have it."""
    state: str | None | Unset = UNSET
    """State or region of the address. At most 100 characters."""
    suspend: bool | None | Unset = UNSET
    """Whether the client's account is suspended, which keeps the client out of the client portal."""
    timezone: int | None | Unset = UNSET
    """Time zone of the client, an id from `listings` with the model `Timezone`."""
    type: ClientType | int | None | Unset = UNSET
    """Person or company."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("confirm_password", "national_id", "password"))
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset(("bn1_label", "bn2_label", "client_number", "link"))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        ("attachment", "confirm_password", "le_custom_data_client", "password", "send_notify", "starting_balance_date")
    )
