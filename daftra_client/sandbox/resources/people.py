"""Clients, suppliers, staff and branches."""

from __future__ import annotations

from daftra_client.sandbox.books.posting import post_opening
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import (
    ADDRESS,
    BRANCH,
    ID,
    SECONDARY_ADDRESS,
    SITE,
    STAFF_MEMBER,
    STAMPS,
    announces,
    keep_referred,
)
from daftra_client.sandbox.search import SHUFFLED, Sorting
from daftra_client.sandbox.tables import (
    READ_ONLY,
    Numbering,
    Resource,
    amounts,
    days,
    documents,
    flags,
    hidden,
    integers,
    read_only,
    texts,
    timestamps,
)
from daftra_client.sandbox.wire import Kind

_SEEN = read_only(timestamps("last_login"))
_SEEN_FROM = read_only(texts("last_ip"))
_REGISTRATION = texts("bn1", "bn1_label", "bn2_label", "bn2")

CLIENTS = Resource(
    name="clients",
    key="Client",
    first_id=11,
    fields=(
        *ID,
        *flags("is_offline"),
        *texts("client_number"),
        *SITE,
        *STAFF_MEMBER,
        *texts("business_name", "first_name", "last_name", "email"),
        *ADDRESS,
        *texts("notes"),
        *SECONDARY_ADDRESS,
        *texts("language_code", "default_currency_code"),
        *_SEEN,
        *flags("suspend"),
        *_SEEN_FROM,
        *texts("national_id"),
        *STAMPS,
        *integers("follow_up_status"),
        *texts("category", default=""),
        *integers("category_id", "original_site_id", "group_price_id"),
        *integers("timezone", default="0"),
        *_REGISTRATION,
        *amounts("starting_balance"),
        *texts("photo"),
        *days("birth_date", display=False),
        *integers("gender"),
        *texts("map_location"),
        *integers("type", default="2"),
        *amounts("credit_limit", default="0"),
        *integers("credit_period", default="0"),
        *BRANCH,
        *texts("link"),
        *integers("secondary_follow_up_status"),
        *hidden(read_only(documents("assigned_staff"))),
    ),
    numbering=Numbering("client_number"),
    required=(("business_name", "first_name", "last_name"),),
    unique=frozenset({"email"}),
    refused_on_update=frozenset(
        {
            "id",
            "site_id",
            "client_number",
            "created",
            "modified",
            "last_login",
            "last_ip",
            "link",
            "bn1_label",
            "bn2_label",
        }
    ),
    kept_on_update=frozenset({"client_number", "link", "bn1_label", "bn2_label"}),
    filters=filtering.CLIENTS,
    order=SHUFFLED,
    # The body names another status than the answer has (sample of the vendor reference 2026-08).
    at_limit={"result": "failed", "code": 401},
    settle=post_opening,
    announce=announces(client_number="client_number"),
    guard=keep_referred(400),
)

SUPPLIERS = Resource(
    name="suppliers",
    key="Supplier",
    first_id=51,
    fields=(
        *ID,
        *flags("is_offline"),
        *texts("supplier_number"),
        *SITE,
        *STAFF_MEMBER,
        *texts("business_name", "first_name", "last_name", "email"),
        *ADDRESS,
        *texts("notes"),
        *SECONDARY_ADDRESS,
        *texts("language_code", "default_currency_code"),
        *_SEEN,
        *flags("suspend"),
        *_SEEN_FROM,
        *STAMPS,
        *integers("follow_up_status"),
        *_REGISTRATION,
        *BRANCH,
    ),
    numbering=Numbering("supplier_number"),
    required=(("business_name", "first_name", "last_name"),),
    filters=filtering.SUPPLIERS,
    guard=keep_referred(404),
)

STAFF = Resource(
    name="staff",
    key="Staff",
    operations=READ_ONLY | {"create", "delete"},
    fields=(
        *ID,
        *integers("added_by", default="0"),
        *integers("role_id"),
        *texts("name", "last_name", "home_phone", "business_phone", "mobile", "fax", "country_code"),
        *texts("address1", "address2", "city", "state", "postal_code", "notes", "email_address"),
        *_SEEN,
        *flags("active", default="1"),
        *flags("deleted"),
        *STAMPS,
        *integers("follow_up_status"),
        *amounts("hourly_rate"),
        *texts("hourly_rate_currency_code"),
        *integers("default_store_id", "default_treasury_id", default="1"),
        *texts("language_code"),
        *amounts("maximum_general_discount"),
    ),
    required=(("name",), ("email_address",), ("role_id",)),
    unique=frozenset({"email_address"}),
    filters=filtering.STAFF,
    order=(Sorting("name", Kind.TEXT),),
    default_sort="name",
    max_limit=100,
)

BRANCHES = Resource(
    name="branches",
    key="Branch",
    operations=READ_ONLY,
    fields=(
        *ID,
        *texts("code", "name"),
        *texts("phone1", "phone2", "working_hours", "description", "address1", "address2", "city", "state", default=""),
        *texts("country_code", default="SA"),
        *integers("admin_staff_id", "staff_id", "smtp_account_id", default="0"),
        *integers("status", default="1"),
        *texts("map_location"),
        *STAMPS,
    ),
)
