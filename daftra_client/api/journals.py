"""The resource `journals`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._listing.pager import Pager

_CREATE = Operation(
    name="journals.create",
    method="POST",
    path="/api2/journals.json",
    changes_state=True,
    body=(
        BodyPart("Journal", "journal", "JournalInput", is_required=True),
        BodyPart("JournalTransaction", "journal_transaction", "JournalTransactionInput", is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="journals.delete",
    method="DELETE",
    path="/api2/journals/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No journal has this id, Daftra made the journal itself, or the caller may not delete it",
    },
)

_GET = Operation(
    name="journals.get",
    method="GET",
    path="/api2/journals/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Journal",),
)

_LIST = Operation(
    name="journals.list",
    method="GET",
    path="/api2/journals.json",
    wrappers=("Journal",),
)

_UPDATE = Operation(
    name="journals.update",
    method="PUT",
    path="/api2/journals/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Journal", "journal", "JournalInput", is_required=True),
        BodyPart("JournalTransaction", "journal_transaction", "JournalTransactionInput", is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class Journals(Resource):
    """Journal entries of the general ledger, each with balanced debit and credit lines. Daftra also makes entries
    for other records (`entity_type` and `entity_id` name them), so an account can hold tens of thousands."""

    __slots__ = ()

    async def create(
        self,
        journal: models.JournalInput,
        *,
        journal_transaction: Sequence[models.JournalTransactionInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a journal.

        Stores a new journal. The answer holds only the id; a null id means that nothing was stored. Lines are sent
        beside the entry. Totals, entity and number may be left out for a manual entry.

        Args:
            journal: The journal itself. Sent under `Journal` as `JournalInput`; no field is known to be required.
            journal_transaction: The debit and credit lines. Sent under `JournalTransaction` as a list of
                `JournalTransactionInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample (entry with date, description and currency only); documentation.
        """
        request = _CREATE.request(
            body={
                "Journal": journal,
                "JournalTransaction": journal_transaction,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a journal.

        Removes the journal. Daftra refuses the delete while other records depend on the journal: it answers 400 and
        asks for the transactions of the record to be removed first.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No journal has this id, Daftra made the journal itself, or the caller may not delete it
                (404).
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def edit(
        self,
        id: int,
        *,
        alter_description: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        currency_credit: Decimal | int | None | Unset = UNSET,
        currency_debit: Decimal | int | None | Unset = UNSET,
        date: datetime.date | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        draft: bool | None | Unset = UNSET,
        entity_id: str | None | Unset = UNSET,
        entity_type: models.JournalEntityType | str | None | Unset = UNSET,
        is_automatic: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        number: str | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        total_credit: Decimal | int | None | Unset = UNSET,
        total_debit: Decimal | int | None | Unset = UNSET,
        journal_transaction: Sequence[models.JournalTransactionInput] | None = None,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.Journal]:
        """Change fields of one record and leave the others as they are.

        An update replaces the whole record. So `edit` reads the record, keeps all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Nothing is sent if the record has all of the given values already.

        Stored values that cannot be written stop the edit with `EditLossError`, which names all of them;
        `allow_loss` and `keep` let it go on. Values that Daftra computes or sets itself, such as totals and links,
        do not stop it.

        Daftra has no conditional updates (no ETag). So the record is read once more right before each attempt to
        write, and nothing is written if it changed meanwhile. Edits of one record wait for each other within a
        client, and across all clients and processes that have the same `locks=`. A change that somebody else makes
        while the write is on its way, such as a client without these locks or a Daftra user, is overwritten without
        notice. So is a change that a read does not show yet, where reads lag behind writes.

        Args:
            id: Id of the record.
            alter_description: An alternative description; when Daftra uses it is not documented.
            new_branch_id: Branch of the entry, an id from `branches`.
            currency_code: Currency of the entry, three letters (ISO 4217).
            currency_credit: Sum of the credits, presumably in the currency of the entry.
            currency_debit: Sum of the debits, presumably in the currency of the entry.
            date: The day to which the entry is booked.
            description: Description of the entry.
            draft: Whether the entry is a draft, which is not booked.
            entity_id: The record that the entry is made for, an id of the kind that `entity_type` names. The type
                is text because Daftra does not say that every kind has numeric ids.
            entity_type: The kind of record that the entry is made for.
            is_automatic: Marks an entry that Daftra itself made; leave it out for a manual entry.
            name: A name; its meaning on an entry is not documented.
            number: The entry's number. Daftra assigns one if it is left out.
            staff_id: The staff member who makes the entry, an id from `staff`; 0 is the account owner.
            total_credit: Sum of the credits; must equal `total_debit`. May be left out.
            total_debit: Sum of the debits; must equal `total_credit`. May be left out.
            journal_transaction: The debit and credit lines. A list of `JournalTransactionInput`; no field is known
                to be required. Left out, they stay.
            allow_loss: Keys whose values may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for
                the record and all of its rows, `{"InvoiceItem.key"}` only for these rows. `lost` of the result
                names the keys that were lost.
            keep: Keys whose values are sent back as they were read, beside those of the client's `edit_keep`. It
                takes precedence over `allow_loss`. It is not known whether Daftra stores them.
            confirm: Read the record back, and compare the changed fields and the number of rows of each part. An
                edit whose answer was lost then counts as done if the record has all of the changes, parts included.
            if_modified: Change the record only if its `modified` is still this, that of the version that you have
                seen.
            **options: See `CallOptions`. They apply to each of the calls that an edit makes.

        Raises:
            EditLossError: The edit would lose what is stored. Nothing was written.
            ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
            ConflictError: The record changed since it was read, or since `if_modified`. Nothing was written.
            EncodeError: A given value cannot be sent, or a stored one cannot be written back. Nothing was written.
            LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
            WriteNotConfirmedError: The record that was read back differs from what was sent.
            DaftraError: See `daftra_client.errors`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Journal",
            model=models.JournalInput,
            changes={
                "alter_description": alter_description,
                "branch_id": new_branch_id,
                "currency_code": currency_code,
                "currency_credit": currency_credit,
                "currency_debit": currency_debit,
                "date": date,
                "description": description,
                "draft": draft,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "is_automatic": is_automatic,
                "name": name,
                "number": number,
                "staff_id": staff_id,
                "total_credit": total_credit,
                "total_debit": total_debit,
            },
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="journal_transaction",
                    key="JournalTransaction",
                    read_key="JournalTransaction",
                    model=models.JournalTransactionInput,
                    given=journal_transaction,
                ),
            ),
            choice=choice_for(self, "journals.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Journal:
        """Read a journal.

        The complete journal with its related records.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Journal, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Journal]:
        """List journals.

        One page of journals. Daftra ignores query parameters that it does not know and then answers with all
        records.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Records per page, 20 by default; 1000 is the largest value known to be used.
            page: Page to return, counted from 1.
            expand: Read each record once more by itself, concurrently and in order, for the fields that a list
                leaves out.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.Journal,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        journal: models.JournalInput,
        *,
        journal_transaction: Sequence[models.JournalTransactionInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a journal.

        Full replacement: fields and child records that are left out are emptied or reset. Send the complete entry
        with all its lines; the replacement has not been tested on journals.

        Args:
            id: Id of the record.
            journal: The journal itself. Sent under `Journal` as `JournalInput`; no field is known to be required.
            journal_transaction: The debit and credit lines. Sent under `JournalTransaction` as a list of
                `JournalTransactionInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: inference (updates replace the whole record on the resources that were tested).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Journal": journal,
                "JournalTransaction": journal_transaction,
            },
        )
        return await self._engine.done(request, options)
