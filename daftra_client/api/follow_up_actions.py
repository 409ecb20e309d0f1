"""The resource `follow_up_actions`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.confirmation import DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Done
from .._methods.pager import Pager

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
    wrappers=("FollowUpAction",),
)


class FollowUpActions(Resource):
    """Kinds of action that an appointment or a note can represent; their `action_id` refers to them. Listing by
    kind and reading by id share one URL: the name of a kind selects the list, a number one action."""

    __slots__ = ()

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a follow-up action.

        Removes one follow-up action. Daftra refuses while an appointment refers to it, so unassign it first.
        Contested: the refusal has the status 400 (documentation); 500 (vendor reference 2026-08).

        Args:
            id: Id of the follow-up action.

        Raises:
            OutcomeUnknownError: The action is in use, or Daftra failed (500).

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

        Returns one follow-up action. The same URL with the name of a kind of record returns the list of that kind.
        The caller needs the permission for settings of clients.

        Args:
            id: Id of the follow-up action.
        """
        request = _GET.request(
            path={
                "type_or_id": id,
            },
        )
        return await self._engine.record(request, models.FollowUpAction, options)

    def list(
        self,
        type: models.RecordKindName | str | models.AppointmentItemType | int,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.FollowUpAction]:
        """List follow-up actions of one type.

        One page of the follow-up actions of one kind of record. The same URL with the id of an action returns that
        one action: a word selects a list, a number one record (vendor reference 2026-08). The caller needs the
        permission for settings of clients.

        Args:
            type: Kind of record, by its name. Contested: a number is taken as well (inference from the numbers in
                records); a number is the id of one action (vendor reference 2026-08).
            limit, page, expand, **options: See `daftra_client.api`.
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
