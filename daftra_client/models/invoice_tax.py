"""InvoiceTax: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceTax(Record):
    """A tax of a document. Only an empty map has been captured, so the fields are unknown."""
