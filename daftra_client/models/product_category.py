"""ProductCategory: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment
from .category_type import CategoryType

if TYPE_CHECKING:
    from typing import Self


class ProductCategory(Record, kw_only=True):
    """A category, of products or of point-of-sale shifts or devices.

    Source: documentation; live report (answered as `Category` in the detail).
    """

    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name; up to 255 characters."""
    description: str | None = None
    """Description."""
    category_type: CategoryType | None = None
    """What the category groups."""
    parent_id: int | None = None
    """The category above it, an id from `product_categories`."""
    image: str | None = None
    """File name of its image."""
    created: Moment | None = None
    """When the category was created, in account time."""
    modified: Moment | None = None
    """When the category was last changed, in account time."""
    image_full_path: str | None = None
    """Full address of its image."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "ProductCategory", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "ProductCategory.name"),
            "description": wire.encode_text(self.description, "ProductCategory.description"),
            "category_type": wire.whole(self.category_type),
            "parent_id": wire.whole(self.parent_id),
            "image": wire.encode_text(self.image, "ProductCategory.image"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "image_full_path": wire.encode_text(self.image_full_path, "ProductCategory.image_full_path"),
        }
        return data
