"""CostCenter: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class CostCenter(Record, kw_only=True):
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
    created: Moment | None = None
    """When the cost center was added."""
    id: int | None = None
    """Number that identifies the cost center."""
    is_primary: bool | None = None
    """Whether it is a primary cost center, one at the top of the tree."""
    modified: Moment | None = None
    """When the cost center was last changed."""
    name: str | None = None
    """Name of the cost center."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "CostCenter", date_format, is_read=True)
        data |= {
            "branch_id": wire.whole(self.branch_id),
            "code": wire.encode_text(self.code, "CostCenter.code"),
            "cost_center_id": wire.whole(self.cost_center_id),
            "cost_center_ids": wire.encode_text(self.cost_center_ids, "CostCenter.cost_center_ids"),
            "created": wire.isoformat(self.created),
            "id": wire.whole(self.id),
            "is_primary": wire.encode_flag(self.is_primary, "CostCenter.is_primary"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "CostCenter.name"),
        }
        return data
