"""AssetCatalogInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class AssetCatalogInput(Input):
    """Writable fields that asset types, locations and storages share."""

    branch_id: int | None | Unset = UNSET
    """Branch that it belongs to, an id from `branches`."""
    description: str | None | Unset = UNSET
    """Free text about the record."""
    is_active: bool | None | Unset = UNSET
    """Whether the record is in use; false by default."""
    name: str
    """Name shown to users. It may not be empty."""
    staff_id: int | None | Unset = UNSET
    """A staff member, an id from `staff`; presumably the one who adds the record."""

    __slots__ = ()
