"""The resource `credit_charges`, generated from openapi/daftra.yaml; do not edit."""

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
    name="credit_charges.create",
    method="POST",
    path="/v2/api/entity/credit_charge",
    changes_state=True,
    body=(BodyPart("", "credit_charge", lambda: models.CreditChargeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="credit_charges.get",
    method="GET",
    path="/v2/api/entity/credit_charge/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="credit_charges.list",
    method="GET",
    path="/v2/api/entity/credit_charge/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="credit_charges.update",
    method="POST",
    path="/v2/api/entity/credit_charge",
    changes_state=True,
    body=(BodyPart("", "credit_charge", lambda: models.CreditChargeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class CreditCharges(Resource):
    """Credit charges: an amount of one credit type that a client was given, valid from a start day until an expiry
    day. Usages draw on them."""

    __slots__ = ()

    async def create(
        self,
        credit_charge: models.CreditChargeInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a credit charge.

        Stores a new credit charge. The answer holds the id and a message in the language of the account. Leave
        `is_suspended` out unless the charge starts suspended. The caller needs the permission to manage credit
        charges. Contested: a save that is refused has the status 422 (documentation of July); 400 with the text of
        the database (vendor reference 2026-08).

        Args:
            credit_charge: A credit charge to store.

        Source: documentation; request sample (not valid JSON as printed); vendor reference 2026-08, contested:
        status of a refusal.
        """
        request = _CREATE.request(
            body=credit_charge,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.CreditCharge:
        """Read a credit charge.

        The credit charge as v2 sends it. The level changes nothing (vendor reference 2026-08). The caller needs the
        permission to manage credit charges.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.CreditCharge, "credit_charge", options)

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
    ) -> Pager[models.CreditCharge]:
        """List credit charges.

        One page of credit charges, the newest first. The level changes nothing. The caller needs the permission to
        manage credit charges.

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
            models.CreditCharge,
            "credit_charge",
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
        credit_charge: models.CreditChargeInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a credit charge.

        Changes a credit charge. `staff_id`, `client_id`, `credit_type_id`, `renewal_id` and `amount` are always
        written, so send all of them: a required one that is left out is refused with 400, another one is emptied.
        The other fields keep their values. The request goes to the path that also creates; the id in the body marks
        it as a change. The caller needs the permission to manage credit charges.

        Args:
            credit_charge: A credit charge to store.
        """
        request = _UPDATE.request(
            body=credit_charge,
            body_id=id,
        )
        return await self._engine.done(request, options)
