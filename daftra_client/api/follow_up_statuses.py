"""The resource `follow_up_statuses`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import DONE, MESSAGE, V2_SAVED
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
    name="follow_up_statuses.create",
    method="POST",
    path="/v2/api/entity/follow_up_status",
    changes_state=True,
    body=(BodyPart("", "follow_up_status", lambda: models.FollowUpStatusInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_DELETE = Operation(
    name="follow_up_statuses.delete",
    method="DELETE",
    path="/api2/follow_up_statuses/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The status is in use, or Daftra failed",
    },
)

_DELETE_V2 = Operation(
    name="follow_up_statuses.delete_v2",
    method="DELETE",
    path="/v2/api/entity/delete/follow_up_status/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
    refusals={
        400: "Other records are in this status",
        500: "No status has this id, or Daftra failed",
    },
)

_GET = Operation(
    name="follow_up_statuses.get",
    method="GET",
    path="/api2/follow_up_statuses/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(record_id),
    },
    wrappers=("FollowUpStatus",),
)

_GET_V2 = Operation(
    name="follow_up_statuses.get_v2",
    method="GET",
    path="/v2/api/entity/follow_up_status/{id}",
    parameters={
        "id": Parameter(record_id),
    },
)

_LIST = Operation(
    name="follow_up_statuses.list",
    method="GET",
    path="/v2/api/entity/follow_up_status/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_LIST_BY_TYPE = Operation(
    name="follow_up_statuses.list_by_type",
    method="GET",
    path="/api2/follow_up_statuses/{type_or_id}.json",
    wrappers=("FollowUpStatus",),
)


class FollowUpStatuses(Resource):
    """Statuses of clients, invoices, estimates, work orders, workflow records and further kinds of records. Listing
    and creating use the v2 API with flat records; reading one and deleting work by v1 and by v2. No way to change
    one is documented here; `entities` can change any record."""

    __slots__ = ()

    async def create(
        self,
        follow_up_status: models.FollowUpStatusInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a follow-up status.

        Adds a follow-up status. The body is flat, without a wrapper key; the answer holds the id and a localised
        message.

        Args:
            follow_up_status: A follow-up status to create. A missing name is known to be refused; the reference of
                August 2026 also requires `status` and `staff_id`. `name` is required.
        """
        request = _CREATE.request(
            body=follow_up_status,
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a follow-up status.

        Removes one follow-up status. The caller needs the permission to edit the settings of clients. Contested:
        500 while a record has the status (vendor reference 2026-08); 400 (documentation of July).

        Args:
            id: Id of the follow-up status.

        Raises:
            OutcomeUnknownError: The status is in use, or Daftra failed (500).

        Source: documentation; vendor reference 2026-08, contested: status of a refusal.
        """
        request = _DELETE.request(
            path={
                "type_or_id": id,
            },
        )
        return await self._engine.done(request, options)

    async def delete_v2(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a follow-up status by v2.

        Removes one follow-up status for good. `delete` does the same by v1, and tells a status that is not there
        from a failure. A DELETE to the path of the record, without `delete` in it, is answered with 405.

        Raises:
            ValidationError: Other records are in this status (400).
            OutcomeUnknownError: No status has this id, or Daftra failed (500).
        """
        request = _DELETE_V2.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.FollowUpStatus:
        """Read a follow-up status.

        Returns one follow-up status, in the v1 envelope. The same URL with the name of a kind lists the statuses of
        that kind. The caller needs the permission to edit the settings of clients.

        Args:
            id: Id of the follow-up status.
        """
        request = _GET.request(
            path={
                "type_or_id": id,
            },
        )
        return await self._engine.record(request, models.FollowUpStatus, options)

    async def get_v2(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.FollowUpStatus:
        """Read a follow-up status by v2.

        Returns one follow-up status as a flat object. `get` reads the same status by v1.
        """
        request = _GET_V2.request(
            path={
                "id": id,
            },
        )
        return await entity_record(self._engine, request, models.FollowUpStatus, "follow_up_status", options)

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
    ) -> Pager[models.FollowUpStatus]:
        """List follow-up statuses.

        Returns the follow-up statuses of all kinds of records as flat v2 rows, the newest first. `item_type` and
        `entity_key` show the kind of each.

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
            models.FollowUpStatus,
            "follow_up_status",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    def list_by_type(
        self,
        type: models.RecordKindName | str,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.FollowUpStatus]:
        """List the follow-up statuses of one kind of record.

        One page of the follow-up statuses of one kind, in the order that the account set. The same URL with a
        number reads one status. The caller needs the permission to edit the settings of clients. Another kind is
        answered with 404.

        Args:
            type: Kind of record, by its name. Daftra answers 404 for another word.
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST_BY_TYPE.request(
            path={
                "type_or_id": type,
            },
        )
        return Pager(
            self._engine,
            request,
            models.FollowUpStatus,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )
