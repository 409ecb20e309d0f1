"""JournalTransactionInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .journal_account_entity_type import read_journal_account_entity_type

if TYPE_CHECKING:
    from typing import Self

    from .journal_account_entity_type import JournalAccountEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalTransactionInput(Input):
    """A journal line to be written. The account and the amounts in the entry's currency are enough; give the side
    that is not used as 0.

    Source: request sample (account, the two currency amounts and a description); documentation (marks `journal_id`,
    `debit` and `credit` as mandatory, which cannot hold on create; `journal_id` is left out here).
    """

    alter_description: str | None | Unset = UNSET
    """An alternative description; when it is used is not documented."""
    cost_center_id: int | None | Unset = UNSET
    """The cost center that bears the line, by its id."""
    credit: Decimal | int | None | Unset = UNSET
    """Credit of the line, presumably in the account's own currency. May be left out."""
    currency_code: str | None | Unset = UNSET
    """Currency of the line, three letters (ISO 4217)."""
    currency_credit: Decimal | int | None | Unset = UNSET
    """Credit of the line in the entry's currency; 0 on a debit line."""
    currency_debit: Decimal | int | None | Unset = UNSET
    """Debit of the line in the entry's currency; 0 on a credit line."""
    currency_rate: Decimal | int | None | Unset = UNSET
    """Exchange rate between the two currencies; its direction is not documented."""
    debit: Decimal | int | None | Unset = UNSET
    """Debit of the line, presumably in the account's own currency. May be left out."""
    description: str | None | Unset = UNSET
    """What the line is about; may be empty."""
    id: int | None | Unset = UNSET
    """An existing line's id when an entry is updated; never on create. How Daftra treats lines without it is not
    known."""
    journal_account_id: int | None | Unset = UNSET
    """The account to book on, an id from `journal_accounts`."""
    subkey: JournalAccountEntityType | str | None | Unset = UNSET
    """The kind of record that the line stands for."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "alter_description",
            "cost_center_id",
            "credit",
            "currency_code",
            "currency_credit",
            "currency_debit",
            "currency_rate",
            "debit",
            "description",
            "id",
            "journal_account_id",
            "subkey",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["alter_description"]
        self.alter_description = v if v is UNSET else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = v if v is UNSET else wire.integer(v)
        v = row["credit"]
        self.credit = v if v is UNSET else wire.decimal(v)
        v = row["currency_code"]
        self.currency_code = v if v is UNSET else wire.text(v)
        v = row["currency_credit"]
        self.currency_credit = v if v is UNSET else wire.decimal(v)
        v = row["currency_debit"]
        self.currency_debit = v if v is UNSET else wire.decimal(v)
        v = row["currency_rate"]
        self.currency_rate = v if v is UNSET else wire.decimal(v)
        v = row["debit"]
        self.debit = v if v is UNSET else wire.decimal(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["journal_account_id"]
        self.journal_account_id = v if v is UNSET else wire.integer(v)
        v = row["subkey"]
        self.subkey = v if v is UNSET else read_journal_account_entity_type(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "JournalTransactionInput", date_format)
        if self.alter_description is not UNSET:
            data["alter_description"] = wire.encode_text(
                self.alter_description, "JournalTransactionInput.alter_description"
            )
        if self.cost_center_id is not UNSET:
            data["cost_center_id"] = wire.encode_integer(self.cost_center_id, "JournalTransactionInput.cost_center_id")
        if self.credit is not UNSET:
            data["credit"] = wire.encode_decimal(self.credit, "JournalTransactionInput.credit")
        if self.currency_code is not UNSET:
            data["currency_code"] = wire.encode_text(self.currency_code, "JournalTransactionInput.currency_code")
        if self.currency_credit is not UNSET:
            data["currency_credit"] = wire.encode_decimal(
                self.currency_credit, "JournalTransactionInput.currency_credit"
            )
        if self.currency_debit is not UNSET:
            data["currency_debit"] = wire.encode_decimal(self.currency_debit, "JournalTransactionInput.currency_debit")
        if self.currency_rate is not UNSET:
            data["currency_rate"] = wire.encode_decimal(self.currency_rate, "JournalTransactionInput.currency_rate")
        if self.debit is not UNSET:
            data["debit"] = wire.encode_decimal(self.debit, "JournalTransactionInput.debit")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "JournalTransactionInput.description")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "JournalTransactionInput.id")
        if self.journal_account_id is not UNSET:
            data["journal_account_id"] = wire.encode_integer(
                self.journal_account_id, "JournalTransactionInput.journal_account_id"
            )
        if self.subkey is not UNSET:
            data["subkey"] = wire.encode_text(self.subkey, "JournalTransactionInput.subkey")
        return data
