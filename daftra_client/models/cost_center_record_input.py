"""CostCenterRecordInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenterRecordInput(Model):
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
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "code",
            "cost_center_id",
            "cost_center_ids",
            "is_primary",
            "name",
        )
    )
    _ABSENT: ClassVar[object] = UNSET

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
            v = get("branch_id", UNSET)
            self.branch_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("code", UNSET)
            self.code = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("cost_center_id", UNSET)
            self.cost_center_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("cost_center_ids", UNSET)
            self.cost_center_ids = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("is_primary", UNSET)
            self.is_primary = v if v is UNSET else (wire.flag(v))
            v = get("name", UNSET)
            self.name = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data = dict(self.additional_properties)
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
