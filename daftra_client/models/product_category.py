"""ProductCategory: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .category_type import read_category_type

if TYPE_CHECKING:
    from typing import Self

    from .category_type import CategoryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductCategory(Model):
    """A category, of products or of point-of-sale shifts or devices.

    Source: documentation; live report (answered as `Category` in the detail).
    """

    category_type: CategoryType | None = None
    """What the category groups."""
    created: datetime.datetime | None = None
    """When the category was created, in account time."""
    description: str | None = None
    """Description."""
    id: int | None = None
    """Id of the category."""
    image: str | None = None
    """File name of its image."""
    image_full_path: str | None = None
    """Full address of its image."""
    modified: datetime.datetime | None = None
    """When the category was last changed, in account time."""
    name: str | None = None
    """Name; up to 255 characters."""
    parent_id: int | None = None
    """The category above it, an id from `product_categories`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "category_type",
            "created",
            "description",
            "id",
            "image",
            "image_full_path",
            "modified",
            "name",
            "parent_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.category_type = read_category_type(row["category_type"])
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["image"]
        self.image = v if v is None or type(v) is str else wire.text(v)
        v = row["image_full_path"]
        self.image_full_path = v if v is None or type(v) is str else wire.text(v)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["parent_id"]
        self.parent_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "category_type": wire.encode_integer(self.category_type, "ProductCategory.category_type"),
            "created": wire.isoformat(self.created),
            "description": wire.encode_text(self.description, "ProductCategory.description"),
            "id": wire.encode_integer(self.id, "ProductCategory.id"),
            "image": wire.encode_text(self.image, "ProductCategory.image"),
            "image_full_path": wire.encode_text(self.image_full_path, "ProductCategory.image_full_path"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "ProductCategory.name"),
            "parent_id": wire.encode_integer(self.parent_id, "ProductCategory.parent_id"),
        }
        return data
