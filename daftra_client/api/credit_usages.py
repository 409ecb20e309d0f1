"""The resource `credit_usages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._listing.pager import Pager

_CREATE = Operation(
    name="credit_usages.create",
    method="POST",
    path="/v2/api/entity/credit_usage",
    changes_state=True,
    body=(BodyPart("", "credit_usage", "CreditUsageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="credit_usages.get",
    method="GET",
    path="/v2/api/entity/credit_usage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="credit_usages.list",
    method="GET",
    path="/v2/api/entity/credit_usage/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)

_UPDATE = Operation(
    name="credit_usages.update",
    method="POST",
    path="/v2/api/entity/credit_usage",
    changes_state=True,
    body=(BodyPart("", "credit_usage", "CreditUsageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class CreditUsages(Resource):
    """Uses of points or credits by a client. A usage names the client, the credit type and the day; `charge_usages`
    holds the amount that is taken from each charge."""

    __slots__ = ()

    async def create(
        self,
        credit_usage: models.CreditUsageInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a credit usage.

        Stores a new credit usage. The answer holds the id and a message in the language of the account.

        Args:
            credit_usage: A credit usage to store. `charge_usages` records the amount used. Sent as the whole body,
                as `CreditUsageInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _CREATE.request(
            body=credit_usage,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.CreditUsage:
        """Read a credit usage.

        The credit usage as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id: Id of the record.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.CreditUsage, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.CreditUsage]:
        """List credit usages.

        One page of credit usages. The documented answer is the flat v2 paginator with the keys of a v1 page beside
        it.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (both envelopes in one answer, which no other list has).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.CreditUsage,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )

    async def update(
        self,
        id: int,
        credit_usage: models.CreditUsageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a credit usage.

        Changes a credit usage. The request goes to the path that also creates; the id in the body marks it as a
        change.

        Args:
            id: Id of the record.
            credit_usage: A credit usage to store. `charge_usages` records the amount used. Sent as the whole body,
                as `CreditUsageInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (POST with the id in the body; no PUT).
        """
        request = _UPDATE.request(
            body=credit_usage,
            body_id=id,
        )
        return await self._engine.done(request, options)
