"""Compares an export of the vendor's reference with the last known state of the reference, and with our document.

The last known state is in `openapi/vendor-reference/` as plain facts. So a place where the reference is wrong, and our
document is right, appears in the report only when the reference changes there.
"""
