"""Supplier: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Supplier(Record):
    """A vendor that the account buys from."""

    id: int | None = None
    """Id of the supplier."""
    is_offline: bool | None = None
    """Marks an offline supplier, who has no login and needs no e-mail address."""
    supplier_number: str | None = None
    """Number shown to users, padded with zeros; not the id."""
    staff_id: int | None = None
    """The staff member who added the supplier, an id from `staff`; 0 is the account owner."""
    business_name: str | None = None
    """Name of the company."""
    first_name: str | None = None
    """First name of the person or contact."""
    last_name: str | None = None
    """Last name of the person or contact."""
    email: str | None = None
    """E-mail address."""
    password: str | None = None
    """Password data of the supplier's login. Never log it. Contested: received in answers (documentation); never in
    answers (vendor reference 2026-08)."""
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
    """Telephone number."""
    phone2: str | None = None
    """Mobile number."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code."""
    notes: str | None = None
    """Free text about the supplier."""
    active_secondary_address: bool | None = None
    """Whether the second address is in use."""
    secondary_name: str | None = None
    """Name for the second address."""
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
    """Language of the supplier, an id from `listings` with the model `languageCodes`."""
    default_currency_code: str | None = None
    """Currency used for the supplier by default, as a three-letter ISO code."""
    last_login: datetime.datetime | None = None
    """When the supplier last logged in."""
    suspend: bool | None = None
    """Whether the supplier's account is suspended."""
    last_ip: str | None = None
    """Network address of the supplier's last login."""
    created: datetime.datetime | None = None
    """When the supplier was added, in account time."""
    modified: datetime.datetime | None = None
    """When the supplier was last changed, in account time."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for suppliers."""
    bn1: str | None = None
    """First business or tax number; `bn1_label` names its kind."""
    bn1_label: str | None = None
    """Name of the first business number, which depends on the country."""
    bn2_label: str | None = None
    """Name of the second business number, which depends on the country."""
    bn2: str | None = None
    """Second business or tax number; `bn2_label` names its kind."""
    branch_id: int | None = None
    """Branch of the supplier, an id from `branches`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("last_ip", "password"))
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("password", "last_login", "last_ip", "created", "modified"))
