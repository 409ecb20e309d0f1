"""GET /v2/api/entity/credit_usage/list/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_usage import CreditUsage
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="credit_usages.list",
    method="GET",
    path="/v2/api/entity/credit_usage/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


def credit_usages_list(
    self: Resource,
    *,
    page: int | None = None,
    per_page: int | None = None,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> Pager[CreditUsage]:
    """List credit usages.

    One page of credit usages. The documented answer is the flat v2 paginator with the keys of a v1 page beside it.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        page: Page to answer, counted from 1.
        per_page: Records a page on v2 lists, 20 when absent. The v1 name `limit` has no effect there.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: documentation (both envelopes in one answer, which no other list has).
    """
    from ...models.credit_usage import CreditUsage
    from ...pagination import Pager

    request = OPERATION.request(
        path={
            "level": level,
        },
    )
    return Pager(
        self._engine,
        request,
        CreditUsage,
        page=page,
        size=per_page,
        size_name="per_page",
        options=options,
    )
