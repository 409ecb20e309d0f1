"""DraftStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class DraftStatus(OpenIntEnum):
    """State that an invoice is brought to."""

    ISSUED = 0
    """The invoice is issued and is no draft any more."""
    DRAFT = 1
    """The invoice is a draft again."""
