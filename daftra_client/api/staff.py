"""The resource `staff`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    yes_or_no,
)
from .._call.resource import Resource
from .._listing.pager import Pager

_GET = Operation(
    name="staff.get",
    method="GET",
    path="/api2/staff/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Staff",),
)

_LIST = Operation(
    name="staff.list",
    method="GET",
    path="/api2/staff.json",
    parameters={
        "load_custom_data": Parameter(yes_or_no),
    },
    wrappers=("Staff",),
)


class Staff(Resource):
    """The employees and users of the account, read-only. The id 0 stands for the owner of the account and has no
    record; negative ids occur for API callers."""

    __slots__ = ()

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Staff:
        """Read a staff member.

        The complete staff member with its related records.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Staff, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        load_custom_data: bool | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Staff]:
        """List staff members.

        One page of staff members. Daftra ignores query parameters that it does not know and then answers with all
        records. Rows hold personal data such as telephone numbers and e-mail addresses.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Records per page, 20 by default; 1000 is the largest value known to be used.
            page: Page to return, counted from 1.
            load_custom_data: Send 1 to include the account's own extra fields of each staff member. The key that
                holds them is not known, and neither is any value other than 1.
            expand: Read each record once more by itself, concurrently and in order, for the fields that a list
                leaves out.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.
        """
        request = _LIST.request(
            query={
                "load_custom_data": load_custom_data,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Staff,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )
