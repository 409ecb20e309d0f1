"""InvoiceItemBase: generated from openapi/daftra.yaml, do not edit."""

from typing import Any, ClassVar

from .._codec.shared_fields import shared_fields
from ._document_line import DocumentLine


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class InvoiceItemBase(DocumentLine):
    """Fields that v1 and v2 share in lines of sales documents."""

    invoice_id: int | None = None
    """Id of the document that the line belongs to."""
    col_6: str | None = None
    """Free column 6 of the layout."""
    col_7: str | None = None
    """Free column 7 of the layout."""
    col_8: str | None = None
    """Free column 8 of the layout."""
    offer_id: int | None = None
    """The offer that was applied to the line."""
    serials: Any = None
    """Serial numbers of the sold units. Only null has been seen in answers; requests send an array of strings."""
    extra_details: str | None = None
    """JSON inside a string, as on the header."""
    sales_account_id: int | None = None
    """The revenue account of the line, presumably an id from `journal_accounts`."""
    sales_person_id: int | None = None
    """The sales person of the line, an id from `staff`."""

    __slots__ = ()
    _COMPUTED: ClassVar[frozenset[str]] = DocumentLine._COMPUTED | frozenset(("invoice_id",))
