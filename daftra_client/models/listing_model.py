"""ListingModel: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ListingModel(OpenStrEnum):
    """Names of look-up lists, spelled exactly so. The reference of August 2026 calls its nine names complete and
    answers 404 for any other; some names of July are not among them.
    """

    BRANCH = "Branch"
    """Branches; the resource `branches` has their full records. Not listed in the reference of August 2026."""
    GROUP_PRICE = "GroupPrice"
    """Price groups of clients."""
    INVOICE_LAYOUT = "InvoiceLayout"
    """Layouts of printed documents."""
    PRODUCT = "Product"
    """Products. Not listed in the reference of August 2026."""
    ROLE = "Role"
    """Roles of staff members."""
    TIME_ACTIVITY = "TimeActivity"
    """Activities of time tracking."""
    TIMEZONE = "Timezone"
    """Time zones."""
    DATE_FORMATS = "dateFormats"
    """Display formats of dates. Not listed in the reference of August 2026, which has `DateFormats`."""
    LANGUAGE_CODES = "languageCodes"
    """Languages. Not listed in the reference of August 2026, which has `Language`."""
    CATEGORY = "Category"
    """Categories."""
    DATE_FORMAT = "DateFormats"
    """Display formats of dates, as texts."""
    LANGUAGE = "Language"
    """Active languages, each as a name with its code."""
    PROJECT = "Project"
    """Active projects."""
