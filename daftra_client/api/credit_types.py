"""The resource `credit_types`, generated from openapi/daftra.yaml; do not edit."""

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
    name="credit_types.create",
    method="POST",
    path="/v2/api/entity/credit_type",
    changes_state=True,
    body=(BodyPart("", "credit_type", lambda: models.CreditTypeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="credit_types.get",
    method="GET",
    path="/v2/api/entity/credit_type/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="credit_types.list",
    method="GET",
    path="/v2/api/entity/credit_type/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="credit_types.update",
    method="POST",
    path="/v2/api/entity/credit_type",
    changes_state=True,
    body=(BodyPart("", "credit_type", lambda: models.CreditTypeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class CreditTypes(Resource):
    """Kinds of points or credits that the account gives its clients."""

    __slots__ = ()

    async def create(
        self,
        credit_type: models.CreditTypeInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a credit type.

        Stores a new credit type. The answer holds the id and a message in the language of the account. Contested: a
        save that is refused has the status 422 (documentation of July); 400 with the text of the database (vendor
        reference 2026-08).

        Args:
            credit_type: A credit type to store.

        Source: documentation; vendor reference 2026-08, contested: status of a refusal.
        """
        request = _CREATE.request(
            body=credit_type,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.CreditType:
        """Read a credit type.

        The credit type as v2 sends it. The level changes nothing (vendor reference 2026-08).

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.CreditType, "credit_type", options)

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
    ) -> Pager[models.CreditType]:
        """List credit types.

        One page of credit types, the newest first. The level changes nothing.

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
            models.CreditType,
            "credit_type",
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
        credit_type: models.CreditTypeInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a credit type.

        Changes a credit type. Fields that are left out are reset to their defaults. A name that is missing or taken
        is refused with 400. The request goes to the path that also creates; the id in the body marks it as a
        change. A request with the id in the path would create a record.

        Args:
            credit_type: A credit type to store.
        """
        request = _UPDATE.request(
            body=credit_type,
            body_id=id,
        )
        return await self._engine.done(request, options)
