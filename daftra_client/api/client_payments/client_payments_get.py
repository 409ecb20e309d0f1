"""GET /api2/client_payments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_payment import ClientPayment
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="client_payments.get",
    method="GET",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("ClientPayment",),
)


async def client_payments_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> ClientPayment:
    """Read a client payment.

    The whole client payment, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.client_payment import ClientPayment

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, ClientPayment, options)
