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
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    calendar_date,
    decimal,
    field_of,
    flag,
    integer,
    member_of,
    record_id,
    text,
    timestamp,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="journals.create",
    method="POST",
    path="/api2/journals.json",
    changes_state=True,
    body=(
        BodyPart("Journal", "journal", lambda: models.JournalInput, is_required=True),
        BodyPart("JournalTransaction", "journal_transaction", lambda: models.JournalTransactionInput, is_list=True),
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
    parameters={
        "added_by": Parameter(integer),
        "cost_center": Parameter(integer),
        "created_from": Parameter(timestamp, "created", "from"),
        "created_to": Parameter(timestamp, "created", "to"),
        "date_from": Parameter(calendar_date, "date", "from"),
        "date_selector": Parameter(member_of(lambda: models.JournalPeriod)),
        "date_to": Parameter(calendar_date, "date", "to"),
        "description": Parameter(text),
        "direction": Parameter(member_of(lambda: models.ClientSortDirection)),
        "draft": Parameter(flag, "draft"),
        "entity_id": Parameter(text, "entity_id"),
        "entity_type": Parameter(member_of(lambda: models.JournalEntityType), "entity_type"),
        "fy_id": Parameter(integer),
        "journal_account_id": Parameter(record_id),
        "number": Parameter(text),
        "recurring_profile": Parameter(record_id),
        "sort": Parameter(field_of(lambda: models.Journal)),
        "total_credit_from": Parameter(decimal, "total_credit", "from"),
        "total_credit_to": Parameter(decimal, "total_credit", "to"),
    },
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
        BodyPart("Journal", "journal", lambda: models.JournalInput, is_required=True),
        BodyPart("JournalTransaction", "journal_transaction", lambda: models.JournalTransactionInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class JournalChanges(CallOptions, total=False):
    """New values that `journals.edit` takes by name, and the options of the call. None empties a field."""

    alter_description: str | None | Unset
    """An alternative description, which takes the place of that of automatic entries. Daftra ignores it if it
    equals `description`."""
    attachment: str | None | Unset
    """Ids of uploaded files, separated by commas. An update detaches every file that it does not name, and answers
    do not show which there are."""
    new_branch_id: int | None | Unset
    """Branch of the entry, an id from `branches`."""
    currency_code: str | None | Unset
    """Currency of the entry, three letters (ISO 4217). A create without it takes that of the lines or of the
    account; an update without it empties that of the lines. At most 3 characters."""
    currency_credit: Decimal | int | None | Unset
    """Sum of the credits, presumably in the currency of the entry. Daftra computes it, and a value that is sent has
    no effect (vendor reference 2026-08)."""
    currency_debit: Decimal | int | None | Unset
    """Sum of the debits, presumably in the currency of the entry. Daftra computes it, and a value that is sent has
    no effect (vendor reference 2026-08)."""
    date: datetime.date | None | Unset
    """The day to which the entry is booked, within an open period; today by default on create."""
    description: str | None | Unset
    """Description of the entry."""
    draft: bool | None | Unset
    """Whether the entry is a draft, which is not booked; false by default."""
    entity_id: str | None | Unset
    """The record that the entry is made for, an id of the kind that `entity_type` names. The type is text because
    Daftra does not say that every kind has numeric ids. Contested: writable (documentation); read-only (vendor
    reference 2026-08)."""
    entity_type: models.JournalEntityType | str | None | Unset
    """The kind of record that the entry is made for. Contested: writable (documentation); read-only (vendor
    reference 2026-08)."""
    is_automatic: bool | None | Unset
    """Marks an entry that Daftra itself made; leave it out for a manual entry. Contested: writable (documentation);
    read-only (vendor reference 2026-08)."""
    manual_currency_rate: Decimal | int | None | Unset
    """Exchange rate to the currency of the account; that of the day if it is left out or null, of updates too.
    Never send 0. It needs the setting for rates of journals. Answers show the `currency_rate`, but not who chose
    it."""
    name: str | None | Unset
    """A name; its meaning on an entry is not documented. At most 255 characters."""
    number: str | None | Unset
    """The entry's number. Daftra makes one if it is left out; send it only to choose another. At most 255
    characters."""
    staff_id: int | None | Unset
    """The staff member who makes the entry, an id from `staff`; 0 is the account owner. An update keeps the one who
    made it."""
    total_credit: Decimal | int | None | Unset
    """Sum of the credits; must equal `total_debit`. Daftra computes it, and a value that is sent has no effect
    (vendor reference 2026-08)."""
    total_debit: Decimal | int | None | Unset
    """Sum of the debits; must equal `total_credit`. Daftra computes it, and a value that is sent has no effect
    (vendor reference 2026-08)."""
    journal_transaction: Sequence[models.JournalTransactionInput] | None
    """The debit and credit lines. At least 2 of them. If left out, the stored ones do not change."""


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

        Stores an entry by hand with its lines, within an open period. The answer holds only the id; a null id means
        that nothing was stored. Lines are sent next to the entry. The sums of `currency_debit` and
        `currency_credit` must be equal; Daftra computes totals, `debit` and `credit`.

        Args:
            journal: The journal itself.
            journal_transaction: The debit and credit lines. At least 1 of them.
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

        Removes a journal that was made by hand; Daftra answers 404 for an automatic one. Daftra answers 400 if its
        date lies in a closed period.

        Raises:
            NotFoundError: No journal has this id, Daftra made the journal itself, or the caller may not delete it
                (404).
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
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[JournalChanges],
    ) -> Edited[models.Journal]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Stored values that cannot be written stop the edit with `EditLossError`. `Edit` of
        `daftra_client._methods.editing` describes what an edit guarantees and what it cannot.

        Answers do not show `attachment`, nor `manual_currency_rate` of a record whose `currency_rate` is not 1, and
        an update without them changes what is stored. So `edit` is refused with `EditLossError` unless they are
        given, or `allow_loss` names them.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `JournalChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Journal",
            model=models.JournalInput,
            changes=changes,
            known=JournalChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="journal_transaction",
                    key="JournalTransaction",
                    read_key="JournalTransaction",
                    model=models.JournalTransactionInput,
                    given=changes.get("journal_transaction"),
                ),
            ),
            unread={"attachment": None, "manual_currency_rate": ("currency_rate", 1)},
            choice=choice_for(self, "journals.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Journal:
        """Read a journal.

        The complete journal with its related records. Lines are inside of the record. Daftra may send more fields
        than its reference lists.
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
        added_by: int | None = None,
        cost_center: int | None = None,
        created_from: datetime.datetime | None = None,
        created_to: datetime.datetime | None = None,
        date_from: datetime.date | None = None,
        date_selector: models.JournalPeriod | str | None = None,
        date_to: datetime.date | None = None,
        description: str | None = None,
        direction: models.ClientSortDirection | str | None = None,
        draft: bool | None = None,
        entity_id: str | None = None,
        entity_type: models.JournalEntityType | str | None = None,
        fy_id: int | None = None,
        journal_account_id: int | None = None,
        number: str | None = None,
        recurring_profile: int | None = None,
        sort: str | None = None,
        total_credit_from: Decimal | int | None = None,
        total_credit_to: Decimal | int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Journal]:
        """List journals.

        One page of journals with their lines, the newest date first unless `sort` is sent. Daftra ignores query
        parameters that it does not know and then answers with all records. A caller other than the owner sees only
        journals that it may view. Daftra may send more fields than its reference lists.

        Args:
            limit: Records per page; other lists of v1 take up to 1000. From 1 to 100. Daftra takes 20 by default.
            added_by: Only entries that this staff member made, an id from `staff`.
            cost_center: Only entries with a line on this cost center, an id of the v2 entity `cost_center`; -1 for
                entries without any.
            created_from: First moment of creation, inclusive.
            created_to: Last moment of creation, inclusive.
            date_from: First day of the entry, inclusive.
            date_selector: Only entries of a period that is counted from today.
            date_to: Last day of the entry, inclusive.
            description: Words that all occur in the description or the alternative one. It matches parts.
            direction: Direction of `sort`, ascending by default; a list without `sort` has the newest date first.
            draft: True lists drafts only, false booked entries only.
            entity_id: Only entries that were made for the record with this id, written as a text. Combine it with
                `entity_type`.
            entity_type: Only entries that were made for this kind of record; `MANUAL` gives entries by hand.
            fy_id: Only entries of this financial year; -1 for entries without one. The rows do not show it.
            journal_account_id: Only entries with a line on this account, an id from `journal_accounts`.
            number: Part of the number of the entry. It matches parts, so compare the received rows.
            recurring_profile: Only entries that this recurring profile produced. The rows do not show it.
            sort: Field to sort by: `date`, which is the default, `number` or `created`.
            total_credit_from: Smallest total, inclusive.
            total_credit_to: Largest total, inclusive.
            page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `created_from`, `created_to`, `date_from`, `date_to`,
                `draft`, `entity_id`, `entity_type`, `total_credit_from`, `total_credit_to`.
        """
        request = _LIST.request(
            query={
                "added_by": added_by,
                "cost_center": cost_center,
                "created_from": created_from,
                "created_to": created_to,
                "date_from": date_from,
                "date_selector": date_selector,
                "date_to": date_to,
                "description": description,
                "direction": direction,
                "draft": draft,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "fy_id": fy_id,
                "journal_account_id": journal_account_id,
                "number": number,
                "recurring_profile": recurring_profile,
                "sort": sort,
                "total_credit_from": total_credit_from,
                "total_credit_to": total_credit_to,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Journal,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
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
        """Change a journal.

        Send the complete entry with all its lines, or use `edit`. The lines that are sent are the whole set
        afterwards, at least two: one with an `id` is changed, one without is added, one that is missing is deleted.
        The sums of `currency_debit` and `currency_credit` must be equal within 0.001. A line that has only `debit`
        or `credit` is dropped. An `id` inside of the entry must be that of the path. The schema of the reference of
        August 2026 requires `date` and `currency_code`, and its text keeps a date that is left out. Without
        `attachment` all files are detached, so `edit` needs it, and without `currency_code` the currency of the
        lines is emptied. Contested: other fields of the header that are left out are emptied or reset (inference
        from invoices and payments); they are kept (vendor reference 2026-08).

        Args:
            journal: The journal itself.
            journal_transaction: The debit and credit lines. At least 2 of them.

        Source: inference (updates replace the whole record on the resources that were tested); vendor reference
        2026-08, contested: partial or full replacement.
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
