"""GET /v2/api/entity/charge_usage/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.charge_usage import ChargeUsage
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="charge_usages.get",
    method="GET",
    path="/v2/api/entity/charge_usage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def charge_usages_get(
    self: Resource,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> ChargeUsage:
    """Read a charge usage.

    The charge usage as v2 sends it, with related records as deep as the level asks for.

    Args:
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.charge_usage import ChargeUsage

    request = OPERATION.request(
        path={
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, ChargeUsage, options)
