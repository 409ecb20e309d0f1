"""The initial records of an account."""

from __future__ import annotations

from collections.abc import Mapping

from daftra_client.sandbox.wire import Json

SEEDS: tuple[tuple[str, Mapping[str, Json]], ...] = (
    ("branches", {"code": "000001", "name": "Main Branch", "status": 1}),
    ("stores", {"name": "Primary Store", "primary": 1, "active": 1}),
    ("treasuries", {"name": "Main Treasury", "type": 3, "is_primary": 1, "active": 1}),
    ("staff", {"name": "Sandbox Staff", "role_id": 1, "email_address": "staff@example.com"}),
    ("follow_up_actions", {"name": "Call", "item_type": 1}),
    ("workflow_types", {"name": "Projects", "singular_title": "Project"}),
    ("payment_gateways", {"payment_gateway": "cash", "label": "Cash", "default": 1}),
    ("shipping_options", {"name": "Courier", "fees": 25}),
    ("pos_shifts", {"currency_code": "SAR"}),
    ("product_categories", {"name": "General", "category_type": 1}),
)
"""Records to insert, as (resource, columns)."""
