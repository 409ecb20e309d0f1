"""The building blocks for paths of v1 other than list, get, create, update and delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from starlette.datastructures import QueryParams

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.wire import Json, as_id, as_object

Answer = dict[str, Json] | list[Json]


@dataclass(frozen=True, slots=True)
class Bare:
    """An answer with the status 200 and without an envelope, for actions that answer in both forms."""

    body: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Call:
    """A request for an action."""

    records: Records
    path: Mapping[str, str]
    """The values of the placeholders in the path."""
    query: QueryParams
    api_key: str
    body: Callable[[], Json]
    """Reads the JSON in the body."""

    @property
    def account(self) -> Account:
        """The account of the records."""
        return self.records.account

    def id(self, name: str, key: str, *, missing: int = 404) -> int:
        """An id in the path; ``key`` names its resource in the error, whose status is ``missing``."""
        found = as_id(self.path[name])
        if found is None:
            raise Refusal(missing, f"There is no {key} with this id.")
        return found


@dataclass(frozen=True, slots=True)
class Action:
    """One path; ``{name}`` in it matches one segment."""

    method: str
    path: str
    run: Callable[[Call], Answer | Bare]
    status: int = 200
    bare: bool = False
    """Whether the answer has no envelope: neither a success word nor a code."""
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Split the path into segments."""
        object.__setattr__(self, "names", tuple(self.path.split("/")))

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The values of the placeholders, or None if the request is for another path."""
        if method != self.method:
            return None
        segments = path.split("/")
        if len(segments) != len(self.names):
            return None
        found: dict[str, str] = {}
        for name, segment in zip(self.names, segments, strict=True):
            if name.startswith("{"):
                found[name[1:-1]] = segment
            elif name != segment:
                return None
        return found


def with_columns(body: Json, key: str, **columns: Json) -> Json:
    """A body with further columns in its record."""
    outer = as_object(body) or {}
    record = as_object(outer.get(key))
    return {**outer, key: {**record, **columns}} if record else outer
