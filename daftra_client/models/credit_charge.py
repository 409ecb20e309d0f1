"""CreditCharge: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditCharge(Model):
    """Credits that a client was given.

    Source: documentation.
    """

    amount: Decimal | None = None
    """Amount given, in the unit of the credit type."""
    client_id: int | None = None
    """Who got the credits, an id from `clients`."""
    created: datetime.datetime | None = None
    """When the charge was recorded."""
    credit_type_id: int | None = None
    """What was given, an id from `credit_types`."""
    deleted_at: datetime.datetime | None = None
    """When the charge was deleted, null if it was not."""
    description: str | None = None
    """Remarks."""
    expiry_date: datetime.date | None = None
    """Last day on which the credits count, null if they do not expire."""
    id: int | None = None
    """Number that identifies the charge."""
    modified: datetime.datetime | None = None
    """When the charge was last changed."""
    renewal_id: int | None = None
    """The membership renewal that caused the charge. Null in the examples."""
    staff_id: int | None = None
    """Who recorded the charge, an id from `staff`."""
    start_date: datetime.date | None = None
    """First day on which the credits count."""
    status: str | None = None
    """State of the charge as a word; the values are not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "amount",
            "client_id",
            "created",
            "credit_type_id",
            "deleted_at",
            "description",
            "expiry_date",
            "id",
            "modified",
            "renewal_id",
            "staff_id",
            "start_date",
            "status",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["amount"]
        self.amount = v if v is None else wire.decimal(v)
        v = row["client_id"]
        self.client_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["credit_type_id"]
        self.credit_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["deleted_at"]
        self.deleted_at = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        self.expiry_date = days[row["expiry_date"]]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["renewal_id"]
        self.renewal_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.start_date = days[row["start_date"]]
        v = row["status"]
        self.status = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "amount": wire.encode_decimal(self.amount, "CreditCharge.amount"),
            "client_id": wire.encode_integer(self.client_id, "CreditCharge.client_id"),
            "created": wire.isoformat(self.created),
            "credit_type_id": wire.encode_integer(self.credit_type_id, "CreditCharge.credit_type_id"),
            "deleted_at": wire.isoformat(self.deleted_at),
            "description": wire.encode_text(self.description, "CreditCharge.description"),
            "expiry_date": wire.isoformat(self.expiry_date),
            "id": wire.encode_integer(self.id, "CreditCharge.id"),
            "modified": wire.isoformat(self.modified),
            "renewal_id": wire.encode_integer(self.renewal_id, "CreditCharge.renewal_id"),
            "staff_id": wire.encode_integer(self.staff_id, "CreditCharge.staff_id"),
            "start_date": wire.isoformat(self.start_date),
            "status": wire.encode_text(self.status, "CreditCharge.status"),
        }
        return data
