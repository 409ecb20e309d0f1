"""Columns that several resources share."""

from __future__ import annotations

from collections.abc import Callable

from daftra_client.sandbox.account import STAFF_ID
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Field, flags, integers, read_only, texts, timestamps
from daftra_client.sandbox.wire import Json

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


def announces(**columns: str) -> Callable[[Records, Record], dict[str, Json]]:
    """The answer to a create also contains columns of the record, under the names that the answer uses."""

    def announce(_records: Records, record: Record) -> dict[str, Json]:
        return {name: record.row[column] for name, column in columns.items()}

    return announce


def keep_referred(status: int) -> Callable[[Records, Record], None]:
    """A guard that refuses, with this status, to delete a record that other records refer to."""

    def guard(records: Records, record: Record) -> None:
        for resource in records.resources.values():
            for column, target in resource.references.items():
                if target == record.resource and records.store.find(resource.name, column, str(record.id)):
                    raise Refusal(status, "Other records refer to this one.")

    return guard
