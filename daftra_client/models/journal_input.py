"""JournalInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .journal_entity_type import read_journal_entity_type

if TYPE_CHECKING:
    from typing import Self

    from .journal_entity_type import JournalEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalInput(Input):
    """A journal entry to be written. For a manual entry the date, a description and the currency are enough; its
    lines go beside it.

    Source: request sample (date, description and currency only); documentation (marks entity and totals as
    mandatory, which the sample refutes).
    """

    alter_description: str | None | Unset = UNSET
    """An alternative description; when it is used is not documented."""
    branch_id: int | None | Unset = UNSET
    """Branch of the entry, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """Currency of the entry, three letters (ISO 4217)."""
    currency_credit: Decimal | int | None | Unset = UNSET
    """Sum of the credits, presumably in the currency of the entry."""
    currency_debit: Decimal | int | None | Unset = UNSET
    """Sum of the debits, presumably in the currency of the entry."""
    date: datetime.date | None | Unset = UNSET
    """The day to which the entry is booked."""
    description: str | None | Unset = UNSET
    """What the entry is about."""
    draft: bool | None | Unset = UNSET
    """Whether it is a draft, which is not booked."""
    entity_id: str | None | Unset = UNSET
    """The record that the entry is made for, an id of the kind of record that `entity_type` names. Text, since
    Daftra does not say that it is a number for every kind."""
    entity_type: JournalEntityType | str | None | Unset = UNSET
    """The kind of record that the entry is made for."""
    is_automatic: bool | None | Unset = UNSET
    """Marks an entry that Daftra made by itself; leave it out for a manual one."""
    name: str | None | Unset = UNSET
    """A name; its meaning on an entry is not documented."""
    number: str | None | Unset = UNSET
    """The entry's number. Daftra makes one if it is left out."""
    staff_id: int | None | Unset = UNSET
    """Who makes the entry, an id from `staff`; 0 is the account owner."""
    total_credit: Decimal | int | None | Unset = UNSET
    """Sum of the credits; must equal `total_debit`. May be left out."""
    total_debit: Decimal | int | None | Unset = UNSET
    """Sum of the debits; must equal `total_credit`. May be left out."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "alter_description",
            "branch_id",
            "currency_code",
            "currency_credit",
            "currency_debit",
            "date",
            "description",
            "draft",
            "entity_id",
            "entity_type",
            "is_automatic",
            "name",
            "number",
            "staff_id",
            "total_credit",
            "total_debit",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        (
            "currency_credit",
            "currency_debit",
            "total_credit",
            "total_debit",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["alter_description"]
        self.alter_description = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["currency_credit"]
        self.currency_credit = v if v is UNSET else wire.decimal(v)
        v = row["currency_debit"]
        self.currency_debit = v if v is UNSET else wire.decimal(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["draft"]
        self.draft = v if v is UNSET else wire.flag(v)
        v = row["entity_id"]
        self.entity_id = v if v is UNSET else wire.text(v)
        v = row["entity_type"]
        self.entity_type = v if v is UNSET else read_journal_entity_type(v)
        v = row["is_automatic"]
        self.is_automatic = v if v is UNSET else wire.flag(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["number"]
        self.number = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["total_credit"]
        self.total_credit = v if v is UNSET else wire.decimal(v)
        v = row["total_debit"]
        self.total_debit = v if v is UNSET else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "JournalInput", date_format)
        if self.alter_description is not UNSET:
            data["alter_description"] = wire.encode_text(self.alter_description, "JournalInput.alter_description")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "JournalInput.branch_id")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "JournalInput.currency_code")
        if self.currency_credit is not UNSET:
            data["currency_credit"] = wire.encode_decimal(self.currency_credit, "JournalInput.currency_credit")
        if self.currency_debit is not UNSET:
            data["currency_debit"] = wire.encode_decimal(self.currency_debit, "JournalInput.currency_debit")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "JournalInput.date")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "JournalInput.description")
        if self.draft is not UNSET:
            data["draft"] = wire.encode_flag(self.draft, "JournalInput.draft")
        if self.entity_id is not UNSET:
            data["entity_id"] = wire.encode_text(self.entity_id, "JournalInput.entity_id")
        if self.entity_type is not UNSET:
            data["entity_type"] = wire.encode_text(self.entity_type, "JournalInput.entity_type")
        if self.is_automatic is not UNSET:
            data["is_automatic"] = wire.encode_flag(self.is_automatic, "JournalInput.is_automatic")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "JournalInput.name")
        if self.number is not UNSET:
            data["number"] = wire.encode_text(self.number, "JournalInput.number")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "JournalInput.staff_id")
        if self.total_credit is not UNSET:
            data["total_credit"] = wire.encode_decimal(self.total_credit, "JournalInput.total_credit")
        if self.total_debit is not UNSET:
            data["total_debit"] = wire.encode_decimal(self.total_debit, "JournalInput.total_debit")
        return data
