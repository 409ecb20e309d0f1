"""The resource `charge_usages`, generated from openapi/daftra.yaml; do not edit."""

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
    name="charge_usages.create",
    method="POST",
    path="/v2/api/entity/charge_usage",
    changes_state=True,
    body=(BodyPart("", "charge_usage", lambda: models.ChargeUsageInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="charge_usages.get",
    method="GET",
    path="/v2/api/entity/charge_usage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="charge_usages.list",
    method="GET",
    path="/v2/api/entity/charge_usage/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="charge_usages.update",
    method="POST",
    path="/v2/api/entity/charge_usage",
    changes_state=True,
    body=(BodyPart("", "charge_usage", lambda: models.ChargeUsageInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class ChargeUsages(Resource):
    """Amounts of credit usages: each row takes an amount for one usage from one credit charge. A client may have
    several charges, so one usage presumably may have several rows."""

    __slots__ = ()

    async def create(
        self,
        charge_usage: models.ChargeUsageInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a charge usage.

        Stores a new charge usage. The answer holds the id and a message in the language of the account. The caller
        needs the permission to manage credit usages. Contested: a save that is refused has the status 422
        (documentation of July); 400 with the text of the database (vendor reference 2026-08).

        Args:
            charge_usage: An amount to take from a credit charge for a usage.

        Source: documentation; vendor reference 2026-08, contested: status of a refusal.
        """
        request = _CREATE.request(
            body=charge_usage,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.ChargeUsage:
        """Read a charge usage.

        The charge usage as v2 sends it. The level changes nothing (vendor reference 2026-08). The caller needs the
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
        return await entity_record(self._engine, request, models.ChargeUsage, "charge_usage", options)

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
    ) -> Pager[models.ChargeUsage]:
        """List charge usages.

        One page of charge usages, the newest first. The level changes nothing. The caller needs the permission to
        view credit usages.

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.ChargeUsage,
            "charge_usage",
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
        charge_usage: models.ChargeUsageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a charge usage.

        Changes a charge usage. `credit_charge_id` and `credit_usage_id` are always written, and an update without
        them is refused with 400. `amount` keeps its value. The request goes to the path that also creates; the id
        in the body marks it as a change. The caller needs the permission to manage credit usages.

        Args:
            charge_usage: An amount to take from a credit charge for a usage.
        """
        request = _UPDATE.request(
            body=charge_usage,
            body_id=id,
        )
        return await self._engine.done(request, options)
