"""GET /api2/staff/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.staff import Staff
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="staff.get",
    method="GET",
    path="/api2/staff/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Staff",),
)


async def staff_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Staff:
    """Read a staff member.

    The whole staff member, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.staff import Staff

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Staff, options)
