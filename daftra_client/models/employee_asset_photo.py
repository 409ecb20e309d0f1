"""EmployeeAssetPhoto: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAssetPhoto(Model):
    """The picture of an employee asset; every field is null without one.

    Source: documentation (an object full of nulls); inference (types and meanings from the names).
    """

    id: int | None = None
    """Id of the file."""
    mime_type: str | None = None
    """Media type of the file."""
    name: str | None = None
    """Name of the file."""
    path: str | None = None
    """Where the file is. Whether this is a whole address is not documented."""
    size: str | None = None
    """Size of the file. Its unit is not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "id",
            "mime_type",
            "name",
            "path",
            "size",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["mime_type"]
        self.mime_type = v if v is None or type(v) is str else wire.text(v)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["path"]
        self.path = v if v is None or type(v) is str else wire.text(v)
        v = row["size"]
        self.size = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "id": wire.encode_integer(self.id, "EmployeeAssetPhoto.id"),
            "mime_type": wire.encode_text(self.mime_type, "EmployeeAssetPhoto.mime_type"),
            "name": wire.encode_text(self.name, "EmployeeAssetPhoto.name"),
            "path": wire.encode_text(self.path, "EmployeeAssetPhoto.path"),
            "size": wire.encode_text(self.size, "EmployeeAssetPhoto.size"),
        }
        return data
