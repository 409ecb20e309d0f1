"""Client edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ...editing import Edit, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.client import Client
    from ...models.client_type import ClientType
    from ...models.gender import Gender
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def clients_edit(
    self: Resource,
    id: int,
    *,
    active_secondary_address: bool | None | Unset = UNSET,
    address1: str | None | Unset = UNSET,
    address2: str | None | Unset = UNSET,
    birth_date: datetime.date | None | Unset = UNSET,
    bn1: str | None | Unset = UNSET,
    bn2: str | None | Unset = UNSET,
    new_branch_id: int | None | Unset = UNSET,
    business_name: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    category_id: int | None | Unset = UNSET,
    city: str | None | Unset = UNSET,
    country_code: str | None | Unset = UNSET,
    credit_limit: Decimal | int | None | Unset = UNSET,
    credit_period: int | None | Unset = UNSET,
    default_currency_code: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    follow_up_status: int | None | Unset = UNSET,
    gender: Gender | int | None | Unset = UNSET,
    group_price_id: int | None | Unset = UNSET,
    is_offline: bool | None | Unset = UNSET,
    language_code: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    le_custom_data_client: Any | Unset = UNSET,
    map_location: str | None | Unset = UNSET,
    national_id: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    password: str | None | Unset = UNSET,
    phone1: str | None | Unset = UNSET,
    phone2: str | None | Unset = UNSET,
    postal_code: str | None | Unset = UNSET,
    secondary_address1: str | None | Unset = UNSET,
    secondary_address2: str | None | Unset = UNSET,
    secondary_city: str | None | Unset = UNSET,
    secondary_country_code: str | None | Unset = UNSET,
    secondary_follow_up_status: int | None | Unset = UNSET,
    secondary_name: str | None | Unset = UNSET,
    secondary_postal_code: str | None | Unset = UNSET,
    secondary_state: str | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    starting_balance: Decimal | int | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    suspend: bool | None | Unset = UNSET,
    timezone: int | None | Unset = UNSET,
    type: ClientType | int | None | Unset = UNSET,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[Client]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, and writes it with what
    is given here; None empties a field. If nothing differs from what is stored, nothing is sent.

    What is stored and cannot be written stops the edit with `EditLossError`, which names all of it; `allow_loss` and
    `keep` are the ways out. What Daftra works out or keeps by itself, such as totals and links, is not meant.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    Args:
        id: Id of the record.
        active_secondary_address: Whether the second address is in use.
        address1: First line of the address. Up to 255 characters.
        address2: Second line of the address. Up to 255 characters.
        birth_date: Date of birth, sent as `YYYY-MM-DD`.
        bn1: First business or tax number. Which one it is depends on the country.
        bn2: Second business or tax number. Which one it is depends on the country.
        new_branch_id: Branch of the client, an id from `branches`.
        business_name: Name of the company or, for a person, the name to show. Up to 100 characters.
        category: Label that groups clients.
        category_id: Id of the category, presumably the one that `category` names.
        city: City of the address. Up to 100 characters.
        country_code: Country of the address as a two-letter ISO code, such as `SA`.
        credit_limit: Most that the client may owe.
        credit_period: Days that the client may take to pay.
        default_currency_code: Currency used for the client by default, as a three-letter ISO code.
        email: E-mail address. Needed before an invoice can go out by e-mail; one that another client has is
            refused, and so is one that ends in `.local`.
        first_name: First name of the person or contact. Up to 255 characters.
        follow_up_status: Stage of the follow-up, the id of a follow-up status for clients.
        gender: Gender of a person.
        group_price_id: Price group of the client, an id from `listings` with the model `GroupPrice`.
        is_offline: Marks an offline client, presumably one without access to the client portal.
        language_code: Language of the client, presumably an id from `listings` with the model `languageCodes`.
        last_name: Last name of the person or contact. Up to 255 characters.
        le_custom_data_client: The account's own extra fields of a client. Their form depends on the account and is
            not documented.
        map_location: Place on the map as latitude, longitude and zoom level, joined by commas.
        national_id: National identity number.
        notes: Free text about the client.
        password: New password for the client's login, up to 255 characters. Never write back what was read.
        phone1: Telephone number. Up to 50 characters.
        phone2: Mobile number. Up to 50 characters.
        postal_code: Postal code of the address. Up to 20 characters.
        secondary_address1: First line of the second address. Up to 255 characters.
        secondary_address2: Second line of the second address. Up to 255 characters.
        secondary_city: City of the second address. Up to 100 characters.
        secondary_country_code: Country of the second address as a two-letter ISO code.
        secondary_follow_up_status: Second follow-up stage, presumably also the id of a follow-up status.
        secondary_name: Name for the second address. Up to 255 characters.
        secondary_postal_code: Postal code of the second address. Up to 50 characters.
        secondary_state: State or region of the second address. Up to 100 characters.
        staff_id: Who adds the client, an id from `staff`; 0 is the account owner.
        starting_balance: Balance with which the client's account begins.
        state: State or region of the address. Up to 100 characters.
        suspend: Whether the client's account is suspended.
        timezone: Time zone of the client, an id from `listings` with the model `Timezone`.
        type: Person or company.
        allow_loss: Keys that may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for the record or
            any of its rows, `{"InvoiceItem.key"}` for rows alone. `lost` of the result tells which were.
        keep: Keys that are sent back as they were read, beside those of the client's `edit_keep`. It goes before
            `allow_loss`. Whether Daftra takes them is not known.
        confirm: Read the record back and compare what was changed, and how many of each part there are. An edit whose
            answer was lost then counts as done if the change is there.
        if_modified: Change the record only if this is its `modified`, the version that you have seen.
        **options: See `CallOptions`; they apply to each of the calls that an edit makes.

    Raises:
        EditLossError: The edit would lose what is stored. Nothing was written.
        ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
        ConflictError: The record is not the one that the edit was built on. Nothing was written.
        EncodeError: A value cannot be sent, or one that is stored cannot be written back. Nothing was written.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        WriteNotConfirmedError: What was read back differs.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.client_input import ClientInput
    from .clients_get import clients_get
    from .clients_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="Client",
        model=ClientInput,
        changes={
            "active_secondary_address": active_secondary_address,
            "address1": address1,
            "address2": address2,
            "birth_date": birth_date,
            "bn1": bn1,
            "bn2": bn2,
            "branch_id": new_branch_id,
            "business_name": business_name,
            "category": category,
            "category_id": category_id,
            "city": city,
            "country_code": country_code,
            "credit_limit": credit_limit,
            "credit_period": credit_period,
            "default_currency_code": default_currency_code,
            "email": email,
            "first_name": first_name,
            "follow_up_status": follow_up_status,
            "gender": gender,
            "group_price_id": group_price_id,
            "is_offline": is_offline,
            "language_code": language_code,
            "last_name": last_name,
            "le_custom_data_client": le_custom_data_client,
            "map_location": map_location,
            "national_id": national_id,
            "notes": notes,
            "password": password,
            "phone1": phone1,
            "phone2": phone2,
            "postal_code": postal_code,
            "secondary_address1": secondary_address1,
            "secondary_address2": secondary_address2,
            "secondary_city": secondary_city,
            "secondary_country_code": secondary_country_code,
            "secondary_follow_up_status": secondary_follow_up_status,
            "secondary_name": secondary_name,
            "secondary_postal_code": secondary_postal_code,
            "secondary_state": secondary_state,
            "staff_id": staff_id,
            "starting_balance": starting_balance,
            "state": state,
            "suspend": suspend,
            "timezone": timezone,
            "type": type,
        },
        arguments={"new_branch_id": "branch_id"},
        choice=choice_for(self, "clients.edit", allow_loss, keep),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: clients_get(self, id, **options))
