"""BulkInvoiceResult: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkInvoiceResult(Model):
    """Outcome for one invoice of a bulk creation. HTTP status 200 says nothing about it: look at `result` and `id`.

    Source: documentation.
    """

    code: int | None = None
    """202 for a created invoice, an error code otherwise."""
    id: int | None = None
    """An id from `invoices`: the created invoice."""
    invoice_number: str | None = None
    """Number that the created invoice received."""
    invoice_pos_html: str | None = None
    """Receipt as HTML, for point-of-sale use only."""
    message: Any = None
    """What went wrong, for people; never match on its text."""
    result: str | None = None
    """`successful`, or another word for a refused invoice."""
    validation_errors: Any = None
    """Field errors of a refused invoice, as in a refused single creation."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "code",
            "id",
            "invoice_number",
            "invoice_pos_html",
            "message",
            "result",
            "validation_errors",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["code"]
        self.code = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["invoice_number"]
        self.invoice_number = v if v is None or type(v) is str else wire.text(v)
        v = row["invoice_pos_html"]
        self.invoice_pos_html = v if v is None or type(v) is str else wire.text(v)
        self.message = row["message"]
        v = row["result"]
        self.result = v if v is None or type(v) is str else wire.text(v)
        self.validation_errors = row["validation_errors"]
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "code": wire.encode_integer(self.code, "BulkInvoiceResult.code"),
            "id": wire.encode_integer(self.id, "BulkInvoiceResult.id"),
            "invoice_number": wire.encode_text(self.invoice_number, "BulkInvoiceResult.invoice_number"),
            "invoice_pos_html": wire.encode_text(self.invoice_pos_html, "BulkInvoiceResult.invoice_pos_html"),
            "message": self.message,
            "result": wire.encode_text(self.result, "BulkInvoiceResult.result"),
            "validation_errors": self.validation_errors,
        }
        return data
