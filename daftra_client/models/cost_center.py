"""CostCenter: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenter(Model):
    """A place in the tree of cost centers.

    Source: inference (the fields that can be written, plus the id and the timestamps that v2 records have as a
    rule; the documented answer is empty).
    """

    branch_id: int | None = None
    """The branch of the cost center, an id from `branches`."""
    code: str | None = None
    """Code that people use. It is unique in the account."""
    cost_center_id: int | None = None
    """The cost center above, an id from `cost_centers`; 0 at the top."""
    cost_center_ids: str | None = None
    """Ids of the cost centers above, as text. How several are separated is not documented."""
    created: datetime.datetime | None = None
    """When the cost center was added."""
    id: int | None = None
    """Number that identifies the cost center."""
    is_primary: bool | None = None
    """Whether it is a primary cost center, one at the top of the tree."""
    modified: datetime.datetime | None = None
    """When the cost center was last changed."""
    name: str | None = None
    """Name of the cost center."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "code",
            "cost_center_id",
            "cost_center_ids",
            "created",
            "id",
            "is_primary",
            "modified",
            "name",
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
        v = row["code"]
        self.code = v if v is None or type(v) is str else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["cost_center_ids"]
        self.cost_center_ids = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_primary = wire.FLAGS[row["is_primary"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "CostCenter.branch_id"),
            "code": wire.encode_text(self.code, "CostCenter.code"),
            "cost_center_id": wire.encode_integer(self.cost_center_id, "CostCenter.cost_center_id"),
            "cost_center_ids": wire.encode_text(self.cost_center_ids, "CostCenter.cost_center_ids"),
            "created": wire.isoformat(self.created),
            "id": wire.encode_integer(self.id, "CostCenter.id"),
            "is_primary": wire.encode_flag(self.is_primary, "CostCenter.is_primary"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "CostCenter.name"),
        }
        return data
