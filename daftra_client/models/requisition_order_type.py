"""RequisitionOrderType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionOrderType(OpenIntEnum):
    """Origin of a requisition. Further values exist, but no complete list is known.

    Source: documentation (promises a full list that it does not contain); request sample (3, used to look up the
    requisitions of an invoice).
    """

    INBOUND = 1
    """Entered by hand, inbound."""
    OUTBOUND = 2
    """Entered by hand, outbound."""
    INVOICE = 3
    """A sales invoice; inferred from a request sample."""
    MANUAL_TRANSFER = 8
    """Entered by hand, transfer."""
    SALES_ORDER = 25
    """A sales order."""
