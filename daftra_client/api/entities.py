"""The resource `entities`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    whole_number,
)
from .._call.resource import Resource
from .._listing.pager import Pager

_LIST = Operation(
    name="entities.list",
    method="GET",
    path="/v2/api/entity/{entity}/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


class Entities(Resource):
    """Generic listing of any v2 entity, for entities without a resource of their own. Rows carry the fields of the
    entity. For an entity whose plugin is switched off, Daftra answers status 200 with an `error`."""

    __slots__ = ()

    def list(
        self,
        entity: models.EntityName | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.EntityRecord]:
        """List the records of any entity.

        One page of flat rows. Filters take the form `filter[field]=value` or `filter[field][operator]=value` and
        are combined with "and".

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, entity names, filters); live report (flat paginator, filters); inference (403).
        """
        request = _LIST.request(
            path={
                "entity": entity,
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.EntityRecord,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )
