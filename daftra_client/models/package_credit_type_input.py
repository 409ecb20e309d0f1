"""PackageCreditTypeInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageCreditTypeInput(Input):
    """An amount of one credit type to put into a package."""

    amount: Decimal | int | None | Unset = UNSET
    """Number of credits, in the unit of the credit type. Required."""
    credit_type_id: int | None | Unset = UNSET
    """The type of the credits, an id from `credit_types`. Required."""
    package_id: int | None | Unset = UNSET
    """The package that holds them, an id from `packages`. Required."""
