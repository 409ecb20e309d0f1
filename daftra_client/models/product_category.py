"""ProductCategory: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            self.category_type = read_category_type(get("category_type"))
            self.created = wire.timestamp(get("created"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("image")
            self.image = v if type(v) in TEXT else wire.text(v)
            v = get("image_full_path")
            self.image_full_path = v if type(v) in TEXT else wire.text(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            v = get("parent_id")
            self.parent_id = v if type(v) in INTEGER else wire.integer(v)
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
