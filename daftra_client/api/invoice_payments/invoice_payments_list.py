"""GET /api2/invoice_payments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, day, member_of, record_id, yes_or_no

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.invoice_payment import InvoicePayment
    from ...models.payment_state import PaymentState
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="invoice_payments.list",
    method="GET",
    path="/api2/invoice_payments.json",
    parameters={
        "client_id": Parameter(record_id, "client_id"),
        "date_from": Parameter(day, "date", "from"),
        "date_to": Parameter(day, "date", "to"),
        "include_client_credit": Parameter(yes_or_no),
        "status": Parameter(member_of("PaymentState")),
    },
    wrappers=("InvoicePayment",),
)


def invoice_payments_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    client_id: int | None = None,
    date_from: datetime.date | None = None,
    date_to: datetime.date | None = None,
    include_client_credit: bool | None = None,
    status: PaymentState | int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[InvoicePayment]:
    """List invoice payments.

    One page of invoice payments. Unknown query parameters are ignored by Daftra, which then answers with
    everything. Rows come newest first.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        client_id: Only payments of this client, an id from `clients`.
        date_from: First date of the payment, that day included.
        date_to: Last date of the payment, that day included.
        include_client_credit: Send 1 to get the client-credit and opening-balance rows too; otherwise the list
            leaves them out.
        status: Only payments in this state.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts one of `client_id`, `date_from`, `date_to`.
        DaftraError: See `daftra_client.errors`.

    Source: live report (newest first; client-credit rows hidden).
    """
    from ...models.invoice_payment import InvoicePayment
    from ...pagination import Pager
    from .invoice_payments_get import invoice_payments_get

    request = OPERATION.request(
        query={
            "client_id": client_id,
            "date_from": date_from,
            "date_to": date_to,
            "include_client_credit": include_client_credit,
            "status": status,
        },
    )
    return Pager(
        self._engine,
        request,
        InvoicePayment,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: invoice_payments_get(self, id, **options)) if expand else None,
        options=options,
    )
