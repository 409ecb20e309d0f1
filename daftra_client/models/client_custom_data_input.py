"""ClientCustomDataInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientCustomDataInput(Input):
    """Values of the account's own extra fields of clients. The keys depend on the account."""
