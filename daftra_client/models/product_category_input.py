"""ProductCategoryInput: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .category_type import CategoryType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductCategoryInput(Input):
    """A category to store. No field is required."""

    attachments: str | None | Unset = UNSET
    """Names of uploaded image files. They replace the image."""
    category_type: CategoryType | int | None | Unset = UNSET
    """Kind of record that the category groups; products for this resource."""
    description: str | None | Unset = UNSET
    """Text about the category."""
    display_order: int | None | Unset = UNSET
    """Place among the categories; 0 by default."""
    image: str | None | Unset = UNSET
    """File name of the category image."""
    name: str | None | Unset = UNSET
    """Name of the category. At most 255 characters."""
    parent_id: int | None | Unset = UNSET
    """The parent category, an id from `product_categories`; 0 or left out for the top."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("attachments",))
