"""credit_notes by reference: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...once import Reference, create_once, lookup_options

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_note_input import CreditNoteInput
    from ...models.deposit_input import DepositInput
    from ...models.document_input import DocumentInput
    from ...models.document_title_input import DocumentTitleInput
    from ...models.invoice_custom_field_input import InvoiceCustomFieldInput
    from ...models.invoice_item_input import InvoiceItemInput
    from ...models.invoice_payment_input import InvoicePaymentInput
    from ...models.invoice_reminder_input import InvoiceReminderInput
    from ...operation import CallOptions, Created, Resource


async def credit_notes_create_once(
    self: Resource,
    credit_note: CreditNoteInput,
    *,
    deposit: DepositInput | None = None,
    document: DocumentInput | None = None,
    document_title: DocumentTitleInput | None = None,
    invoice_custom_field: Sequence[InvoiceCustomFieldInput] | None = None,
    invoice_item: Sequence[InvoiceItemInput] | None = None,
    invoice_payment: Sequence[InvoicePaymentInput] | None = None,
    invoice_reminder: InvoiceReminderInput | None = None,
    reference_label: str,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a record unless one with its reference is there already.

    The reference is the custom field labelled `reference_label` in `invoice_custom_field`.

    Looks for the reference, creates the record if it is not there, and looks again, a few times, if the answer was
    lost. So a job may run twice, or make the same call many times at once with one client: there is one record, and
    every call returns its id. Two processes, or two clients, that look at the same instant and both find nothing
    create it twice, since Daftra has no idempotency key: let one process create, or lock elsewhere. Nor is a record
    found that somebody deleted, or whose reference somebody changed. Records that are there already are not compared
    with what was given.

    If the account ignores the filter, which it does without saying so, all records are read; that is slow and is logged.

    Args:
        credit_note: Sent under `CreditNote`.
        deposit: Sent under `Deposit`.
        document: Sent under `Document`.
        document_title: Sent under `DocumentTitle`.
        invoice_custom_field: Sent under `InvoiceCustomField`.
        invoice_item: Sent under `InvoiceItem`.
        invoice_payment: Sent under `InvoicePayment`.
        invoice_reminder: Sent under `InvoiceReminder`.
        reference_label: Label of the custom field in `invoice_custom_field` that holds the reference.
        **options: See `CallOptions`; they apply to each of the calls, `extra_query` to the creation alone.

    Returns:
        The id, and in `created` whether it was this call that created the record.

    Raises:
        EncodeError: There is no reference. Nothing was sent.
        AmbiguousReferenceError: Several records carry it. Nothing was created.
        OutcomeUnknownError: The answer was lost and the record was not found afterwards; calling again looks again.
        DaftraError: See `daftra_client.errors`.

    Source: `custom_field`: live report.
    """
    from .credit_notes_create import OPERATION, credit_notes_create
    from .credit_notes_list import credit_notes_list

    OPERATION.check_body(
        {
            "CreditNote": credit_note,
            "Deposit": deposit,
            "Document": document,
            "DocumentTitle": document_title,
            "InvoiceCustomField": invoice_custom_field,
            "InvoiceItem": invoice_item,
            "InvoicePayment": invoice_payment,
            "InvoiceReminder": invoice_reminder,
        },
        "credit_notes.create_once",
    )
    chosen = lookup_options(options)
    reference = Reference.custom_field(invoice_custom_field, reference_label, "invoice_custom_field")
    rows = credit_notes_list(
        self, custom_field=reference.value, custom_field_label=reference_label, expand=True, **chosen
    )
    return await create_once(
        self,
        "credit_notes",
        reference,
        rows,
        lambda: credit_notes_create(
            self,
            credit_note,
            deposit=deposit,
            document=document,
            document_title=document_title,
            invoice_custom_field=invoice_custom_field,
            invoice_item=invoice_item,
            invoice_payment=invoice_payment,
            invoice_reminder=invoice_reminder,
            **options,
        ),
        options,
    )
