"""InvoiceItem: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal
from typing import Any, ClassVar

from .._codec.shared_fields import with_shared_fields
from ._document_line_details import DocumentLineDetails
from ._invoice_item_base import InvoiceItemBase


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceItem(InvoiceItemBase, DocumentLineDetails):
    """A line of a sales document as v1 answers it."""

    quantity2: Decimal | None = None
    """The meaning is not documented."""
    unique_id: str | None = None
    """The meaning is not documented."""
    product_image_s3: Any = None
    """False without a stored image; no other value has been seen."""

    _COMPUTED: ClassVar[frozenset[str]] = (
        InvoiceItemBase._COMPUTED | DocumentLineDetails._COMPUTED | frozenset(("product_image_s3",))
    )
