"""SalesDocumentInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from ._document_header_input import DocumentHeaderInput
from .invoice_type import InvoiceType
from .payment_status import PaymentStatus


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class SalesDocumentInput(DocumentHeaderInput):
    """Writable header fields of sales documents. An update replaces the complete document: every omitted field is
    reset, even the number and the date.
    """

    address_id: int | None | Unset = UNSET
    """The meaning is not documented."""
    client_active_secondary_address: bool | None | Unset = UNSET
    """Whether the secondary (shipping) address below is in use."""
    client_address1: str | None | Unset = UNSET
    """First address line of the client. At most 255 characters."""
    client_address2: str | None | Unset = UNSET
    """Second address line of the client. At most 255 characters."""
    client_business_name: str | None | Unset = UNSET
    """Name of the client's business as printed on the document. At most 100 characters."""
    client_city: str | None | Unset = UNSET
    """City of the client. At most 100 characters."""
    client_country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the client. At most 3 characters."""
    client_currency_code: str | None | Unset = UNSET
    """Currency of the client; optional."""
    client_email: str | None | Unset = UNSET
    """E-mail address of the client. Required if the client receives invoices by e-mail; Daftra always checks its
    validity. At most 255 characters."""
    client_first_name: str | None | Unset = UNSET
    """First name of the client as printed on the document. At most 255 characters."""
    client_last_name: str | None | Unset = UNSET
    """Last name of the client as printed on the document. At most 255 characters."""
    client_phone: str | None | Unset = UNSET
    """Phone number of the client."""
    client_postal_code: str | None | Unset = UNSET
    """Postal code of the client. At most 20 characters."""
    client_secondary_address1: str | None | Unset = UNSET
    """First line of the secondary address. At most 255 characters."""
    client_secondary_address2: str | None | Unset = UNSET
    """Second line of the secondary address. At most 255 characters."""
    client_secondary_city: str | None | Unset = UNSET
    """City of the secondary address. At most 100 characters."""
    client_secondary_country_code: str | None | Unset = UNSET
    """Two-letter ISO country code of the secondary address. At most 10 characters."""
    client_secondary_name: str | None | Unset = UNSET
    """Contact name that belongs to the secondary address. At most 255 characters."""
    client_secondary_postal_code: str | None | Unset = UNSET
    """Postal code of the secondary address. At most 50 characters."""
    client_secondary_state: str | None | Unset = UNSET
    """State or province of the secondary address. At most 100 characters."""
    client_state: str | None | Unset = UNSET
    """State or province of the client. At most 100 characters."""
    cost_center_id: int | None | Unset = UNSET
    """Cost center for the distribution of the journal entry, an id of the v2 entity `cost_center`."""
    external_source: str | None | Unset = UNSET
    """The application that created the document, such as `api` or `salla`."""
    group_price_id: int | None | Unset = UNSET
    """The price list that was used. Ids come from the listing `GroupPrice`."""
    is_offline: bool | None | Unset = UNSET
    """Whether the client is an offline client."""
    order_source_id: int | None | Unset = UNSET
    """Source of the order. Required if the account's settings demand an order source."""
    payment_status: PaymentStatus | int | None | Unset = UNSET
    """Normally computed from the payments. Some callers send it; the effect is not verified."""
    pos_shift_id: int | None | Unset = UNSET
    """Point-of-sale session; its store replaces `store_id`."""
    sales_person_id: int | None | Unset = UNSET
    """The sales person, an id from `staff`; -2 stands for several."""
    shipping_option_id: int | None | Unset = UNSET
    """The shipping option, an id from `shipping_options`."""
    source_type: InvoiceType | int | None | Unset = UNSET
    """Kind of the document that produces this one; belongs to `source_id`."""
    summary_subtotal: Decimal | int | None | Unset = UNSET
    """A total that Daftra computes from the lines. One known caller sends it; no effect of sending it is known."""
    summary_total: Decimal | int | None | Unset = UNSET
    """A total that Daftra computes from the lines. One known caller sends it; no effect of sending it is known."""
    terminal_id: str | None | Unset = UNSET
    """Point-of-sale terminal; ties the document to the shift of that terminal."""
    unique_id: str | None | Unset = UNSET
    """A reference of your own. When it is present, Daftra recomputes the offers and discounts of the lines. It does
    not protect against duplicates."""

    __slots__ = ()
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        (
            "client_currency_code",
            "client_phone",
            "cost_center_id",
            "payment_status",
            "summary_subtotal",
            "summary_total",
            "terminal_id",
            "unique_id",
        )
    )
