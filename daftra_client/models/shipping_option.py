"""ShippingOption: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class ShippingOption(OpenIntEnum):
    """Client details that a document shows for shipping. An empty value leaves the choice to Daftra."""

    HIDE = 1
    """Show no shipping details."""
    MAIN_DETAILS = 2
    """Show the main details of the client."""
    SECONDARY_DETAILS = 3
    """Show the secondary details of the client."""
