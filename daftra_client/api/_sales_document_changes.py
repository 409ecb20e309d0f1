"""SalesDocumentChanges: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

from .. import models
from .._codec.unset import Unset
from ._document_header_changes import DocumentHeaderChanges


class SalesDocumentChanges(DocumentHeaderChanges, total=False):
    """New values that the `edit` of several resources takes by name, and the options of the call. None empties a
    field."""

    address_id: int | None | Unset
    """The meaning is not documented."""
    client_active_secondary_address: bool | None | Unset
    """Whether the secondary (shipping) address below is in use."""
    client_address1: str | None | Unset
    """First address line of the client. At most 255 characters."""
    client_address2: str | None | Unset
    """Second address line of the client. At most 255 characters."""
    client_business_name: str | None | Unset
    """Name of the client's business as printed on the document. At most 100 characters."""
    client_city: str | None | Unset
    """City of the client. At most 100 characters."""
    client_country_code: str | None | Unset
    """Two-letter ISO country code of the client. At most 3 characters."""
    client_currency_code: str | None | Unset
    """Currency of the client; optional."""
    client_email: str | None | Unset
    """E-mail address of the client. Required if the client receives invoices by e-mail; Daftra always checks its
    validity. At most 255 characters."""
    client_first_name: str | None | Unset
    """First name of the client as printed on the document. At most 255 characters."""
    client_last_name: str | None | Unset
    """Last name of the client as printed on the document. At most 255 characters."""
    client_phone: str | None | Unset
    """Phone number of the client."""
    client_postal_code: str | None | Unset
    """Postal code of the client. At most 20 characters."""
    client_secondary_address1: str | None | Unset
    """First line of the secondary address. At most 255 characters."""
    client_secondary_address2: str | None | Unset
    """Second line of the secondary address. At most 255 characters."""
    client_secondary_city: str | None | Unset
    """City of the secondary address. At most 100 characters."""
    client_secondary_country_code: str | None | Unset
    """Two-letter ISO country code of the secondary address. At most 10 characters."""
    client_secondary_name: str | None | Unset
    """Contact name that belongs to the secondary address. At most 255 characters."""
    client_secondary_postal_code: str | None | Unset
    """Postal code of the secondary address. At most 50 characters."""
    client_secondary_state: str | None | Unset
    """State or province of the secondary address. At most 100 characters."""
    client_state: str | None | Unset
    """State or province of the client. At most 100 characters."""
    cost_center_id: int | None | Unset
    """Cost center for the distribution of the journal entry, an id of the v2 entity `cost_center`."""
    currency_code: str | None | Unset
    """ISO 4217 code; the currency of the account by default. At most 10 characters."""
    discount_amount: Decimal | int | None | Unset
    """Discount on the complete document as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default."""
    external_source: str | None | Unset
    """The application that created the document, such as `api` or `salla`."""
    group_price_id: int | None | Unset
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    is_offline: bool | None | Unset
    """Whether the client is an offline client."""
    issue_date: datetime.date | None | Unset
    """Date of issue, in ISO."""
    order_source_id: int | None | Unset
    """Source of the order. Required if the account's settings demand an order source."""
    payment_status: models.PaymentStatus | int | None | Unset
    """Normally computed from the payments. Some callers send it; the effect is not verified."""
    pos_shift_id: int | None | Unset
    """Point-of-sale session; its store replaces `store_id`."""
    sales_person_id: int | None | Unset
    """The sales person, an id from `staff`; -2 stands for several."""
    shipping_option_id: int | None | Unset
    """The shipping option, an id from `shipping_options`."""
    source_type: models.InvoiceType | int | None | Unset
    """Kind of the document that produces this one; belongs to `source_id`."""
    subscription_id: int | None | Unset
    """The parent document, an id from `invoices`. On credit notes and refund receipts it names the invoice that
    they reverse."""
    summary_subtotal: Decimal | int | None | Unset
    """A total that Daftra computes from the lines. One known caller sends it; no effect of sending it is known."""
    summary_total: Decimal | int | None | Unset
    """A total that Daftra computes from the lines. One known caller sends it; no effect of sending it is known."""
    terminal_id: str | None | Unset
    """Point-of-sale terminal; ties the document to the shift of that terminal."""
    unique_id: str | None | Unset
    """A reference of your own. When it is present, Daftra recomputes the offers and discounts of the lines. It does
    not protect against duplicates."""
    invoice_item: Sequence[models.InvoiceItemInput] | None
    """The lines. If left out, the stored ones do not change."""
