"""PurchaseDebitNote: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .debit_note_type import read_debit_note_type
from .purchase_order_item import PurchaseOrderItem

if TYPE_CHECKING:
    from typing import Self

    from .debit_note_type import DebitNoteType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseDebitNote(Model):
    """A debit note to a supplier.

    Source: inference (the fields that can be written, and those that v2 records have as a rule; no answer is
    documented).
    """

    adjustment_label: str | None = None
    """Label of the adjustment."""
    adjustment_value: Decimal | None = None
    """Amount added to the total, negative to lower it."""
    created: datetime.datetime | None = None
    """When the document was created."""
    currency_code: str | None = None
    """ISO 4217 code of all amounts."""
    date: datetime.date | None = None
    """Date of the document."""
    discount: Decimal | None = None
    """Discount on the whole document in percent, from 0 to 100."""
    discount_amount: Decimal | None = None
    """Discount on the whole document as an amount, instead of `discount`."""
    draft: bool | None = None
    """Whether the document is a draft."""
    html_notes: str | None = None
    """Notes as HTML."""
    id: int | None = None
    """Number that identifies the document."""
    invoice_layout_id: int | None = None
    """Print layout. Ids come from the listing `InvoiceLayout`."""
    language_id: int | None = None
    """Language of the document. Ids come from the listing `languageCodes`."""
    modified: datetime.datetime | None = None
    """When the document was last changed."""
    purchase_debit_notes_items: list[PurchaseOrderItem] | None = None
    """The lines, if they are answered under this key."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """The lines, if they are answered under this key."""
    shipping_amount: Decimal | None = None
    """Shipping charge."""
    shipping_tax_id: int | None = None
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_item_stores: bool | None = None
    """Whether each line shows a store of its own."""
    store_id: int | None = None
    """Store of the document, an id from `stores`."""
    summary_total: Decimal | None = None
    """Total of the document."""
    supplier_address1: str | None = None
    """Supplier's address, first line, as printed on the document."""
    supplier_address2: str | None = None
    """Supplier's address, second line, as printed on the document."""
    supplier_bn1_label: str | None = None
    """Label of the supplier's first business number."""
    supplier_bn2_label: str | None = None
    """Label of the supplier's second business number."""
    supplier_business_name: str | None = None
    """Supplier's company name as printed on the document."""
    supplier_city: str | None = None
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None = None
    """Two-letter ISO code of the supplier's country."""
    supplier_default_currency_code: str | None = None
    """ISO 4217 code of the supplier's usual currency."""
    supplier_first_name: str | None = None
    """Supplier's first name as printed on the document."""
    supplier_id: int | None = None
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None = None
    """Supplier's last name as printed on the document."""
    supplier_phone1: str | None = None
    """Supplier's telephone number."""
    supplier_phone2: str | None = None
    """Supplier's second telephone number."""
    supplier_postal_code: str | None = None
    """Supplier's postal code as printed on the document."""
    supplier_state: str | None = None
    """Supplier's state or region as printed on the document."""
    supplier_supplier_number: str | None = None
    """Supplier's number as people see it, such as "000001"."""
    type: DebitNoteType | None = None
    """Always 14 in the examples."""
    work_order_id: int | None = None
    """The work order that it belongs to, an id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "adjustment_label",
            "adjustment_value",
            "created",
            "currency_code",
            "date",
            "discount",
            "discount_amount",
            "draft",
            "html_notes",
            "id",
            "invoice_layout_id",
            "language_id",
            "modified",
            "purchase_debit_notes_items",
            "purchase_order_item",
            "shipping_amount",
            "shipping_tax_id",
            "show_item_stores",
            "store_id",
            "summary_total",
            "supplier_address1",
            "supplier_address2",
            "supplier_bn1_label",
            "supplier_bn2_label",
            "supplier_business_name",
            "supplier_city",
            "supplier_country_code",
            "supplier_default_currency_code",
            "supplier_first_name",
            "supplier_id",
            "supplier_last_name",
            "supplier_phone1",
            "supplier_phone2",
            "supplier_postal_code",
            "supplier_state",
            "supplier_supplier_number",
            "type",
            "work_order_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["adjustment_label"]
        self.adjustment_label = v if v is None or type(v) is str else wire.text(v)
        v = row["adjustment_value"]
        self.adjustment_value = v if v is None else wire.decimal(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        self.date = days[row["date"]]
        v = row["discount"]
        self.discount = v if v is None else wire.decimal(v)
        v = row["discount_amount"]
        self.discount_amount = v if v is None else wire.decimal(v)
        self.draft = wire.FLAGS[row["draft"]]
        v = row["html_notes"]
        self.html_notes = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_layout_id"]
        self.invoice_layout_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["language_id"]
        self.language_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["purchase_debit_notes_items"]
        self.purchase_debit_notes_items = v if v is None else wire.records(v, PurchaseOrderItem, date_format)
        v = row["purchase_order_item"]
        self.purchase_order_item = v if v is None else wire.records(v, PurchaseOrderItem, date_format)
        v = row["shipping_amount"]
        self.shipping_amount = v if v is None else wire.decimal(v)
        v = row["shipping_tax_id"]
        self.shipping_tax_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.show_item_stores = wire.FLAGS[row["show_item_stores"]]
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["summary_total"]
        self.summary_total = v if v is None else wire.decimal(v)
        v = row["supplier_address1"]
        self.supplier_address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_address2"]
        self.supplier_address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_bn1_label"]
        self.supplier_bn1_label = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_bn2_label"]
        self.supplier_bn2_label = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_business_name"]
        self.supplier_business_name = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_city"]
        self.supplier_city = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_country_code"]
        self.supplier_country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_default_currency_code"]
        self.supplier_default_currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_first_name"]
        self.supplier_first_name = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_id"]
        self.supplier_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["supplier_last_name"]
        self.supplier_last_name = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_phone1"]
        self.supplier_phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_phone2"]
        self.supplier_phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_postal_code"]
        self.supplier_postal_code = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_state"]
        self.supplier_state = v if v is None or type(v) is str else wire.text(v)
        v = row["supplier_supplier_number"]
        self.supplier_supplier_number = v if v is None or type(v) is str else wire.text(v)
        self.type = read_debit_note_type(row["type"])
        v = row["work_order_id"]
        self.work_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "adjustment_label": wire.encode_text(self.adjustment_label, "PurchaseDebitNote.adjustment_label"),
            "adjustment_value": wire.encode_decimal(self.adjustment_value, "PurchaseDebitNote.adjustment_value"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseDebitNote.currency_code"),
            "date": wire.isoformat(self.date),
            "discount": wire.encode_decimal(self.discount, "PurchaseDebitNote.discount"),
            "discount_amount": wire.encode_decimal(self.discount_amount, "PurchaseDebitNote.discount_amount"),
            "draft": wire.encode_flag(self.draft, "PurchaseDebitNote.draft"),
            "html_notes": wire.encode_text(self.html_notes, "PurchaseDebitNote.html_notes"),
            "id": wire.encode_integer(self.id, "PurchaseDebitNote.id"),
            "invoice_layout_id": wire.encode_integer(self.invoice_layout_id, "PurchaseDebitNote.invoice_layout_id"),
            "language_id": wire.encode_integer(self.language_id, "PurchaseDebitNote.language_id"),
            "modified": wire.isoformat(self.modified),
            "purchase_debit_notes_items": wire.encode_records(
                self.purchase_debit_notes_items, "PurchaseDebitNote.purchase_debit_notes_items", date_format
            ),
            "purchase_order_item": wire.encode_records(
                self.purchase_order_item, "PurchaseDebitNote.purchase_order_item", date_format
            ),
            "shipping_amount": wire.encode_decimal(self.shipping_amount, "PurchaseDebitNote.shipping_amount"),
            "shipping_tax_id": wire.encode_integer(self.shipping_tax_id, "PurchaseDebitNote.shipping_tax_id"),
            "show_item_stores": wire.encode_flag(self.show_item_stores, "PurchaseDebitNote.show_item_stores"),
            "store_id": wire.encode_integer(self.store_id, "PurchaseDebitNote.store_id"),
            "summary_total": wire.encode_decimal(self.summary_total, "PurchaseDebitNote.summary_total"),
            "supplier_address1": wire.encode_text(self.supplier_address1, "PurchaseDebitNote.supplier_address1"),
            "supplier_address2": wire.encode_text(self.supplier_address2, "PurchaseDebitNote.supplier_address2"),
            "supplier_bn1_label": wire.encode_text(self.supplier_bn1_label, "PurchaseDebitNote.supplier_bn1_label"),
            "supplier_bn2_label": wire.encode_text(self.supplier_bn2_label, "PurchaseDebitNote.supplier_bn2_label"),
            "supplier_business_name": wire.encode_text(
                self.supplier_business_name, "PurchaseDebitNote.supplier_business_name"
            ),
            "supplier_city": wire.encode_text(self.supplier_city, "PurchaseDebitNote.supplier_city"),
            "supplier_country_code": wire.encode_text(
                self.supplier_country_code, "PurchaseDebitNote.supplier_country_code"
            ),
            "supplier_default_currency_code": wire.encode_text(
                self.supplier_default_currency_code, "PurchaseDebitNote.supplier_default_currency_code"
            ),
            "supplier_first_name": wire.encode_text(self.supplier_first_name, "PurchaseDebitNote.supplier_first_name"),
            "supplier_id": wire.encode_integer(self.supplier_id, "PurchaseDebitNote.supplier_id"),
            "supplier_last_name": wire.encode_text(self.supplier_last_name, "PurchaseDebitNote.supplier_last_name"),
            "supplier_phone1": wire.encode_text(self.supplier_phone1, "PurchaseDebitNote.supplier_phone1"),
            "supplier_phone2": wire.encode_text(self.supplier_phone2, "PurchaseDebitNote.supplier_phone2"),
            "supplier_postal_code": wire.encode_text(
                self.supplier_postal_code, "PurchaseDebitNote.supplier_postal_code"
            ),
            "supplier_state": wire.encode_text(self.supplier_state, "PurchaseDebitNote.supplier_state"),
            "supplier_supplier_number": wire.encode_text(
                self.supplier_supplier_number, "PurchaseDebitNote.supplier_supplier_number"
            ),
            "type": wire.encode_integer(self.type, "PurchaseDebitNote.type"),
            "work_order_id": wire.encode_integer(self.work_order_id, "PurchaseDebitNote.work_order_id"),
        }
        return data
