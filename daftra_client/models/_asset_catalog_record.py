"""AssetCatalogRecord: generated from openapi/daftra.yaml, do not edit."""

import datetime

from .._codec.record import Record
from .._codec.shared_fields import shared_fields


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class AssetCatalogRecord(Record):
    """Fields that asset types, locations and storages share."""

    id: int | None = None
    """Id of the record."""
    name: str | None = None
    """Name shown to users."""
    is_active: bool | None = None
    """Whether the record is in use."""
    description: str | None = None
    """Free text about the record."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably the one who added the record."""
    created: datetime.datetime | None = None
    """When the record was added."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`."""

    __slots__ = ()
