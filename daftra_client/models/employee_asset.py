"""EmployeeAsset: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any

import attrs

from .._codec.record import Record
from .asset_used_by import AssetUsedBy
from .employee_asset_photo import EmployeeAssetPhoto
from .employee_asset_reference import EmployeeAssetReference


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAsset(Record):
    """A thing that is lent to employees or kept in a storage. Lists have only some of the fields; the description,
    the specifications, the warranty and return dates and the attachments are in the single record.
    """

    id: int | None = None
    """Id of the asset."""
    code: str | None = None
    """Code of the asset. A plain number, such as "16", was seen as well as letters."""
    name: str | None = None
    """Name shown to users."""
    barcode: str | None = None
    """Barcode on the asset."""
    serial_number: str | None = None
    """Serial number given by the manufacturer."""
    used_by: AssetUsedBy | None = None
    """Current holder of the asset."""
    employee: Any = None
    """The employee who holds the asset; null if none does. Its form is not documented."""
    storage: Any = None
    """The storage that holds the asset; null if none does. Its form is not documented."""
    photo: EmployeeAssetPhoto | None = None
    """Picture of the asset."""
    status: str | None = None
    """State of the asset. It equals `used_by` in the example; its other values are not documented."""
    can_update: bool | None = None
    """Whether the caller may change the asset."""
    can_delete: bool | None = None
    """Whether the caller may delete the asset."""
    asset_type: EmployeeAssetReference | None = None
    """Type of the asset, an entry of `asset_types`."""
    has_linked_asset: bool | None = None
    """The meaning is not documented; the name suggests whether it is linked to an asset in the books."""
    location: EmployeeAssetReference | None = None
    """Place of the asset, an entry of `asset_locations`."""
    assigned_date: datetime.date | None = None
    """When the asset was handed over."""
    warranty_expiry_date: datetime.date | None = None
    """When the warranty ends."""
    expected_return_date: datetime.date | None = None
    """When the asset is expected back."""
    description: str | None = None
    """Free text about the record."""
    technical_specifications: str | None = None
    """Technical data as free text."""
    attachments: list[Any] | None = None
    """Files attached to the record. Their form is not documented."""
    asset_unit: Any = None
    """The meaning is not documented."""
    can_add_notes: bool | None = None
    """Whether the caller may add notes to the asset."""
    has_notes: bool | None = None
    """Whether the asset has notes."""
    can_add_document: bool | None = None
    """Whether the caller may add documents to the asset."""
    can_view_documents: bool | None = None
    """Whether the caller may see the documents of the asset."""
    has_chain_of_custody: bool | None = None
    """The meaning is not documented; the name suggests whether a record of its holders exists."""
