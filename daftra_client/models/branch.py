"""Branch: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .branch_status import BranchStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Branch(Record):
    """A branch of the account."""

    id: int
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
    """The staff member who manages the branch, an id from `staff`."""
    staff_id: int | None = None
    """The staff member who added the branch, an id from `staff`."""
    smtp_account_id: int | None = None
    """Id of the mail account from which the branch sends."""
    status: BranchStatus | None = None
    """State of the branch."""
    map_location: str | None = None
    """Place on the map, presumably in the notation used for clients."""
    created: datetime.datetime | None = None
    """When the branch was added, in account time."""
    modified: datetime.datetime | None = None
    """When the branch was last changed, in account time."""
