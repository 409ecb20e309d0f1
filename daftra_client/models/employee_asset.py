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
    """A thing that is lent to employees or kept in a storage. Lists give only some of the fields: the description,
    the specifications, the warranty and return dates and the attachments come with the single record.

    Source: documentation (list with an example; fields of the single record).
    """

    id: int | None = None
    """Id of the asset."""
    code: str | None = None
    """Code of the asset. A plain number, such as "16", was seen as well as letters."""
    name: str | None = None
    """Name shown to people."""
    barcode: str | None = None
    """Barcode on it."""
    serial_number: str | None = None
    """Serial number of the maker."""
    used_by: AssetUsedBy | None = None
    """Who has it."""
    employee: Any = None
    """The employee who has it, null if none does. The shape is not documented."""
    storage: Any = None
    """The storage that keeps it, null if none does. The shape is not documented."""
    photo: EmployeeAssetPhoto | None = None
    """Its picture."""
    status: str | None = None
    """State of the asset. It equals `used_by` in the example, and its other values are not documented."""
    can_update: bool | None = None
    """Whether the caller may change it."""
    can_delete: bool | None = None
    """Whether the caller may delete it."""
    asset_type: EmployeeAssetReference | None = None
    """Its type, an entry of `asset_types`."""
    has_linked_asset: bool | None = None
    """Meaning not documented; by its name, whether it is linked to an asset in the books."""
    location: EmployeeAssetReference | None = None
    """Its place, an entry of `asset_locations`."""
    assigned_date: datetime.date | None = None
    """When it was handed over."""
    warranty_expiry_date: datetime.date | None = None
    """When the warranty ends."""
    expected_return_date: datetime.date | None = None
    """When it is expected back."""
    description: str | None = None
    """Free text about it."""
    technical_specifications: str | None = None
    """Technical data as free text."""
    attachments: list[Any] | None = None
    """Files attached to it. Their form is not documented."""
    asset_unit: Any = None
    """Meaning not documented."""
    can_add_notes: bool | None = None
    """Whether the caller may add notes to it."""
    has_notes: bool | None = None
    """Whether there are notes on it."""
    can_add_document: bool | None = None
    """Whether the caller may add documents to it."""
    can_view_documents: bool | None = None
    """Whether the caller may see its documents."""
    has_chain_of_custody: bool | None = None
    """Meaning not documented; by its name, whether a record of its holders exists."""
