"""GET /api2/purchase_invoices.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.purchase_invoice import PurchaseInvoice
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="purchase_invoices.list",
    method="GET",
    path="/api2/purchase_invoices.json",
    parameters={
        "supplier_id": Parameter(record_id, "supplier_id"),
    },
    wrappers=("PurchaseOrder",),
)


def purchase_invoices_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    supplier_id: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[PurchaseInvoice]:
    """List purchase invoices.

    One page of purchase invoices. Unknown query parameters are ignored by Daftra, which then answers with
    everything. Rows have no lines; only the detail has them.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        supplier_id: Only invoices of this supplier, an id from `suppliers`. Check the rows: live code filters them
            again.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts `supplier_id`.
        DaftraError: See `daftra_client.errors`.

    Source: live report (no lines in rows; supplier_id).
    """
    from ...models.purchase_invoice import PurchaseInvoice
    from ...pagination import Pager
    from .purchase_invoices_get import purchase_invoices_get

    request = OPERATION.request(
        query={
            "supplier_id": supplier_id,
        },
    )
    return Pager(
        self._engine,
        request,
        PurchaseInvoice,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: purchase_invoices_get(self, id, **options)) if expand else None,
        options=options,
    )
