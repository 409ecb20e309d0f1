"""PurchaseInvoiceInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseInvoiceInput(Input):
    """Writable fields of a purchase invoice, sent under `PurchaseOrder`.

    Source: request sample (attested by live code); documentation.
    """

    supplier_active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address of the supplier is used. The name starts with a capital letter."""
    supplier_secondary_address1: str | None | Unset = UNSET
    """First line of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_address2: str | None | Unset = UNSET
    """Second line of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_city: str | None | Unset = UNSET
    """City of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_country_code: str | None | Unset = UNSET
    """Country code of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_name: str | None | Unset = UNSET
    """Name of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_state: str | None | Unset = UNSET
    """State or region of the supplier's second address. The name starts with a capital letter."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 currency code of all amounts."""
    date: datetime.date | None | Unset = UNSET
    """Date of the document, in ISO form. An answer holds it in the display format of the account, so convert it
    before sending it back."""
    draft: bool | None | Unset = UNSET
    """1 keeps it a draft without effect on stock; 0 makes it final."""
    is_offline: bool | None | Unset = UNSET
    """Whether it is an offline order rather than an online one."""
    is_received: bool | None | Unset = UNSET
    """Whether the goods have been received."""
    no: str | None | Unset = UNSET
    """Number shown to users, up to 255 characters. Not the id."""
    notes: str | None | Unset = UNSET
    """Remarks."""
    received_date: datetime.datetime | None | Unset = UNSET
    """When the goods were received, in ISO form."""
    staff_id: int | None | Unset = UNSET
    """Who entered the document, an id from `staff`; 0 is the account owner, other special values are negative."""
    status: int | None | Unset = UNSET
    """A status number; live code sends 4. Its values are not documented."""
    store_id: int | None | Unset = UNSET
    """Store of the document, an id from `stores`; it must be one the caller may use. Lines without a store of their
    own use it."""
    supplier_address1: str | None | Unset = UNSET
    """Supplier's address, first line as printed on the document."""
    supplier_address2: str | None | Unset = UNSET
    """Supplier's address, second line as printed on the document."""
    supplier_business_name: str | None | Unset = UNSET
    """Supplier's company name as printed on the document."""
    supplier_city: str | None | Unset = UNSET
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None | Unset = UNSET
    """Supplier's country code as printed on the document."""
    supplier_email: str | None | Unset = UNSET
    """Supplier's e-mail address as printed on the document."""
    supplier_first_name: str | None | Unset = UNSET
    """Supplier's first name as printed on the document."""
    supplier_id: int | None | Unset = UNSET
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None | Unset = UNSET
    """Supplier's last name as printed on the document."""
    supplier_postal_code: str | None | Unset = UNSET
    """Supplier's postal code as printed on the document."""
    supplier_state: str | None | Unset = UNSET
    """Supplier's state or region as printed on the document."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "Supplier_active_secondary_address",
            "Supplier_secondary_address1",
            "Supplier_secondary_address2",
            "Supplier_secondary_city",
            "Supplier_secondary_country_code",
            "Supplier_secondary_name",
            "Supplier_secondary_postal_code",
            "Supplier_secondary_state",
            "currency_code",
            "date",
            "draft",
            "is_offline",
            "is_received",
            "no",
            "notes",
            "received_date",
            "staff_id",
            "status",
            "store_id",
            "supplier_address1",
            "supplier_address2",
            "supplier_business_name",
            "supplier_city",
            "supplier_country_code",
            "supplier_email",
            "supplier_first_name",
            "supplier_id",
            "supplier_last_name",
            "supplier_postal_code",
            "supplier_state",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "supplier_active_secondary_address": ("supplier_id",),
        "supplier_secondary_address1": ("supplier_id",),
        "supplier_secondary_address2": ("supplier_id",),
        "supplier_secondary_city": ("supplier_id",),
        "supplier_secondary_country_code": ("supplier_id",),
        "supplier_secondary_name": ("supplier_id",),
        "supplier_secondary_postal_code": ("supplier_id",),
        "supplier_secondary_state": ("supplier_id",),
        "supplier_address1": ("supplier_id",),
        "supplier_address2": ("supplier_id",),
        "supplier_business_name": ("supplier_id",),
        "supplier_city": ("supplier_id",),
        "supplier_country_code": ("supplier_id",),
        "supplier_email": ("supplier_id",),
        "supplier_first_name": ("supplier_id",),
        "supplier_last_name": ("supplier_id",),
        "supplier_postal_code": ("supplier_id",),
        "supplier_state": ("supplier_id",),
    }

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["Supplier_active_secondary_address"]
        self.supplier_active_secondary_address = v if v is UNSET else wire.flag(v)
        v = row["Supplier_secondary_address1"]
        self.supplier_secondary_address1 = v if v is UNSET else wire.text(v)
        v = row["Supplier_secondary_address2"]
        self.supplier_secondary_address2 = v if v is UNSET else wire.text(v)
        v = row["Supplier_secondary_city"]
        self.supplier_secondary_city = v if v is UNSET else wire.text(v)
        v = row["Supplier_secondary_country_code"]
        self.supplier_secondary_country_code = v if v is UNSET else wire.text(v)
        v = row["Supplier_secondary_name"]
        self.supplier_secondary_name = v if v is UNSET else wire.text(v)
        v = row["Supplier_secondary_postal_code"]
        self.supplier_secondary_postal_code = v if v is UNSET else wire.text(v)
        v = row["Supplier_secondary_state"]
        self.supplier_secondary_state = v if v is UNSET else wire.text(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["draft"]
        self.draft = v if v is UNSET else wire.flag(v)
        v = row["is_offline"]
        self.is_offline = v if v is UNSET else wire.flag(v)
        v = row["is_received"]
        self.is_received = v if v is UNSET else wire.flag(v)
        v = row["no"]
        self.no = v if v is UNSET else wire.text(v)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["received_date"]
        self.received_date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else wire.integer(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["supplier_address1"]
        self.supplier_address1 = v if v is UNSET else wire.text(v)
        v = row["supplier_address2"]
        self.supplier_address2 = v if v is UNSET else wire.text(v)
        v = row["supplier_business_name"]
        self.supplier_business_name = v if v is UNSET else wire.text(v)
        v = row["supplier_city"]
        self.supplier_city = v if v is UNSET else wire.text(v)
        v = row["supplier_country_code"]
        self.supplier_country_code = v if v is UNSET else wire.text(v)
        v = row["supplier_email"]
        self.supplier_email = v if v is UNSET else wire.text(v)
        v = row["supplier_first_name"]
        self.supplier_first_name = v if v is UNSET else wire.text(v)
        v = row["supplier_id"]
        self.supplier_id = v if v is UNSET else wire.integer(v)
        v = row["supplier_last_name"]
        self.supplier_last_name = v if v is UNSET else wire.text(v)
        v = row["supplier_postal_code"]
        self.supplier_postal_code = v if v is UNSET else wire.text(v)
        v = row["supplier_state"]
        self.supplier_state = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseInvoiceInput", date_format)
        if self.supplier_active_secondary_address is not UNSET:
            data["Supplier_active_secondary_address"] = wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseInvoiceInput.supplier_active_secondary_address"
            )
        if self.supplier_secondary_address1 is not UNSET:
            data["Supplier_secondary_address1"] = wire.encode_text(
                self.supplier_secondary_address1, "PurchaseInvoiceInput.supplier_secondary_address1"
            )
        if self.supplier_secondary_address2 is not UNSET:
            data["Supplier_secondary_address2"] = wire.encode_text(
                self.supplier_secondary_address2, "PurchaseInvoiceInput.supplier_secondary_address2"
            )
        if self.supplier_secondary_city is not UNSET:
            data["Supplier_secondary_city"] = wire.encode_text(
                self.supplier_secondary_city, "PurchaseInvoiceInput.supplier_secondary_city"
            )
        if self.supplier_secondary_country_code is not UNSET:
            data["Supplier_secondary_country_code"] = wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseInvoiceInput.supplier_secondary_country_code"
            )
        if self.supplier_secondary_name is not UNSET:
            data["Supplier_secondary_name"] = wire.encode_text(
                self.supplier_secondary_name, "PurchaseInvoiceInput.supplier_secondary_name"
            )
        if self.supplier_secondary_postal_code is not UNSET:
            data["Supplier_secondary_postal_code"] = wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseInvoiceInput.supplier_secondary_postal_code"
            )
        if self.supplier_secondary_state is not UNSET:
            data["Supplier_secondary_state"] = wire.encode_text(
                self.supplier_secondary_state, "PurchaseInvoiceInput.supplier_secondary_state"
            )
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "PurchaseInvoiceInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "PurchaseInvoiceInput.date")
        if self.draft is not UNSET:
            data["draft"] = wire.encode_flag(self.draft, "PurchaseInvoiceInput.draft")
        if self.is_offline is not UNSET:
            data["is_offline"] = wire.encode_flag(self.is_offline, "PurchaseInvoiceInput.is_offline")
        if self.is_received is not UNSET:
            data["is_received"] = wire.encode_flag(self.is_received, "PurchaseInvoiceInput.is_received")
        if self.no is not UNSET:
            data["no"] = wire.encode_text(self.no, "PurchaseInvoiceInput.no")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "PurchaseInvoiceInput.notes")
        if self.received_date is not UNSET:
            data["received_date"] = wire.encode_timestamp(self.received_date, "PurchaseInvoiceInput.received_date")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "PurchaseInvoiceInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "PurchaseInvoiceInput.status")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "PurchaseInvoiceInput.store_id")
        if self.supplier_address1 is not UNSET:
            data["supplier_address1"] = wire.encode_text(
                self.supplier_address1, "PurchaseInvoiceInput.supplier_address1"
            )
        if self.supplier_address2 is not UNSET:
            data["supplier_address2"] = wire.encode_text(
                self.supplier_address2, "PurchaseInvoiceInput.supplier_address2"
            )
        if self.supplier_business_name is not UNSET:
            data["supplier_business_name"] = wire.encode_text(
                self.supplier_business_name, "PurchaseInvoiceInput.supplier_business_name"
            )
        if self.supplier_city is not UNSET:
            data["supplier_city"] = wire.encode_text(self.supplier_city, "PurchaseInvoiceInput.supplier_city")
        if self.supplier_country_code is not UNSET:
            data["supplier_country_code"] = wire.encode_text(
                self.supplier_country_code, "PurchaseInvoiceInput.supplier_country_code"
            )
        if self.supplier_email is not UNSET:
            data["supplier_email"] = wire.encode_text(self.supplier_email, "PurchaseInvoiceInput.supplier_email")
        if self.supplier_first_name is not UNSET:
            data["supplier_first_name"] = wire.encode_text(
                self.supplier_first_name, "PurchaseInvoiceInput.supplier_first_name"
            )
        if self.supplier_id is not UNSET:
            data["supplier_id"] = wire.encode_integer(self.supplier_id, "PurchaseInvoiceInput.supplier_id")
        if self.supplier_last_name is not UNSET:
            data["supplier_last_name"] = wire.encode_text(
                self.supplier_last_name, "PurchaseInvoiceInput.supplier_last_name"
            )
        if self.supplier_postal_code is not UNSET:
            data["supplier_postal_code"] = wire.encode_text(
                self.supplier_postal_code, "PurchaseInvoiceInput.supplier_postal_code"
            )
        if self.supplier_state is not UNSET:
            data["supplier_state"] = wire.encode_text(self.supplier_state, "PurchaseInvoiceInput.supplier_state")
        return data
