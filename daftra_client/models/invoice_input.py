"""InvoiceInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._sales_document_input import SalesDocumentInput
from .invoice_type import InvoiceType


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceInput(SalesDocumentInput):
    """Header of an invoice to create or to replace. Only the client is required."""

    client_id: int
    """The client of the document, an id from `clients`."""
    name: str | None | Unset = UNSET
    """Name of a template or subscription; other types do not use it. At most 255 characters."""
    subscription_period: str | None | Unset = UNSET
    """Number of units between two invoices of a subscription."""
    subscription_unit: str | None | Unset = UNSET
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    type: InvoiceType | int | None | Unset = UNSET
    """Kind of document, an ordinary invoice (0) by default. A debit note is an invoice of type 16."""

    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "client_active_secondary_address": ("client_id",),
        "client_address1": ("client_id",),
        "client_address2": ("client_id",),
        "client_business_name": ("client_id",),
        "client_city": ("client_id",),
        "client_country_code": ("client_id",),
        "client_email": ("client_id",),
        "client_first_name": ("client_id",),
        "client_last_name": ("client_id",),
        "client_postal_code": ("client_id",),
        "client_secondary_address1": ("client_id",),
        "client_secondary_address2": ("client_id",),
        "client_secondary_city": ("client_id",),
        "client_secondary_country_code": ("client_id",),
        "client_secondary_name": ("client_id",),
        "client_secondary_postal_code": ("client_id",),
        "client_secondary_state": ("client_id",),
        "client_state": ("client_id",),
        "is_offline": ("client_id",),
    }
