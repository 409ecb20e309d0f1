"""MultiEntityRequestInput: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .entity_name import EntityName
from .multi_entity_action import MultiEntityAction


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MultiEntityRequestInput(Input):
    """One element of a multi-entity request."""

    action: MultiEntityAction | str
    """Whether the element asks for one record or a list."""
    alias: str | None | Unset = UNSET
    """Key of the answer; `key` by default."""
    data_level: int | None | Unset = UNSET
    """How deep related records are embedded, as in paths. Contested: `data_level` (documentation); `level` (vendor
    reference 2026-08). `multi_entity` of the client sends both."""
    key: EntityName | str
    """Name of the entity."""
    level: int | None | Unset = UNSET
    """How deep related records are embedded, as in paths; 1 by default. The reference of July calls it
    `data_level`."""
    options: Any
    """The id as text for one record; an object of plain field and value pairs, the filters, for a list."""
