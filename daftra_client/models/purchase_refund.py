"""PurchaseRefund: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .purchase_order_item import PurchaseOrderItem

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseRefund(Model):
    """A purchase refund: goods given back to a supplier. Its detail is documented without lines, supplier or
    payments.

    Source: documentation.
    """

    purchase_order_item: list[PurchaseOrderItem] | None = None
    """Lines."""
    supplier_active_secondary_address: bool | None = None
    """Whether the second address of the supplier is used. The name starts with a capital letter."""
    supplier_secondary_address1: str | None = None
    """First line of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_address2: str | None = None
    """Second line of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_city: str | None = None
    """City of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_country_code: str | None = None
    """Country code of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_name: str | None = None
    """Name of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_postal_code: str | None = None
    """Postal code of the supplier's second address. The name starts with a capital letter."""
    supplier_secondary_state: str | None = None
    """State or region of the supplier's second address. The name starts with a capital letter."""
    currency_code: str | None = None
    """ISO 4217 currency code of all amounts."""
    date: datetime.date | None = None
    """Date of the document. Arrives in the display format of the account (d/m/Y), not in ISO form."""
    draft: bool | None = None
    """1 keeps it a draft without effect on stock; 0 makes it final."""
    id: int | None = None
    """Id of the document."""
    is_offline: bool | None = None
    """Whether it is an offline order rather than an online one."""
    is_received: bool | None = None
    """Whether the goods have been received."""
    no: str | None = None
    """Number shown to users, up to 255 characters. Not the id."""
    original_date: datetime.date | None = None
    """The same date as `date`, in ISO form; the one to rely on."""
    received_date: datetime.datetime | None = None
    """When the goods were received. Documented in ISO form, but a missing value can arrive as a formatted zero date
    such as "30/11/-1 00:00"."""
    staff_id: int | None = None
    """Who entered the document, an id from `staff`; 0 is the account owner, other special values are negative."""
    store_id: int | None = None
    """Store of the document, an id from `stores`; lines without a store of their own use it."""
    str_date_format: str | None = None
    """Pattern of the dates that are not in ISO form, such as "%d/%m/%Y"."""
    supplier_address1: str | None = None
    """Supplier's address, first line as printed on the document. Zero-width characters do occur."""
    supplier_address2: str | None = None
    """Supplier's address, second line as printed on the document."""
    supplier_business_name: str | None = None
    """Supplier's company name as printed on the document."""
    supplier_city: str | None = None
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None = None
    """Supplier's country code as printed on the document."""
    supplier_email: str | None = None
    """Supplier's e-mail address as printed on the document."""
    supplier_first_name: str | None = None
    """Supplier's first name as printed on the document."""
    supplier_id: int | None = None
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None = None
    """Supplier's last name as printed on the document."""
    supplier_postal_code: str | None = None
    """Supplier's postal code as printed on the document."""
    supplier_state: str | None = None
    """Supplier's state or region as printed on the document."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "PurchaseOrderItem",
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
            "id",
            "is_offline",
            "is_received",
            "no",
            "original_date",
            "received_date",
            "staff_id",
            "store_id",
            "str_date_format",
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
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        date_format = row["str_date_format"] or date_format
        days = wire.days(date_format)
        v = row["PurchaseOrderItem"]
        self.purchase_order_item = v if v is None else wire.records(v, PurchaseOrderItem, date_format)
        self.supplier_active_secondary_address = wire.FLAGS[row["Supplier_active_secondary_address"]]
        v = row["Supplier_secondary_address1"]
        self.supplier_secondary_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["Supplier_secondary_address2"]
        self.supplier_secondary_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["Supplier_secondary_city"]
        self.supplier_secondary_city = v if v is None or type(v) is str else wire.text(v)
        v = row["Supplier_secondary_country_code"]
        self.supplier_secondary_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["Supplier_secondary_name"]
        self.supplier_secondary_name = v if v is None or type(v) is str else wire.text(v)
        v = row["Supplier_secondary_postal_code"]
        self.supplier_secondary_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["Supplier_secondary_state"]
        self.supplier_secondary_state = v if v is None or type(v) is str else wire.text(v)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        self.date = days[row["date"]]
        self.draft = wire.FLAGS[row["draft"]]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_offline = wire.FLAGS[row["is_offline"]]
        self.is_received = wire.FLAGS[row["is_received"]]
        v = row["no"]
        self.no = v if v is None or type(v) is str else wire.text(v)
        self.original_date = days[row["original_date"]]
        v = row["received_date"]
        self.received_date = v if v is None else wire.timestamp(v, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["str_date_format"]
        self.str_date_format = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_address1"]
        self.supplier_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_address2"]
        self.supplier_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_business_name"]
        self.supplier_business_name = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_city"]
        self.supplier_city = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_country_code"]
        self.supplier_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_email"]
        self.supplier_email = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_first_name"]
        self.supplier_first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_id"]
        self.supplier_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["supplier_last_name"]
        self.supplier_last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_postal_code"]
        self.supplier_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_state"]
        self.supplier_state = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "PurchaseOrderItem": wire.encode_records(
                self.purchase_order_item, "PurchaseRefund.purchase_order_item", date_format
            ),
            "Supplier_active_secondary_address": wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseRefund.supplier_active_secondary_address"
            ),
            "Supplier_secondary_address1": wire.encode_text(
                self.supplier_secondary_address1, "PurchaseRefund.supplier_secondary_address1"
            ),
            "Supplier_secondary_address2": wire.encode_text(
                self.supplier_secondary_address2, "PurchaseRefund.supplier_secondary_address2"
            ),
            "Supplier_secondary_city": wire.encode_text(
                self.supplier_secondary_city, "PurchaseRefund.supplier_secondary_city"
            ),
            "Supplier_secondary_country_code": wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseRefund.supplier_secondary_country_code"
            ),
            "Supplier_secondary_name": wire.encode_text(
                self.supplier_secondary_name, "PurchaseRefund.supplier_secondary_name"
            ),
            "Supplier_secondary_postal_code": wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseRefund.supplier_secondary_postal_code"
            ),
            "Supplier_secondary_state": wire.encode_text(
                self.supplier_secondary_state, "PurchaseRefund.supplier_secondary_state"
            ),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseRefund.currency_code"),
            "date": wire.isoformat(self.date),
            "draft": wire.encode_flag(self.draft, "PurchaseRefund.draft"),
            "id": wire.encode_integer(self.id, "PurchaseRefund.id"),
            "is_offline": wire.encode_flag(self.is_offline, "PurchaseRefund.is_offline"),
            "is_received": wire.encode_flag(self.is_received, "PurchaseRefund.is_received"),
            "no": wire.encode_text(self.no, "PurchaseRefund.no"),
            "original_date": wire.isoformat(self.original_date),
            "received_date": wire.isoformat(self.received_date),
            "staff_id": wire.encode_integer(self.staff_id, "PurchaseRefund.staff_id"),
            "store_id": wire.encode_integer(self.store_id, "PurchaseRefund.store_id"),
            "str_date_format": wire.encode_text(self.str_date_format, "PurchaseRefund.str_date_format"),
            "supplier_address1": wire.encode_text(self.supplier_address1, "PurchaseRefund.supplier_address1"),
            "supplier_address2": wire.encode_text(self.supplier_address2, "PurchaseRefund.supplier_address2"),
            "supplier_business_name": wire.encode_text(
                self.supplier_business_name, "PurchaseRefund.supplier_business_name"
            ),
            "supplier_city": wire.encode_text(self.supplier_city, "PurchaseRefund.supplier_city"),
            "supplier_country_code": wire.encode_text(
                self.supplier_country_code, "PurchaseRefund.supplier_country_code"
            ),
            "supplier_email": wire.encode_text(self.supplier_email, "PurchaseRefund.supplier_email"),
            "supplier_first_name": wire.encode_text(self.supplier_first_name, "PurchaseRefund.supplier_first_name"),
            "supplier_id": wire.encode_integer(self.supplier_id, "PurchaseRefund.supplier_id"),
            "supplier_last_name": wire.encode_text(self.supplier_last_name, "PurchaseRefund.supplier_last_name"),
            "supplier_postal_code": wire.encode_text(self.supplier_postal_code, "PurchaseRefund.supplier_postal_code"),
            "supplier_state": wire.encode_text(self.supplier_state, "PurchaseRefund.supplier_state"),
        }
        return data
