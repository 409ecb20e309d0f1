"""The resource `payment_gateways`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import MESSAGE, V2_SAVED
from .._call.operation import HiddenRows, Operation
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
    name="payment_gateways.create",
    method="POST",
    path="/v2/api/entity/site_payment_gateway",
    changes_state=True,
    body=(BodyPart("", "payment_gateway", lambda: models.PaymentGatewayInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
    refusals={
        400: "Another payment method has this key, or Daftra could not store it",
    },
)

_DELETE = Operation(
    name="payment_gateways.delete",
    method="DELETE",
    path="/v2/api/entity/delete/site_payment_gateway/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
    refusals={
        400: "Other records refer to the payment gateway, or a rule forbids the delete",
        500: "No payment gateway has this id, or Daftra failed",
    },
)

_GET = Operation(
    name="payment_gateways.get",
    method="GET",
    path="/v2/api/entity/site_payment_gateway/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="payment_gateways.list",
    method="GET",
    path="/v2/api/entity/site_payment_gateway/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)


class PaymentGateways(Resource):
    """Payment methods of the account: ready-made gateways and methods that the account defined itself. A payment
    takes the slug in `payment_gateway` as its `payment_method`."""

    __slots__ = ()

    async def create(
        self,
        payment_gateway: models.PaymentGatewayInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a payment gateway.

        Stores a new payment gateway. The answer holds the id and a message in the language of the account. A new
        one is off unless `active` is sent as 1. Contested: a key that is in use already is refused with 400 (vendor
        reference 2026-08); with 422 (documentation of July).

        Args:
            payment_gateway: A payment method to create.

        Raises:
            ValidationError: Another payment method has this key, or Daftra could not store it (400).

        Source: request sample; documentation (answer empty, and an `id` in the body although the record is new:
        left out here); live report (the answer of a v2 create has the id at its top level); vendor reference
        2026-08, contested: status of a refusal.
        """
        request = _CREATE.request(
            body=payment_gateway,
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a payment gateway.

        Removes the payment gateway. Its page of the reference is a copy of that of the create, so the answer is
        assumed to be that of other deletes of v2.

        Raises:
            ValidationError: Other records refer to the payment gateway, or a rule forbids the delete (400).
            OutcomeUnknownError: No payment gateway has this id, or Daftra failed (500).
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.PaymentGateway:
        """Read a payment gateway.

        The payment gateway as v2 sends it. The level has no effect here. Credentials, category and account are
        never answered. Contested: 500 with plain text for an unknown id (vendor reference 2026-08); 400
        (documentation of July, for updates).

        Args:
            id, level, **options: See `daftra_client.api`.

        Source: documentation (path); vendor reference 2026-08, contested: unknown id.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.PaymentGateway, "site_payment_gateway", options)

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
    ) -> Pager[models.PaymentGateway]:
        """List payment gateways.

        One page of payment gateways. Any column can be filtered by, such as `active`. The level has no effect here
        (vendor reference 2026-08).

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

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
            models.PaymentGateway,
            "site_payment_gateway",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )
