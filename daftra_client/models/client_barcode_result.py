"""ClientBarcodeResult: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record
from .client import Client


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientBarcodeResult(Record):
    """The client with a barcode."""

    client: Client | None = None
    """The client; absent if no client has the barcode. Its fields are presumably those of `clients`."""
    message: str | None = None
    """Says that no client has the barcode, in the language of the account; never match on its text."""
