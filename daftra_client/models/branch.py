"""Branch: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Branch(Model):
    """A branch of the account.

    Source: documentation; live capture (a branch of the newer API, with id, name, status, created and modified).
    """

    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    admin_staff_id: int | None = None
    """Who manages the branch, an id from `staff`."""
    city: str | None = None
    """City of the address."""
    code: str | None = None
    """Code of the branch."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code."""
    created: datetime.datetime | None = None
    """When the branch was added, in account time."""
    description: str | None = None
    """Free text about the branch."""
    id: int | None = None
    """Id of the branch; 1 is the main branch."""
    map_location: str | None = None
    """Place on the map, presumably in the same notation as for clients."""
    modified: datetime.datetime | None = None
    """When the branch was last changed, in account time."""
    name: str | None = None
    """Name of the branch."""
    phone1: str | None = None
    """Telephone number."""
    phone2: str | None = None
    """Second telephone number."""
    smtp_account_id: int | None = None
    """Id of the mail account from which the branch sends."""
    staff_id: int | None = None
    """Who added the branch, an id from `staff`."""
    state: str | None = None
    """State or region of the address."""
    status: int | None = None
    """State of the branch. The value 1 was seen on a main branch; other values are not documented."""
    working_hours: str | None = None
    """Opening hours as text."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "address1",
            "address2",
            "admin_staff_id",
            "city",
            "code",
            "country_code",
            "created",
            "description",
            "id",
            "map_location",
            "modified",
            "name",
            "phone1",
            "phone2",
            "smtp_account_id",
            "staff_id",
            "state",
            "status",
            "working_hours",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["address1"]
        self.address1 = v if v is None or type(v) is str else wire.text(v)
        v = row["address2"]
        self.address2 = v if v is None or type(v) is str else wire.text(v)
        v = row["admin_staff_id"]
        self.admin_staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["city"]
        self.city = v if v is None or type(v) is str else wire.text(v)
        v = row["code"]
        self.code = v if v is None or type(v) is str else wire.text(v)
        v = row["country_code"]
        self.country_code = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["map_location"]
        self.map_location = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["phone1"]
        self.phone1 = v if v is None or type(v) is str else wire.text(v)
        v = row["phone2"]
        self.phone2 = v if v is None or type(v) is str else wire.text(v)
        v = row["smtp_account_id"]
        self.smtp_account_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["state"]
        self.state = v if v is None or type(v) is str else wire.text(v)
        v = row["status"]
        self.status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["working_hours"]
        self.working_hours = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "address1": wire.encode_text(self.address1, "Branch.address1"),
            "address2": wire.encode_text(self.address2, "Branch.address2"),
            "admin_staff_id": wire.encode_integer(self.admin_staff_id, "Branch.admin_staff_id"),
            "city": wire.encode_text(self.city, "Branch.city"),
            "code": wire.encode_text(self.code, "Branch.code"),
            "country_code": wire.encode_text(self.country_code, "Branch.country_code"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "Branch.description"),
            "id": wire.encode_integer(self.id, "Branch.id"),
            "map_location": wire.encode_text(self.map_location, "Branch.map_location"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Branch.name"),
            "phone1": wire.encode_text(self.phone1, "Branch.phone1"),
            "phone2": wire.encode_text(self.phone2, "Branch.phone2"),
            "smtp_account_id": wire.encode_integer(self.smtp_account_id, "Branch.smtp_account_id"),
            "staff_id": wire.encode_integer(self.staff_id, "Branch.staff_id"),
            "state": wire.encode_text(self.state, "Branch.state"),
            "status": wire.encode_integer(self.status, "Branch.status"),
            "working_hours": wire.encode_text(self.working_hours, "Branch.working_hours"),
        }
        return data
