"""GET /api2/staff.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, yes_or_no

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.staff import Staff
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="staff.list",
    method="GET",
    path="/api2/staff.json",
    parameters={
        "load_custom_data": Parameter(yes_or_no),
    },
    wrappers=("Staff",),
)


def staff_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    load_custom_data: bool | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Staff]:
    """List staff members.

    One page of staff members. Unknown query parameters are ignored by Daftra, which then answers with everything.
    Rows hold personal data such as telephone numbers and e-mail addresses.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        load_custom_data: Send 1 to receive the account's own extra fields of each staff member as well. The key
            under which they arrive is not attested. No other value than 1 is known.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.staff import Staff
    from ...pagination import Pager
    from .staff_get import staff_get

    request = OPERATION.request(
        query={
            "load_custom_data": load_custom_data,
        },
    )
    return Pager(
        self._engine,
        request,
        Staff,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: staff_get(self, id, **options)) if expand else None,
        options=options,
    )
