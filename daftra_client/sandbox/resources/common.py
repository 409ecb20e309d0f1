"""Columns that several resources share."""

from __future__ import annotations

from daftra_client.sandbox.account import STAFF_ID
from daftra_client.sandbox.tables import Field, flags, integers, read_only, texts, timestamps

__all__ = ["ADDRESS", "BRANCH", "ID", "SECONDARY_ADDRESS", "SITE", "STAFF_MEMBER", "STAMPS"]

ID: tuple[Field, ...] = read_only(integers("id"))
SITE: tuple[Field, ...] = read_only(integers("site_id"))
STAFF_MEMBER: tuple[Field, ...] = integers("staff_id", default=STAFF_ID)
STAMPS: tuple[Field, ...] = read_only(timestamps("created", "modified"))
BRANCH: tuple[Field, ...] = integers("branch_id", default="1")
ADDRESS: tuple[Field, ...] = texts(
    "address1", "address2", "city", "state", "postal_code", "phone1", "phone2", "country_code"
)
SECONDARY_ADDRESS: tuple[Field, ...] = flags("active_secondary_address") + texts(
    "secondary_name",
    "secondary_address1",
    "secondary_address2",
    "secondary_city",
    "secondary_state",
    "secondary_postal_code",
    "secondary_country_code",
)
