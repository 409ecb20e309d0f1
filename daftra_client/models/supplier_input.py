"""SupplierInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SupplierInput(Input):
    """What can be written about a supplier. No field is known to be required.

    Source: documentation (fields); inference (fields that clients refuse on update are left out).
    """

    active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address is in use."""
    address1: str | None | Unset = UNSET
    """First line of the address. Up to 255 characters."""
    address2: str | None | Unset = UNSET
    """Second line of the address. Up to 255 characters."""
    bn1: str | None | Unset = UNSET
    """First business or tax number. Which one it is depends on the country."""
    bn1_label: str | None | Unset = UNSET
    """Name of the first business number, which depends on the country."""
    bn2: str | None | Unset = UNSET
    """Second business or tax number. Which one it is depends on the country."""
    bn2_label: str | None | Unset = UNSET
    """Name of the second business number, which depends on the country."""
    branch_id: int | None | Unset = UNSET
    """Branch of the supplier, an id from `branches`."""
    business_name: str | None | Unset = UNSET
    """Name of the company. Up to 100 characters."""
    city: str | None | Unset = UNSET
    """City of the address. Up to 100 characters."""
    country_code: str | None | Unset = UNSET
    """Country of the address as a two-letter ISO code."""
    default_currency_code: str | None | Unset = UNSET
    """Currency used for the supplier by default, as a three-letter ISO code."""
    email: str | None | Unset = UNSET
    """E-mail address. Up to 255 characters."""
    first_name: str | None | Unset = UNSET
    """First name of the person or contact. Up to 255 characters."""
    follow_up_status: int | None | Unset = UNSET
    """Stage of the follow-up, the id of a follow-up status for suppliers."""
    is_offline: bool | None | Unset = UNSET
    """Marks an offline supplier, presumably one without a login."""
    language_code: str | None | Unset = UNSET
    """Language of the supplier, an id from `listings` with the model `languageCodes`."""
    last_name: str | None | Unset = UNSET
    """Last name of the person or contact. Up to 255 characters."""
    notes: str | None | Unset = UNSET
    """Free text about the supplier."""
    password: str | None | Unset = UNSET
    """New password for the supplier's login, up to 255 characters. Never write back what was read."""
    phone1: str | None | Unset = UNSET
    """Telephone number. Up to 50 characters."""
    phone2: str | None | Unset = UNSET
    """Mobile number. Up to 50 characters."""
    postal_code: str | None | Unset = UNSET
    """Postal code of the address. Up to 20 characters."""
    secondary_address1: str | None | Unset = UNSET
    """First line of the second address. Up to 255 characters."""
    secondary_address2: str | None | Unset = UNSET
    """Second line of the second address. Up to 255 characters."""
    secondary_city: str | None | Unset = UNSET
    """City of the second address. Up to 100 characters."""
    secondary_country_code: str | None | Unset = UNSET
    """Country of the second address as a two-letter ISO code."""
    secondary_name: str | None | Unset = UNSET
    """Name for the second address. Up to 255 characters."""
    secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the second address. Up to 50 characters."""
    secondary_state: str | None | Unset = UNSET
    """State or region of the second address. Up to 100 characters."""
    staff_id: int | None | Unset = UNSET
    """Who adds the supplier, an id from `staff`; 0 is the account owner."""
    state: str | None | Unset = UNSET
    """State or region of the address. Up to 100 characters."""
    supplier_number: str | None | Unset = UNSET
    """Number shown to people. Whether an update may carry it is not known; one of a client that carries its number
    is refused."""
    suspend: bool | None | Unset = UNSET
    """Whether the supplier's account is suspended."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active_secondary_address",
            "address1",
            "address2",
            "bn1",
            "bn1_label",
            "bn2",
            "bn2_label",
            "branch_id",
            "business_name",
            "city",
            "country_code",
            "default_currency_code",
            "email",
            "first_name",
            "follow_up_status",
            "is_offline",
            "language_code",
            "last_name",
            "notes",
            "password",
            "phone1",
            "phone2",
            "postal_code",
            "secondary_address1",
            "secondary_address2",
            "secondary_city",
            "secondary_country_code",
            "secondary_name",
            "secondary_postal_code",
            "secondary_state",
            "staff_id",
            "state",
            "supplier_number",
            "suspend",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("password",))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("password",))

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active_secondary_address"]
        self.active_secondary_address = v if v is UNSET else wire.flag(v)
        v = row["address1"]
        self.address1 = v if v is UNSET else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is UNSET else wire.text(v)
        v = row["bn1"]
        self.bn1 = v if v is UNSET else wire.text(v)
        v = row["bn1_label"]
        self.bn1_label = v if v is UNSET else wire.text(v)
        v = row["bn2"]
        self.bn2 = v if v is UNSET else wire.text(v)
        v = row["bn2_label"]
        self.bn2_label = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["business_name"]
        self.business_name = v if v is UNSET else wire.text(v)
        v = row["city"]
        self.city = v if v is UNSET else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is UNSET else wire.text(v)
        v = row["default_currency_code"]
        self.default_currency_code = v if v is UNSET else wire.text(v)
        v = row["email"]
        self.email = v if v is UNSET else wire.text(v)
        v = row["first_name"]
        self.first_name = v if v is UNSET else wire.text(v)
        v = row["follow_up_status"]
        self.follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["is_offline"]
        self.is_offline = v if v is UNSET else wire.flag(v)
        v = row["language_code"]
        self.language_code = v if v is UNSET else wire.text(v)
        v = row["last_name"]
        self.last_name = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["password"]
        self.password = v if v is UNSET else wire.text(v)
        v = row["phone1"]
        self.phone1 = v if v is UNSET else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is UNSET else wire.text(v)
        v = row["postal_code"]
        self.postal_code = v if v is UNSET else wire.text(v)
        v = row["secondary_address1"]
        self.secondary_address1 = v if v is UNSET else wire.text(v)
        v = row["secondary_address2"]
        self.secondary_address2 = v if v is UNSET else wire.text(v)
        v = row["secondary_city"]
        self.secondary_city = v if v is UNSET else wire.text(v)
        v = row["secondary_country_code"]
        self.secondary_country_code = v if v is UNSET else wire.text(v)
        v = row["secondary_name"]
        self.secondary_name = v if v is UNSET else wire.text(v)
        v = row["secondary_postal_code"]
        self.secondary_postal_code = v if v is UNSET else wire.text(v)
        v = row["secondary_state"]
        self.secondary_state = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["state"]
        self.state = v if v is UNSET else wire.text(v)
        v = row["supplier_number"]
        self.supplier_number = v if v is UNSET else wire.text(v)
        v = row["suspend"]
        self.suspend = v if v is UNSET else wire.flag(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "SupplierInput", date_format)
        if self.active_secondary_address is not UNSET:
            data["active_secondary_address"] = wire.encode_flag(
                self.active_secondary_address, "SupplierInput.active_secondary_address"
            )
        if self.address1 is not UNSET:
            data["address1"] = wire.encode_text(self.address1, "SupplierInput.address1")
        if self.address2 is not UNSET:
            data["address2"] = wire.encode_text(self.address2, "SupplierInput.address2")
        if self.bn1 is not UNSET:
            data["bn1"] = wire.encode_text(self.bn1, "SupplierInput.bn1")
        if self.bn1_label is not UNSET:
            data["bn1_label"] = wire.encode_text(self.bn1_label, "SupplierInput.bn1_label")
        if self.bn2 is not UNSET:
            data["bn2"] = wire.encode_text(self.bn2, "SupplierInput.bn2")
        if self.bn2_label is not UNSET:
            data["bn2_label"] = wire.encode_text(self.bn2_label, "SupplierInput.bn2_label")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "SupplierInput.branch_id")
        if self.business_name is not UNSET:
            data["business_name"] = wire.encode_text(self.business_name, "SupplierInput.business_name")
        if self.city is not UNSET:
            data["city"] = wire.encode_text(self.city, "SupplierInput.city")
        if self.country_code is not UNSET:
            data["country_code"] = wire.encode_text(self.country_code, "SupplierInput.country_code")
        if self.default_currency_code is not UNSET:
            data["default_currency_code"] = wire.encode_text(
                self.default_currency_code, "SupplierInput.default_currency_code"
            )
        if self.email is not UNSET:
            data["email"] = wire.encode_text(self.email, "SupplierInput.email")
        if self.first_name is not UNSET:
            data["first_name"] = wire.encode_text(self.first_name, "SupplierInput.first_name")
        if self.follow_up_status is not UNSET:
            data["follow_up_status"] = wire.encode_integer(self.follow_up_status, "SupplierInput.follow_up_status")
        if self.is_offline is not UNSET:
            data["is_offline"] = wire.encode_flag(self.is_offline, "SupplierInput.is_offline")
        if self.language_code is not UNSET:
            data["language_code"] = wire.encode_text(self.language_code, "SupplierInput.language_code")
        if self.last_name is not UNSET:
            data["last_name"] = wire.encode_text(self.last_name, "SupplierInput.last_name")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "SupplierInput.notes")
        if self.password is not UNSET:
            data["password"] = wire.encode_text(self.password, "SupplierInput.password")
        if self.phone1 is not UNSET:
            data["phone1"] = wire.encode_text(self.phone1, "SupplierInput.phone1")
        if self.phone2 is not UNSET:
            data["phone2"] = wire.encode_text(self.phone2, "SupplierInput.phone2")
        if self.postal_code is not UNSET:
            data["postal_code"] = wire.encode_text(self.postal_code, "SupplierInput.postal_code")
        if self.secondary_address1 is not UNSET:
            data["secondary_address1"] = wire.encode_text(self.secondary_address1, "SupplierInput.secondary_address1")
        if self.secondary_address2 is not UNSET:
            data["secondary_address2"] = wire.encode_text(self.secondary_address2, "SupplierInput.secondary_address2")
        if self.secondary_city is not UNSET:
            data["secondary_city"] = wire.encode_text(self.secondary_city, "SupplierInput.secondary_city")
        if self.secondary_country_code is not UNSET:
            data["secondary_country_code"] = wire.encode_text(
                self.secondary_country_code, "SupplierInput.secondary_country_code"
            )
        if self.secondary_name is not UNSET:
            data["secondary_name"] = wire.encode_text(self.secondary_name, "SupplierInput.secondary_name")
        if self.secondary_postal_code is not UNSET:
            data["secondary_postal_code"] = wire.encode_text(
                self.secondary_postal_code, "SupplierInput.secondary_postal_code"
            )
        if self.secondary_state is not UNSET:
            data["secondary_state"] = wire.encode_text(self.secondary_state, "SupplierInput.secondary_state")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "SupplierInput.staff_id")
        if self.state is not UNSET:
            data["state"] = wire.encode_text(self.state, "SupplierInput.state")
        if self.supplier_number is not UNSET:
            data["supplier_number"] = wire.encode_text(self.supplier_number, "SupplierInput.supplier_number")
        if self.suspend is not UNSET:
            data["suspend"] = wire.encode_flag(self.suspend, "SupplierInput.suspend")
        return data
