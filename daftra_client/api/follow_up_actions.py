"""The resource `follow_up_actions`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.confirmation import DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Done
from .._listing.pager import Pager

_DELETE = Operation(
    name="follow_up_actions.delete",
    method="DELETE",
    path="/api2/follow_up_actions/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The action is in use, or Daftra failed",
    },
)

_GET = Operation(
    name="follow_up_actions.get",
    method="GET",
    path="/api2/follow_up_actions/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(record_id),
    },
    wrappers=("FollowUpAction",),
)

_LIST = Operation(
    name="follow_up_actions.list",
    method="GET",
    path="/api2/follow_up_actions/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(member_of("AppointmentItemType")),
    },
    wrappers=("FollowUpAction",),
)


class FollowUpActions(Resource):
    """Kinds of action that an appointment or a note can represent; their `action_id` refers to them. Listing by
    type and reading by id share one URL, so the meaning of the last path segment depends on the call."""

    __slots__ = ()

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a follow-up action.

        Removes one follow-up action. Daftra refuses while an appointment refers to it. Contested: the refusal has
        the status 400 (documentation); 500 (vendor reference 2026-08).

        Args:
            id: Id of the follow-up action.
            **options: See `CallOptions`.

        Raises:
            OutcomeUnknownError: The action is in use, or Daftra failed (500).
            DaftraError: See `daftra_client.errors`.

        Source: documentation; vendor reference 2026-08, contested: status of the refusal.
        """
        request = _DELETE.request(
            path={
                "type_or_id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.FollowUpAction:
        """Read a follow-up action.

        Returns one follow-up action. The same URL with a type instead of an id returns the list of that type; how
        Daftra distinguishes the two is not documented.

        Args:
            id: Id of the follow-up action.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _GET.request(
            path={
                "type_or_id": id,
            },
        )
        return await self._engine.record(request, models.FollowUpAction, options)

    def list(
        self,
        type: models.AppointmentItemType | int,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.FollowUpAction]:
        """List follow-up actions of one type.

        Returns the follow-up actions of one kind of record. The same URL with the id of an action returns that one
        action; how Daftra distinguishes a type from an id is not documented.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            type: For a list, the kind of record that the actions belong to; whether Daftra expects a number or a
                name is not documented. For one action, its id.
            limit: Records per page, 20 by default; 1000 is the largest value known to be used.
            page: Page to return, counted from 1.
            expand: Read each record once more by itself, concurrently and in order, for the fields that a list
                leaves out.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation; inference (page and limit, which are not declared here although the answer has the v1
        pagination block).
        """
        request = _LIST.request(
            path={
                "type_or_id": type,
            },
        )
        return Pager(
            self._engine,
            request,
            models.FollowUpAction,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )
