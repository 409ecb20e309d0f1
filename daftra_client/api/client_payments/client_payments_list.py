"""GET /api2/client_payments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, displayed_day, member_of, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_payment import ClientPayment
    from ...models.payment_state import PaymentState
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="client_payments.list",
    method="GET",
    path="/api2/client_payments.json",
    parameters={
        "client_id": Parameter(record_id, "client_id"),
        "date_from": Parameter(displayed_day, "date", "from"),
        "date_to": Parameter(displayed_day, "date", "to"),
        "status": Parameter(member_of("PaymentState")),
    },
    wrappers=("ClientPayment",),
)


def client_payments_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    client_id: int | None = None,
    date_from: datetime.date | None = None,
    date_to: datetime.date | None = None,
    status: PaymentState | int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[ClientPayment]:
    """List client payments.

    One page of client payments. Unknown query parameters are ignored by Daftra, which then answers with everything.
    Rows come oldest first.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        client_id: Only payments of this client, an id from `clients`.
        date_from: First date of the payment, that day included.
        date_to: Last date of the payment, that day included.
        status: Only payments in this state.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts one of `client_id`, `date_from`, `date_to`.
        DaftraError: See `daftra_client.errors`.

    Source: live report (order of rows).
    """
    from ...models.client_payment import ClientPayment
    from ...pagination import Pager
    from .client_payments_get import client_payments_get

    request = OPERATION.request(
        query={
            "client_id": client_id,
            "date_from": date_from,
            "date_to": date_to,
            "status": status,
        },
    )
    return Pager(
        self._engine,
        request,
        ClientPayment,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: client_payments_get(self, id, **options)) if expand else None,
        options=options,
    )
