"""CostCenterInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenterInput(Input):
    """Share of a document that is charged to one cost center."""

    cost_center_id: int | None | Unset = UNSET
    """The cost center, an id of the v2 entity `cost_center`."""
    percentage: Decimal | int | None | Unset = UNSET
    """Share in percent; the shares of a document presumably add up to 100."""
