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
    body=(BodyPart("", "payment_gateway", "PaymentGatewayInput", is_required=True),),
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
            payment_gateway: A payment method to create. Sent as the whole body, as `PaymentGatewayInput`; no field
                is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            ValidationError: Another payment method has this key, or Daftra could not store it (400).
            DaftraError: See `daftra_client.errors`.

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

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            ValidationError: Other records refer to the payment gateway, or a rule forbids the delete (400).
            OutcomeUnknownError: No payment gateway has this id, or Daftra failed (500).
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08 (path); inference (answer).
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
            id: Id of the record.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No record has this id. Where Daftra only answers 500 and `error happened`, the list of
                the entity is asked once whether it has the record, if it is not known to leave out any.
            DaftraError: See `daftra_client.errors`.

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

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        By default, the list leaves out rows of other branches; `level=-1` brings them (live report).

        Args:
            page: Page to return, counted from 1. At least 1. Daftra takes 1 by default.
            per_page: Records per page of a v2 list. The v1 name `limit` has no effect there. At least 1. Daftra
                takes 20 by default.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are
                None.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path); live report (the slugs are read from here); vendor reference 2026-08.
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
