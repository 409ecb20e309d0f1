"""Lists of v2 entities, which choose rows, their order and their fields."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._codec.record import Record
from .filter_checks import checks_of
from .filters import Condition, Where, conditions_of, field_pairs, sort_pairs, where_pairs
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
    sort: str | None = None,
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
    pairs: list[tuple[str, Any]] = [*where_pairs(conditions, entity), *sort_pairs(sort, entity)]
    if fields is not None:
        pairs += field_pairs([*fields, "id", *_names(conditions)] if fields else fields, entity)
    return Pager(
        engine,
        request.with_query(pairs),
        model,
        page=page,
        size=per_page,
        size_name="per_page",
        options=options,
        checks=(*request.checks, *checks_of(entity, model, conditions, is_complete=not _chooses_fields(options))),
    )


def _names(conditions: Iterable[Condition]) -> list[str]:
    """Fields of the rows themselves that conditions are checked on, also within groups."""
    return [each.field for condition in conditions for each in condition.members if "." not in each.field]


def _chooses_fields(options: CallOptions) -> bool:
    """Whether `extra_query` selects fields, so that rows may lack those of the conditions."""
    extra: Any = options.get("extra_query")
    if isinstance(extra, Sequence):
        extra = [pair[0] for pair in extra if isinstance(pair, Sequence) and pair]
    return isinstance(extra, Collection) and any(str(name).startswith("fields") for name in extra)
