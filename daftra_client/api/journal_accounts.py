"""The resource `journal_accounts`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    flag,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager
from ._journal_account_record_changes import JournalAccountRecordChanges

_CREATE = Operation(
    name="journal_accounts.create",
    method="POST",
    path="/api2/journal_accounts.json",
    changes_state=True,
    body=(BodyPart("JournalAccount", "journal_account", lambda: models.JournalAccountInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="journal_accounts.delete",
    method="DELETE",
    path="/api2/journal_accounts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="journal_accounts.get",
    method="GET",
    path="/api2/journal_accounts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("JournalAccount",),
)

_LIST = Operation(
    name="journal_accounts.list",
    method="GET",
    path="/api2/journal_accounts.json",
    parameters={
        "has_cost_centers": Parameter(flag),
        "journal_cat_id": Parameter(record_id, "journal_cat_id"),
    },
    wrappers=("JournalAccount",),
)

_UPDATE = Operation(
    name="journal_accounts.update",
    method="PUT",
    path="/api2/journal_accounts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("JournalAccount", "journal_account", lambda: models.JournalAccountInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class JournalAccountChanges(JournalAccountRecordChanges, total=False):
    """New values that `journal_accounts.edit` takes by name, and the options of the call. None empties a field."""

    new_branch_id: int | None | Unset
    """Branch it belongs to, an id from `branches`."""
    code: str | None | Unset
    """Code of the account in the chart of accounts, such as "11101": digits only, unique among accounts and
    categories. At most 255 characters."""
    entity_type: models.JournalAccountEntityType | str | None | Unset
    """The kind of record that the account or category represents."""
    is_hidden: bool | None | Unset
    """Whether listings leave the record out."""
    staff_id: int | None | Unset
    """The staff member who makes it, an id from `staff`; 0 is the account owner, and the caller is taken by
    default."""
    type: models.JournalAccountType | str | None | Unset
    """Normal side of the account or category, credit or debit."""


class JournalAccounts(Resource):
    """Accounts of the chart of accounts, each below a category from `journal_cats`. Some accounts represent other
    records, such as a client or a treasury; `entity_type` and `entity_id` name the record."""

    __slots__ = ()

    async def create(
        self,
        journal_account: models.JournalAccountInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a journal account.

        Stores a new journal account. The answer holds only the id; a null id means that nothing was stored.
        Category, code, name and type are required. Daftra refuses a `code` that an account or a category has
        already with 400 and a validation error on `code`. The caller needs the permission to manage journal
        accounts.

        Args:
            journal_account: The journal account itself.
        """
        request = _CREATE.request(
            body={
                "JournalAccount": journal_account,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a journal account.

        Removes the journal account. Daftra answers 400 while something is booked on it or other records depend on
        it, such as cheques or salary components. The caller needs the permission to manage journal accounts.
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
        **changes: Unpack[JournalAccountChanges],
    ) -> Edited[models.JournalAccount]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `JournalAccountChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="JournalAccount",
            model=models.JournalAccountInput,
            changes=changes,
            known=JournalAccountChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "journal_accounts.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.JournalAccount:
        """Read a journal account.

        The complete journal account. Daftra computes the totals anew when it is read. The caller needs the
        permission to manage journal accounts.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.JournalAccount, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        has_cost_centers: bool | None = None,
        journal_cat_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.JournalAccount]:
        """List journal accounts.

        One page of journal accounts, ordered by code. Daftra ignores query parameters that it does not know and
        then answers with all records. According to one report this list can repeat a page; stop when a page has no
        new ids. The caller needs the permission to manage journal accounts.

        Args:
            has_cost_centers: True lists accounts with cost centers only, false those without only. The rows do not
                show it.
            journal_cat_id: Only accounts in this category, an id from `journal_cats`.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts `journal_cat_id`.
        """
        request = _LIST.request(
            query={
                "has_cost_centers": has_cost_centers,
                "journal_cat_id": journal_cat_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.JournalAccount,
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
        journal_account: models.JournalAccountInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a journal account.

        Send every writable field, or use `edit`; category, code and name are required. What happens to other fields
        that are left out is not documented; on invoices and payments they are emptied. The caller needs the
        permission to manage journal accounts.

        Args:
            journal_account: The journal account itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "JournalAccount": journal_account,
            },
        )
        return await self._engine.done(request, options)
