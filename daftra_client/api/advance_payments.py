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
    integer,
    record_id,
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
        BodyPart("Invoice", "invoice", lambda: models.AdvancePaymentInput, is_required=True),
        BodyPart("InvoiceCustomField", "invoice_custom_field", lambda: models.InvoiceCustomFieldInput, is_list=True),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.InvoiceItemInput, is_list=True),
        BodyPart("Payment", "payment", lambda: models.AdvancePaymentPaymentInput),
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
        "filter[type]": Parameter(integer, "type"),
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
            invoice: The record itself. `client_id` is required.
            invoice_custom_field: Values of the custom fields.
            invoice_item: The lines.
            payment: Payments to record with the document.
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
            id, level, **options: See `daftra_client.api`.
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

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
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
