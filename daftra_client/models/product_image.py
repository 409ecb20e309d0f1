"""ProductImage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class ProductImage(Record, kw_only=True):
    """An image of a product.

    Source: documentation; live report (`file_full_path`).
    """

    id: int | None = None
    """Id of the image."""
    product_id: int | None = None
    """The product it shows, an id from `products`."""
    default: bool | None = None
    """Whether it is the main image."""
    file: str | None = None
    """File name."""
    created: Moment | None = None
    """When the image was created, in account time."""
    modified: Moment | None = None
    """When the image was last changed, in account time."""
    file_full_path: str | None = None
    """Full address of the file."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "ProductImage", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "product_id": wire.whole(self.product_id),
            "default": wire.encode_flag(self.default, "ProductImage.default"),
            "file": wire.encode_text(self.file, "ProductImage.file"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "file_full_path": wire.encode_text(self.file_full_path, "ProductImage.file_full_path"),
        }
        return data
