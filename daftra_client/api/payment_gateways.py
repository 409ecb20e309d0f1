"""The resource `payment_gateways`, generated from openapi/daftra.yaml; do not edit."""

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
from .._call.results import Created
from .._listing.pager import Pager

_CREATE = Operation(
    name="payment_gateways.create",
    method="POST",
    path="/v2/api/entity/site_payment_gateway",
    changes_state=True,
    body=(BodyPart("", "payment_gateway", "PaymentGatewayInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="payment_gateways.get",
    method="GET",
    path="/v2/api/entity/site_payment_gateway/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="payment_gateways.list",
    method="GET",
    path="/v2/api/entity/site_payment_gateway/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


class PaymentGateways(Resource):
    """Payment methods of the account: ready-made gateways and methods that the account defined itself. A payment
    takes the slug in `payment_gateway` as its `payment_method`. The answers to reads are not documented."""

    __slots__ = ()

    async def create(
        self,
        payment_gateway: models.PaymentGatewayInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a payment gateway.

        Stores a new payment gateway. The answer holds the id and a message in the language of the account.

        Args:
            payment_gateway: A payment method to create. Sent as the whole body, as `PaymentGatewayInput`; no field
                is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation (answer empty, and an `id` in the body although the record is new:
        left out here); live report (the answer of a v2 create has the id at its top level).
        """
        request = _CREATE.request(
            body=payment_gateway,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.PaymentGateway:
        """Read a payment gateway.

        The payment gateway as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id: Id of the record.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty).
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.PaymentGateway, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.PaymentGateway]:
        """List payment gateways.

        One page of payment gateways. No filters are declared for this entity; `extra_query` sends them in the v2
        form.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path, answer empty); live report (the slugs are read from here).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.PaymentGateway,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )
