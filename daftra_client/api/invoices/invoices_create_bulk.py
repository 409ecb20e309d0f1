"""POST /api2/invoices/add_bulk.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id, text

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.bulk_invoice_input import BulkInvoiceInput
    from ...models.bulk_invoice_result import BulkInvoiceResult
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="invoices.create_bulk",
    method="POST",
    path="/api2/invoices/add_bulk.json",
    parameters={
        "client_id": Parameter(record_id),
        "send": Parameter(text),
        "terminal_id": Parameter(text),
    },
    changes_state=True,
    body=(BodyPart("", "bulk_invoices", "BulkInvoiceInput", is_list=True, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def invoices_create_bulk(
    self: Resource,
    bulk_invoices: Sequence[BulkInvoiceInput],
    *,
    client_id: int | None = None,
    send: str | None = None,
    terminal_id: str | None = None,
    **options: Unpack[CallOptions],
) -> list[BulkInvoiceResult]:
    """Create several invoices.

    Creates the invoices of a bare array in order and answers a bare array of outcomes in the same order. It is not
    atomic: some can be stored while others are refused, and the HTTP status is 200 all the same.

    Args:
        bulk_invoices: Sent as the body.
        client_id: Meaning not documented; each invoice names its own client.
        send: Meaning not documented; by its name it may send the invoices to the clients.
        terminal_id: Meaning not documented; by its name a point-of-sale terminal.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.bulk_invoice_result import BulkInvoiceResult

    request = OPERATION.request(
        query={
            "client_id": client_id,
            "send": send,
            "terminal_id": terminal_id,
        },
        body=bulk_invoices,
    )
    return await self._engine.created_in_bulk(request, BulkInvoiceResult, options)
