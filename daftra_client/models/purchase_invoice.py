"""PurchaseInvoice: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .deposit_type import read_deposit_type
from .payment_status import read_payment_status
from .purchase_order_custom_field import PurchaseOrderCustomField
from .purchase_order_item import PurchaseOrderItem
from .purchase_order_payment import PurchaseOrderPayment
from .purchase_order_tax import PurchaseOrderTax
from .staff import Staff
from .supplier import Supplier

if TYPE_CHECKING:
    from typing import Self

    from .deposit_type import DepositType
    from .payment_status import PaymentStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseInvoice(Model):
    """A purchase invoice, wrapped in `PurchaseOrder` on the wire. Lists leave the lines out; only the detail has
    them.

    Source: live capture (detail of a purchase invoice); documentation.
    """

    purchase_order_custom_field: list[PurchaseOrderCustomField] | None = None
    """Custom fields: a list, or an object with the keys "0", "1" and so on; [] when there is none."""
    purchase_order_item: list[PurchaseOrderItem] | None = None
    """Lines. Absent from lists."""
    purchase_order_payment: list[PurchaseOrderPayment] | None = None
    """Payments made for it."""
    purchase_order_tax: dict[str, PurchaseOrderTax] | None = None
    """Taxes of the document by tax id (ids from `taxes`); [] when there is none."""
    staff: Staff | None = None
    """The complete staff record of whoever entered it, with e-mail and mobile number: keep it out of logs."""
    supplier: Supplier | None = None
    """The supplier's own record (detail only in the documentation)."""
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
    cur_date: datetime.date | None = None
    """Today's date when the answer was made. In the display format, unlike on a sales invoice."""
    currency_code: str | None = None
    """ISO 4217 currency code of all amounts."""
    date: datetime.date | None = None
    """Date of the document. Arrives in the display format of the account (d/m/Y), not in ISO form."""
    deposit_type: DepositType | None = None
    """State of the deposit."""
    draft: bool | None = None
    """1 keeps it a draft without effect on stock; 0 makes it final."""
    due_date: datetime.date | None = None
    """Date by which it must be paid. In ISO form, unlike `date`."""
    extra_details: str | None = None
    """A JSON document inside a string; holds for instance `supplier_balance`, with up to 8 decimals."""
    id: int | None = None
    """Id of the document."""
    invoice_layout_id: int | None = None
    """Print layout; 0 or a layout id."""
    is_offline: bool | None = None
    """Whether it is an offline order rather than an online one."""
    is_received: bool | None = None
    """Whether the goods have been received."""
    issue_date: datetime.date | None = None
    """Date of issue; "" when it is not set."""
    no: str | None = None
    """Number shown to users, up to 255 characters. Not the id."""
    notes: str | None = None
    """Remarks."""
    original_date: datetime.date | None = None
    """The same date as `date`, in ISO form; the one to rely on."""
    overdue: bool | None = None
    """Meant to tell that payment is late, but true on fully paid documents too: do not rely on it."""
    payment_status: PaymentStatus | None = None
    """How far it is paid: a number in the detail, a string in lists."""
    received_date: datetime.datetime | None = None
    """When the goods were received. Documented in ISO form, but a missing value can arrive as a formatted zero date
    such as "30/11/-1 00:00"."""
    staff_id: int | None = None
    """Who entered the document, an id from `staff`; 0 is the account owner, other special values are negative."""
    status: str | None = None
    """A status. Neither its values nor its form in answers are documented; live code writes the number 4."""
    store_id: int | None = None
    """Store of the document, an id from `stores`; lines without a store of their own use it."""
    str_date_format: str | None = None
    """Pattern of the dates that are not in ISO form, such as "%d/%m/%Y"."""
    summary_paid: Decimal | None = None
    """Amount paid so far."""
    summary_total: Decimal | None = None
    """Total amount."""
    summary_unpaid: Decimal | None = None
    """Amount still to be paid."""
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
            "PurchaseOrderCustomField",
            "PurchaseOrderItem",
            "PurchaseOrderPayment",
            "PurchaseOrderTax",
            "Staff",
            "Supplier",
            "Supplier_active_secondary_address",
            "Supplier_secondary_address1",
            "Supplier_secondary_address2",
            "Supplier_secondary_city",
            "Supplier_secondary_country_code",
            "Supplier_secondary_name",
            "Supplier_secondary_postal_code",
            "Supplier_secondary_state",
            "cur_date",
            "currency_code",
            "date",
            "deposit_type",
            "draft",
            "due_date",
            "extra_details",
            "id",
            "invoice_layout_id",
            "is_offline",
            "is_received",
            "issue_date",
            "no",
            "notes",
            "original_date",
            "overdue",
            "payment_status",
            "received_date",
            "staff_id",
            "status",
            "store_id",
            "str_date_format",
            "summary_paid",
            "summary_total",
            "summary_unpaid",
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
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("staff",))

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        date_format = row["str_date_format"] or date_format
        days = wire.days(date_format)
        v = row["PurchaseOrderCustomField"]
        self.purchase_order_custom_field = v if v is None else wire.records(v, PurchaseOrderCustomField, date_format)
        v = row["PurchaseOrderItem"]
        self.purchase_order_item = v if v is None else wire.records(v, PurchaseOrderItem, date_format)
        v = row["PurchaseOrderPayment"]
        self.purchase_order_payment = v if v is None else wire.records(v, PurchaseOrderPayment, date_format)
        v = row["PurchaseOrderTax"]
        self.purchase_order_tax = v if v is None else wire.record_map(v, PurchaseOrderTax, date_format)
        v = row["Staff"]
        self.staff = v if v is None else wire.record(v, Staff, date_format)
        v = row["Supplier"]
        self.supplier = v if v is None else wire.record(v, Supplier, date_format)
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
        self.cur_date = days[row["cur_date"]]
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        self.date = days[row["date"]]
        self.deposit_type = read_deposit_type(row["deposit_type"])
        self.draft = wire.FLAGS[row["draft"]]
        self.due_date = days[row["due_date"]]
        v = row["extra_details"]
        self.extra_details = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_layout_id"]
        self.invoice_layout_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_offline = wire.FLAGS[row["is_offline"]]
        self.is_received = wire.FLAGS[row["is_received"]]
        self.issue_date = days[row["issue_date"]]
        v = row["no"]
        self.no = v if v is None or type(v) is str else wire.text(v)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        self.original_date = days[row["original_date"]]
        self.overdue = wire.FLAGS[row["overdue"]]
        self.payment_status = read_payment_status(row["payment_status"])
        v = row["received_date"]
        self.received_date = v if v is None else wire.timestamp(v, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["status"]
        self.status = v if v is None or type(v) is str else wire.text(v)
        v = row["store_id"]
        self.store_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["str_date_format"]
        self.str_date_format = v if v is None or type(v) is str else wire.text(v)
        v = row["summary_paid"]
        self.summary_paid = v if v is None else wire.decimal(v)
        v = row["summary_total"]
        self.summary_total = v if v is None else wire.decimal(v)
        v = row["summary_unpaid"]
        self.summary_unpaid = v if v is None else wire.decimal(v)
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
            "PurchaseOrderCustomField": wire.encode_records(
                self.purchase_order_custom_field, "PurchaseInvoice.purchase_order_custom_field", date_format
            ),
            "PurchaseOrderItem": wire.encode_records(
                self.purchase_order_item, "PurchaseInvoice.purchase_order_item", date_format
            ),
            "PurchaseOrderPayment": wire.encode_records(
                self.purchase_order_payment, "PurchaseInvoice.purchase_order_payment", date_format
            ),
            "PurchaseOrderTax": wire.encode_record_map(
                self.purchase_order_tax, "PurchaseInvoice.purchase_order_tax", date_format
            ),
            "Staff": wire.encode_record(self.staff, "PurchaseInvoice.staff", date_format),
            "Supplier": wire.encode_record(self.supplier, "PurchaseInvoice.supplier", date_format),
            "Supplier_active_secondary_address": wire.encode_flag(
                self.supplier_active_secondary_address, "PurchaseInvoice.supplier_active_secondary_address"
            ),
            "Supplier_secondary_address1": wire.encode_text(
                self.supplier_secondary_address1, "PurchaseInvoice.supplier_secondary_address1"
            ),
            "Supplier_secondary_address2": wire.encode_text(
                self.supplier_secondary_address2, "PurchaseInvoice.supplier_secondary_address2"
            ),
            "Supplier_secondary_city": wire.encode_text(
                self.supplier_secondary_city, "PurchaseInvoice.supplier_secondary_city"
            ),
            "Supplier_secondary_country_code": wire.encode_text(
                self.supplier_secondary_country_code, "PurchaseInvoice.supplier_secondary_country_code"
            ),
            "Supplier_secondary_name": wire.encode_text(
                self.supplier_secondary_name, "PurchaseInvoice.supplier_secondary_name"
            ),
            "Supplier_secondary_postal_code": wire.encode_text(
                self.supplier_secondary_postal_code, "PurchaseInvoice.supplier_secondary_postal_code"
            ),
            "Supplier_secondary_state": wire.encode_text(
                self.supplier_secondary_state, "PurchaseInvoice.supplier_secondary_state"
            ),
            "cur_date": wire.isoformat(self.cur_date),
            "currency_code": wire.encode_text(self.currency_code, "PurchaseInvoice.currency_code"),
            "date": wire.isoformat(self.date),
            "deposit_type": wire.encode_integer(self.deposit_type, "PurchaseInvoice.deposit_type"),
            "draft": wire.encode_flag(self.draft, "PurchaseInvoice.draft"),
            "due_date": wire.isoformat(self.due_date),
            "extra_details": wire.encode_text(self.extra_details, "PurchaseInvoice.extra_details"),
            "id": wire.encode_integer(self.id, "PurchaseInvoice.id"),
            "invoice_layout_id": wire.encode_integer(self.invoice_layout_id, "PurchaseInvoice.invoice_layout_id"),
            "is_offline": wire.encode_flag(self.is_offline, "PurchaseInvoice.is_offline"),
            "is_received": wire.encode_flag(self.is_received, "PurchaseInvoice.is_received"),
            "issue_date": wire.isoformat(self.issue_date),
            "no": wire.encode_text(self.no, "PurchaseInvoice.no"),
            "notes": wire.encode_text(self.notes, "PurchaseInvoice.notes"),
            "original_date": wire.isoformat(self.original_date),
            "overdue": wire.encode_flag(self.overdue, "PurchaseInvoice.overdue"),
            "payment_status": wire.encode_integer(self.payment_status, "PurchaseInvoice.payment_status"),
            "received_date": wire.isoformat(self.received_date),
            "staff_id": wire.encode_integer(self.staff_id, "PurchaseInvoice.staff_id"),
            "status": wire.encode_text(self.status, "PurchaseInvoice.status"),
            "store_id": wire.encode_integer(self.store_id, "PurchaseInvoice.store_id"),
            "str_date_format": wire.encode_text(self.str_date_format, "PurchaseInvoice.str_date_format"),
            "summary_paid": wire.encode_decimal(self.summary_paid, "PurchaseInvoice.summary_paid"),
            "summary_total": wire.encode_decimal(self.summary_total, "PurchaseInvoice.summary_total"),
            "summary_unpaid": wire.encode_decimal(self.summary_unpaid, "PurchaseInvoice.summary_unpaid"),
            "supplier_address1": wire.encode_text(self.supplier_address1, "PurchaseInvoice.supplier_address1"),
            "supplier_address2": wire.encode_text(self.supplier_address2, "PurchaseInvoice.supplier_address2"),
            "supplier_business_name": wire.encode_text(
                self.supplier_business_name, "PurchaseInvoice.supplier_business_name"
            ),
            "supplier_city": wire.encode_text(self.supplier_city, "PurchaseInvoice.supplier_city"),
            "supplier_country_code": wire.encode_text(
                self.supplier_country_code, "PurchaseInvoice.supplier_country_code"
            ),
            "supplier_email": wire.encode_text(self.supplier_email, "PurchaseInvoice.supplier_email"),
            "supplier_first_name": wire.encode_text(self.supplier_first_name, "PurchaseInvoice.supplier_first_name"),
            "supplier_id": wire.encode_integer(self.supplier_id, "PurchaseInvoice.supplier_id"),
            "supplier_last_name": wire.encode_text(self.supplier_last_name, "PurchaseInvoice.supplier_last_name"),
            "supplier_postal_code": wire.encode_text(self.supplier_postal_code, "PurchaseInvoice.supplier_postal_code"),
            "supplier_state": wire.encode_text(self.supplier_state, "PurchaseInvoice.supplier_state"),
        }
        return data
