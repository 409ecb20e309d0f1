"""AssetType: generated from openapi/daftra.yaml, do not edit."""

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
class AssetType(Model):
    """A kind of employee asset.

    Source: documentation (list and single record with examples).
    """

    branch: AssetBranch | None = None
    """The branch, embedded from level 1 on."""
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
    staff: AssetStaff | None = None
    """The staff member of `staff_id`, embedded from level 1 on."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably who added the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch",
            "branch_id",
            "created",
            "description",
            "id",
            "is_active",
            "modified",
            "name",
            "staff",
            "staff_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch"]
        self.branch = v if v is None else wire.record(v, AssetBranch, date_format)
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
        v = row["staff"]
        self.staff = v if v is None else wire.record(v, AssetStaff, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch": wire.encode_record(self.branch, "AssetType.branch", date_format),
            "branch_id": wire.encode_integer(self.branch_id, "AssetType.branch_id"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "AssetType.description"),
            "id": wire.encode_integer(self.id, "AssetType.id"),
            "is_active": wire.encode_flag(self.is_active, "AssetType.is_active"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "AssetType.name"),
            "staff": wire.encode_record(self.staff, "AssetType.staff", date_format),
            "staff_id": wire.encode_integer(self.staff_id, "AssetType.staff_id"),
        }
        return data
