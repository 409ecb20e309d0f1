"""PackageCreditType: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageCreditType(Record):
    """An amount of one credit type that a package holds."""

    id: int | None = None
    """Number that identifies the row."""
    credit_type_id: int | None = None
    """An id from `credit_types`."""
    package_id: int | None = None
    """An id from `packages`."""
    amount: Decimal | None = None
    """Amount, in the unit of the credit type."""
