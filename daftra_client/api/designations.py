"""The resource `designations`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="designations.create",
    method="POST",
    path="/v2/api/entity/designation",
    changes_state=True,
    body=(BodyPart("", "designation", lambda: models.DesignationInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="designations.get",
    method="GET",
    path="/v2/api/entity/designation/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="designations.list",
    method="GET",
    path="/v2/api/entity/designation/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)

_UPDATE = Operation(
    name="designations.update",
    method="PUT",
    path="/v2/api/entity/designation/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "designation", lambda: models.DesignationInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class Designations(Resource):
    """Job titles that staff can hold. A new one is active unless `active` is sent as 0."""

    __slots__ = ()

    async def create(
        self,
        designation: models.DesignationInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a designation.

        Stores a new designation. The answer holds the id and a message in the language of the account.

        Args:
            designation: A designation to create or update. `name` is required.
        """
        request = _CREATE.request(
            body=designation,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.Designation:
        """Read a designation.

        The designation as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.Designation, "designation", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.Designation]:
        """List designations.

        One page of designations.

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.Designation,
            "designation",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def update(
        self,
        id: int,
        designation: models.DesignationInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Update a designation.

        Changes a designation. Unlike sibling resources, Daftra answers with the record instead of a message and an
        id; that record has fewer fields than one that was read. The id is in the path and repeated in the body.

        Args:
            designation: A designation to create or update. `name` is required.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=designation,
            body_id=id,
        )
        return await self._engine.done(request, options)
