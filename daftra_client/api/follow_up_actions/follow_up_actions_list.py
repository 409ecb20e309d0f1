"""GET /api2/follow_up_actions/{type_or_id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, member_of

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.appointment_item_type import AppointmentItemType
    from ...models.follow_up_action import FollowUpAction
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="follow_up_actions.list",
    method="GET",
    path="/api2/follow_up_actions/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(member_of("AppointmentItemType")),
    },
    wrappers=("FollowUpAction",),
)


def follow_up_actions_list(
    self: Resource,
    type: AppointmentItemType | int,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[FollowUpAction]:
    """List follow-up actions of one type.

    Returns the follow-up actions that belong to one kind of record. The same URL with the id of an action returns
    that one action; how Daftra tells a type from an id is not documented.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        type: For a list, the kind of record whose actions are wanted. Whether the number or a name is expected is
            not documented. (When reading one action, its id.)
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: documentation; inference (page and limit, which are not declared here although the answer has the v1
    pagination block).
    """
    from ...models.follow_up_action import FollowUpAction
    from ...pagination import Pager
    from .follow_up_actions_get import follow_up_actions_get

    request = OPERATION.request(
        path={
            "type_or_id": type,
        },
    )
    return Pager(
        self._engine,
        request,
        FollowUpAction,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: follow_up_actions_get(self, id, **options)) if expand else None,
        options=options,
    )
