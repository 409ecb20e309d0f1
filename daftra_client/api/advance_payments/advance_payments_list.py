"""GET /v2/api/entity/invoice/list/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.entity_invoice import EntityInvoice
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="advance_payments.list",
    method="GET",
    path="/v2/api/entity/invoice/list/{level}",
    parameters={
        "level": Parameter(whole_number),
        "filter[type]": Parameter(whole_number, "type"),
    },
)


def advance_payments_list(
    self: Resource,
    *,
    page: int | None = None,
    per_page: int | None = None,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> Pager[EntityInvoice]:
    """List advance payments.

    One page of advance payments, through the v2 list of invoices with a filter on the type.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        page: Page to answer, counted from 1.
        per_page: Records a page on v2 lists, 20 when absent. The v1 name `limit` has no effect there.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts `filter[type]`.
        DaftraError: See `daftra_client.errors`.

    Source: documentation (the filter is misprinted as part of the parameter name); live report of v2 lists and
    filters in general.
    """
    from ...models.entity_invoice import EntityInvoice
    from ...pagination import Pager

    request = OPERATION.request(
        path={
            "level": level,
        },
        query={
            "filter[type]": 19,
        },
    )
    return Pager(
        self._engine,
        request,
        EntityInvoice,
        page=page,
        size=per_page,
        size_name="per_page",
        checks=request.checks,
        options=options,
    )
