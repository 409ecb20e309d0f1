"""WorkflowRecordBudgetInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordBudgetInput(Input):
    """Budget of a workflow record as requests send it."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code."""
    number: Decimal | int | None | Unset = UNSET
    """Amount."""
