"""IncomeInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._expense_input_record import ExpenseInputRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class IncomeInput(ExpenseInputRecord):
    """An income to store."""

    is_income: bool | None | Unset = UNSET
    """Distinguishes incomes from expenses. The path implies it already, so it need not be sent."""
