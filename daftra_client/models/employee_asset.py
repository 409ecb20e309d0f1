"""EmployeeAsset: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .asset_used_by import read_asset_used_by
from .employee_asset_photo import EmployeeAssetPhoto
from .employee_asset_reference import EmployeeAssetReference

if TYPE_CHECKING:
    from typing import Self

    from .asset_used_by import AssetUsedBy


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAsset(Model):
    """A thing that is lent to employees or kept in a storage. Lists give only some of the fields: the description,
    the specifications, the warranty and return dates and the attachments come with the single record.

    Source: documentation (list with an example; fields of the single record).
    """

    asset_type: EmployeeAssetReference | None = None
    """Its type, an entry of `asset_types`."""
    asset_unit: Any = None
    """Meaning not documented."""
    assigned_date: datetime.date | None = None
    """When it was handed over."""
    attachments: list[Any] | None = None
    """Files attached to it. Their form is not documented."""
    barcode: str | None = None
    """Barcode on it."""
    can_add_document: bool | None = None
    """Whether the caller may add documents to it."""
    can_add_notes: bool | None = None
    """Whether the caller may add notes to it."""
    can_delete: bool | None = None
    """Whether the caller may delete it."""
    can_update: bool | None = None
    """Whether the caller may change it."""
    can_view_documents: bool | None = None
    """Whether the caller may see its documents."""
    code: str | None = None
    """Code of the asset. A plain number, such as "16", was seen as well as letters."""
    description: str | None = None
    """Free text about it."""
    employee: Any = None
    """The employee who has it, null if none does. The shape is not documented."""
    expected_return_date: datetime.date | None = None
    """When it is expected back."""
    has_chain_of_custody: bool | None = None
    """Meaning not documented; by its name, whether a record of its holders exists."""
    has_linked_asset: bool | None = None
    """Meaning not documented; by its name, whether it is linked to an asset in the books."""
    has_notes: bool | None = None
    """Whether there are notes on it."""
    id: int | None = None
    """Id of the asset."""
    location: EmployeeAssetReference | None = None
    """Its place, an entry of `asset_locations`."""
    name: str | None = None
    """Name shown to people."""
    photo: EmployeeAssetPhoto | None = None
    """Its picture."""
    serial_number: str | None = None
    """Serial number of the maker."""
    status: str | None = None
    """State of the asset. It equals `used_by` in the example, and its other values are not documented."""
    storage: Any = None
    """The storage that keeps it, null if none does. The shape is not documented."""
    technical_specifications: str | None = None
    """Technical data as free text."""
    used_by: AssetUsedBy | None = None
    """Who has it."""
    warranty_expiry_date: datetime.date | None = None
    """When the warranty ends."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "asset_type",
            "asset_unit",
            "assigned_date",
            "attachments",
            "barcode",
            "can_add_document",
            "can_add_notes",
            "can_delete",
            "can_update",
            "can_view_documents",
            "code",
            "description",
            "employee",
            "expected_return_date",
            "has_chain_of_custody",
            "has_linked_asset",
            "has_notes",
            "id",
            "location",
            "name",
            "photo",
            "serial_number",
            "status",
            "storage",
            "technical_specifications",
            "used_by",
            "warranty_expiry_date",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["asset_type"]
        self.asset_type = v if v is None else wire.record(v, EmployeeAssetReference, date_format)
        self.asset_unit = row["asset_unit"]
        self.assigned_date = days[row["assigned_date"]]
        v = row["attachments"]
        self.attachments = v if v is None else wire.array(v, lambda v: v)
        v = row["barcode"]
        self.barcode = v if v is None or type(v) is str else wire.text(v)
        self.can_add_document = wire.FLAGS[row["can_add_document"]]
        self.can_add_notes = wire.FLAGS[row["can_add_notes"]]
        self.can_delete = wire.FLAGS[row["can_delete"]]
        self.can_update = wire.FLAGS[row["can_update"]]
        self.can_view_documents = wire.FLAGS[row["can_view_documents"]]
        v = row["code"]
        self.code = v if v is None or type(v) is str else wire.text(v)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        self.employee = row["employee"]
        self.expected_return_date = days[row["expected_return_date"]]
        self.has_chain_of_custody = wire.FLAGS[row["has_chain_of_custody"]]
        self.has_linked_asset = wire.FLAGS[row["has_linked_asset"]]
        self.has_notes = wire.FLAGS[row["has_notes"]]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["location"]
        self.location = v if v is None else wire.record(v, EmployeeAssetReference, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["photo"]
        self.photo = v if v is None else wire.record(v, EmployeeAssetPhoto, date_format)
        v = row["serial_number"]
        self.serial_number = v if v is None or type(v) is str else wire.text(v)
        v = row["status"]
        self.status = v if v is None or type(v) is str else wire.text(v)
        self.storage = row["storage"]
        v = row["technical_specifications"]
        self.technical_specifications = v if v is None or type(v) is str else wire.text(v)
        self.used_by = read_asset_used_by(row["used_by"])
        self.warranty_expiry_date = days[row["warranty_expiry_date"]]
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "asset_type": wire.encode_record(self.asset_type, "EmployeeAsset.asset_type", date_format),
            "asset_unit": self.asset_unit,
            "assigned_date": wire.isoformat(self.assigned_date),
            "attachments": self.attachments,
            "barcode": wire.encode_text(self.barcode, "EmployeeAsset.barcode"),
            "can_add_document": wire.encode_flag(self.can_add_document, "EmployeeAsset.can_add_document"),
            "can_add_notes": wire.encode_flag(self.can_add_notes, "EmployeeAsset.can_add_notes"),
            "can_delete": wire.encode_flag(self.can_delete, "EmployeeAsset.can_delete"),
            "can_update": wire.encode_flag(self.can_update, "EmployeeAsset.can_update"),
            "can_view_documents": wire.encode_flag(self.can_view_documents, "EmployeeAsset.can_view_documents"),
            "code": wire.encode_text(self.code, "EmployeeAsset.code"),
            "description": wire.encode_text(self.description, "EmployeeAsset.description"),
            "employee": self.employee,
            "expected_return_date": wire.isoformat(self.expected_return_date),
            "has_chain_of_custody": wire.encode_flag(self.has_chain_of_custody, "EmployeeAsset.has_chain_of_custody"),
            "has_linked_asset": wire.encode_flag(self.has_linked_asset, "EmployeeAsset.has_linked_asset"),
            "has_notes": wire.encode_flag(self.has_notes, "EmployeeAsset.has_notes"),
            "id": wire.encode_integer(self.id, "EmployeeAsset.id"),
            "location": wire.encode_record(self.location, "EmployeeAsset.location", date_format),
            "name": wire.encode_text(self.name, "EmployeeAsset.name"),
            "photo": wire.encode_record(self.photo, "EmployeeAsset.photo", date_format),
            "serial_number": wire.encode_text(self.serial_number, "EmployeeAsset.serial_number"),
            "status": wire.encode_text(self.status, "EmployeeAsset.status"),
            "storage": self.storage,
            "technical_specifications": wire.encode_text(
                self.technical_specifications, "EmployeeAsset.technical_specifications"
            ),
            "used_by": wire.encode_text(self.used_by, "EmployeeAsset.used_by"),
            "warranty_expiry_date": wire.isoformat(self.warranty_expiry_date),
        }
        return data
