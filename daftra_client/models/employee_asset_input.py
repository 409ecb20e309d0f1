"""EmployeeAssetInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .asset_used_by import read_asset_used_by

if TYPE_CHECKING:
    from typing import Self

    from .asset_used_by import AssetUsedBy


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAssetInput(Input):
    """An employee asset to create or update.

    Source: documentation; request sample.
    """

    asset_type_id: int | None | Unset = UNSET
    """Type of the asset, an id from `asset_types`."""
    assigned_date: datetime.date | None | Unset = UNSET
    """When it was handed over."""
    attachments: str | None | Unset = UNSET
    """Files to attach, an empty string for none. Any other form is not documented."""
    barcode: str | None | Unset = UNSET
    """Barcode on it."""
    code: str | None | Unset = UNSET
    """Code of the asset. It may be null on create."""
    description: str | None | Unset = UNSET
    """Free text about it."""
    employee_id: int | None | Unset = UNSET
    """Who has it, an id from `staff`. Needed if `used_by` is `employee`."""
    expected_return_date: datetime.date | None | Unset = UNSET
    """When it is expected back."""
    location_id: int
    """Place of the asset, an id from `asset_locations`."""
    name: str
    """Name shown to people."""
    photo: str | None | Unset = UNSET
    """Its picture, an empty string for none. Any other form is not documented."""
    serial_number: str | None | Unset = UNSET
    """Serial number of the maker."""
    storage_id: int | None | Unset = UNSET
    """Where it is stored, an id from `asset_storages`. Needed if `used_by` is `storage`."""
    technical_specifications: str | None | Unset = UNSET
    """Technical data as free text."""
    used_by: AssetUsedBy | str
    """Who has it."""
    warranty_expiry_date: datetime.date | None | Unset = UNSET
    """When the warranty ends."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "asset_type_id",
            "assigned_date",
            "attachments",
            "barcode",
            "code",
            "description",
            "employee_id",
            "expected_return_date",
            "location_id",
            "name",
            "photo",
            "serial_number",
            "storage_id",
            "technical_specifications",
            "used_by",
            "warranty_expiry_date",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = (
        "location_id",
        "name",
        "used_by",
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["asset_type_id"]
        self.asset_type_id = v if v is UNSET else wire.integer(v)
        v = row["assigned_date"]
        self.assigned_date = v if v is UNSET else wire.date(v, date_format)
        v = row["attachments"]
        self.attachments = v if v is UNSET else wire.text(v)
        v = row["barcode"]
        self.barcode = v if v is UNSET else wire.text(v)
        v = row["code"]
        self.code = v if v is UNSET else wire.text(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["employee_id"]
        self.employee_id = v if v is UNSET else wire.integer(v)
        v = row["expected_return_date"]
        self.expected_return_date = v if v is UNSET else wire.date(v, date_format)
        v = row["location_id"]
        self.location_id = cast(Any, v if v is UNSET else wire.integer(v))
        v = row["name"]
        self.name = cast(Any, v if v is UNSET else wire.text(v))
        v = row["photo"]
        self.photo = v if v is UNSET else wire.text(v)
        v = row["serial_number"]
        self.serial_number = v if v is UNSET else wire.text(v)
        v = row["storage_id"]
        self.storage_id = v if v is UNSET else wire.integer(v)
        v = row["technical_specifications"]
        self.technical_specifications = v if v is UNSET else wire.text(v)
        v = row["used_by"]
        self.used_by = cast(Any, v if v is UNSET else read_asset_used_by(v))
        v = row["warranty_expiry_date"]
        self.warranty_expiry_date = v if v is UNSET else wire.date(v, date_format)
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "EmployeeAssetInput", date_format)
        if self.asset_type_id is not UNSET:
            data["asset_type_id"] = wire.encode_integer(self.asset_type_id, "EmployeeAssetInput.asset_type_id")
        if self.assigned_date is not UNSET:
            data["assigned_date"] = wire.encode_date(self.assigned_date, "EmployeeAssetInput.assigned_date")
        if self.attachments is not UNSET:
            data["attachments"] = wire.encode_text(self.attachments, "EmployeeAssetInput.attachments")
        if self.barcode is not UNSET:
            data["barcode"] = wire.encode_text(self.barcode, "EmployeeAssetInput.barcode")
        if self.code is not UNSET:
            data["code"] = wire.encode_text(self.code, "EmployeeAssetInput.code")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "EmployeeAssetInput.description")
        if self.employee_id is not UNSET:
            data["employee_id"] = wire.encode_integer(self.employee_id, "EmployeeAssetInput.employee_id")
        if self.expected_return_date is not UNSET:
            data["expected_return_date"] = wire.encode_date(
                self.expected_return_date, "EmployeeAssetInput.expected_return_date"
            )
        data["location_id"] = wire.encode_integer(self.location_id, "EmployeeAssetInput.location_id")
        data["name"] = wire.encode_text(self.name, "EmployeeAssetInput.name")
        if self.photo is not UNSET:
            data["photo"] = wire.encode_text(self.photo, "EmployeeAssetInput.photo")
        if self.serial_number is not UNSET:
            data["serial_number"] = wire.encode_text(self.serial_number, "EmployeeAssetInput.serial_number")
        if self.storage_id is not UNSET:
            data["storage_id"] = wire.encode_integer(self.storage_id, "EmployeeAssetInput.storage_id")
        if self.technical_specifications is not UNSET:
            data["technical_specifications"] = wire.encode_text(
                self.technical_specifications, "EmployeeAssetInput.technical_specifications"
            )
        data["used_by"] = wire.encode_text(self.used_by, "EmployeeAssetInput.used_by")
        if self.warranty_expiry_date is not UNSET:
            data["warranty_expiry_date"] = wire.encode_date(
                self.warranty_expiry_date, "EmployeeAssetInput.warranty_expiry_date"
            )
        return data
