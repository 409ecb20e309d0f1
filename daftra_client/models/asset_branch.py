"""AssetBranch: generated from openapi/daftra.yaml, do not edit."""

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
class AssetBranch(Model):
    """The branch inside an asset type, location or storage.

    Source: documentation (with an example); live capture (a branch with the same fields).
    """

    created: datetime.datetime | None = None
    """When the branch was added."""
    id: int | None = None
    """Id of the branch, as in `branches`."""
    modified: datetime.datetime | None = None
    """When the branch was last changed."""
    name: str | None = None
    """Name of the branch."""
    status: int | None = None
    """State of the branch. 1 was seen on a main branch; other values are not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "id",
            "modified",
            "name",
            "status",
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
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            v = get("status")
            self.status = v if type(v) in INTEGER else wire.integer(v)
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
            "id": wire.encode_integer(self.id, "AssetBranch.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "AssetBranch.name"),
            "status": wire.encode_integer(self.status, "AssetBranch.status"),
        }
        return data
