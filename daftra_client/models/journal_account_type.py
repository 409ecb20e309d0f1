"""JournalAccountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum, contested


@contested(
    {
        "TYPE_0": (
            'is read in two ways: The meaning is not documented. (documentation (the values "0" and "1" as strings,'
            " without meanings); vendor reference 2026-08 (the meanings)) Or: Credit: liabilities, incomes and "
            "equity. (vendor reference 2026-08) The name CREDIT has the same value, '0', and stays; TYPE_0 goes in "
            "version 1.0.0."
        ),
        "TYPE_1": (
            'is read in two ways: The meaning is not documented. (documentation (the values "0" and "1" as strings,'
            " without meanings); vendor reference 2026-08 (the meanings)) Or: Debit: assets and expenses. (vendor "
            "reference 2026-08) The name DEBIT has the same value, '1', and stays; TYPE_1 goes in version 1.0.0."
        ),
    }
)
class JournalAccountType(OpenStrEnum):
    """Normal side of a ledger account or category."""

    TYPE_0 = "0"
    """The meaning is not documented. The value is also read as `CREDIT`; this name goes in version 1.0.0."""
    CREDIT = TYPE_0
    """Credit: liabilities, incomes and equity. Source: vendor reference 2026-08."""
    TYPE_1 = "1"
    """The meaning is not documented. The value is also read as `DEBIT`; this name goes in version 1.0.0."""
    DEBIT = TYPE_1
    """Debit: assets and expenses. Source: vendor reference 2026-08."""
