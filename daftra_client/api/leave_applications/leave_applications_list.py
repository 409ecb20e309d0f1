"""GET /v2/api/entity/leave_application/list/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.leave_application import LeaveApplication
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="leave_applications.list",
    method="GET",
    path="/v2/api/entity/leave_application/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


def leave_applications_list(
    self: Resource,
    *,
    page: int | None = None,
    per_page: int | None = None,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> Pager[LeaveApplication]:
    """List leave applications.

    One page of leave applications. Filters are not declared for this entity; `extra_query` takes them in the form
    of v2.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        page: Page to answer, counted from 1.
        per_page: Records a page on v2 lists, 20 when absent. The v1 name `limit` has no effect there.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, answer empty); live report (v2 lists answer with the flat paginator).
    """
    from ...models.leave_application import LeaveApplication
    from ...pagination import Pager

    request = OPERATION.request(
        path={
            "level": level,
        },
    )
    return Pager(
        self._engine,
        request,
        LeaveApplication,
        page=page,
        size=per_page,
        size_name="per_page",
        options=options,
    )
