"""SalesDocumentHeader: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import shared_fields
from ._document_header import DocumentHeader
from .invoice_type import InvoiceType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class SalesDocumentHeader(DocumentHeader):
    """Header fields that v1 and v2 share in sales documents."""

    type: InvoiceType | None = None
    """Kind of document."""
    client_id: int | None = None
    """The client of the document, an id from `clients`."""
    is_offline: bool | None = None
    """Whether the client is an offline client, one without access to the client portal."""
    client_business_name: str | None = None
    """Name of the client's business as printed on the document; a copy made when the document was saved."""
    client_first_name: str | None = None
    """First name of the client as printed on the document."""
    client_last_name: str | None = None
    """Last name of the client as printed on the document."""
    client_email: str | None = None
    """E-mail address of the client as printed on the document."""
    client_address1: str | None = None
    """First address line of the client."""
    client_address2: str | None = None
    """Second address line of the client."""
    client_postal_code: str | None = None
    """Postal code of the client."""
    client_city: str | None = None
    """City of the client."""
    client_state: str | None = None
    """State or province of the client."""
    client_country_code: str | None = None
    """Two-letter ISO country code of the client."""
    client_active_secondary_address: bool | None = None
    """Whether the secondary (shipping) address below is in use."""
    client_secondary_name: str | None = None
    """Contact name that belongs to the secondary address."""
    client_secondary_address1: str | None = None
    """First line of the secondary address."""
    client_secondary_address2: str | None = None
    """Second line of the secondary address."""
    client_secondary_city: str | None = None
    """City of the secondary address."""
    client_secondary_state: str | None = None
    """State or province of the secondary address."""
    client_secondary_postal_code: str | None = None
    """Postal code of the secondary address."""
    client_secondary_country_code: str | None = None
    """Two-letter ISO country code of the secondary address."""
    shipping_option_id: int | None = None
    """The shipping option, an id from `shipping_options`."""
    source_type: InvoiceType | None = None
    """Kind of the document that produced this one; null without one."""
    sales_person_id: int | None = None
    """The sales person, an id from `staff`. -2 means that several are assigned; other negative ids occur for
    callers with an API key."""
    pos_shift_id: int | None = None
    """The point-of-sale session in which the document was made."""
    order_source_id: int | None = None
    """Source of the order, the id of an `OrderSource`."""

    __slots__ = ()
