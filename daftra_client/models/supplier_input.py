"""SupplierInput: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SupplierInput(Input):
    """Writable fields of a supplier. `business_name` is required by creates and updates."""

    active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address is in use."""
    address1: str | None | Unset = UNSET
    """First line of the address. At most 255 characters."""
    address2: str | None | Unset = UNSET
    """Second line of the address. At most 255 characters."""
    attachment: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    bn1: str | None | Unset = UNSET
    """First business or tax number. Its kind depends on the country."""
    bn1_label: str | None | Unset = UNSET
    """Name of the first business number, which depends on the country."""
    bn2: str | None | Unset = UNSET
    """Second business or tax number. Its kind depends on the country."""
    bn2_label: str | None | Unset = UNSET
    """Name of the second business number, which depends on the country."""
    branch_id: int | None | Unset = UNSET
    """Branch of the supplier, an id from `branches`."""
    business_name: str | None | Unset = UNSET
    """Name of the company; required. At most 100 characters."""
    city: str | None | Unset = UNSET
    """City of the address. At most 100 characters."""
    confirm_password: str | None | Unset = UNSET
    """The same value as `password`, which Daftra compares. At most 255 characters."""
    country_code: str | None | Unset = UNSET
    """Country of the address as a two-letter ISO code. At most 3 characters."""
    default_currency_code: str | None | Unset = UNSET
    """Currency used for the supplier by default, as a three-letter ISO code. At most 5 characters."""
    email: str | None | Unset = UNSET
    """E-mail address that no other supplier has; required unless the supplier is offline. At most 255 characters."""
    first_name: str | None | Unset = UNSET
    """First name of the person or contact. At most 255 characters."""
    follow_up_status: int | None | Unset = UNSET
    """Stage of the follow-up, the id of a follow-up status for suppliers."""
    is_offline: bool | None | Unset = UNSET
    """Marks an offline supplier, who has no login and needs no e-mail address."""
    language_code: str | None | Unset = UNSET
    """Language of the supplier, an id from `listings` with the model `languageCodes`."""
    last_name: str | None | Unset = UNSET
    """Last name of the person or contact. At most 255 characters."""
    notes: str | None | Unset = UNSET
    """Free text about the supplier."""
    password: str | None | Unset = UNSET
    """New password for the supplier's login, together with `confirm_password`. Never write back a value that was
    read. From 4 to 255 characters."""
    phone1: str | None | Unset = UNSET
    """Telephone number. At most 50 characters."""
    phone2: str | None | Unset = UNSET
    """Mobile number. At most 50 characters."""
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
    secondary_name: str | None | Unset = UNSET
    """Name for the second address. At most 255 characters."""
    secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the second address. At most 50 characters."""
    secondary_state: str | None | Unset = UNSET
    """State or region of the second address. At most 100 characters."""
    staff_id: int | None | Unset = UNSET
    """The staff member who adds the supplier, an id from `staff`; 0, the default, is the account owner. Daftra
    takes the caller itself unless it is the owner."""
    state: str | None | Unset = UNSET
    """State or region of the address. At most 100 characters."""
    supplier_number: str | None | Unset = UNSET
    """Number shown to users; Daftra makes one if it is left out. An example of an update has it; for clients,
    Daftra refuses an update that carries the number."""
    suspend: bool | None | Unset = UNSET
    """Whether the supplier's account is suspended. Contested: writable (documentation); read-only (vendor reference
    2026-08)."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("confirm_password", "password"))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("attachment", "confirm_password", "password"))
