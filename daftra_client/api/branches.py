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
    body=(BodyPart("", "branch", "BranchInput", is_required=True),),
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
    body=(BodyPart("", "branch", "BranchInput", is_required=True),),
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
            branch: A branch to create or to change. What a create requires is not documented. Sent as the whole
                body, as `BranchInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08 (the page of the change, which creates without an id; the page of the
        create is not available).
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

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            ValidationError: Other records refer to the branch, or a rule forbids the delete (400).
            OutcomeUnknownError: No branch has this id, or Daftra failed (500).
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08.
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
            id: Id of the record.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No record has this id. Where Daftra only answers 500 and `error happened`, the list of
                the entity is asked once whether it has the record, if it is not known to leave out any.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08.
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

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Rows per page. Other lists give 20 by default and at most 1000.
            page: Number of the page, starting at 1. A page after the last one is empty.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, envelope, fields; filed there with the newer API); inference (401 and 403).
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

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1. At least 1. Daftra takes 1 by default.
            per_page: Records per page of a v2 list. The v1 name `limit` has no effect there. At least 1. Daftra
                takes 20 by default.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are
                None.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: live capture; vendor reference 2026-08.
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
            id: Id of the record.
            branch: A branch to create or to change. What a create requires is not documented. Sent as the whole
                body, as `BranchInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08.
        """
        request = _UPDATE.request(
            body=branch,
            body_id=id,
        )
        return await self._engine.done(request, options)
