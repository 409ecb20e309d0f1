"""GET /api2/invoices.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import (
    Parameter,
    day,
    exact_number,
    field_of,
    many,
    member_of,
    record_id,
    text,
    whole_number,
    yes_or_no,
)

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_type import ClientType
    from ...models.invoice import Invoice
    from ...models.invoice_list_depth import InvoiceListDepth
    from ...models.invoice_payment_status_filter import InvoicePaymentStatusFilter
    from ...models.invoice_type import InvoiceType
    from ...models.requisition_delivery_status import RequisitionDeliveryStatus
    from ...models.sort_direction import SortDirection
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="invoices.list",
    method="GET",
    path="/api2/invoices.json",
    parameters={
        "client_id": Parameter(record_id, "client_id"),
        "client_type": Parameter(member_of("ClientType")),
        "created_from": Parameter(day, "created", "from"),
        "created_to": Parameter(day, "created", "to"),
        "currency_code": Parameter(text, "currency_code"),
        "custom_field": Parameter(text),
        "custom_field_label": Parameter(text),
        "date_from": Parameter(day, "date", "from"),
        "date_to": Parameter(day, "date", "to"),
        "direction": Parameter(member_of("SortDirection")),
        "draft": Parameter(yes_or_no, "draft"),
        "due_date_from": Parameter(day, "due_date", "from"),
        "due_date_to": Parameter(day, "due_date", "to"),
        "einvoice_status": Parameter(whole_number),
        "external_source[]": Parameter(many(text)),
        "follow_up_status": Parameter(record_id, "follow_up_status"),
        "item": Parameter(text),
        "keywords": Parameter(text),
        "no": Parameter(text),
        "order_source_id": Parameter(record_id, "order_source_id"),
        "payment_status": Parameter(member_of("InvoicePaymentStatusFilter")),
        "po_number": Parameter(text, "po_number"),
        "pos_shift_id": Parameter(record_id, "pos_shift_id"),
        "recursive": Parameter(member_of("InvoiceListDepth")),
        "requisition_delivery_status[]": Parameter(many(member_of("RequisitionDeliveryStatus"))),
        "shipping_option_id": Parameter(record_id, "shipping_option_id"),
        "sort": Parameter(field_of("Invoice")),
        "source_id": Parameter(record_id),
        "source_type": Parameter(member_of("InvoiceType")),
        "staff_id[]": Parameter(many(whole_number)),
        "subscription_id": Parameter(record_id, "subscription_id"),
        "summary_total_from": Parameter(exact_number, "summary_total", "from"),
        "summary_total_to": Parameter(exact_number, "summary_total", "to"),
        "tags[]": Parameter(many(record_id)),
        "type": Parameter(member_of("InvoiceType"), "type"),
        "work_order_id": Parameter(record_id, "work_order_id"),
    },
    wrappers=("Invoice",),
)


def invoices_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    client_id: int | None = None,
    client_type: ClientType | int | None = None,
    created_from: datetime.date | None = None,
    created_to: datetime.date | None = None,
    currency_code: str | None = None,
    custom_field: str | None = None,
    custom_field_label: str | None = None,
    date_from: datetime.date | None = None,
    date_to: datetime.date | None = None,
    direction: SortDirection | str | None = None,
    draft: bool | None = None,
    due_date_from: datetime.date | None = None,
    due_date_to: datetime.date | None = None,
    einvoice_status: int | None = None,
    external_source: Sequence[str] | None = None,
    follow_up_status: int | None = None,
    item: str | None = None,
    keywords: str | None = None,
    no: str | None = None,
    order_source_id: int | None = None,
    payment_status: InvoicePaymentStatusFilter | int | None = None,
    po_number: str | None = None,
    pos_shift_id: int | None = None,
    recursive: InvoiceListDepth | int | None = None,
    requisition_delivery_status: Sequence[RequisitionDeliveryStatus | int] | None = None,
    shipping_option_id: int | None = None,
    sort: str | None = None,
    source_id: int | None = None,
    source_type: InvoiceType | int | None = None,
    staff_id: Sequence[int] | None = None,
    subscription_id: int | None = None,
    summary_total_from: Decimal | int | None = None,
    summary_total_to: Decimal | int | None = None,
    tags: Sequence[int] | None = None,
    type: InvoiceType | int | None = None,
    work_order_id: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Invoice]:
    """List invoices.

    One page of invoices. Unknown query parameters are ignored by Daftra, which then answers with everything. Rows
    hold the header and the client unless `recursive` asks for more; debit notes, and advance payments where
    enabled, are among them. Live lists came oldest first, with drafts included.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        client_id: Invoices for this client, an id from `clients`.
        client_type: Invoices for clients of this type.
        created_from: First day of creation, that day included.
        created_to: Last day of creation, that day included.
        currency_code: Invoices in this currency, an ISO 4217 code.
        custom_field: Invoices with this value in a custom field.
        custom_field_label: Restricts `custom_field` to the field with this label.
        date_from: First invoice date, that day included.
        date_to: Last invoice date, that day included.
        direction: Direction of the sort. Documented as descending by default, while live lists came oldest first.
        draft: True for drafts alone.
        due_date_from: First due date, that day included.
        due_date_to: Last due date, that day included.
        einvoice_status: Invoices in this state at the tax authority. Needs electronic invoicing; the values,
            integers, are not documented.
        external_source: Invoices created by one of these sources, such as `api` or `salla`.
        follow_up_status: Invoices in this follow-up state, an id from `follow_up_statuses`.
        item: Invoices with a line that matches this text.
        keywords: Free text, searched in client name, client number, e-mail, invoice number and order number.
        no: Part of an invoice number or order number.
        order_source_id: Invoices whose order came from this source.
        payment_status: Invoices in this state of payment.
        po_number: Invoices with this `po_number`. Needs order numbers to be enabled in the account.
        pos_shift_id: Invoices of this point-of-sale session. Needs the point-of-sale plugin.
        recursive: How much of each invoice to answer.
        requisition_delivery_status: Invoices in one of these states of delivery. Needs requisitions.
        shipping_option_id: Invoices with this shipping option.
        sort: Field to sort by; the invoice date when left out.
        source_id: Invoices made from this document; goes with `source_type`.
        source_type: Invoices made from this kind of document; goes with `source_id`.
        staff_id: Invoices created by one of these members of staff. Needs the staff plugin and the permission to
            view all invoices.
        subscription_id: Children of this invoice.
        summary_total_from: Smallest total.
        summary_total_to: Largest total.
        tags: Invoices with one of these tags.
        type: Documents of this kind. The list knows invoices (0), debit notes (16) and, where enabled, advance
            payments (19).
        work_order_id: Invoices of this work order. Needs the work order plugin; check the answer, since one account
            found no such filter.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts one of `client_id`, `created_from`, `created_to`, `currency_code`,
            `date_from`, `date_to`, `draft`, `due_date_from`, `due_date_to`, `follow_up_status`, `order_source_id`,
            `po_number`, `pos_shift_id`, `shipping_option_id`, `subscription_id`, `summary_total_from`,
            `summary_total_to`, `type`, `work_order_id`.
        DaftraError: See `daftra_client.errors`.

    Source: documentation (filters, depth); live report (order, drafts, missing lines).
    """
    from ...models.invoice import Invoice
    from ...pagination import Pager
    from .invoices_get import invoices_get

    request = OPERATION.request(
        query={
            "client_id": client_id,
            "client_type": client_type,
            "created_from": created_from,
            "created_to": created_to,
            "currency_code": currency_code,
            "custom_field": custom_field,
            "custom_field_label": custom_field_label,
            "date_from": date_from,
            "date_to": date_to,
            "direction": direction,
            "draft": draft,
            "due_date_from": due_date_from,
            "due_date_to": due_date_to,
            "einvoice_status": einvoice_status,
            "external_source[]": external_source,
            "follow_up_status": follow_up_status,
            "item": item,
            "keywords": keywords,
            "no": no,
            "order_source_id": order_source_id,
            "payment_status": payment_status,
            "po_number": po_number,
            "pos_shift_id": pos_shift_id,
            "recursive": recursive,
            "requisition_delivery_status[]": requisition_delivery_status,
            "shipping_option_id": shipping_option_id,
            "sort": sort,
            "source_id": source_id,
            "source_type": source_type,
            "staff_id[]": staff_id,
            "subscription_id": subscription_id,
            "summary_total_from": summary_total_from,
            "summary_total_to": summary_total_to,
            "tags[]": tags,
            "type": type,
            "work_order_id": work_order_id,
        },
    )
    return Pager(
        self._engine,
        request,
        Invoice,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: invoices_get(self, id, **options)) if expand else None,
        options=options,
    )
