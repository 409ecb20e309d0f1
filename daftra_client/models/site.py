"""Site: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Day, Raw

if TYPE_CHECKING:
    from typing import Self


class Site(
    Record,
    kw_only=True,
    rename={
        "currency_format": "currencyFormat",
        "number_format": "numberFormat",
        "site_hash": "SITE_HASH",
        "allowed_loyalty_plugin": "ALLOWED_LOYALTY_PLUGIN",
    },
):
    """The account itself, with its address, its formats and the caller's identity.

    Source: live capture; documentation.
    """

    id: int | None = None
    """Id of the account, found as `site_id` in other records."""
    business_name: str | None = None
    """Name of the business."""
    first_name: str | None = None
    """First name of the owner."""
    last_name: str | None = None
    """Last name of the owner."""
    subdomain: str | None = None
    """Host name of the account, such as `example.daftra.com`, in spite of the key."""
    site_logo: str | None = None
    """Logo of the account. Its form is not documented."""
    invoice_logo: str | None = None
    """Logo on documents. Its form is not documented."""
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
    """Display format of dates, such as `DD/MM/YYYY`. Document dates arrive in it."""
    currency_code: str | None = None
    """Default currency of the account, as a three-letter ISO code."""
    language_code: int | None = None
    """Default language, an id from `listings` with the model `languageCodes`."""
    email: str | None = None
    """E-mail address of the owner."""
    expiry_date: Day | None = None
    """Day on which the account expires, in ISO form."""
    package_id: int | None = None
    """Id of the plan that the account has booked."""
    bn1: str | None = None
    """First business or tax number of the account."""
    bn2: str | None = None
    """Second business or tax number of the account."""
    tolerant: Any = None
    """Meaning not documented."""
    beta_version: str | None = None
    """Meaning not documented."""
    staff_id: int | None = None
    """Who is calling, an id from `staff`. Negative for an API key."""
    currency_format: str | None = None
    """Pattern for amounts in the default currency; `%s` stands for the number."""
    currencies: Raw[dict[str, str | None]] | None = None
    """Patterns for amounts by language, under keys such as `currencies_ar` and `currencies_en`; `%s` stands for the
    number."""
    number_format: Any = None
    """A list of three: the number of decimals (an integer), the decimal sign and the thousands separator, as in
    `[2, ".", ","]`."""
    site_hash: str | None = None
    """Hash that belongs to the account. Its use is not documented."""
    url: str | None = None
    """Web address of the account."""
    is_beta: bool | None = None
    """Whether the account runs a beta version."""
    is_expired: bool | None = None
    """Whether the account has expired."""
    moment_format: str | None = None
    """Display format of dates in the notation of moment.js, such as `DD/MM/YYYY`."""
    allowed_loyalty_plugin: bool | None = None
    """Whether the loyalty plugin may be used."""
    is_super_admin: bool | None = None
    """Whether the caller is a super administrator. Missing when not."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "email",
            "phone1",
            "phone2",
            "site_hash",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.expiry_date
        if v is not None:
            self.expiry_date = days[v]
        v = self.currencies
        if v is not None:
            self.currencies = wire.scalar_map(v, wire.text)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Site", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "business_name": wire.encode_text(self.business_name, "Site.business_name"),
            "first_name": wire.encode_text(self.first_name, "Site.first_name"),
            "last_name": wire.encode_text(self.last_name, "Site.last_name"),
            "subdomain": wire.encode_text(self.subdomain, "Site.subdomain"),
            "site_logo": wire.encode_text(self.site_logo, "Site.site_logo"),
            "invoice_logo": wire.encode_text(self.invoice_logo, "Site.invoice_logo"),
            "address1": wire.encode_text(self.address1, "Site.address1"),
            "address2": wire.encode_text(self.address2, "Site.address2"),
            "city": wire.encode_text(self.city, "Site.city"),
            "state": wire.encode_text(self.state, "Site.state"),
            "postal_code": wire.encode_text(self.postal_code, "Site.postal_code"),
            "phone1": wire.encode_text(self.phone1, "Site.phone1"),
            "phone2": wire.encode_text(self.phone2, "Site.phone2"),
            "country_code": wire.encode_text(self.country_code, "Site.country_code"),
            "timezone": wire.whole(self.timezone),
            "date_format": wire.encode_text(self.date_format, "Site.date_format"),
            "currency_code": wire.encode_text(self.currency_code, "Site.currency_code"),
            "language_code": wire.whole(self.language_code),
            "email": wire.encode_text(self.email, "Site.email"),
            "expiry_date": wire.isoformat(self.expiry_date),
            "package_id": wire.whole(self.package_id),
            "bn1": wire.encode_text(self.bn1, "Site.bn1"),
            "bn2": wire.encode_text(self.bn2, "Site.bn2"),
            "tolerant": wire.plain(self.tolerant, "Site.tolerant", date_format, is_read=True),
            "beta_version": wire.encode_text(self.beta_version, "Site.beta_version"),
            "staff_id": wire.whole(self.staff_id),
            "currencyFormat": wire.encode_text(self.currency_format, "Site.currency_format"),
            "currencies": wire.encode_scalar_map(self.currencies, "Site.currencies", wire.encode_text),
            "numberFormat": wire.plain(self.number_format, "Site.number_format", date_format, is_read=True),
            "SITE_HASH": wire.encode_text(self.site_hash, "Site.site_hash"),
            "url": wire.encode_text(self.url, "Site.url"),
            "is_beta": wire.encode_flag(self.is_beta, "Site.is_beta"),
            "is_expired": wire.encode_flag(self.is_expired, "Site.is_expired"),
            "moment_format": wire.encode_text(self.moment_format, "Site.moment_format"),
            "ALLOWED_LOYALTY_PLUGIN": wire.encode_flag(self.allowed_loyalty_plugin, "Site.allowed_loyalty_plugin"),
            "is_super_admin": wire.encode_flag(self.is_super_admin, "Site.is_super_admin"),
        }
        return data
