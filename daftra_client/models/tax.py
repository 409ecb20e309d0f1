"""Tax: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Tax(Record):
    """A tax that document lines can refer to."""

    id: int | None = None
    """Id of the tax, used as `tax1` and `tax2` of document lines."""
    tax_id: int | None = None
    """Id of the tax that a document applies, an id from `taxes`. Probably absent from the tax record itself."""
    name: str | None = None
    """Name of the tax, such as `VAT`."""
    value: Decimal | None = None
    """Rate in percent; 15 means 15 %. Daftra stores a whole number, so decimals are presumably lost (vendor
    reference 2026-08)."""
    description: str | None = None
    """Free text about the tax."""
    included: bool | None = None
    """Whether prices already contain the tax; 0 or null means that it is added to the price."""
    created: datetime.datetime | None = None
    """When the tax was added, in account time."""
    modified: datetime.datetime | None = None
    """When the tax was last changed, in account time."""
    branch_id: int | None = None
    """Branch of the tax, an id from `branches`."""
    is_active: bool | None = None
    """Whether the tax can be used."""
    site_id: int | None = None
    """Identifier of the Daftra account."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("tax_id", "created", "modified", "site_id"))
