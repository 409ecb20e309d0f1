"""GET /api2/taxes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.tax import Tax
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="taxes.get",
    method="GET",
    path="/api2/taxes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Tax",),
)


async def taxes_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Tax:
    """Read a tax.

    The whole tax, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.tax import Tax

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Tax, options)
