"""MultiEntityRequestInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .entity_name import read_entity_name
from .multi_entity_action import read_multi_entity_action

if TYPE_CHECKING:
    from typing import Self

    from .entity_name import EntityName
    from .multi_entity_action import MultiEntityAction


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MultiEntityRequestInput(Input):
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
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "action",
            "alias",
            "data_level",
            "key",
            "options",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = (
        "action",
        "key",
        "options",
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["action"]
        self.action = cast(Any, v if v is UNSET else read_multi_entity_action(v))
        v = row["alias"]
        self.alias = v if v is UNSET else wire.text(v)
        v = row["data_level"]
        self.data_level = v if v is UNSET else wire.integer(v)
        v = row["key"]
        self.key = cast(Any, v if v is UNSET else read_entity_name(v))
        self.options = cast(Any, row["options"])
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "MultiEntityRequestInput", date_format)
        data["action"] = wire.encode_text(self.action, "MultiEntityRequestInput.action")
        if self.alias is not UNSET:
            data["alias"] = wire.encode_text(self.alias, "MultiEntityRequestInput.alias")
        if self.data_level is not UNSET:
            data["data_level"] = wire.encode_integer(self.data_level, "MultiEntityRequestInput.data_level")
        data["key"] = wire.encode_text(self.key, "MultiEntityRequestInput.key")
        data["options"] = wire.plain(self.options, "MultiEntityRequestInput.options", date_format)
        return data
