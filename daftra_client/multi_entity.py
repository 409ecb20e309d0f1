"""Several reads of v2 entities in one call.

answers = await daftra.multi_entity([Show("invoice", 81), ListOf("requisition", {"order_id": 81}, alias="goods")])
answers["invoice"]      # a record, None if it was not found
answers["goods"]        # a page of records
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from . import envelope
from .errors import EncodeError
from .model import Model
from .models import MultiEntityRequestInput
from .operation import query_pairs
from .pagination import Page


@attrs.frozen
class Show:
    """Asks for one record.

    Attributes:
        entity: Name of the entity.
        id: Id of the record.
        level: How deep related records are embedded, -1 or 1 to 4.
        alias: Key of the answer; the name of the entity if not given.
    """

    entity: str
    id: int
    level: int = attrs.field(default=1, kw_only=True)
    alias: str | None = attrs.field(default=None, kw_only=True)

    @property
    def key(self) -> str:
        return self.alias or self.entity

    def to_input(self) -> MultiEntityRequestInput:
        """The element of the request."""
        return _element(self, "show", str(self.id))


@attrs.frozen
class ListOf:
    """Asks for a page of records.

    Attributes:
        entity: Name of the entity.
        filters: Fields and the values they must have; this call knows no other operator (source: documentation).
        level: How deep related records are embedded, -1 or 1 to 4.
        alias: Key of the answer; the name of the entity if not given.
    """

    entity: str
    filters: Mapping[str, Any] = attrs.field(factory=dict)
    level: int = attrs.field(default=1, kw_only=True)
    alias: str | None = attrs.field(default=None, kw_only=True)

    @property
    def key(self) -> str:
        return self.alias or self.entity

    def to_input(self) -> MultiEntityRequestInput:
        """The element of the request."""
        for name, value in self.filters.items():
            if value is None or isinstance(value, list | tuple | dict):
                raise EncodeError(f"ListOf({self.entity}).{name}", value, "a plain value is needed")
        return _element(self, "list", dict(query_pairs(self.filters.items(), f"ListOf({self.entity})")))


Element: TypeAlias = Show | ListOf


def _element(element: Element, action: str, options: Any) -> MultiEntityRequestInput:
    request = MultiEntityRequestInput(key=element.entity, action=action, options=options, data_level=element.level)
    if element.alias is not None:
        request.alias = element.alias
    return request


def check_keys(elements: Sequence[Element]) -> None:
    """Refuse requests whose answers could not be told apart.

    Raises:
        EncodeError: There are none, or two of them share a key.
    """
    if not elements:
        raise EncodeError("multi_entity()", elements, "at least one element is needed")
    keys: set[str] = set()
    for element in elements:
        if element.key in keys:
            raise EncodeError("multi_entity()", element.key, "two elements share this key; give one an alias")
        keys.add(element.key)


def rows_of(element: Element, answer: Any) -> list[Any]:
    """The records in the answer to one element, still raw."""
    if isinstance(element, Show):
        record = envelope.record(answer, ())
        return [record] if isinstance(record, dict) and record else []
    return answer if isinstance(answer, list) else envelope.rows(answer, ()) or []


def result_of(element: Element, answer: Any, records: list[Model]) -> Model | Page[Model] | None:
    """What the user gets for one element."""
    if isinstance(element, Show):
        return records[0] if records else None
    page_count, total = envelope.paging(answer)
    return Page(items=records, page=1, page_count=page_count, total=total)
