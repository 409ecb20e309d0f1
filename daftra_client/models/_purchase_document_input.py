"""PurchaseDocumentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from ._document_header_input import DocumentHeaderInput


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class PurchaseDocumentInput(DocumentHeaderInput):
    """Writable header fields of purchase invoices and purchase refunds. An update replaces the complete document."""

    approved_by: str | None | Unset = UNSET
    """The staff member who approved it, presumably an id from `staff`."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code, three letters; the currency of the account by default. At most 3 characters."""
    due_date: datetime.date | None | Unset = UNSET
    """Due date, in ISO; Daftra computes it when it is left out."""
    is_offline: bool | None | Unset = UNSET
    """Whether the order is an offline order rather than an online one."""
    issued: bool | None | Unset = UNSET
    """Whether the document has been issued."""
    name: str | None | Unset = UNSET
    """Name of a template or subscription; other types do not use it. At most 255 characters."""
    received_date: datetime.datetime | None | Unset = UNSET
    """When the goods were received, in ISO form."""
    source_type: str | None | Unset = UNSET
    """Kind of the document that produced this one; belongs to `source_id`."""
    status: int | None | Unset = UNSET
    """A status number; live code sends 4. Its values are not documented."""
    subscription_id: int | None | Unset = UNSET
    """The parent document; for a refund the purchase invoice that it refunds, an id from `purchase_invoices`."""
    subscription_period: str | None | Unset = UNSET
    """Number of units between two invoices of a subscription."""
    subscription_unit: str | None | Unset = UNSET
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    supplier_active_secondary_address: bool | None | Unset = UNSET
    """Whether the second address of the supplier is used."""
    supplier_address1: str | None | Unset = UNSET
    """Supplier's address, first line as printed on the document. At most 255 characters."""
    supplier_address2: str | None | Unset = UNSET
    """Supplier's address, second line as printed on the document. At most 255 characters."""
    supplier_business_name: str | None | Unset = UNSET
    """Supplier's company name as printed on the document. At most 255 characters."""
    supplier_city: str | None | Unset = UNSET
    """Supplier's city as printed on the document. At most 100 characters."""
    supplier_country_code: str | None | Unset = UNSET
    """Supplier's country code as printed on the document. At most 3 characters."""
    supplier_email: str | None | Unset = UNSET
    """Supplier's e-mail address as printed on the document. At most 255 characters."""
    supplier_first_name: str | None | Unset = UNSET
    """Supplier's first name as printed on the document. At most 255 characters."""
    supplier_last_name: str | None | Unset = UNSET
    """Supplier's last name as printed on the document. At most 255 characters."""
    supplier_postal_code: str | None | Unset = UNSET
    """Supplier's postal code as printed on the document. At most 10 characters."""
    supplier_secondary_address1: str | None | Unset = UNSET
    """First line of the supplier's second address. At most 255 characters."""
    supplier_secondary_address2: str | None | Unset = UNSET
    """Second line of the supplier's second address. At most 255 characters."""
    supplier_secondary_city: str | None | Unset = UNSET
    """City of the supplier's second address. At most 255 characters."""
    supplier_secondary_country_code: str | None | Unset = UNSET
    """Country code of the supplier's second address. At most 255 characters."""
    supplier_secondary_name: str | None | Unset = UNSET
    """Name of the supplier's second address. At most 255 characters."""
    supplier_secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the supplier's second address. At most 255 characters."""
    supplier_secondary_state: str | None | Unset = UNSET
    """State or region of the supplier's second address. At most 255 characters."""
    supplier_state: str | None | Unset = UNSET
    """Supplier's state or region as printed on the document. At most 100 characters."""
    type: int | None | Unset = UNSET
    """Kind of document, as Daftra numbers it. Purchase orders have 13 and purchase debit notes 14; the numbers of
    invoices and refunds are not documented."""
    work_order_text: str | None | Unset = UNSET
    """Text that belongs to `work_order_id`, presumably the name of the work order."""

    __slots__ = ()
    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "due_date": ("date", "due_after", "issue_date"),
        "issued": ("draft",),
        "work_order_text": ("work_order_id",),
    }
