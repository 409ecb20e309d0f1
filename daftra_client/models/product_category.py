"""ProductCategory: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from .._codec.record import Record
from .category_type import CategoryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductCategory(Record):
    """A category, of products or of point-of-sale shifts or devices."""

    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    description: str | None = None
    """Text about the category."""
    category_type: CategoryType | None = None
    """Kind of record that the category groups."""
    parent_id: int | None = None
    """The parent category, an id from `product_categories`; 0 at the top."""
    image: str | None = None
    """File name of the category image."""
    display_order: int | None = None
    """Place among the categories."""
    created: datetime.datetime | None = None
    """When the category was created, in account time."""
    modified: datetime.datetime | None = None
    """When the category was last changed, in account time."""
    image_full_path: str | None = None
    """Full address of the category image."""
    parent_category: Any = None
    """The parent category itself, an object with the fields of a category; null at the top. Only lists have it."""
    attachments: Any = None
    """Attached files, a list of objects. Where Daftra sends it next to the record, the client merges it into the
    record."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"attachments": "Attachments"}
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("created", "modified", "image_full_path", "parent_category"))
