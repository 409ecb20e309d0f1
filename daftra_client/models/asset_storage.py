"""AssetStorage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
from .asset_branch import AssetBranch
from .asset_staff import AssetStaff

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStorage(Model):
    """A storage that keeps employee assets.

    Source: documentation (fields of the list and of the single record).
    """

    branch_id: int | None = None
    """Branch that it belongs to, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the record was added."""
    description: str | None = None
    """Free text about it."""
    id: int | None = None
    """Id of the record."""
    is_active: bool | None = None
    """Whether it is in use."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    name: str | None = None
    """Name shown to people."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably who added the record."""
    storage_branch: AssetBranch | None = None
    """The branch, embedded from level 1 on."""
    storage_staff: AssetStaff | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "created",
            "description",
            "id",
            "is_active",
            "modified",
            "name",
            "staff_id",
            "storage_branch",
            "storage_staff",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.is_active = wire.flag(get("is_active"))
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            self.storage_branch = wire.record(get("storage_branch"), AssetBranch, date_format)
            self.storage_staff = wire.record(get("storage_staff"), AssetStaff, date_format)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "AssetStorage.branch_id"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "AssetStorage.description"),
            "id": wire.encode_integer(self.id, "AssetStorage.id"),
            "is_active": wire.encode_flag(self.is_active, "AssetStorage.is_active"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "AssetStorage.name"),
            "staff_id": wire.encode_integer(self.staff_id, "AssetStorage.staff_id"),
            "storage_branch": wire.encode_record(self.storage_branch, "AssetStorage.storage_branch", date_format),
            "storage_staff": wire.encode_record(self.storage_staff, "AssetStorage.storage_staff", date_format),
        }
        return data
