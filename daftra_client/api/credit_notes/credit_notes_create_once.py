"""credit_notes by reference: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...once import Once, Reference

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_note import CreditNote
    from ...models.credit_note_input import CreditNoteInput
    from ...models.deposit_input import DepositInput
    from ...models.document_input import DocumentInput
    from ...models.document_title_input import DocumentTitleInput
    from ...models.invoice_custom_field_input import InvoiceCustomFieldInput
    from ...models.invoice_item_input import InvoiceItemInput
    from ...models.invoice_payment_input import InvoicePaymentInput
    from ...models.invoice_reminder_input import InvoiceReminderInput
    from ...operation import CallOptions, Created, Resource
    from ...pagination import Pager


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
    exact: bool = False,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a record unless one with its reference is there already.

    The reference is the custom field labelled `reference_label` in `invoice_custom_field`.

    Looks for the reference, creates the record if it is not there, and looks again, a few times, if the answer was
    lost. So a job may run twice, or make the same call many times at once with one client: there is one record, and
    every call returns its id.

    Daftra has no idempotency key, so "once" ends where nobody can look or lock. Two processes, or two clients, that
    look at the same instant and both find nothing create it twice, unless both are given the same `locks=`. Without
    them it is also created twice where lists lag behind what was written. What another system creates, or somebody at
    Daftra itself, is found, but not locked out. Nor is a record found that somebody deleted, or whose reference
    somebody changed; with `locks=` the id of a record is remembered for an hour after its creation and returned without
    a look, also if the record was deleted meanwhile. Records that are there already are not compared with what was given.

    Where Daftra may have stored the reference changed (trimmed, cut, in other case, "?" for an emoji), the record is
    named in an error and no near twin is created. A new record with a reference that is long or has more than plain
    characters is read once, to see whether it was kept.

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
        exact: A reference that differs by case or the like is another one, and no reason to stop.
        **options: See `CallOptions`; they apply to each of the calls, `extra_query` to the creation alone. The wait for
            a lock of `locks=` counts into the `timeout` of the calls after it.

    Returns:
        The id, and in `created` whether it was this call that created the record.

    Raises:
        EncodeError: There is no reference. Nothing was sent.
        AmbiguousReferenceError: Several records carry it, or one without an id, or one has it changed.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        OutcomeUnknownError: The answer was lost and the record was not found afterwards; calling again looks again.
        DaftraError: See `daftra_client.errors`.

    Source: `custom_field`: live report.
    """
    from .credit_notes_create import OPERATION, credit_notes_create
    from .credit_notes_get import credit_notes_get
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
    reference = Reference.custom_field(invoice_custom_field, reference_label, "invoice_custom_field")

    def listed(options: CallOptions) -> Pager[CreditNote]:
        return credit_notes_list(
            self, custom_field=reference.value, custom_field_label=reference_label, expand=True, **options
        )

    once = Once(
        resource="credit_notes",
        reference=reference,
        exact=exact,
        listed=listed,
        get=lambda id, options: credit_notes_get(self, id, **options),
        create=lambda options: credit_notes_create(
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
        options=options,
    )
    return await once.run(self)
