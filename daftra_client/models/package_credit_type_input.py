"""PackageCreditTypeInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageCreditTypeInput(Input):
    """An amount of one credit type to put into a package.

    Source: request sample; documentation.
    """

    amount: Decimal | int | None | Unset = UNSET
    """Amount, in the unit of the credit type."""
    credit_type_id: int | None | Unset = UNSET
    """An id from `credit_types`."""
    package_id: int | None | Unset = UNSET
    """An id from `packages`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "credit_type_id",
            "package_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["amount"]
        self.amount = v if v is UNSET else wire.decimal(v)
        v = row["credit_type_id"]
        self.credit_type_id = v if v is UNSET else wire.integer(v)
        v = row["package_id"]
        self.package_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PackageCreditTypeInput", date_format)
        if self.amount is not UNSET:
            data["amount"] = wire.encode_decimal(self.amount, "PackageCreditTypeInput.amount")
        if self.credit_type_id is not UNSET:
            data["credit_type_id"] = wire.encode_integer(self.credit_type_id, "PackageCreditTypeInput.credit_type_id")
        if self.package_id is not UNSET:
            data["package_id"] = wire.encode_integer(self.package_id, "PackageCreditTypeInput.package_id")
        return data
