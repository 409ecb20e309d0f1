"""Lists of v2 entities, which choose rows, their order and their fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from .._call.query import extra_pairs
from .._codec.record import Record
from ..errors import EncodeError
from .filter_checks import checks_of
from .filters import Condition, Sort, Where, conditions_of, field_pairs, sort_pairs, unambiguous, where_pairs
from .known_fields import sent_with_lists
from .pager import Pager

if TYPE_CHECKING:
    from .._call.engine import Engine
    from .._call.operation import Request
    from .._call.options import CallOptions

R = TypeVar("R", bound=Record)


def entity_list(
    engine: Engine,
    request: Request,
    model: type[R],
    entity: str,
    *,
    where: Where = (),
    sort: Sort | None = None,
    fields: Sequence[str] | None = None,
    page: int | None,
    per_page: int | None,
    options: CallOptions,
) -> Pager[R]:
    """The listing of an entity. `request` is that of its list.

    Raises:
        EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
    """
    conditions = conditions_of(where)
    order = sort_pairs(sort, entity)
    called = request.operation.name
    is_complete = not _chooses(options, "fields", called)
    pairs = [*list_pairs(conditions, entity, request, options), *order]
    if fields is not None:
        checked = [check.field for check in request.checks]
        pairs += field_pairs([*fields, "id", *checked, *_names(conditions)] if fields else fields, entity)
    return Pager(
        engine,
        request.with_query(pairs),
        model,
        page=page,
        size=per_page,
        size_name="per_page",
        options=options,
        checks=(
            *request.checks,
            *checks_of(entity, model, conditions, is_complete=is_complete),
        ),
        order_of_whole=() if _chooses(options, "sort", called) else unambiguous(order),
    )


def list_pairs(
    conditions: tuple[Condition, ...],
    entity: str,
    request: Request | None = None,
    options: CallOptions | None = None,
) -> list[tuple[str, str]]:
    """The query pairs that choose rows: the conditions, and what every list of the entity is sent.

    `request` and `options` are those of the call, whose own parameters go before those that every list is sent.

    Raises:
        EncodeError: A condition cannot be sent, or Daftra would ignore it.
    """
    given: set[str] = set()
    if request is not None:
        _refuse_fixed(request, conditions)
        given = {name for name, _ in request.query}
    always = [
        (name, value)
        for name, value in sent_with_lists(entity).items()
        if name not in given and not _chooses(options or {}, name, entity)
    ]
    return [*always, *where_pairs(conditions, entity)]


def _refuse_fixed(request: Request, conditions: Iterable[Condition]) -> None:
    """Refuse conditions on fields for which the list already has a condition, because PHP would use only one."""
    fixed = [name for name, _ in request.query if name.startswith("filter[")]
    for name in (name for condition in conditions for name, _ in condition.pairs):
        if any(name == each or name.startswith(f"{each}[") for each in fixed):
            reason = f"{request.operation.name} already has a condition on this field, and Daftra would see only one"
            raise EncodeError("where", name, reason)


def _names(conditions: Iterable[Condition]) -> list[str]:
    """Fields of the rows themselves that conditions are checked on, also within groups."""
    return [each.field for condition in conditions for each in condition.members if "." not in each.field]


def _chooses(options: CallOptions, what: str, where: str) -> bool:
    """Whether `extra_query` has this parameter, such as `fields` or `fields[]`."""
    return any(name.partition("[")[0] == what for name, _ in extra_pairs(options.get("extra_query") or (), where))
