"""InvoiceWorkOrderInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceWorkOrderInput(Input):
    """The work order that an invoice is tied to."""

    work_order_id: int
    """An id from `work_orders`; 0 or an empty value unties the invoice. Daftra stores the id unchecked."""
