"""PackageCreditType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageCreditType(Model):
    """An amount of one credit type that a package holds.

    Source: documentation.
    """

    amount: Decimal | None = None
    """Amount, in the unit of the credit type."""
    credit_type_id: int | None = None
    """An id from `credit_types`."""
    id: int | None = None
    """Number that identifies the row."""
    package_id: int | None = None
    """An id from `packages`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "amount",
            "credit_type_id",
            "id",
            "package_id",
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
            self.amount = wire.decimal(get("amount"))
            v = get("credit_type_id")
            self.credit_type_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("package_id")
            self.package_id = v if type(v) in INTEGER else wire.integer(v)
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
            "amount": wire.encode_decimal(self.amount, "PackageCreditType.amount"),
            "credit_type_id": wire.encode_integer(self.credit_type_id, "PackageCreditType.credit_type_id"),
            "id": wire.encode_integer(self.id, "PackageCreditType.id"),
            "package_id": wire.encode_integer(self.package_id, "PackageCreditType.package_id"),
        }
        return data
