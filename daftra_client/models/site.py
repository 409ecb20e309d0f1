"""Site: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Site(Model):
    """The account itself, with its address, its formats and the caller's identity.

    Source: live capture; documentation.
    """

    allowed_loyalty_plugin: bool | None = None
    """Whether the loyalty plugin may be used."""
    site_hash: str | None = None
    """Hash that belongs to the account. Its use is not documented."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    beta_version: str | None = None
    """Meaning not documented."""
    bn1: str | None = None
    """First business or tax number of the account."""
    bn2: str | None = None
    """Second business or tax number of the account."""
    business_name: str | None = None
    """Name of the business."""
    city: str | None = None
    """City of the address."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code, such as `SA`."""
    currencies: dict[str, str | None] | None = None
    """Patterns for amounts by language, under keys such as `currencies_ar` and `currencies_en`; `%s` stands for the
    number."""
    currency_format: str | None = None
    """Pattern for amounts in the default currency; `%s` stands for the number."""
    currency_code: str | None = None
    """Default currency of the account, as a three-letter ISO code."""
    date_format: str | None = None
    """Display format of dates, such as `DD/MM/YYYY`. Document dates arrive in it."""
    email: str | None = None
    """E-mail address of the owner."""
    expiry_date: datetime.date | None = None
    """Day on which the account expires, in ISO form."""
    first_name: str | None = None
    """First name of the owner."""
    id: int | None = None
    """Id of the account, found as `site_id` in other records."""
    invoice_logo: str | None = None
    """Logo on documents. Its form is not documented."""
    is_beta: bool | None = None
    """Whether the account runs a beta version."""
    is_expired: bool | None = None
    """Whether the account has expired."""
    is_super_admin: bool | None = None
    """Whether the caller is a super administrator. Missing when not."""
    language_code: int | None = None
    """Default language, an id from `listings` with the model `languageCodes`."""
    last_name: str | None = None
    """Last name of the owner."""
    moment_format: str | None = None
    """Display format of dates in the notation of moment.js, such as `DD/MM/YYYY`."""
    number_format: Any = None
    """A list of three: the number of decimals (an integer), the decimal sign and the thousands separator, as in
    `[2, ".", ","]`."""
    package_id: int | None = None
    """Id of the plan that the account has booked."""
    phone1: str | None = None
    """Telephone number of the owner."""
    phone2: str | None = None
    """Second telephone number of the owner."""
    postal_code: str | None = None
    """Postal code of the address."""
    site_logo: str | None = None
    """Logo of the account. Its form is not documented."""
    staff_id: int | None = None
    """Who is calling, an id from `staff`. Negative for an API key."""
    state: str | None = None
    """State or region of the address."""
    subdomain: str | None = None
    """Host name of the account, such as `example.daftra.com`, in spite of the key."""
    timezone: int | None = None
    """Time zone of the account, an id from `listings` with the model `Timezone`. Timestamps in answers are in this
    zone."""
    tolerant: Any = None
    """Meaning not documented."""
    url: str | None = None
    """Web address of the account."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "ALLOWED_LOYALTY_PLUGIN",
            "SITE_HASH",
            "address1",
            "address2",
            "beta_version",
            "bn1",
            "bn2",
            "business_name",
            "city",
            "country_code",
            "currencies",
            "currencyFormat",
            "currency_code",
            "date_format",
            "email",
            "expiry_date",
            "first_name",
            "id",
            "invoice_logo",
            "is_beta",
            "is_expired",
            "is_super_admin",
            "language_code",
            "last_name",
            "moment_format",
            "numberFormat",
            "package_id",
            "phone1",
            "phone2",
            "postal_code",
            "site_logo",
            "staff_id",
            "state",
            "subdomain",
            "timezone",
            "tolerant",
            "url",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "email",
            "phone1",
            "phone2",
            "site_hash",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        self.allowed_loyalty_plugin = wire.FLAGS[row["ALLOWED_LOYALTY_PLUGIN"]]
        v = row["SITE_HASH"]
        self.site_hash = v if v is None or type(v) is str else wire.text(v)
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["beta_version"]
        self.beta_version = v if v is None or type(v) is str else wire.text(v)
        v = row["bn1"]
        self.bn1 = v if v is None or type(v) is str else wire.text(v)
        v = row["bn2"]
        self.bn2 = v if v is None or type(v) is str else wire.text(v)
        v = row["business_name"]
        self.business_name = v if v is None or type(v) is str else wire.text(v)
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["currencies"]
        self.currencies = v if v is None else wire.scalar_map(v, wire.text)
        v = row["currencyFormat"]
        self.currency_format = v if v is None or type(v) is str else wire.text(v)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["date_format"]
        self.date_format = v if v is None or type(v) is str else wire.text(v)
        v = row["email"]
        self.email = v if v is None or type(v) is str else wire.text(v)
        self.expiry_date = days[row["expiry_date"]]
        v = row["first_name"]
        self.first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_logo"]
        self.invoice_logo = v if v is None or type(v) is str else wire.text(v)
        self.is_beta = wire.FLAGS[row["is_beta"]]
        self.is_expired = wire.FLAGS[row["is_expired"]]
        self.is_super_admin = wire.FLAGS[row["is_super_admin"]]
        v = row["language_code"]
        self.language_code = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["last_name"]
        self.last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["moment_format"]
        self.moment_format = v if v is None or type(v) is str else wire.text(v)
        self.number_format = row["numberFormat"]
        v = row["package_id"]
        self.package_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["phone1"]
        self.phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["postal_code"]
        self.postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["site_logo"]
        self.site_logo = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        v = row["subdomain"]
        self.subdomain = v if v is None or type(v) is str else wire.text(v)
        v = row["timezone"]
        self.timezone = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.tolerant = row["tolerant"]
        v = row["url"]
        self.url = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "ALLOWED_LOYALTY_PLUGIN": wire.encode_flag(self.allowed_loyalty_plugin, "Site.allowed_loyalty_plugin"),
            "SITE_HASH": wire.encode_text(self.site_hash, "Site.site_hash"),
            "address1": wire.encode_text(self.address1, "Site.address1"),
            "address2": wire.encode_text(self.address2, "Site.address2"),
            "beta_version": wire.encode_text(self.beta_version, "Site.beta_version"),
            "bn1": wire.encode_text(self.bn1, "Site.bn1"),
            "bn2": wire.encode_text(self.bn2, "Site.bn2"),
            "business_name": wire.encode_text(self.business_name, "Site.business_name"),
            "city": wire.encode_text(self.city, "Site.city"),
            "country_code": wire.encode_text(self.country_code, "Site.country_code"),
            "currencies": wire.encode_scalar_map(self.currencies, "Site.currencies", wire.encode_text),
            "currencyFormat": wire.encode_text(self.currency_format, "Site.currency_format"),
            "currency_code": wire.encode_text(self.currency_code, "Site.currency_code"),
            "date_format": wire.encode_text(self.date_format, "Site.date_format"),
            "email": wire.encode_text(self.email, "Site.email"),
            "expiry_date": wire.isoformat(self.expiry_date),
            "first_name": wire.encode_text(self.first_name, "Site.first_name"),
            "id": wire.encode_integer(self.id, "Site.id"),
            "invoice_logo": wire.encode_text(self.invoice_logo, "Site.invoice_logo"),
            "is_beta": wire.encode_flag(self.is_beta, "Site.is_beta"),
            "is_expired": wire.encode_flag(self.is_expired, "Site.is_expired"),
            "is_super_admin": wire.encode_flag(self.is_super_admin, "Site.is_super_admin"),
            "language_code": wire.encode_integer(self.language_code, "Site.language_code"),
            "last_name": wire.encode_text(self.last_name, "Site.last_name"),
            "moment_format": wire.encode_text(self.moment_format, "Site.moment_format"),
            "numberFormat": self.number_format,
            "package_id": wire.encode_integer(self.package_id, "Site.package_id"),
            "phone1": wire.encode_text(self.phone1, "Site.phone1"),
            "phone2": wire.encode_text(self.phone2, "Site.phone2"),
            "postal_code": wire.encode_text(self.postal_code, "Site.postal_code"),
            "site_logo": wire.encode_text(self.site_logo, "Site.site_logo"),
            "staff_id": wire.encode_integer(self.staff_id, "Site.staff_id"),
            "state": wire.encode_text(self.state, "Site.state"),
            "subdomain": wire.encode_text(self.subdomain, "Site.subdomain"),
            "timezone": wire.encode_integer(self.timezone, "Site.timezone"),
            "tolerant": self.tolerant,
            "url": wire.encode_text(self.url, "Site.url"),
        }
        return data
