"""Store: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Store(Model):
    """A warehouse that holds stock.

    Source: documentation.
    """

    active: bool | None = None
    """Whether the store is in use."""
    branch_id: int | None = None
    """Branch of the store, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the store was added, in account time."""
    id: int | None = None
    """Id of the store."""
    modified: datetime.datetime | None = None
    """When the store was last changed, in account time."""
    name: str | None = None
    """Name of the store. Up to 255 characters."""
    primary: bool | None = None
    """Whether this is the main store."""
    shipping_address: str | None = None
    """Address for deliveries to the store."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "created",
            "id",
            "modified",
            "name",
            "primary",
            "shipping_address",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.active = wire.FLAGS[row["active"]]
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        self.primary = wire.FLAGS[row["primary"]]
        v = row["shipping_address"]
        self.shipping_address = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "active": wire.encode_flag(self.active, "Store.active"),
            "branch_id": wire.encode_integer(self.branch_id, "Store.branch_id"),
            "created": wire.isoformat(self.created),
            "id": wire.encode_integer(self.id, "Store.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Store.name"),
            "primary": wire.encode_flag(self.primary, "Store.primary"),
            "shipping_address": wire.encode_text(self.shipping_address, "Store.shipping_address"),
        }
        return data
