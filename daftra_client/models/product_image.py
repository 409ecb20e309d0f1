"""ProductImage: generated from openapi/daftra.yaml, do not edit."""

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
class ProductImage(Model):
    """An image of a product.

    Source: documentation; live report (`file_full_path`).
    """

    created: datetime.datetime | None = None
    """When the image was created, in account time."""
    default: bool | None = None
    """Whether it is the main image."""
    file: str | None = None
    """File name."""
    file_full_path: str | None = None
    """Full address of the file."""
    id: int | None = None
    """Id of the image."""
    modified: datetime.datetime | None = None
    """When the image was last changed, in account time."""
    product_id: int | None = None
    """The product it shows, an id from `products`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "created",
            "default",
            "file",
            "file_full_path",
            "id",
            "modified",
            "product_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.default = wire.FLAGS[row["default"]]
        v = row["file"]
        self.file = v if v is None or type(v) is str else wire.text(v)
        v = row["file_full_path"]
        self.file_full_path = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["product_id"]
        self.product_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "created": wire.isoformat(self.created),
            "default": wire.encode_flag(self.default, "ProductImage.default"),
            "file": wire.encode_text(self.file, "ProductImage.file"),
            "file_full_path": wire.encode_text(self.file_full_path, "ProductImage.file_full_path"),
            "id": wire.encode_integer(self.id, "ProductImage.id"),
            "modified": wire.isoformat(self.modified),
            "product_id": wire.encode_integer(self.product_id, "ProductImage.product_id"),
        }
        return data
