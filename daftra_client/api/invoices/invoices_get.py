"""GET /api2/invoices/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.invoice import Invoice
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="invoices.get",
    method="GET",
    path="/api2/invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Invoice",),
)


async def invoices_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Invoice:
    """Read an invoice.

    The whole invoice, with what belongs to it. Only documents of the type invoice are found here; the id of an
    estimate, credit note, refund receipt or debit note answers 404.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live capture; documentation.
    """
    from ...models.invoice import Invoice

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Invoice, options)
