"""JournalAccountType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenIntEnum
from ..wire import EnumTable


class JournalAccountType(OpenIntEnum):
    """The type of a ledger account or category. Two values are known; what they mean is not documented.

    Source: documentation (the values "0" and "1" as strings, without meanings).
    """

    TYPE_0 = 0
    """Meaning not documented."""
    TYPE_1 = 1
    """Meaning not documented."""


read_journal_account_type = EnumTable(JournalAccountType).__getitem__
