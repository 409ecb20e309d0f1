"""The resource `employment_types`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
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
    name="employment_types.create",
    method="POST",
    path="/v2/api/entity/employment_type",
    changes_state=True,
    body=(BodyPart("", "employment_type", lambda: models.EmploymentTypeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="employment_types.get",
    method="GET",
    path="/v2/api/entity/employment_type/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="employment_types.list",
    method="GET",
    path="/v2/api/entity/employment_type/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="employment_types.update",
    method="PUT",
    path="/v2/api/entity/employment_type/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "employment_type", lambda: models.EmploymentTypeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class EmploymentTypes(Resource):
    """Kinds of employment, such as contract or freelance. A new one is active unless `active` is sent as 0."""

    __slots__ = ()

    async def create(
        self,
        employment_type: models.EmploymentTypeInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an employment type.

        Stores a new employment type. The answer holds the id and a message in the language of the account.

        Args:
            employment_type: An employment type to create or update. `name` is required.
        """
        request = _CREATE.request(
            body=employment_type,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.EmploymentType:
        """Read an employment type.

        The employment type as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.EmploymentType, "employment_type", options)

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
    ) -> Pager[models.EmploymentType]:
        """List employment types.

        One page of employment types.

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
            models.EmploymentType,
            "employment_type",
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
        employment_type: models.EmploymentTypeInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an employment type.

        Changes an employment type. The id is sent in the body as well.

        Args:
            employment_type: An employment type to create or update. `name` is required.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=employment_type,
            body_id=id,
        )
        return await self._engine.done(request, options)
