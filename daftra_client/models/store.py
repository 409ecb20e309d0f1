"""Store: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class Store(Record, kw_only=True):
    """A warehouse that holds stock.

    Source: documentation.
    """

    id: int | None = None
    """Id of the store."""
    name: str | None = None
    """Name of the store. Up to 255 characters."""
    shipping_address: str | None = None
    """Address for deliveries to the store."""
    primary: bool | None = None
    """Whether this is the main store."""
    active: bool | None = None
    """Whether the store is in use."""
    created: Moment | None = None
    """When the store was added, in account time."""
    modified: Moment | None = None
    """When the store was last changed, in account time."""
    branch_id: int | None = None
    """Branch of the store, an id from `branches`."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "created",
            "modified",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Store", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "Store.name"),
            "shipping_address": wire.encode_text(self.shipping_address, "Store.shipping_address"),
            "primary": wire.encode_flag(self.primary, "Store.primary"),
            "active": wire.encode_flag(self.active, "Store.active"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
        }
        return data
