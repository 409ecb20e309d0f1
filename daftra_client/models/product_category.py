"""ProductCategory: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .category_type import CategoryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductCategory(Record):
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
    """Kind of record that the category groups."""
    parent_id: int | None = None
    """The parent category, an id from `product_categories`."""
    image: str | None = None
    """File name of the category image."""
    created: datetime.datetime | None = None
    """When the category was created, in account time."""
    modified: datetime.datetime | None = None
    """When the category was last changed, in account time."""
    image_full_path: str | None = None
    """Full address of the category image."""
