"""WorkflowRecordBudgetInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordBudgetInput(Model):
    """Budget of a workflow record as it is sent.

    Source: request sample; documentation.
    """

    currency: str | None | Unset = UNSET
    """ISO 4217 code."""
    number: Decimal | int | None | Unset = UNSET
    """Amount."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "currency",
            "number",
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
            v = get("currency", UNSET)
            self.currency = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("number", UNSET)
            self.number = v if v is UNSET else (wire.decimal(v))
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
        if self.currency is not UNSET:
            data["currency"] = wire.encode_text(self.currency, "WorkflowRecordBudgetInput.currency")
        if self.number is not UNSET:
            data["number"] = wire.encode_decimal(self.number, "WorkflowRecordBudgetInput.number")
        return data
