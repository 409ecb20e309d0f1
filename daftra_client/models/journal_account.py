"""JournalAccount: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .journal_account_entity_type import read_journal_account_entity_type
from .journal_account_type import read_journal_account_type

if TYPE_CHECKING:
    from typing import Self

    from .journal_account_entity_type import JournalAccountEntityType
    from .journal_account_type import JournalAccountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalAccount(Model):
    """An account of the chart of accounts.

    Source: documentation (no live capture).
    """

    code: str | None = None
    """Its code in the chart of accounts, such as "11101"; no two accounts share one."""
    created: datetime.datetime | None = None
    """When the record was created."""
    disabled: bool | None = None
    """Whether it is disabled."""
    entity_id: str | None = None
    """The record that it is kept for, an id of the kind of record that `entity_type` names. Text, since Daftra does
    not say that it is a number for every kind."""
    entity_type: JournalAccountEntityType | None = None
    """The kind of record that it is kept for."""
    id: int | None = None
    """The record's id."""
    is_recalculated: bool | None = None
    """Whether its totals were computed anew."""
    journal_cat_id: int | None = None
    """The category above it, an id from `journal_cats`."""
    last_transaction_update: datetime.datetime | None = None
    """When something was last booked on it."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    name: str | None = None
    """Its name."""
    parent_cat_ids: str | None = None
    """Ids of all categories above it, separated by commas, such as "17,18"."""
    staff_id: int | None = None
    """Who made it, an id from `staff`; 0 is the account owner and negative numbers occur elsewhere."""
    total_credit: Decimal | None = None
    """Sum of the credits booked on it."""
    total_debit: Decimal | None = None
    """Sum of the debits booked on it."""
    type: JournalAccountType | None = None
    """Its type; the meaning is not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "code",
            "created",
            "disabled",
            "entity_id",
            "entity_type",
            "id",
            "is_recalculated",
            "journal_cat_id",
            "last_transaction_update",
            "modified",
            "name",
            "parent_cat_ids",
            "staff_id",
            "total_credit",
            "total_debit",
            "type",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["code"]
        self.code = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.disabled = wire.FLAGS[row["disabled"]]
        v = row["entity_id"]
        self.entity_id = v if v is None or type(v) is str else wire.text(v)
        self.entity_type = read_journal_account_entity_type(row["entity_type"])
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_recalculated = wire.FLAGS[row["is_recalculated"]]
        v = row["journal_cat_id"]
        self.journal_cat_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["last_transaction_update"]
        self.last_transaction_update = v if v is None else wire.timestamp(v, date_format)
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["parent_cat_ids"]
        self.parent_cat_ids = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["total_credit"]
        self.total_credit = v if v is None else wire.decimal(v)
        v = row["total_debit"]
        self.total_debit = v if v is None else wire.decimal(v)
        self.type = read_journal_account_type(row["type"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "code": wire.encode_text(self.code, "JournalAccount.code"),
            "created": wire.isoformat(self.created),
            "disabled": wire.encode_flag(self.disabled, "JournalAccount.disabled"),
            "entity_id": wire.encode_text(self.entity_id, "JournalAccount.entity_id"),
            "entity_type": wire.encode_text(self.entity_type, "JournalAccount.entity_type"),
            "id": wire.encode_integer(self.id, "JournalAccount.id"),
            "is_recalculated": wire.encode_flag(self.is_recalculated, "JournalAccount.is_recalculated"),
            "journal_cat_id": wire.encode_integer(self.journal_cat_id, "JournalAccount.journal_cat_id"),
            "last_transaction_update": wire.isoformat(self.last_transaction_update),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "JournalAccount.name"),
            "parent_cat_ids": wire.encode_text(self.parent_cat_ids, "JournalAccount.parent_cat_ids"),
            "staff_id": wire.encode_integer(self.staff_id, "JournalAccount.staff_id"),
            "total_credit": wire.encode_decimal(self.total_credit, "JournalAccount.total_credit"),
            "total_debit": wire.encode_decimal(self.total_debit, "JournalAccount.total_debit"),
            "type": wire.encode_text(self.type, "JournalAccount.type"),
        }
        return data
