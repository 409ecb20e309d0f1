"""Supplier: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class Supplier(Record, kw_only=True):
    """A vendor that the account buys from.

    Source: documentation; inference (wire types as for clients).
    """

    id: int | None = None
    """Id of the supplier."""
    is_offline: bool | None = None
    """Marks an offline supplier, presumably one without a login."""
    supplier_number: str | None = None
    """Number shown to people, padded with zeros; not the id."""
    staff_id: int | None = None
    """Who added the supplier, an id from `staff`; 0 is the account owner."""
    business_name: str | None = None
    """Name of the company. Up to 100 characters."""
    first_name: str | None = None
    """First name of the person or contact."""
    last_name: str | None = None
    """Last name of the person or contact."""
    email: str | None = None
    """E-mail address."""
    password: str | None = None
    """Password data of the supplier's login. Never log it."""
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
    last_login: Moment | None = None
    """When the supplier last logged in."""
    suspend: bool | None = None
    """Whether the supplier's account is suspended."""
    last_ip: str | None = None
    """Network address of the supplier's last login."""
    created: Moment | None = None
    """When the supplier was added, in account time."""
    modified: Moment | None = None
    """When the supplier was last changed, in account time."""
    follow_up_status: int | None = None
    """Stage of the follow-up, the id of a follow-up status for suppliers."""
    bn1: str | None = None
    """First business or tax number; `bn1_label` says which one."""
    bn1_label: str | None = None
    """Name of the first business number, which depends on the country."""
    bn2_label: str | None = None
    """Name of the second business number, which depends on the country."""
    bn2: str | None = None
    """Second business or tax number; `bn2_label` says which one."""
    branch_id: int | None = None
    """Branch of the supplier, an id from `branches`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "last_ip",
            "password",
        )
    )
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "password",
            "last_login",
            "last_ip",
            "created",
            "modified",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Supplier", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "is_offline": wire.encode_flag(self.is_offline, "Supplier.is_offline"),
            "supplier_number": wire.encode_text(self.supplier_number, "Supplier.supplier_number"),
            "staff_id": wire.whole(self.staff_id),
            "business_name": wire.encode_text(self.business_name, "Supplier.business_name"),
            "first_name": wire.encode_text(self.first_name, "Supplier.first_name"),
            "last_name": wire.encode_text(self.last_name, "Supplier.last_name"),
            "email": wire.encode_text(self.email, "Supplier.email"),
            "password": wire.encode_text(self.password, "Supplier.password"),
            "address1": wire.encode_text(self.address1, "Supplier.address1"),
            "address2": wire.encode_text(self.address2, "Supplier.address2"),
            "city": wire.encode_text(self.city, "Supplier.city"),
            "state": wire.encode_text(self.state, "Supplier.state"),
            "postal_code": wire.encode_text(self.postal_code, "Supplier.postal_code"),
            "phone1": wire.encode_text(self.phone1, "Supplier.phone1"),
            "phone2": wire.encode_text(self.phone2, "Supplier.phone2"),
            "country_code": wire.encode_text(self.country_code, "Supplier.country_code"),
            "notes": wire.encode_text(self.notes, "Supplier.notes"),
            "active_secondary_address": wire.encode_flag(
                self.active_secondary_address, "Supplier.active_secondary_address"
            ),
            "secondary_name": wire.encode_text(self.secondary_name, "Supplier.secondary_name"),
            "secondary_address1": wire.encode_text(self.secondary_address1, "Supplier.secondary_address1"),
            "secondary_address2": wire.encode_text(self.secondary_address2, "Supplier.secondary_address2"),
            "secondary_city": wire.encode_text(self.secondary_city, "Supplier.secondary_city"),
            "secondary_state": wire.encode_text(self.secondary_state, "Supplier.secondary_state"),
            "secondary_postal_code": wire.encode_text(self.secondary_postal_code, "Supplier.secondary_postal_code"),
            "secondary_country_code": wire.encode_text(self.secondary_country_code, "Supplier.secondary_country_code"),
            "language_code": wire.encode_text(self.language_code, "Supplier.language_code"),
            "default_currency_code": wire.encode_text(self.default_currency_code, "Supplier.default_currency_code"),
            "last_login": wire.isoformat(self.last_login),
            "suspend": wire.encode_flag(self.suspend, "Supplier.suspend"),
            "last_ip": wire.encode_text(self.last_ip, "Supplier.last_ip"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "follow_up_status": wire.whole(self.follow_up_status),
            "bn1": wire.encode_text(self.bn1, "Supplier.bn1"),
            "bn1_label": wire.encode_text(self.bn1_label, "Supplier.bn1_label"),
            "bn2_label": wire.encode_text(self.bn2_label, "Supplier.bn2_label"),
            "bn2": wire.encode_text(self.bn2, "Supplier.bn2"),
            "branch_id": wire.whole(self.branch_id),
        }
        return data
