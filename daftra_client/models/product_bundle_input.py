"""ProductBundleInput: generated from openapi/daftra.yaml, do not edit."""

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
class ProductBundleInput(Input):
    """A product to put into a bundle.

    Source: request sample.
    """

    bundle_product_id: int | None | Unset = UNSET
    """The bundle, an id from `products`."""
    product_id: int | None | Unset = UNSET
    """The product that goes into the bundle, an id from `products`."""
    quantity: Decimal | int | None | Unset = UNSET
    """How much of the product one bundle holds."""
    unit_factor: Decimal | int | None | Unset = UNSET
    """How many main units make one of the unit that `quantity` counts, null for the main unit."""
    unit_factor_id: int | None | Unset = UNSET
    """Unit that `quantity` counts, the id of a factor in `unit_templates`; null for the main unit."""
    unit_name: str | None | Unset = UNSET
    """Name of that unit."""
    unit_small_name: str | None | Unset = UNSET
    """Abbreviation of that unit."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "bundle_product_id",
            "product_id",
            "quantity",
            "unit_factor",
            "unit_factor_id",
            "unit_name",
            "unit_small_name",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["bundle_product_id"]
        self.bundle_product_id = v if v is UNSET else wire.integer(v)
        v = row["product_id"]
        self.product_id = v if v is UNSET else wire.integer(v)
        v = row["quantity"]
        self.quantity = v if v is UNSET else wire.decimal(v)
        v = row["unit_factor"]
        self.unit_factor = v if v is UNSET else wire.decimal(v)
        v = row["unit_factor_id"]
        self.unit_factor_id = v if v is UNSET else wire.integer(v)
        v = row["unit_name"]
        self.unit_name = v if v is UNSET else wire.text(v)
        v = row["unit_small_name"]
        self.unit_small_name = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "ProductBundleInput", date_format)
        if self.bundle_product_id is not UNSET:
            data["bundle_product_id"] = wire.encode_integer(
                self.bundle_product_id, "ProductBundleInput.bundle_product_id"
            )
        if self.product_id is not UNSET:
            data["product_id"] = wire.encode_integer(self.product_id, "ProductBundleInput.product_id")
        if self.quantity is not UNSET:
            data["quantity"] = wire.encode_decimal(self.quantity, "ProductBundleInput.quantity")
        if self.unit_factor is not UNSET:
            data["unit_factor"] = wire.encode_decimal(self.unit_factor, "ProductBundleInput.unit_factor")
        if self.unit_factor_id is not UNSET:
            data["unit_factor_id"] = wire.encode_integer(self.unit_factor_id, "ProductBundleInput.unit_factor_id")
        if self.unit_name is not UNSET:
            data["unit_name"] = wire.encode_text(self.unit_name, "ProductBundleInput.unit_name")
        if self.unit_small_name is not UNSET:
            data["unit_small_name"] = wire.encode_text(self.unit_small_name, "ProductBundleInput.unit_small_name")
        return data
