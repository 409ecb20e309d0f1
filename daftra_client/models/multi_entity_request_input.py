"""MultiEntityRequestInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT
from .entity_name import read_entity_name
from .multi_entity_action import read_multi_entity_action

if TYPE_CHECKING:
    from typing import Self

    from .entity_name import EntityName
    from .multi_entity_action import MultiEntityAction


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MultiEntityRequestInput(Model):
    """One element of a multi-entity request.

    Source: request sample; documentation.
    """

    action: MultiEntityAction | str
    """Whether one record or a list is asked for."""
    alias: str | None | Unset = UNSET
    """Key under which the answer stands, instead of `key`."""
    data_level: int | None | Unset = UNSET
    """How deep related records are embedded: -1 or 1 to 4, like the level in paths. Described as required, yet the
    sample leaves it out."""
    key: EntityName | str
    """Name of the entity."""
    options: Any
    """The id as text for one record; an object of plain field and value pairs, the filters, for a list."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "action",
            "alias",
            "data_level",
            "key",
            "options",
        )
    )
    _ABSENT: ClassVar[object] = UNSET
    _REQUIRED: ClassVar[tuple[str, ...]] = (
        "action",
        "key",
        "options",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("action", UNSET)
            self.action = cast(Any, v if v is UNSET else (read_multi_entity_action(v)))
            v = get("alias", UNSET)
            self.alias = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("data_level", UNSET)
            self.data_level = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("key", UNSET)
            self.key = cast(Any, v if v is UNSET else (read_entity_name(v)))
            self.options = get("options", UNSET)
            wire.require(data, cls._REQUIRED)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data = dict(self.additional_properties)
        data["action"] = wire.encode_text(self.action, "MultiEntityRequestInput.action")
        if self.alias is not UNSET:
            data["alias"] = wire.encode_text(self.alias, "MultiEntityRequestInput.alias")
        if self.data_level is not UNSET:
            data["data_level"] = wire.encode_integer(self.data_level, "MultiEntityRequestInput.data_level")
        data["key"] = wire.encode_text(self.key, "MultiEntityRequestInput.key")
        data["options"] = self.options
        return data
