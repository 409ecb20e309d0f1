"""Tax: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment

if TYPE_CHECKING:
    from typing import Self


class Tax(Record, kw_only=True):
    """A tax that document lines can refer to.

    Source: documentation; request sample.
    """

    id: int | None = None
    """Id of the tax, used as `tax1` and `tax2` of document lines."""
    tax_id: int | None = None
    """Id of the tax that a document applies, an id from `taxes`. Probably absent from the tax itself."""
    name: str | None = None
    """Name of the tax, such as `VAT`."""
    value: Amount | None = None
    """Rate in percent; 15 means 15 %."""
    description: str | None = None
    """Free text about the tax."""
    included: bool | None = None
    """Whether prices already contain the tax; 0 or null means that it is added to the price."""
    created: Moment | None = None
    """When the tax was added, in account time."""
    modified: Moment | None = None
    """When the tax was last changed, in account time."""
    branch_id: int | None = None
    """Branch of the tax, an id from `branches`."""
    is_active: bool | None = None
    """Whether it can be used."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "tax_id",
            "created",
            "modified",
            "site_id",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.value
        if v is not None:
            self.value = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Tax", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "tax_id": wire.whole(self.tax_id),
            "name": wire.encode_text(self.name, "Tax.name"),
            "value": wire.encode_decimal(self.value, "Tax.value"),
            "description": wire.encode_text(self.description, "Tax.description"),
            "included": wire.encode_flag(self.included, "Tax.included"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
            "is_active": wire.encode_flag(self.is_active, "Tax.is_active"),
            "site_id": wire.whole(self.site_id),
        }
        return data
