"""EmployeeAsset: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Coded, Day, Raw, Related
from .asset_used_by import AssetUsedBy, read_asset_used_by
from .employee_asset_photo import EmployeeAssetPhoto
from .employee_asset_reference import EmployeeAssetReference

if TYPE_CHECKING:
    from typing import Self


class EmployeeAsset(Record, kw_only=True):
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
    used_by: Coded[AssetUsedBy] | None = None
    """Who has it."""
    employee: Any = None
    """The employee who has it, null if none does. The shape is not documented."""
    storage: Any = None
    """The storage that keeps it, null if none does. The shape is not documented."""
    photo: Related[EmployeeAssetPhoto] | None = None
    """Its picture."""
    status: str | None = None
    """State of the asset. It equals `used_by` in the example, and its other values are not documented."""
    can_update: bool | None = None
    """Whether the caller may change it."""
    can_delete: bool | None = None
    """Whether the caller may delete it."""
    asset_type: Related[EmployeeAssetReference] | None = None
    """Its type, an entry of `asset_types`."""
    has_linked_asset: bool | None = None
    """Meaning not documented; by its name, whether it is linked to an asset in the books."""
    location: Related[EmployeeAssetReference] | None = None
    """Its place, an entry of `asset_locations`."""
    assigned_date: Day | None = None
    """When it was handed over."""
    warranty_expiry_date: Day | None = None
    """When the warranty ends."""
    expected_return_date: Day | None = None
    """When it is expected back."""
    description: str | None = None
    """Free text about it."""
    technical_specifications: str | None = None
    """Technical data as free text."""
    attachments: Raw[list[Any]] | None = None
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

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.used_by
        if v is not None:
            self.used_by = read_asset_used_by(v)
        v = self.photo
        if v is not None:
            self.photo = related(v, days)
        v = self.asset_type
        if v is not None:
            self.asset_type = related(v, days)
        v = self.location
        if v is not None:
            self.location = related(v, days)
        v = self.assigned_date
        if v is not None:
            self.assigned_date = days[v]
        v = self.warranty_expiry_date
        if v is not None:
            self.warranty_expiry_date = days[v]
        v = self.expected_return_date
        if v is not None:
            self.expected_return_date = days[v]
        v = self.attachments
        if v is not None:
            self.attachments = wire.array(v, lambda v: v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EmployeeAsset", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "code": wire.encode_text(self.code, "EmployeeAsset.code"),
            "name": wire.encode_text(self.name, "EmployeeAsset.name"),
            "barcode": wire.encode_text(self.barcode, "EmployeeAsset.barcode"),
            "serial_number": wire.encode_text(self.serial_number, "EmployeeAsset.serial_number"),
            "used_by": wire.encode_text(self.used_by, "EmployeeAsset.used_by"),
            "employee": wire.plain(self.employee, "EmployeeAsset.employee", date_format, is_read=True),
            "storage": wire.plain(self.storage, "EmployeeAsset.storage", date_format, is_read=True),
            "photo": wire.encode_record(self.photo, "EmployeeAsset.photo", date_format),
            "status": wire.encode_text(self.status, "EmployeeAsset.status"),
            "can_update": wire.encode_flag(self.can_update, "EmployeeAsset.can_update"),
            "can_delete": wire.encode_flag(self.can_delete, "EmployeeAsset.can_delete"),
            "asset_type": wire.encode_record(self.asset_type, "EmployeeAsset.asset_type", date_format),
            "has_linked_asset": wire.encode_flag(self.has_linked_asset, "EmployeeAsset.has_linked_asset"),
            "location": wire.encode_record(self.location, "EmployeeAsset.location", date_format),
            "assigned_date": wire.isoformat(self.assigned_date),
            "warranty_expiry_date": wire.isoformat(self.warranty_expiry_date),
            "expected_return_date": wire.isoformat(self.expected_return_date),
            "description": wire.encode_text(self.description, "EmployeeAsset.description"),
            "technical_specifications": wire.encode_text(
                self.technical_specifications, "EmployeeAsset.technical_specifications"
            ),
            "attachments": wire.plain(self.attachments, "EmployeeAsset.attachments", date_format, is_read=True),
            "asset_unit": wire.plain(self.asset_unit, "EmployeeAsset.asset_unit", date_format, is_read=True),
            "can_add_notes": wire.encode_flag(self.can_add_notes, "EmployeeAsset.can_add_notes"),
            "has_notes": wire.encode_flag(self.has_notes, "EmployeeAsset.has_notes"),
            "can_add_document": wire.encode_flag(self.can_add_document, "EmployeeAsset.can_add_document"),
            "can_view_documents": wire.encode_flag(self.can_view_documents, "EmployeeAsset.can_view_documents"),
            "has_chain_of_custody": wire.encode_flag(self.has_chain_of_custody, "EmployeeAsset.has_chain_of_custody"),
        }
        return data
