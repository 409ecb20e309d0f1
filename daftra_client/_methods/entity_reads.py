"""Reads of v2 entities that need more than the answer to one call: single records and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from .. import models
from .._call.operation import Operation
from .._call.response_errors import ERROR_HAPPENED
from .._codec.record import Record
from ..errors import DaftraError, NotFoundError, ServerError, UnexpectedResponseError
from .entity_list import list_pairs
from .filters import Where, conditions_of
from .known_fields import hidden_rows

if TYPE_CHECKING:
    from .._call.engine import Engine
    from .._call.operation import Request
    from .._call.options import CallOptions

R = TypeVar("R", bound=Record)

_LOOK: Final = Operation(name="entities.list", method="GET", path="/v2/api/entity/{entity}/list/-1")


async def entity_record(engine: Engine, request: Request, model: type[R], entity: str, options: CallOptions) -> R:
    """The record that `request` reads by its id.

    v2 answers 500 and `error happened` for an id that no record has, as well as for a record that it cannot load
    (source: vendor reference 2026-08). Then one more call, of the list of the entity without embedded records and with
    the rows of all branches, says which of the two it is. A list that leaves out rows nevertheless, as that of packages
    does, is not asked.

    Raises:
        NotFoundError: No record has this id.
        ServerError: The record exists, or that is not known; then the error has a note that says why.
        DaftraError: See `daftra_client.errors`.
    """
    try:
        return await engine.record(request, model, options)
    except ServerError as error:
        if (
            error.status != 500
            or error.message != ERROR_HAPPENED
            or not await _is_missing(engine, request, entity, options, error)
        ):
            raise
        missing = NotFoundError(
            f"no record has the id {request.record_id}: Daftra answered `{ERROR_HAPPENED}`, and does not list it",
            method=error.method,
            url=error.url,
            status=error.status,
            code=404,
        )
        missing.response_headers = error.response_headers
        raise missing from error


async def _is_missing(engine: Engine, request: Request, entity: str, options: CallOptions, error: ServerError) -> bool:
    """Whether the list of the entity lacks the record. Why that says nothing becomes a note of the error."""
    if (hidden := hidden_rows(entity)) is not None:
        error.add_note(f"whether the record exists is not known, since its list leaves out {hidden}")
        return False
    if request.record_id is None:
        return False  # without an id the list would be that of all records
    operation = attrs.evolve(_LOOK, missing_entity=request.operation.missing_entity)
    look = operation.request(path={"entity": entity}).with_query(
        [*list_pairs((), entity), ("filter[id]", request.record_id), ("per_page", 1)]
    )
    # What the caller adds to the query is meant for the read, and could make the list empty.
    once: Any = {name: value for name, value in options.items() if name != "extra_query"} | {"retries": 0}
    try:
        page = await engine.page(look, models.EntityRecord, 1, once)
    except DaftraError as failure:
        error.add_note(f"whether the record exists is not known, since its list could not be read: {failure}")
        return False
    return not page.items and not page.total


async def entity_count(
    engine: Engine, request: Request, entity: str, *, where: Where, options: CallOptions
) -> models.EntityCount:
    """The number of records that match the conditions. `request` is that of the list with `mode` `count`.

    Raises:
        EncodeError: A filter cannot be sent, or Daftra would ignore it.
        UnexpectedResponseError: The answer is not a count.
    """
    pairs = list_pairs(conditions_of(where), entity, request, options)
    counted = await engine.record(request.with_query(pairs), models.EntityCount, options)
    if counted.total is None or counted.total < 0:
        raise UnexpectedResponseError(
            "the answer is not a count: a number of records was expected under `total`",
            method="GET", url=engine.url(request), status=200, body=counted.to_dict(),
        )  # fmt: skip
    return counted
