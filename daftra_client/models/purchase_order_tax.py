"""PurchaseOrderTax: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderTax(Record):
    """A tax as it applies to one purchase invoice."""

    id: int | None = None
    """Documented as the id of a document line."""
    purchase_order_id: int | None = None
    """The document that the tax applies to."""
    tax_id: int | None = None
    """The tax, an id from `taxes`."""
    name: str | None = None
    """Name of the tax."""
    value: Decimal | None = None
    """Rate of the tax in percent."""
    description: str | None = None
    """Description of the tax."""
    included: bool | None = None
    """Whether prices already contain the tax; null and 0 mean that it is added."""
    invoice_value: Decimal | None = None
    """Amount of the tax on the document."""
    created: datetime.datetime | None = None
    """When the record was created, in account time."""
    modified: datetime.datetime | None = None
    """When the record was last changed, in account time."""
