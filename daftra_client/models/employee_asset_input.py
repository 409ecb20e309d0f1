"""EmployeeAssetInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .asset_used_by import AssetUsedBy


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAssetInput(Input):
    """An employee asset to create or update."""

    asset_type_id: int | None | Unset = UNSET
    """Type of the asset, an id from `asset_types`."""
    assigned_date: datetime.date | None | Unset = UNSET
    """When the asset was handed over."""
    attachments: str | None | Unset = UNSET
    """Files to attach; an empty string for none. No other form is documented."""
    barcode: str | None | Unset = UNSET
    """Barcode on the asset."""
    code: str | None | Unset = UNSET
    """Code of the asset. It may be null on create."""
    description: str | None | Unset = UNSET
    """Free text about the record."""
    employee_id: int | None | Unset = UNSET
    """The staff member who holds the asset, an id from `staff`. Needed if `used_by` is `employee`."""
    expected_return_date: datetime.date | None | Unset = UNSET
    """When the asset is expected back."""
    location_id: int
    """Place of the asset, an id from `asset_locations`."""
    name: str
    """Name shown to users."""
    photo: str | None | Unset = UNSET
    """Picture of the asset; an empty string for none. No other form is documented."""
    serial_number: str | None | Unset = UNSET
    """Serial number given by the manufacturer."""
    storage_id: int | None | Unset = UNSET
    """The storage that holds the asset, an id from `asset_storages`. Needed if `used_by` is `storage`."""
    technical_specifications: str | None | Unset = UNSET
    """Technical data as free text."""
    used_by: AssetUsedBy | str
    """Current holder of the asset."""
    warranty_expiry_date: datetime.date | None | Unset = UNSET
    """When the warranty ends."""
