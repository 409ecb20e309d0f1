"""GET /api2/estimates/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.estimate import Estimate
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="estimates.get",
    method="GET",
    path="/api2/estimates/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "Estimate",
        "Invoice",
    ),
)


async def estimates_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Estimate:
    """Read an estimate.

    The whole estimate, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; the second wrapper by inference from credit notes.
    """
    from ...models.estimate import Estimate

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Estimate, options)
