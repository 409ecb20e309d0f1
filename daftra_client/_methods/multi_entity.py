"""Several reads of v2 entities in one call.

answers = await daftra.multi_entity([Show("invoice", 81), ListOf("requisition", {"order_id": 81}, alias="goods")])
answers["invoice"]      # a record, None if it does not exist
answers["goods"]        # a page of records
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from .._call.parameters import level as check_level
from .._call.query import query_pairs
from .._call.response_errors import check_success
from .._call.verification import RowCheck, verify
from .._codec.model import Model
from .._codec.page import Page
from .._codec.record import Record
from .._codec.replies import OtherShapeError, Shape, optional_record_of, partial_page_of
from .._codec.write import encode_integer
from ..errors import EncodeError, ResponseError, UnexpectedResponseError
from ..models import MultiEntityRequestInput
from .entity import check_entity_name
from .filter_checks import checks_of
from .filters import Condition
from .known_fields import entity_advice, kind_of, typed

if TYPE_CHECKING:
    from .._call.engine import Engine
    from .._call.options import CallOptions

_TAKEN: Final = frozenset(("error", "payload", "result"))
"""Keys that mark an answer as a failure or as an envelope, so no element can have them."""


@attrs.frozen
class Show:
    """A request for one record.

    Attributes:
        entity: Name of the entity.
        id: Id of the record.
        level: Depth of embedded related records, -1 to 3, or 4 as live callers use; see `Entity`.
        alias: Key of the answer; the name of the entity by default.
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
        where = f"Show({self.entity}).id"
        id = encode_integer(self.id, where)
        if id is None:
            raise EncodeError(where, id, "an int is needed")
        return _element(self, "show", str(id))


@attrs.frozen
class ListOf:
    """A request for a page of records.

    It is the first page, and its order is not certain, since this call is documented without a page and a sort.

    Attributes:
        entity: Name of the entity.
        filters: Fields and the values they must have. This call has no other operators (source: documentation). Fields
            that the document does not know for the entity are refused, and so are values of another type than that of
            the field.
        level: Depth of embedded related records, -1 to 3, or 4 as live callers use; see `Entity`.
        alias: Key of the answer; the name of the entity by default.
        unchecked: The filters are sent without checks, and the records may contradict them.
    """

    entity: str
    filters: Mapping[str, Any] = attrs.field(factory=dict)
    level: int = attrs.field(default=1, kw_only=True)
    alias: str | None = attrs.field(default=None, kw_only=True)
    unchecked: bool = attrs.field(default=False, kw_only=True)

    @property
    def key(self) -> str:
        return self.alias or self.entity

    def to_input(self) -> MultiEntityRequestInput:
        """The element of the request."""
        given: object = self.filters
        if not isinstance(given, Mapping) or not all(isinstance(name, str) for name in given):
            raise EncodeError(f"ListOf({self.entity})", type(self.filters), "filters are a dict of names and values")
        filters = {name: self._plain(name, value) for name, value in self.filters.items()}
        if not self.unchecked:
            for name, value in self.filters.items():
                where, escape = f"ListOf({self.entity}).{name}", "`ListOf(..., unchecked=True)` sends it anyway"
                kind = kind_of(self.entity, name, where, escape)
                if kind is not None:
                    typed(value, kind, where, escape)
        return _element(self, "list", filters)

    def checks(self, model: type[Record]) -> tuple[RowCheck, ...]:
        """The checks of the records. A record without a value of a field passes."""
        if self.unchecked:
            return ()
        conditions = [Condition((), name, "==", (value,)) for name, value in self.filters.items()]
        return checks_of(self.entity, model, conditions, is_complete=False)

    def _plain(self, name: str, value: Any) -> str | int:
        if value is None or (isinstance(value, Sequence) and not isinstance(value, str | bytes)):
            raise EncodeError(f"ListOf({self.entity}).{name}", value, "a plain value is needed")
        if type(value) is int:
            return value  # the documented sample has numbers as well as text
        ((_, text),) = query_pairs(((name, value),), f"ListOf({self.entity})")
        return text


Element: TypeAlias = Show | ListOf


def _element(element: Element, action: str, options: Any) -> MultiEntityRequestInput:
    check_level(element.level, f"{type(element).__name__}({element.entity}).level")
    # The name of the level is contested (documentation of July; vendor reference 2026-08), so both are sent.
    request = MultiEntityRequestInput(
        key=element.entity, action=action, options=options, data_level=element.level, level=element.level
    )
    if element.alias:
        request.alias = element.alias
    return request


def check_keys(elements: Sequence[Element]) -> None:
    """Refuse requests whose answers cannot be distinguished.

    Raises:
        EncodeError: There are no elements, two share a key, or one has a key or a name that cannot be used.
    """
    if not elements:
        raise EncodeError("multi_entity()", elements, "at least one element is needed")
    keys: set[str] = set()
    for element in elements:
        check_entity_name(element.entity)
        if element.key in _TAKEN:
            raise EncodeError("multi_entity()", element.key, "an answer with this key would be misread; use an alias")
        if element.key in keys:
            raise EncodeError("multi_entity()", element.key, "two elements share this key; give one an alias")
        keys.add(element.key)


async def read_part(
    engine: Engine, element: Element, part: Any, model: type[Record], url: str, options: CallOptions
) -> Model | Page[Model] | None:
    """The result for one element, from its part of the decoded answer. Errors name `url`.

    Raises:
        ResponseError: Daftra answered this element with a failure, or its part has another shape.
        FilterIgnoredError: A record contradicts a filter.
    """
    try:
        if isinstance(part, dict) and part.get("error"):
            check_success(
                None, method="POST", url=url, status=200, headers={}, body=part, advice=entity_advice(element.entity)
            )
    except ResponseError as error:
        error.add_note(f"in the answer to {element.key!r}")
        raise
    try:
        if isinstance(element, Show):
            return await engine.read(optional_record_of(model).part(part), options)
        shape: Shape[Page[Model]] = partial_page_of(model)
        page = await engine.read(shape.part(part), options)
    except OtherShapeError:
        other = UnexpectedResponseError(
            f"the answer to {element.key!r} is missing or of another shape",
            method="POST", url=url, status=200, body=part,
        )  # fmt: skip
        other.add_note(f"in the answer to {element.key!r}")
        raise other from None
    verify(page.items, element.checks(model), "multi_entity")
    return page
