"""GET /api2/work_order_appointments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.work_order_appointment import WorkOrderAppointment
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="work_order_appointments.list",
    method="GET",
    path="/api2/work_order_appointments.json",
    wrappers=("WorkOrderAppointment",),
)


def work_order_appointments_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[WorkOrderAppointment]:
    """List work order appointments.

    One page of work order appointments. Unknown query parameters are ignored by Daftra, which then answers with
    everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.work_order_appointment import WorkOrderAppointment
    from ...pagination import Pager
    from .work_order_appointments_get import work_order_appointments_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        WorkOrderAppointment,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: work_order_appointments_get(self, id, **options)) if expand else None,
        options=options,
    )
