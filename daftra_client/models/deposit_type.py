"""DepositType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class DepositType(OpenIntEnum):
    """Whether the deposit of a document is paid."""

    NOT_SET = 0
    """No deposit type is set."""
    UNPAID = 1
    """The deposit is not paid."""
    PAID = 2
    """The deposit is paid."""
