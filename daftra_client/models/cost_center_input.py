"""CostCenterInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenterInput(Model):
    """Share of a document that is charged to one cost center.

    Source: request sample; live report.
    """

    cost_center_id: int | None | Unset = UNSET
    """The cost center, an id of the v2 entity `cost_center`."""
    percentage: Decimal | int | None | Unset = UNSET
    """Share in percent; the shares of a document presumably add up to 100."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "cost_center_id",
            "percentage",
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
            v = get("cost_center_id", UNSET)
            self.cost_center_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("percentage", UNSET)
            self.percentage = v if v is UNSET else (wire.decimal(v))
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
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "CostCenterInput.cost_center_id")
        if self.percentage is not UNSET:
            data["percentage"] = wire.encode_decimal(self.percentage, "CostCenterInput.percentage")
        return data
