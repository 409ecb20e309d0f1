"""Branch: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class Branch(Record, kw_only=True):
    """A branch of the account.

    Source: documentation; live capture (a branch of the newer API, with id, name, status, created and modified).
    """

    id: int | None = None
    """Id of the branch; 1 is the main branch."""
    code: str | None = None
    """Code of the branch."""
    name: str | None = None
    """Name of the branch."""
    phone1: str | None = None
    """Telephone number."""
    phone2: str | None = None
    """Second telephone number."""
    working_hours: str | None = None
    """Opening hours as text."""
    description: str | None = None
    """Free text about the branch."""
    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City of the address."""
    state: str | None = None
    """State or region of the address."""
    country_code: str | None = None
    """Country of the address as a two-letter ISO code."""
    admin_staff_id: int | None = None
    """Who manages the branch, an id from `staff`."""
    staff_id: int | None = None
    """Who added the branch, an id from `staff`."""
    smtp_account_id: int | None = None
    """Id of the mail account from which the branch sends."""
    status: int | None = None
    """State of the branch. The value 1 was seen on a main branch; other values are not documented."""
    map_location: str | None = None
    """Place on the map, presumably in the same notation as for clients."""
    created: Moment | None = None
    """When the branch was added, in account time."""
    modified: Moment | None = None
    """When the branch was last changed, in account time."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Branch", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "code": wire.encode_text(self.code, "Branch.code"),
            "name": wire.encode_text(self.name, "Branch.name"),
            "phone1": wire.encode_text(self.phone1, "Branch.phone1"),
            "phone2": wire.encode_text(self.phone2, "Branch.phone2"),
            "working_hours": wire.encode_text(self.working_hours, "Branch.working_hours"),
            "description": wire.encode_text(self.description, "Branch.description"),
            "address1": wire.encode_text(self.address1, "Branch.address1"),
            "address2": wire.encode_text(self.address2, "Branch.address2"),
            "city": wire.encode_text(self.city, "Branch.city"),
            "state": wire.encode_text(self.state, "Branch.state"),
            "country_code": wire.encode_text(self.country_code, "Branch.country_code"),
            "admin_staff_id": wire.whole(self.admin_staff_id),
            "staff_id": wire.whole(self.staff_id),
            "smtp_account_id": wire.whole(self.smtp_account_id),
            "status": wire.whole(self.status),
            "map_location": wire.encode_text(self.map_location, "Branch.map_location"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
