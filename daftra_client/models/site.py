"""Site: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .staff import Staff


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Site(Record):
    """The account itself, with its address, its formats and the caller's identity."""

    id: int
    """Id of the account, found as `site_id` in other records."""
    business_name: str | None = None
    """Name of the business."""
    first_name: str | None = None
    """First name of the owner."""
    last_name: str | None = None
    """Last name of the owner."""
    subdomain: str | None = None
    """Host name of the account, such as `example.daftra.com`, despite the key."""
    site_logo: str | None = None
    """Address of the logo of the account; empty if there is none."""
    invoice_logo: str | None = None
    """Address of the logo on documents; null if there is none."""
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
    """Telephone number of the owner."""
    phone2: str | None = None
    """Second telephone number of the owner."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code, such as `SA`."""
    timezone: int | None = None
    """Time zone of the account, an id from `listings` with the model `Timezone`. Timestamps in answers are in this
    zone."""
    date_format: str | None = None
    """Display format of dates, such as `DD/MM/YYYY`. Document dates arrive in this format."""
    currency_code: str | None = None
    """Default currency of the account, as a three-letter ISO code."""
    language_code: int | None = None
    """Default language, an id from `listings` with the model `languageCodes`."""
    email: str | None = None
    """E-mail address of the owner."""
    expiry_date: datetime.date | None = None
    """Day on which the subscription ends, in ISO form."""
    package_id: int | None = None
    """Id of the plan of the account."""
    bn1: str | None = None
    """First business or tax number of the account."""
    bn2: str | None = None
    """Second business or tax number of the account."""
    tolerant: Any = None
    """Days of grace after the account has expired, as a whole number; null if there are none."""
    beta_version: str | None = None
    """Stack that the account runs on: "0" for production, "1" for beta."""
    staff_id: int | None = None
    """The caller, an id from `staff`; negative for an API key."""
    currency_format: str | None = None
    """Pattern for amounts in the default currency; `%s` stands for the number."""
    currencies: dict[str, str | None] | None = None
    """Patterns for amounts by language, under keys such as `currencies_ar` and `currencies_en`; `%s` stands for the
    number."""
    number_format: Any = None
    """A list of three items: the number of decimals (an integer), the decimal sign and the thousands separator, as
    in `[2, ".", ","]`."""
    site_hash: str | None = None
    """Hash that belongs to the account. Its use is not documented."""
    url: str | None = None
    """Web address of the account."""
    is_beta: bool | None = None
    """Whether the account runs on the beta stack."""
    is_expired: bool | None = None
    """Whether the account has expired, the days of grace counted."""
    moment_format: str | None = None
    """Display format of dates in the notation of moment.js, the same as `date_format`."""
    allowed_loyalty_plugin: bool | None = None
    """Whether the loyalty plugin is active."""
    is_super_admin: bool | None = None
    """Whether the caller is a super administrator. Only if the caller is a staff member."""
    staff: Staff | None = None
    """The calling staff member. Only if the caller is one."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "currency_format": "currencyFormat",
        "number_format": "numberFormat",
        "site_hash": "SITE_HASH",
        "allowed_loyalty_plugin": "ALLOWED_LOYALTY_PLUGIN",
    }
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("email", "phone1", "phone2", "site_hash"))
