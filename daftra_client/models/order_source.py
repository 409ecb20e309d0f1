"""OrderSource: generated from openapi/daftra.yaml, do not edit."""

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
class OrderSource(Model):
    """Where an order came from. Every field is null when the document has no source.

    Source: live capture (all null, inside an invoice); documentation (v2 invoices).
    """

    branch_id: int | None = None
    """An id from `branches`."""
    created: datetime.datetime | None = None
    """When the source was created."""
    display_order: int | None = None
    """Position among the sources."""
    id: int | None = None
    """Identifier of the source."""
    modified: datetime.datetime | None = None
    """When the source was last changed."""
    name: str | None = None
    """Name of the source."""
    status: str | None = None
    """Meaning not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "created",
            "display_order",
            "id",
            "modified",
            "name",
            "status",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["display_order"]
        self.display_order = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["status"]
        self.status = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "OrderSource.branch_id"),
            "created": wire.isoformat(self.created),
            "display_order": wire.encode_integer(self.display_order, "OrderSource.display_order"),
            "id": wire.encode_integer(self.id, "OrderSource.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "OrderSource.name"),
            "status": wire.encode_text(self.status, "OrderSource.status"),
        }
        return data
