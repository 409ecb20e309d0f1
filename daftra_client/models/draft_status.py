"""DraftStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class DraftStatus(OpenIntEnum):
    """State that an invoice is brought to.

    Source: vendor reference 2026-08; live report (of 0).
    """

    ISSUED = 0
    """The invoice is issued and is no draft any more."""
    DRAFT = 1
    """The invoice is a draft again."""
