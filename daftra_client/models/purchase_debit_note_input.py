"""PurchaseDebitNoteInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .debit_note_type import read_debit_note_type
from .purchase_debit_note_total_input import PurchaseDebitNoteTotalInput
from .purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
from .purchase_order_item_input import PurchaseOrderItemInput
from .requisition_delivery_status import read_requisition_delivery_status

if TYPE_CHECKING:
    from typing import Self

    from .debit_note_type import DebitNoteType
    from .requisition_delivery_status import RequisitionDeliveryStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseDebitNoteInput(Input):
    """A debit note to a supplier, to be created.

    Source: request sample; documentation.
    """

    purchase_order_custom_field: dict[str, PurchaseOrderCustomFieldInput] | None | Unset = UNSET
    """Custom fields under the keys "0", "1" and so on."""
    adjustment_label: str | None | Unset = UNSET
    """Label of the adjustment."""
    adjustment_value: Decimal | int | None | Unset = UNSET
    """Amount added to the total, negative to lower it."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code of all amounts."""
    date: datetime.date | None | Unset = UNSET
    """Date of the document, sent in the display format of the account."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount on the whole document in percent, from 0 to 100."""
    discount_amount: Decimal | int | None | Unset = UNSET
    """Discount on the whole document as an amount, instead of `discount`."""
    draft: bool | None | Unset = UNSET
    """Whether the document is a draft."""
    follow_up_status: int | None | Unset = UNSET
    """An id from `follow_up_statuses`: the follow-up state of the document."""
    html_notes: str | None | Unset = UNSET
    """Notes as HTML."""
    invoice_layout_id: int | None | Unset = UNSET
    """Print layout. Ids come from the listing `InvoiceLayout`."""
    language_id: int | None | Unset = UNSET
    """Language of the document. Ids come from the listing `languageCodes`."""
    no: str | None | Unset = UNSET
    """Number of the document as people see it, zero-padded (`000094`). It differs from `id`."""
    purchase_debit_notes_items: list[PurchaseOrderItemInput] | None | Unset = UNSET
    """The lines, under the key that the example uses. Whether Daftra reads this one or `purchase_order_item` is not
    known."""
    purchase_order_item: list[PurchaseOrderItemInput] | None | Unset = UNSET
    """The lines, under the key of the documented body. Whether Daftra reads this one or
    `purchase_debit_notes_items` is not known."""
    requisition_delivery_status: RequisitionDeliveryStatus | int | None | Unset = UNSET
    """How far the stock of the document is delivered."""
    shipping_amount: Decimal | int | None | Unset = UNSET
    """Shipping charge."""
    shipping_tax_id: int | None | Unset = UNSET
    """Tax on the shipping charge, presumably an id from `taxes`."""
    show_item_stores: bool | None | Unset = UNSET
    """Whether each line shows a store of its own."""
    staff_id: int | None | Unset = UNSET
    """An id from `staff`: who created the document. 0 is the account owner; negative ids occur for callers with an
    API key."""
    store_id: int | None | Unset = UNSET
    """Store of the document, an id from `stores`."""
    summary_total: PurchaseDebitNoteTotalInput | None | Unset = UNSET
    """Currency of the total. The amount is not sent."""
    supplier_address1: str | None | Unset = UNSET
    """Supplier's address, first line as printed on the document. Zero-width characters do occur."""
    supplier_address2: str | None | Unset = UNSET
    """Supplier's address, second line as printed on the document."""
    supplier_bn1_label: str | None | Unset = UNSET
    """Label of the supplier's first business number."""
    supplier_bn2_label: str | None | Unset = UNSET
    """Label of the supplier's second business number."""
    supplier_business_name: str | None | Unset = UNSET
    """Supplier's company name as printed on the document."""
    supplier_city: str | None | Unset = UNSET
    """Supplier's city as printed on the document."""
    supplier_country_code: str | None | Unset = UNSET
    """Supplier's country code as printed on the document."""
    supplier_default_currency_code: str | None | Unset = UNSET
    """ISO 4217 code of the supplier's usual currency."""
    supplier_first_name: str | None | Unset = UNSET
    """Supplier's first name as printed on the document."""
    supplier_id: int | None | Unset = UNSET
    """The supplier, an id from `suppliers`."""
    supplier_last_name: str | None | Unset = UNSET
    """Supplier's last name as printed on the document."""
    supplier_phone1: str | None | Unset = UNSET
    """Supplier's telephone number."""
    supplier_phone2: str | None | Unset = UNSET
    """Supplier's second telephone number."""
    supplier_postal_code: str | None | Unset = UNSET
    """Supplier's postal code as printed on the document."""
    supplier_state: str | None | Unset = UNSET
    """Supplier's state or region as printed on the document."""
    supplier_supplier_number: str | None | Unset = UNSET
    """Supplier's number as people see it, such as "000001"."""
    tags: list[str | None] | None | Unset = UNSET
    """Tags."""
    type: DebitNoteType | int | None | Unset = UNSET
    """Always 14 in the examples."""
    work_order_id: int | None | Unset = UNSET
    """The work order that it belongs to, an id from `work_orders`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "PurchaseOrderCustomField",
            "adjustment_label",
            "adjustment_value",
            "currency_code",
            "date",
            "discount",
            "discount_amount",
            "draft",
            "follow_up_status",
            "html_notes",
            "invoice_layout_id",
            "language_id",
            "no",
            "purchase_debit_notes_items",
            "purchase_order_item",
            "requisition_delivery_status",
            "shipping_amount",
            "shipping_tax_id",
            "show_item_stores",
            "staff_id",
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
            "tags",
            "type",
            "work_order_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["PurchaseOrderCustomField"]
        self.purchase_order_custom_field = (
            v if v is UNSET else wire.record_map(v, PurchaseOrderCustomFieldInput, date_format)
        )
        v = row["adjustment_label"]
        self.adjustment_label = v if v is UNSET else wire.text(v)
        v = row["adjustment_value"]
        self.adjustment_value = v if v is UNSET else wire.decimal(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["discount"]
        self.discount = v if v is UNSET else wire.decimal(v)
        v = row["discount_amount"]
        self.discount_amount = v if v is UNSET else wire.decimal(v)
        v = row["draft"]
        self.draft = v if v is UNSET else wire.flag(v)
        v = row["follow_up_status"]
        self.follow_up_status = v if v is UNSET else wire.integer(v)
        v = row["html_notes"]
        self.html_notes = v if v is UNSET else wire.text(v)
        v = row["invoice_layout_id"]
        self.invoice_layout_id = v if v is UNSET else wire.integer(v)
        v = row["language_id"]
        self.language_id = v if v is UNSET else wire.integer(v)
        v = row["no"]
        self.no = v if v is UNSET else wire.text(v)
        v = row["purchase_debit_notes_items"]
        self.purchase_debit_notes_items = v if v is UNSET else wire.records(v, PurchaseOrderItemInput, date_format)
        v = row["purchase_order_item"]
        self.purchase_order_item = v if v is UNSET else wire.records(v, PurchaseOrderItemInput, date_format)
        v = row["requisition_delivery_status"]
        self.requisition_delivery_status = v if v is UNSET else read_requisition_delivery_status(v)
        v = row["shipping_amount"]
        self.shipping_amount = v if v is UNSET else wire.decimal(v)
        v = row["shipping_tax_id"]
        self.shipping_tax_id = v if v is UNSET else wire.integer(v)
        v = row["show_item_stores"]
        self.show_item_stores = v if v is UNSET else wire.flag(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["store_id"]
        self.store_id = v if v is UNSET else wire.integer(v)
        v = row["summary_total"]
        self.summary_total = v if v is UNSET else wire.part(v, PurchaseDebitNoteTotalInput, date_format)
        v = row["supplier_address1"]
        self.supplier_address1 = v if v is UNSET else wire.text(v)
        v = row["supplier_address2"]
        self.supplier_address2 = v if v is UNSET else wire.text(v)
        v = row["supplier_bn1_label"]
        self.supplier_bn1_label = v if v is UNSET else wire.text(v)
        v = row["supplier_bn2_label"]
        self.supplier_bn2_label = v if v is UNSET else wire.text(v)
        v = row["supplier_business_name"]
        self.supplier_business_name = v if v is UNSET else wire.text(v)
        v = row["supplier_city"]
        self.supplier_city = v if v is UNSET else wire.text(v)
        v = row["supplier_country_code"]
        self.supplier_country_code = v if v is UNSET else wire.text(v)
        v = row["supplier_default_currency_code"]
        self.supplier_default_currency_code = v if v is UNSET else wire.text(v)
        v = row["supplier_first_name"]
        self.supplier_first_name = v if v is UNSET else wire.text(v)
        v = row["supplier_id"]
        self.supplier_id = v if v is UNSET else wire.integer(v)
        v = row["supplier_last_name"]
        self.supplier_last_name = v if v is UNSET else wire.text(v)
        v = row["supplier_phone1"]
        self.supplier_phone1 = v if v is UNSET else wire.text(v)
        v = row["supplier_phone2"]
        self.supplier_phone2 = v if v is UNSET else wire.text(v)
        v = row["supplier_postal_code"]
        self.supplier_postal_code = v if v is UNSET else wire.text(v)
        v = row["supplier_state"]
        self.supplier_state = v if v is UNSET else wire.text(v)
        v = row["supplier_supplier_number"]
        self.supplier_supplier_number = v if v is UNSET else wire.text(v)
        v = row["tags"]
        self.tags = v if v is UNSET else wire.array(v, wire.text)
        v = row["type"]
        self.type = v if v is UNSET else read_debit_note_type(v)
        v = row["work_order_id"]
        self.work_order_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseDebitNoteInput", date_format)
        if self.purchase_order_custom_field is not UNSET:
            data["PurchaseOrderCustomField"] = wire.encode_record_map(
                self.purchase_order_custom_field,
                "PurchaseDebitNoteInput.purchase_order_custom_field",
                date_format,
                PurchaseOrderCustomFieldInput,
            )
        if self.adjustment_label is not UNSET:
            data["adjustment_label"] = wire.encode_text(
                self.adjustment_label, "PurchaseDebitNoteInput.adjustment_label"
            )
        if self.adjustment_value is not UNSET:
            data["adjustment_value"] = wire.encode_decimal(
                self.adjustment_value, "PurchaseDebitNoteInput.adjustment_value"
            )
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "PurchaseDebitNoteInput.currency_code")
        if self.date is not UNSET:
            data["date"] = wire.encode_display_date(self.date, "PurchaseDebitNoteInput.date", date_format)
        if self.discount is not UNSET:
            data["discount"] = wire.encode_decimal(self.discount, "PurchaseDebitNoteInput.discount")
        if self.discount_amount is not UNSET:
            data["discount_amount"] = wire.encode_decimal(
                self.discount_amount, "PurchaseDebitNoteInput.discount_amount"
            )
        if self.draft is not UNSET:
            data["draft"] = wire.encode_flag(self.draft, "PurchaseDebitNoteInput.draft")
        if self.follow_up_status is not UNSET:
            data["follow_up_status"] = wire.encode_integer(
                self.follow_up_status, "PurchaseDebitNoteInput.follow_up_status"
            )
        if self.html_notes is not UNSET:
            data["html_notes"] = wire.encode_text(self.html_notes, "PurchaseDebitNoteInput.html_notes")
        if self.invoice_layout_id is not UNSET:
            data["invoice_layout_id"] = wire.encode_integer(
                self.invoice_layout_id, "PurchaseDebitNoteInput.invoice_layout_id"
            )
        if self.language_id is not UNSET:
            data["language_id"] = wire.encode_integer(self.language_id, "PurchaseDebitNoteInput.language_id")
        if self.no is not UNSET:
            data["no"] = wire.encode_text(self.no, "PurchaseDebitNoteInput.no")
        if self.purchase_debit_notes_items is not UNSET:
            data["purchase_debit_notes_items"] = wire.encode_records(
                self.purchase_debit_notes_items,
                "PurchaseDebitNoteInput.purchase_debit_notes_items",
                date_format,
                PurchaseOrderItemInput,
            )
        if self.purchase_order_item is not UNSET:
            data["purchase_order_item"] = wire.encode_records(
                self.purchase_order_item,
                "PurchaseDebitNoteInput.purchase_order_item",
                date_format,
                PurchaseOrderItemInput,
            )
        if self.requisition_delivery_status is not UNSET:
            data["requisition_delivery_status"] = wire.encode_integer(
                self.requisition_delivery_status, "PurchaseDebitNoteInput.requisition_delivery_status"
            )
        if self.shipping_amount is not UNSET:
            data["shipping_amount"] = wire.encode_decimal(
                self.shipping_amount, "PurchaseDebitNoteInput.shipping_amount"
            )
        if self.shipping_tax_id is not UNSET:
            data["shipping_tax_id"] = wire.encode_integer(
                self.shipping_tax_id, "PurchaseDebitNoteInput.shipping_tax_id"
            )
        if self.show_item_stores is not UNSET:
            data["show_item_stores"] = wire.encode_flag(
                self.show_item_stores, "PurchaseDebitNoteInput.show_item_stores"
            )
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "PurchaseDebitNoteInput.staff_id")
        if self.store_id is not UNSET:
            data["store_id"] = wire.encode_integer(self.store_id, "PurchaseDebitNoteInput.store_id")
        if self.summary_total is not UNSET:
            data["summary_total"] = wire.encode_record(
                self.summary_total, "PurchaseDebitNoteInput.summary_total", date_format, PurchaseDebitNoteTotalInput
            )
        if self.supplier_address1 is not UNSET:
            data["supplier_address1"] = wire.encode_text(
                self.supplier_address1, "PurchaseDebitNoteInput.supplier_address1"
            )
        if self.supplier_address2 is not UNSET:
            data["supplier_address2"] = wire.encode_text(
                self.supplier_address2, "PurchaseDebitNoteInput.supplier_address2"
            )
        if self.supplier_bn1_label is not UNSET:
            data["supplier_bn1_label"] = wire.encode_text(
                self.supplier_bn1_label, "PurchaseDebitNoteInput.supplier_bn1_label"
            )
        if self.supplier_bn2_label is not UNSET:
            data["supplier_bn2_label"] = wire.encode_text(
                self.supplier_bn2_label, "PurchaseDebitNoteInput.supplier_bn2_label"
            )
        if self.supplier_business_name is not UNSET:
            data["supplier_business_name"] = wire.encode_text(
                self.supplier_business_name, "PurchaseDebitNoteInput.supplier_business_name"
            )
        if self.supplier_city is not UNSET:
            data["supplier_city"] = wire.encode_text(self.supplier_city, "PurchaseDebitNoteInput.supplier_city")
        if self.supplier_country_code is not UNSET:
            data["supplier_country_code"] = wire.encode_text(
                self.supplier_country_code, "PurchaseDebitNoteInput.supplier_country_code"
            )
        if self.supplier_default_currency_code is not UNSET:
            data["supplier_default_currency_code"] = wire.encode_text(
                self.supplier_default_currency_code, "PurchaseDebitNoteInput.supplier_default_currency_code"
            )
        if self.supplier_first_name is not UNSET:
            data["supplier_first_name"] = wire.encode_text(
                self.supplier_first_name, "PurchaseDebitNoteInput.supplier_first_name"
            )
        if self.supplier_id is not UNSET:
            data["supplier_id"] = wire.encode_integer(self.supplier_id, "PurchaseDebitNoteInput.supplier_id")
        if self.supplier_last_name is not UNSET:
            data["supplier_last_name"] = wire.encode_text(
                self.supplier_last_name, "PurchaseDebitNoteInput.supplier_last_name"
            )
        if self.supplier_phone1 is not UNSET:
            data["supplier_phone1"] = wire.encode_text(self.supplier_phone1, "PurchaseDebitNoteInput.supplier_phone1")
        if self.supplier_phone2 is not UNSET:
            data["supplier_phone2"] = wire.encode_text(self.supplier_phone2, "PurchaseDebitNoteInput.supplier_phone2")
        if self.supplier_postal_code is not UNSET:
            data["supplier_postal_code"] = wire.encode_text(
                self.supplier_postal_code, "PurchaseDebitNoteInput.supplier_postal_code"
            )
        if self.supplier_state is not UNSET:
            data["supplier_state"] = wire.encode_text(self.supplier_state, "PurchaseDebitNoteInput.supplier_state")
        if self.supplier_supplier_number is not UNSET:
            data["supplier_supplier_number"] = wire.encode_text(
                self.supplier_supplier_number, "PurchaseDebitNoteInput.supplier_supplier_number"
            )
        if self.tags is not UNSET:
            data["tags"] = wire.encode_array(self.tags, "PurchaseDebitNoteInput.tags", wire.encode_text)
        if self.type is not UNSET:
            data["type"] = wire.encode_integer(self.type, "PurchaseDebitNoteInput.type")
        if self.work_order_id is not UNSET:
            data["work_order_id"] = wire.encode_integer(self.work_order_id, "PurchaseDebitNoteInput.work_order_id")
        return data
