"""InvoiceItemInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._document_line_input import DocumentLineInput


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceItemInput(DocumentLineInput):
    """A line of a sales document to write. Lines are next to the header, never inside it."""

    col_6: str | None | Unset = UNSET
    """Free column 6 of the layout."""
    col_7: str | None | Unset = UNSET
    """Free column 7 of the layout."""
    col_8: str | None | Unset = UNSET
    """Free column 8 of the layout."""
    expiry_date: list[datetime.date | None] | None | Unset = UNSET
    """Expiry dates in ISO, one for each entry of `lot`."""
    extra_details: str | None | Unset = UNSET
    """JSON inside a string, as on the header."""
    lot: list[str | None] | None | Unset = UNSET
    """Lot numbers of a tracked product."""
    offer_id: int | None | Unset = UNSET
    """The offer that was applied to the line."""
    quantity2: Decimal | int | None | Unset = UNSET
    """The meaning is not documented."""
    sales_account_id: int | None | Unset = UNSET
    """The revenue account of the line, presumably an id from `journal_accounts`."""
    sales_person_id: int | None | Unset = UNSET
    """The sales person of the line, an id from `staff`."""
    serials: list[str | None] | None | Unset = UNSET
    """Serial numbers of a product that is tracked by serial number."""
    unique_id: str | None | Unset = UNSET
    """The meaning is not documented."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("expiry_date", "lot"))
