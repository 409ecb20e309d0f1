"""Compares an export of the vendor's reference with what the reference said last, and with our document.

What the reference said last stands in `openapi/vendor-reference/` as plain facts. So a place where the reference is
wrong, and our document knows better, shows up only when the reference changes there.
"""
