"""GET /api2/refund_receipts.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.refund_receipt import RefundReceipt
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="refund_receipts.list",
    method="GET",
    path="/api2/refund_receipts.json",
    wrappers=(
        "RefundReceipt",
        "Invoice",
    ),
)


def refund_receipts_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[RefundReceipt]:
    """List refund receipts.

    One page of refund receipts. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.refund_receipt import RefundReceipt
    from ...pagination import Pager
    from .refund_receipts_get import refund_receipts_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        RefundReceipt,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: refund_receipts_get(self, id, **options)) if expand else None,
        options=options,
    )
