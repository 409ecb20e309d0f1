"""StoreInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .store_status import StoreStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class StoreInput(Input):
    """Writable fields of a store."""

    active: StoreStatus | int | None | Unset = UNSET
    """Whether the store is in use. Contested: true or false (documentation); 2 for a suspended store too (vendor
    reference 2026-08). Inactive by default."""
    branch_id: int | None | Unset = UNSET
    """Branch of the store, an id from `branches`; the current one by default."""
    name: str | None | Unset = UNSET
    """Name of the store. At most 255 characters."""
    primary: bool | None | Unset = UNSET
    """Whether this is the main store; false by default. True activates the store and takes the mark from all
    others."""
    shipping_address: str | None | Unset = UNSET
    """Address for deliveries to the store."""
