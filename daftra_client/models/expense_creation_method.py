"""ExpenseCreationMethod: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ExpenseCreationMethod(OpenStrEnum):
    """How an expense or an income was made, as lists filter by it."""

    AI = "ai"
    """Made by artificial intelligence."""
    MANUAL = "manual"
    """Made otherwise; Daftra takes any word but `ai` for this."""
