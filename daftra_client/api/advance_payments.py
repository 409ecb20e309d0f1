"""The resource `advance_payments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
    within,
)
from .._call.resource import Resource
from .._call.results import Created
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="advance_payments.create",
    method="POST",
    path="/api2/invoices.json",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", "AdvancePaymentInput", is_required=True),
        BodyPart("InvoiceCustomField", "invoice_custom_field", "InvoiceCustomFieldInput", is_list=True),
        BodyPart("InvoiceItem", "invoice_item", "InvoiceItemInput", is_list=True),
        BodyPart("Payment", "payment", "AdvancePaymentPaymentInput"),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_GET = Operation(
    name="advance_payments.get",
    method="GET",
    path="/v2/api/entity/invoice/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="advance_payments.list",
    method="GET",
    path="/v2/api/entity/invoice/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "filter[type]": Parameter(whole_number, "type"),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)


class AdvancePayments(Resource):
    """Advance payments: invoices of type 19. They are read through v2, flat and in snake case, and created through
    v1 like an invoice. The feature must be enabled in the account."""

    __slots__ = ()

    async def create(
        self,
        invoice: models.AdvancePaymentInput,
        *,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        payment: models.AdvancePaymentPaymentInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an advance payment.

        Stores an invoice of type 19, with the same call as an invoice. Here `Payment` is one object, with more
        fields than the payments of an invoice. The answer is that of an invoice: the id and often the number
        (`invoice_number` in `body`); a null id means that nothing was stored.

        Args:
            invoice: The record itself. Sent under `Invoice` as `AdvancePaymentInput`; `client_id` is required.
            invoice_custom_field: Values of the custom fields. Sent under `InvoiceCustomField` as a list of
                `InvoiceCustomFieldInput`; no field is known to be required.
            invoice_item: The lines. Sent under `InvoiceItem` as a list of `InvoiceItemInput`; no field is known to
                be required.
            payment: Payments to record with the document. Sent under `Payment` as `AdvancePaymentPaymentInput`; no
                field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (status 200 without a shape); request sample; inference (answer, from invoices);
        vendor reference 2026-08.
        """
        request = _CREATE.request(
            body={
                "Invoice": invoice,
                "InvoiceCustomField": invoice_custom_field,
                "InvoiceItem": invoice_item,
                "Payment": payment,
            },
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.EntityInvoice:
        """Read an advance payment.

        Returns the bare record with its lines and payments. The path serves invoices of every type, so check `type`
        when the id comes from elsewhere.

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

        Source: documentation (the path serves all v2 invoices); live report (of v2 records in general); vendor
        reference 2026-08.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.EntityInvoice, "invoice", options)

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
    ) -> Pager[models.EntityInvoice]:
        """List advance payments.

        One page of advance payments, through the v2 list of invoices with a filter on the type.

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
            FilterIgnoredError: A row contradicts a filter, or `==`, `in_()` or a range of numbers or times, or has
                no value for `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (the filter is misprinted as part of the parameter name); live report (of v2 lists and
        filters in general); vendor reference 2026-08.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
            query={
                "filter[type]": 19,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.EntityInvoice,
            "invoice",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )
