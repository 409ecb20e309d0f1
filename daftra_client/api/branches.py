"""The resource `branches`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import MESSAGE, V2_SAVED
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
    name="branches.create",
    method="POST",
    path="/v2/api/entity/branch",
    changes_state=True,
    body=(BodyPart("", "branch", lambda: models.BranchInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_DELETE = Operation(
    name="branches.delete",
    method="DELETE",
    path="/v2/api/entity/delete/branch/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
    refusals={
        400: "Other records refer to the branch, or a rule forbids the delete",
        500: "No branch has this id, or Daftra failed",
    },
)

_GET = Operation(
    name="branches.get",
    method="GET",
    path="/v2/api/entity/branch/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="branches.list",
    method="GET",
    path="/api2/branches",
    wrappers=("Branch",),
)

_LIST_V2 = Operation(
    name="branches.list_v2",
    method="GET",
    path="/v2/api/entity/branch/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="branches.update",
    method="POST",
    path="/v2/api/entity/branch",
    changes_state=True,
    body=(BodyPart("", "branch", lambda: models.BranchInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class Branches(Resource):
    """The branches of the account. v1 lists them with all fields; v2 also reads, creates, changes and deletes them,
    with name, code and state only. The ids serve as `branch_id` of other records and as the `request_branch_id`
    that selects a branch for a call."""

    __slots__ = ()

    async def create(
        self,
        branch: models.BranchInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a branch.

        Stores a new branch. The answer holds the id and a message in the language of the account. Needs the plugin
        for branches and the permission to manage them.

        Args:
            branch: A branch to create or to change. What a create requires is not documented.
        """
        request = _CREATE.request(
            body=branch,
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a branch.

        Removes a branch. What Daftra answers for a branch that records belong to, or for an id that no branch has,
        is not documented for branches; the refusals are those of other entities.

        Raises:
            ValidationError: Other records refer to the branch, or a rule forbids the delete (400).
            OutcomeUnknownError: No branch has this id, or Daftra failed (500).
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.EntityBranch:
        """Read a branch.

        Returns one branch as a flat object with the fields of a v2 row. The level changes nothing.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.EntityBranch, "branch", options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Branch]:
        """List branches.

        Lists the branches page by page with all of their fields, each under the key `Branch`. The path has no
        `.json` ending. Not listed in the reference of August 2026, which has the v2 list only.

        Args:
            limit: Rows per page. Other lists give 20 by default and at most 1000.
            page: Number of the page, starting at 1. A page after the last one is empty.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.Branch,
            page=page,
            size=limit,
            size_name="limit",
            options=options,
        )

    def list_v2(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.EntityBranch]:
        """List branches by v2.

        Lists the branches as flat rows with few fields, the newest first. Needs the plugin for branches.

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST_V2.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.EntityBranch,
            "branch",
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
        branch: models.BranchInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a branch.

        Changes a branch. Fields that are left out keep their values. The request goes to the path that also
        creates; the id in the body marks it as a change.

        Args:
            branch: A branch to create or to change. What a create requires is not documented.
        """
        request = _UPDATE.request(
            body=branch,
            body_id=id,
        )
        return await self._engine.done(request, options)
