"""The resource `credit_usages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="credit_usages.create",
    method="POST",
    path="/v2/api/entity/credit_usage",
    changes_state=True,
    body=(BodyPart("", "credit_usage", lambda: models.CreditUsageInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="credit_usages.get",
    method="GET",
    path="/v2/api/entity/credit_usage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="credit_usages.list",
    method="GET",
    path="/v2/api/entity/credit_usage/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="credit_usages.update",
    method="POST",
    path="/v2/api/entity/credit_usage",
    changes_state=True,
    body=(BodyPart("", "credit_usage", lambda: models.CreditUsageInput, is_required=True),),
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

        Stores a new credit usage. The answer holds the id and a message in the language of the account. The caller
        needs the permission to manage credit usages. Contested: a save that is refused has the status 422
        (documentation of July); 400 with the text of the database (vendor reference 2026-08).

        Args:
            credit_usage: A credit usage to store. `charge_usages` records the amount used.

        Source: documentation; vendor reference 2026-08, contested: status of a refusal.
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

        The credit usage as v2 sends it. The level changes nothing (vendor reference 2026-08). The caller needs the
        permission to view credit usages.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.CreditUsage, "credit_usage", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.CreditUsage]:
        """List credit usages.

        One page of credit usages. The newest come first. Contested: the answer is the flat v2 paginator with the
        keys of a v1 page next to it (documentation of July); without them (vendor reference 2026-08). The level
        changes nothing. The caller needs the permission to view credit usages.

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.

        Source: documentation (both envelopes in one answer, which no other list has); vendor reference 2026-08,
        contested: the keys of v1.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.CreditUsage,
            "credit_usage",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def update(
        self,
        id: int,
        credit_usage: models.CreditUsageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a credit usage.

        Changes a credit usage. `client_id` and `credit_type_id` are always written, and an update without them is
        refused with 400. The other fields keep their values. The request goes to the path that also creates; the id
        in the body marks it as a change. The caller needs the permission to manage credit usages.

        Args:
            credit_usage: A credit usage to store. `charge_usages` records the amount used.
        """
        request = _UPDATE.request(
            body=credit_usage,
            body_id=id,
        )
        return await self._engine.done(request, options)
