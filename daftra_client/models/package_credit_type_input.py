"""PackageCreditTypeInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageCreditTypeInput(Input):
    """An amount of one credit type to put into a package.

    Source: request sample; documentation.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount, in the unit of the credit type."""
    credit_type_id: int | None | Unset = UNSET
    """An id from `credit_types`."""
    package_id: int | None | Unset = UNSET
    """An id from `packages`."""
