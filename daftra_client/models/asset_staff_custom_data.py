"""AssetStaffCustomData: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStaffCustomData(Model):
    """Values of the custom fields of a staff member. Apart from `id`, the keys are presumably the fields that the
    account defined, so that other accounts have others.

    Source: documentation (an object full of nulls); inference (what the keys are).
    """

    allow_printing: Any = None
    """Meaning not documented."""
    id: int | None = None
    """Id of the set of values."""
    reference_id: Any = None
    """Meaning not documented."""
    time: Any = None
    """Meaning not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "allow_printing",
            "id",
            "reference_id",
            "time",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        self.allow_printing = row["allow_printing"]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.reference_id = row["reference_id"]
        self.time = row["time"]
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "allow_printing": self.allow_printing,
            "id": wire.encode_integer(self.id, "AssetStaffCustomData.id"),
            "reference_id": self.reference_id,
            "time": self.time,
        }
        return data
