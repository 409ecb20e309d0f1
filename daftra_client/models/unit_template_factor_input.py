"""UnitTemplateFactorInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplateFactorInput(Input):
    """A derived unit, as part of a unit template to store."""

    factor: Decimal | int | None | Unset = UNSET
    """Number of main units in one of this unit."""
    factor_name: str | None | Unset = UNSET
    """Name of the unit."""
    id: int | None | Unset = UNSET
    """Id of the unit to change; leave it out for a new one."""
    small_name: str | None | Unset = UNSET
    """Abbreviation of the unit."""
