"""The resource `follow_up_statuses`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import DONE, V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._listing.pager import Pager

_CREATE = Operation(
    name="follow_up_statuses.create",
    method="POST",
    path="/v2/api/entity/follow_up_status",
    changes_state=True,
    body=(BodyPart("", "follow_up_status", "FollowUpStatusInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_DELETE = Operation(
    name="follow_up_statuses.delete",
    method="DELETE",
    path="/api2/follow_up_statuses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The status is in use, or Daftra failed",
    },
)

_GET = Operation(
    name="follow_up_statuses.get",
    method="GET",
    path="/api2/follow_up_statuses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("FollowUpStatus",),
)

_LIST = Operation(
    name="follow_up_statuses.list",
    method="GET",
    path="/v2/api/entity/follow_up_status/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


class FollowUpStatuses(Resource):
    """Statuses of clients, invoices, estimates, work orders and workflow records. Listing and creating use the v2
    API with flat records; reading one and deleting use v1. No way to change one is documented."""

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
            follow_up_status: A follow-up status to create. Only a missing name is known to be refused. Sent as the
                whole body, as `FollowUpStatusInput`; `name` is required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (200 and 422 with examples); inference (401).
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

        Removes one follow-up status. Daftra answers 400 while other records depend on it.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            OutcomeUnknownError: The status is in use, or Daftra failed (500).
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
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
        **options: Unpack[CallOptions],
    ) -> models.FollowUpStatus:
        """Read a follow-up status.

        Returns one follow-up status, in the v1 envelope.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.FollowUpStatus, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.FollowUpStatus]:
        """List follow-up statuses.

        Returns the follow-up statuses of all kinds of records as flat v2 rows. `item_type` and `entity_key` show
        the kind of each.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path); live report (v2 lists answer with the flat paginator; the v1 envelope
        documented for this one is left over from its older address); inference (covers all kinds of records, as no
        kind is named).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.FollowUpStatus,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )
