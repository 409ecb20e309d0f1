"""PurchaseDocumentChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .. import models
from .._codec.unset import Unset
from ._document_header_changes import DocumentHeaderChanges


class PurchaseDocumentChanges(DocumentHeaderChanges, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    active: bool | None | Unset
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    approved_by: str | None | Unset
    """The staff member who approved it, presumably an id from `staff`."""
    currency_code: str | None | Unset
    """ISO 4217 code, three letters; the currency of the account by default. At most 3 characters."""
    due_date: datetime.date | None | Unset
    """Due date, in ISO; Daftra computes it when it is left out."""
    is_offline: bool | None | Unset
    """Whether the order is an offline order rather than an online one."""
    issued: bool | None | Unset
    """Whether the document has been issued."""
    name: str | None | Unset
    """Name of a template or subscription; other types do not use it. At most 255 characters."""
    source_type: str | None | Unset
    """Kind of the document that produced this one; belongs to `source_id`."""
    status: int | None | Unset
    """A status number; live code sends 4. Its values are not documented."""
    subscription_id: int | None | Unset
    """The parent document; for a refund the purchase invoice that it refunds, an id from `purchase_invoices`."""
    subscription_issue_before: int | None | Unset
    """How many days before its date a subscription issues an invoice."""
    subscription_max_repeat: int | None | Unset
    """Largest number of invoices of a subscription; without one it does not end."""
    subscription_period: str | None | Unset
    """Number of units between two invoices of a subscription."""
    subscription_unit: str | None | Unset
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    supplier_active_secondary_address: bool | None | Unset
    """Whether the second address of the supplier is used."""
    supplier_address1: str | None | Unset
    """Supplier's address, first line as printed on the document. At most 255 characters."""
    supplier_address2: str | None | Unset
    """Supplier's address, second line as printed on the document. At most 255 characters."""
    supplier_business_name: str | None | Unset
    """Supplier's company name as printed on the document. At most 255 characters."""
    supplier_city: str | None | Unset
    """Supplier's city as printed on the document. At most 100 characters."""
    supplier_country_code: str | None | Unset
    """Supplier's country code as printed on the document. At most 3 characters."""
    supplier_first_name: str | None | Unset
    """Supplier's first name as printed on the document. At most 255 characters."""
    supplier_last_name: str | None | Unset
    """Supplier's last name as printed on the document. At most 255 characters."""
    supplier_postal_code: str | None | Unset
    """Supplier's postal code as printed on the document. At most 10 characters."""
    supplier_secondary_address1: str | None | Unset
    """First line of the supplier's second address. At most 255 characters."""
    supplier_secondary_address2: str | None | Unset
    """Second line of the supplier's second address. At most 255 characters."""
    supplier_secondary_city: str | None | Unset
    """City of the supplier's second address. At most 255 characters."""
    supplier_secondary_country_code: str | None | Unset
    """Country code of the supplier's second address. At most 255 characters."""
    supplier_secondary_name: str | None | Unset
    """Name of the supplier's second address. At most 255 characters."""
    supplier_secondary_postal_code: str | None | Unset
    """Postal code of the supplier's second address. At most 255 characters."""
    supplier_secondary_state: str | None | Unset
    """State or region of the supplier's second address. At most 255 characters."""
    supplier_state: str | None | Unset
    """Supplier's state or region as printed on the document. At most 100 characters."""
    type: int | None | Unset
    """Kind of document, as Daftra numbers it. Purchase orders have 13 and purchase debit notes 14; the numbers of
    invoices and refunds are not documented."""
    work_order_text: str | None | Unset
    """Text that belongs to `work_order_id`, presumably the name of the work order."""
    purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None
    """Values of the custom fields. If left out, the stored ones do not change."""
