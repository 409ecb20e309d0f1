"""AssetStorage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_active = wire.FLAGS[row["is_active"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["storage_branch"]
        self.storage_branch = v if v is None else wire.record(v, AssetBranch, date_format)
        v = row["storage_staff"]
        self.storage_staff = v if v is None else wire.record(v, AssetStaff, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
