"""GET /api2/suppliers/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.supplier import Supplier
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="suppliers.get",
    method="GET",
    path="/api2/suppliers/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Supplier",),
)


async def suppliers_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Supplier:
    """Read a supplier.

    The whole supplier, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.supplier import Supplier

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Supplier, options)
