"""ProductImage: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductImage(Record):
    """An image of a product."""

    id: int | None = None
    """Id of the image."""
    product_id: int | None = None
    """The product of the image, an id from `products`."""
    default: bool | None = None
    """Whether the image is the main image."""
    file: str | None = None
    """File name."""
    created: datetime.datetime | None = None
    """When the image was created, in account time."""
    modified: datetime.datetime | None = None
    """When the image was last changed, in account time."""
    file_full_path: str | None = None
    """Full address of the file."""
