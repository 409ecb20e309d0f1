"""CostCenterRecordInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenterRecordInput(Input):
    """A cost center to store. It is not the share of a document that is charged to one, which is `CostCenterInput`.

    Source: request sample; documentation.
    """

    branch_id: int | None | Unset = UNSET
    """The branch of the cost center, an id from `branches`."""
    code: str | None | Unset = UNSET
    """Code that people use. It must be unique in the account."""
    cost_center_id: int | None | Unset = UNSET
    """The cost center above, an id from `cost_centers`; 0 for a primary one."""
    cost_center_ids: str | None | Unset = UNSET
    """Ids of the cost centers above, as text; the examples repeat `cost_center_id`. How several are separated is
    not documented."""
    is_primary: bool | None | Unset = UNSET
    """Whether it is a primary cost center, one at the top of the tree."""
    name: str | None | Unset = UNSET
    """Name of the cost center."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "code",
            "cost_center_id",
            "cost_center_ids",
            "is_primary",
            "name",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["code"]
        self.code = v if v is UNSET else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = v if v is UNSET else wire.integer(v)
        v = row["cost_center_ids"]
        self.cost_center_ids = v if v is UNSET else wire.text(v)
        v = row["is_primary"]
        self.is_primary = v if v is UNSET else wire.flag(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "CostCenterRecordInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "CostCenterRecordInput.branch_id")
        if self.code is not UNSET:
            data["code"] = wire.encode_text(self.code, "CostCenterRecordInput.code")
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "CostCenterRecordInput.cost_center_id")
        if self.cost_center_ids is not UNSET:
            data["cost_center_ids"] = wire.encode_text(self.cost_center_ids, "CostCenterRecordInput.cost_center_ids")
        if self.is_primary is not UNSET:
            data["is_primary"] = wire.encode_flag(self.is_primary, "CostCenterRecordInput.is_primary")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "CostCenterRecordInput.name")
        return data
