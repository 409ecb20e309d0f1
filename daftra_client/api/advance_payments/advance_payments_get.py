"""GET /v2/api/entity/invoice/{id}/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.entity_invoice import EntityInvoice
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="advance_payments.get",
    method="GET",
    path="/v2/api/entity/invoice/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)


async def advance_payments_get(
    self: Resource,
    id: int,
    *,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> EntityInvoice:
    """Read an advance payment.

    The bare record with its lines and payments. The path serves invoices of every type, so check `type` when the id
    comes from elsewhere.

    Args:
        id: Id of the record.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (the path serves all v2 invoices); live report of v2 records in general.
    """
    from ...models.entity_invoice import EntityInvoice

    request = OPERATION.request(
        path={
            "id": id,
            "level": level,
        },
    )
    return await self._engine.record(request, EntityInvoice, options)
