"""What each resource can do and which arguments its reads take, for programs that treat all resources in the same way.

The table is generated from the document, see `scripts/codegen/catalog.py`. The module imports nothing heavy: a command
line loads it at each start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

_FILE: Final = os.path.join(os.path.dirname(__file__), "resources.json")  # pathlib would cost more than the file


if TYPE_CHECKING:  # each start of the command line would pay a millisecond for them
    from typing import NotRequired, TypedDict

    class Argument(TypedDict):
        """An argument of a read.

        `kind` is the check of `_call/parameters.py` for its values: `record_id`, `integer`, `within`, `decimal`,
        `flag`, `calendar_date`, `display_date`, `timestamp`, `text`, `member_of` or `field_of`; `of` is what
        the last two and `within` take: names of enumerations, a model, and the two bounds. `default` is a literal.
        """

        name: str
        kind: str
        description: str
        of: NotRequired[Sequence[str]]
        many: NotRequired[bool]
        default: NotRequired[str]

    class Hidden(TypedDict):
        """Rows that a list leaves out by default, and the arguments that include them; empty if there are none."""

        rows: str
        show: Mapping[str, Any]
        evidence: str

    class Right(TypedDict):
        """Rows that a list shows only to callers with a right."""

        rows: str
        right: str
        evidence: str

    class Read(TypedDict):
        """A list, or the read of a single record; `arguments` are positional, and `options` are not.

        `choices` are the arguments among `where`, `sort` and `fields` that the list of a v2 entity has. `expands` is
        true if the list can also read each record by its id.
        """

        model: str
        summary: str
        arguments: NotRequired[Sequence[Argument]]
        options: NotRequired[Sequence[Argument]]
        choices: NotRequired[Sequence[str]]
        is_v2: NotRequired[bool]
        expands: NotRequired[bool]
        hides: NotRequired[Sequence[Hidden]]
        rights: NotRequired[Sequence[Right]]

    class Operation(TypedDict):
        """The HTTP request of a method; `changes_state` where it writes, be it by GET."""

        method: str
        path: str
        summary: str
        changes_state: NotRequired[bool]

    class Resource(TypedDict):
        """A resource: the methods of its class, and the requests of those that are one request."""

        description: str
        methods: Sequence[str]
        operations: Mapping[str, Operation]
        list: NotRequired[Read]
        get: NotRequired[Read]


def resources() -> Mapping[str, Resource]:
    """All resources, by the name of their attribute on the client."""
    found: Mapping[str, Resource] = _table()["resources"]
    return found


def list_of(resource: str) -> Read:
    """The list of a resource that has one."""
    found: Read = _table()["resources"][resource]["list"]
    return found


def get_of(resource: str) -> Read:
    """The read of a single record of a resource that has one."""
    found: Read = _table()["resources"][resource]["get"]
    return found


def listable() -> Mapping[str, Read]:
    """The lists of all resources that have one."""
    return {name: list_of(name) for name, found in resources().items() if "list" in found}


def whole_lists() -> Mapping[str, Read]:
    """The lists that need no argument."""
    return {name: read for name, read in listable().items() if not read.get("arguments")}


def gettable() -> Mapping[str, Read]:
    """The reads of a single record of all resources that have one."""
    return {name: get_of(name) for name, found in resources().items() if "get" in found}


def members(enumeration: str) -> Mapping[str, int | str]:
    """The values of an enumeration that an argument takes, by their names."""
    found: Mapping[str, int | str] = _table()["enumerations"][enumeration]
    return found


@cache
def _table() -> Any:
    with open(_FILE, "rb") as file:
        return json.load(file)
