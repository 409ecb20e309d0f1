"""The resource `branches`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource
from .._listing.pager import Pager

_LIST = Operation(
    name="branches.list",
    method="GET",
    path="/api2/branches",
    wrappers=("Branch",),
)


class Branches(Resource):
    """The branches of the account, read-only. The ids serve as `branch_id` of other records and as the
    `request_branch_id` that selects a branch for a call."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Branch]:
        """List branches.

        Lists the branches page by page, each under the key `Branch`. The path has no `.json` ending.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Rows per page. Other lists give 20 by default and at most 1000.
            page: Number of the page, starting at 1. A page after the last one is empty.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, envelope, fields; filed there with the newer API); inference (401 and 403).
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.Branch,
            page=page,
            size=limit,
            size_name="limit",
            options=options,
        )
