"""JournalCatInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .journal_account_entity_type import read_journal_account_entity_type
from .journal_account_type import read_journal_account_type

if TYPE_CHECKING:
    from typing import Self

    from .journal_account_entity_type import JournalAccountEntityType
    from .journal_account_type import JournalAccountType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalCatInput(Input):
    """A category of the chart of accounts to be written.

    Source: documentation.
    """

    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    code: str | None | Unset = UNSET
    """Its code in the chart of accounts, such as "11101"."""
    color: str | None | Unset = UNSET
    """A colour for display. Deprecated by Daftra."""
    disabled: bool | None | Unset = UNSET
    """Whether it is disabled."""
    entity_id: str | None | Unset = UNSET
    """The record that it is kept for, an id of the kind of record that `entity_type` names. Text, since Daftra does
    not say that it is a number for every kind."""
    entity_type: JournalAccountEntityType | str | None | Unset = UNSET
    """The kind of record that it is kept for."""
    is_hidden: bool | None | Unset = UNSET
    """Whether listings leave it out."""
    journal_cat_id: int | None | Unset = UNSET
    """The category to put it in, an id from `journal_cats`."""
    name: str | None | Unset = UNSET
    """Its name."""
    staff_id: int | None | Unset = UNSET
    """Who makes it, an id from `staff`; 0 is the account owner."""
    type: JournalAccountType | str | None | Unset = UNSET
    """Its type; the meaning is not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "code",
            "color",
            "disabled",
            "entity_id",
            "entity_type",
            "is_hidden",
            "journal_cat_id",
            "name",
            "staff_id",
            "type",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["code"]
        self.code = v if v is UNSET else wire.text(v)
        v = row["color"]
        self.color = v if v is UNSET else wire.text(v)
        v = row["disabled"]
        self.disabled = v if v is UNSET else wire.flag(v)
        v = row["entity_id"]
        self.entity_id = v if v is UNSET else wire.text(v)
        v = row["entity_type"]
        self.entity_type = v if v is UNSET else read_journal_account_entity_type(v)
        v = row["is_hidden"]
        self.is_hidden = v if v is UNSET else wire.flag(v)
        v = row["journal_cat_id"]
        self.journal_cat_id = v if v is UNSET else wire.integer(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["type"]
        self.type = v if v is UNSET else read_journal_account_type(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "JournalCatInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "JournalCatInput.branch_id")
        if self.code is not UNSET:
            data["code"] = wire.encode_text(self.code, "JournalCatInput.code")
        if self.color is not UNSET:
            data["color"] = wire.encode_text(self.color, "JournalCatInput.color")
        if self.disabled is not UNSET:
            data["disabled"] = wire.encode_flag(self.disabled, "JournalCatInput.disabled")
        if self.entity_id is not UNSET:
            data["entity_id"] = wire.encode_text(self.entity_id, "JournalCatInput.entity_id")
        if self.entity_type is not UNSET:
            data["entity_type"] = wire.encode_text(self.entity_type, "JournalCatInput.entity_type")
        if self.is_hidden is not UNSET:
            data["is_hidden"] = wire.encode_flag(self.is_hidden, "JournalCatInput.is_hidden")
        if self.journal_cat_id is not UNSET:
            data["journal_cat_id"] = wire.encode_integer(self.journal_cat_id, "JournalCatInput.journal_cat_id")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "JournalCatInput.name")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "JournalCatInput.staff_id")
        if self.type is not UNSET:
            data["type"] = wire.encode_text(self.type, "JournalCatInput.type")
        return data
