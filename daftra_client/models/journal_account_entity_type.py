"""JournalAccountEntityType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class JournalAccountEntityType(OpenStrEnum):
    """The kind of record that a ledger account, category or journal line represents.

    Source: documentation (names only); descriptions by inference.
    """

    CLIENT = "client"
    """A client."""
    SUPPLIER = "supplier"
    """A supplier."""
    INCOME_TAX = "income_tax"
    """Tax on sales."""
    OUTCOME_TAX = "outcome_tax"
    """Tax on purchases."""
    TREASURY = "treasury"
    """A treasury or bank account."""
    STORE = "store"
    """A store."""
    INCOME_CATEGORY = "income_category"
    """A category of incomes."""
    EXPENSE_CATEGORY = "expense_category"
    """A category of expenses."""
    ASSET = "asset"
    """A fixed asset."""
    ASSET_DEPRECATION = "asset_deprecation"
    """Accumulated depreciation of an asset (misspelt on the wire)."""
    ASSET_DEPRECATION_EXPENSE = "asset_deprecation_expense"
    """The expense side of an asset's depreciation."""
    STAFF_PETTY_CASH = "staff_petty_cash"
    """Petty cash held by a staff member."""
