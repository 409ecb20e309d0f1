"""The resource `departments`, generated from openapi/daftra.yaml; do not edit."""

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
    name="departments.create",
    method="POST",
    path="/v2/api/entity/department",
    changes_state=True,
    body=(BodyPart("", "department", lambda: models.DepartmentInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="departments.get",
    method="GET",
    path="/v2/api/entity/department/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="departments.list",
    method="GET",
    path="/v2/api/entity/department/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="departments.update",
    method="PUT",
    path="/v2/api/entity/department/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "department", lambda: models.DepartmentInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class Departments(Resource):
    """Departments that staff can belong to, with their managers. A new one is active unless `active` is sent as 0.
    Managers are written as plain staff ids and read as objects."""

    __slots__ = ()

    async def create(
        self,
        department: models.DepartmentInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a department.

        Stores a new department. The answer holds the id and a message in the language of the account.

        Args:
            department: A department to create or update. `name` is required.
        """
        request = _CREATE.request(
            body=department,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.Department:
        """Read a department.

        The department as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.Department, "department", options)

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
    ) -> Pager[models.Department]:
        """List departments.

        One page of departments. Each manager includes the whole staff record with its personal data.

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
            models.Department,
            "department",
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
        department: models.DepartmentInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a department.

        Changes a department. The id is sent in the body as well.

        Args:
            department: A department to create or update. `name` is required.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=department,
            body_id=id,
        )
        return await self._engine.done(request, options)
