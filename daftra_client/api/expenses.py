"""The resource `expenses`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED_OR_FOUND, DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    calendar_date,
    decimal,
    display_date,
    field_of,
    flag,
    integer,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._methods.pager import Pager
from ._expense_record_changes import ExpenseRecordChanges

_CREATE = Operation(
    name="expenses.create",
    method="POST",
    path="/api2/expenses.json",
    changes_state=True,
    body=(
        BodyPart("Expense", "expense", lambda: models.ExpenseInput, is_required=True),
        BodyPart("CostCenter", "cost_center", lambda: models.CostCenterInput, is_list=True),
        BodyPart(
            "CostCenterTransaction", "cost_center_transaction", lambda: models.CostCenterAmountInput, is_list=True
        ),
        BodyPart("JournalTransaction", "journal_transaction", lambda: models.ExpenseAccountInput, is_list=True),
        BodyPart("RecurringExpense", "recurring_expense", lambda: models.RecurringExpenseInput),
    ),
    confirmed_by=(CREATED_OR_FOUND,),
    creates=True,
)

_DELETE = Operation(
    name="expenses.delete",
    method="DELETE",
    path="/api2/expenses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="expenses.get",
    method="GET",
    path="/api2/expenses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Expense",),
)

_LIST = Operation(
    name="expenses.list",
    method="GET",
    path="/api2/expenses.json",
    parameters={
        "amount_from": Parameter(decimal, "amount", "from"),
        "amount_to": Parameter(decimal, "amount", "to"),
        "client_id": Parameter(record_id, "client_id"),
        "created_from": Parameter(calendar_date, "created", "from"),
        "created_to": Parameter(calendar_date, "created", "to"),
        "creation_method": Parameter(member_of(lambda: models.ExpenseCreationMethod)),
        "date_from": Parameter(display_date, "date", "from"),
        "date_to": Parameter(display_date, "date", "to"),
        "direction": Parameter(member_of(lambda: models.ClientSortDirection)),
        "expense_category_id": Parameter(record_id, "expense_category_id"),
        "expense_number": Parameter(text),
        "id": Parameter(record_id, "id"),
        "is_mileage": Parameter(flag),
        "journal_account_id": Parameter(record_id),
        "note": Parameter(text),
        "recurring_expense_id": Parameter(record_id, "recurring_expense_id"),
        "sort": Parameter(field_of(lambda: models.Expense)),
        "staff_id": Parameter(integer),
        "status": Parameter(text, "status"),
        "vendor": Parameter(text, "vendor"),
        "work_order_id": Parameter(record_id, "work_order_id"),
    },
    wrappers=("Expense",),
)

_UPDATE = Operation(
    name="expenses.update",
    method="PUT",
    path="/api2/expenses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Expense", "expense", lambda: models.ExpenseInput, is_required=True),
        BodyPart("CostCenter", "cost_center", lambda: models.CostCenterInput, is_list=True),
        BodyPart(
            "CostCenterTransaction", "cost_center_transaction", lambda: models.CostCenterAmountInput, is_list=True
        ),
        BodyPart("JournalTransaction", "journal_transaction", lambda: models.ExpenseAccountInput, is_list=True),
        BodyPart("RecurringExpense", "recurring_expense", lambda: models.RecurringExpenseInput),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        403: (
            "The caller lacks the permission, or a mobile client changes what was changed on the web in the meantime"
        ),
    },
)


class ExpenseChanges(ExpenseRecordChanges, total=False):
    """New values that `expenses.edit` takes by name, and the options of the call. None empties a field."""

    cost_center: Sequence[models.CostCenterInput] | None
    """Cost centers that the record is allocated to, by percentages. Contested: this key (live report);
    `CostCenterTransaction` with amounts (vendor reference 2026-08). Send one of the two. Sent only if given.
    Source: live report; vendor reference 2026-08, contested: key."""


class Expenses(Resource):
    """Money spent outside purchase invoices. An expense may be spread over cost centers when it is written; no
    known operation uploads its files."""

    __slots__ = ()

    async def create(
        self,
        expense: models.ExpenseInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        cost_center_transaction: Sequence[models.CostCenterAmountInput] | None = None,
        journal_transaction: Sequence[models.ExpenseAccountInput] | None = None,
        recurring_expense: models.RecurringExpenseInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an expense.

        Stores a new expense. The answer holds the id and the number; a null id means that nothing was stored. Only
        `amount` and `date` are required. Daftra sets the recording staff member and the state itself, and computes
        the amounts of taxes. The shares of cost centers are sent next to the expense, not inside it. The caller
        needs the permission to add expenses or drafts.

        Args:
            expense: The expense itself.
            cost_center: Cost centers that the record is allocated to, by percentages. Contested: this key (live
                report); `CostCenterTransaction` with amounts (vendor reference 2026-08). Send one of the two.
            cost_center_transaction: Cost centers that the record is allocated to, by amounts.
            journal_transaction: Distribution of the amount over several accounts. The amounts add up to that of the
                record.
            recurring_expense: How the record is repeated.
        """
        request = _CREATE.request(
            body={
                "Expense": expense,
                "CostCenter": cost_center,
                "CostCenterTransaction": cost_center_transaction,
                "JournalTransaction": journal_transaction,
                "RecurringExpense": recurring_expense,
            },
        )
        return await self._engine.created(request, options)

    async def create_once(
        self,
        expense: models.ExpenseInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        cost_center_transaction: Sequence[models.CostCenterAmountInput] | None = None,
        journal_transaction: Sequence[models.ExpenseAccountInput] | None = None,
        recurring_expense: models.RecurringExpenseInput | None = None,
        exact: bool = False,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record unless one with its reference exists already.

        The reference is `expense_number` of `expense`.

        If no record has the reference, the method creates the record. `Once` of `daftra_client._methods.once`
        describes what this guarantees and what it cannot.

        As a second guard, `unique_id` is sent: yours, or else one that follows from the account, the branch and the
        reference.

        The filter finds all records that contain the reference, and the method reads and compares all of them. So
        use references that few other references contain.

        Args:
            exact, **options: See `Once`.
            expense, cost_center, cost_center_transaction, journal_transaction, recurring_expense: See `create`.
        """
        from .._methods.once import Once, Reference, with_key  # few programs create by reference

        _CREATE.check_body(
            {
                "Expense": expense,
                "CostCenter": cost_center,
                "CostCenterTransaction": cost_center_transaction,
                "JournalTransaction": journal_transaction,
                "RecurringExpense": recurring_expense,
            },
            "expenses.create_once",
        )
        reference = Reference.field(expense, "expense_number")
        expense = with_key(expense, "unique_id", reference, self, "expenses", options)

        def listed(options: CallOptions) -> Pager[models.Expense]:
            return self.list(expense_number=reference.part, **options)

        once = Once(
            resource="expenses",
            reference=reference,
            exact=exact,
            listed=[
                listed,
            ],
            get=lambda id, options: self.get(id, **options),
            create=lambda options: self.create(
                expense,
                cost_center=cost_center,
                cost_center_transaction=cost_center_transaction,
                journal_transaction=journal_transaction,
                recurring_expense=recurring_expense,
                **options,
            ),
            options=options,
        )
        return await once.run(self)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete an expense.

        Removes the expense with its journal and its attached files. Daftra answers 400 while another record or a
        distribution is linked to the expense or if its date lies in a closed period. The caller must be allowed to
        edit all expenses or its own.
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
        **changes: Unpack[ExpenseChanges],
    ) -> Edited[models.Expense]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Answers do not have `cost_center` and `cost_center_transaction` and `journal_transaction`, so `edit` cannot
        write back what is stored there. Give it again if there is any.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `ExpenseChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Expense",
            model=models.ExpenseInput,
            changes=changes,
            known=ExpenseChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="cost_center",
                    key="CostCenter",
                    read_key=None,
                    model=models.CostCenterInput,
                    given=changes.get("cost_center"),
                ),
                Part(
                    name="cost_center_transaction",
                    key="CostCenterTransaction",
                    read_key=None,
                    model=models.CostCenterAmountInput,
                    given=changes.get("cost_center_transaction"),
                ),
                Part(
                    name="journal_transaction",
                    key="JournalTransaction",
                    read_key=None,
                    model=models.ExpenseAccountInput,
                    given=changes.get("journal_transaction"),
                ),
            ),
            further_keys=(
                "CostCenter",
                "CostCenterTransaction",
                "JournalTransaction",
                "RecurringExpense",
            ),
            choice=choice_for(self, "expenses.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Expense:
        """Read an expense.

        The complete expense with its related records. A caller without the permission for all expenses reads only
        its own; others are answered with 404. The links to files stand under `attachmnets`, a misspelling of single
        records.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Expense, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        amount_from: Decimal | int | None = None,
        amount_to: Decimal | int | None = None,
        client_id: int | None = None,
        created_from: datetime.date | None = None,
        created_to: datetime.date | None = None,
        creation_method: models.ExpenseCreationMethod | str | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        direction: models.ClientSortDirection | str | None = None,
        expense_category_id: int | None = None,
        expense_number: str | None = None,
        id: int | None = None,
        is_mileage: bool | None = None,
        journal_account_id: int | None = None,
        note: str | None = None,
        recurring_expense_id: int | None = None,
        sort: str | None = None,
        staff_id: int | None = None,
        status: str | None = None,
        vendor: str | None = None,
        work_order_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Expense]:
        """List expenses.

        One page of expenses, the newest first; the other kind of record is never among them. Daftra ignores query
        parameters that it does not know, or whose feature is off, and then answers with all records. A caller
        without the permission for all expenses sees only its own. The caller must be allowed to see or edit its own
        expenses, or to add some.

        Args:
            amount_from: Smallest amount, inclusive.
            amount_to: Largest amount, inclusive.
            client_id: Only expenses that concern this client, an id from `clients`. Daftra ignores it where the
                account hides clients on expenses.
            created_from: First day of creation, inclusive.
            created_to: Last day of creation, inclusive.
            creation_method: Only expenses that were made in this way. The rows do not show it.
            date_from: First date of the expense, inclusive.
            date_to: Last date of the expense, inclusive.
            direction: Direction of `sort`.
            expense_category_id: Only expenses of this category.
            expense_number: Part of the number of the expense, `expense_number` in the rows. It matches parts, so
                compare the received rows.
            id: Only the expense with this id.
            is_mileage: True lists mileage records only, false the others only. It needs the plugin for mileage, and
                the rows do not show it.
            journal_account_id: Only expenses that are booked on this account, as a whole or with a line, an id from
                `journal_accounts`. Daftra ignores it unless the account hides clients on expenses.
            note: Words of the note, all of which must occur. It matches parts.
            recurring_expense_id: Only expenses that this recurring record produced.
            sort: Field to sort by, such as `date`, `amount` or `id`.
            staff_id: Only expenses that this staff member recorded, an id from `staff`. Daftra ignores it without
                the staff plugin and the permission to see all expenses, so compare the received rows.
            status: Only expenses in this state: `issued`, which are booked, or `draft`.
            vendor: Only expenses with exactly this name of the vendor or payer. Daftra ignores it as long as the
                account has recorded no vendor.
            work_order_id: Only expenses of this work order, an id from `work_orders`.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `amount_from`, `amount_to`, `client_id`, `created_from`,
                `created_to`, `date_from`, `date_to`, `expense_category_id`, `id`, `recurring_expense_id`, `status`,
                `vendor`, `work_order_id`.
        """
        request = _LIST.request(
            query={
                "amount_from": amount_from,
                "amount_to": amount_to,
                "client_id": client_id,
                "created_from": created_from,
                "created_to": created_to,
                "creation_method": creation_method,
                "date_from": date_from,
                "date_to": date_to,
                "direction": direction,
                "expense_category_id": expense_category_id,
                "expense_number": expense_number,
                "id": id,
                "is_mileage": is_mileage,
                "journal_account_id": journal_account_id,
                "note": note,
                "recurring_expense_id": recurring_expense_id,
                "sort": sort,
                "staff_id": staff_id,
                "status": status,
                "vendor": vendor,
                "work_order_id": work_order_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Expense,
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
        expense: models.ExpenseInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        cost_center_transaction: Sequence[models.CostCenterAmountInput] | None = None,
        journal_transaction: Sequence[models.ExpenseAccountInput] | None = None,
        recurring_expense: models.RecurringExpenseInput | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an expense.

        Send every writable field, or use `edit`. Without `tax1_id` or `tax2_id` all fields of that tax are cleared,
        under either reading. Daftra refuses to change an expense that another record produced or that was
        distributed. Contested: fields that are left out are emptied or reset (inference from invoices and
        payments); only the fields that are sent change (vendor reference 2026-08). An id in the body is ignored. A
        POST to the same path does the same. The caller must be allowed to edit all expenses, its own, or its own
        drafts.

        Args:
            cost_center_transaction: Cost centers that the record is allocated to, by amounts. They replace those
                that are there.
            journal_transaction: Distribution of the amount over several accounts. The amounts add up to that of the
                record. It replaces the one that is there.
            expense, cost_center, recurring_expense: See `create`.

        Raises:
            PermissionDeniedError: The caller lacks the permission, or a mobile client changes what was changed on
                the web in the meantime (403).

        Source: inference (full replacement, tested live on invoices and payments only; CostCenter as on create);
        vendor reference 2026-08, contested: partial or full replacement.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Expense": expense,
                "CostCenter": cost_center,
                "CostCenterTransaction": cost_center_transaction,
                "JournalTransaction": journal_transaction,
                "RecurringExpense": recurring_expense,
            },
        )
        return await self._engine.done(request, options)
