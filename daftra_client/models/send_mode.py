"""SendMode: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class SendMode(OpenStrEnum):
    """What Daftra does after a document is saved. Not every operation takes every value."""

    DRAFT = "draft"
    """The document stays a draft without its own number."""
    DIRECT = "direct"
    """The document is issued and mailed to the business partner at once."""
    REVISED = "revised"
    """The document is issued, and the web page for sending it comes next."""
    PRINT = "print"
    """The document is issued, and a copy for printing is prepared."""
    ADD_NEW = "add_new"
    """The document is issued, and the web page for the next one opens."""
