"""Expense: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._expense_record import ExpenseRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Expense(ExpenseRecord):
    """Money spent outside purchase invoices."""

    is_income: bool | None = None
    """Distinguishes incomes from expenses; false here."""
