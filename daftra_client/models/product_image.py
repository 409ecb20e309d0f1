"""ProductImage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            self.created = wire.timestamp(get("created"), date_format)
            self.default = wire.flag(get("default"))
            v = get("file")
            self.file = v if type(v) in TEXT else wire.text(v)
            v = get("file_full_path")
            self.file_full_path = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("product_id")
            self.product_id = v if type(v) in INTEGER else wire.integer(v)
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
            "created": wire.isoformat(self.created),
            "default": wire.encode_flag(self.default, "ProductImage.default"),
            "file": wire.encode_text(self.file, "ProductImage.file"),
            "file_full_path": wire.encode_text(self.file_full_path, "ProductImage.file_full_path"),
            "id": wire.encode_integer(self.id, "ProductImage.id"),
            "modified": wire.isoformat(self.modified),
            "product_id": wire.encode_integer(self.product_id, "ProductImage.product_id"),
        }
        return data
