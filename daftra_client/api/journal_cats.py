"""The resource `journal_cats`, generated from openapi/daftra.yaml; do not edit."""

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
    record_id,
)
from .._call.redirects import resolve_create
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager
from ._journal_account_record_changes import JournalAccountRecordChanges

_CREATE = Operation(
    name="journal_cats.create",
    method="POST",
    path="/api2/journal_cats.json",
    changes_state=True,
    body=(BodyPart("JournalCat", "journal_cat", lambda: models.JournalCatInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
    refusals={
        405: "The credentials may not use this endpoint",
    },
)

_DELETE = Operation(
    name="journal_cats.delete",
    method="DELETE",
    path="/api2/journal_cats/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="journal_cats.get",
    method="GET",
    path="/api2/journal_cats/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("JournalCat",),
)

_LIST = Operation(
    name="journal_cats.list",
    method="GET",
    path="/api2/journal_cats.json",
    wrappers=("JournalCat",),
)

_UPDATE = Operation(
    name="journal_cats.update",
    method="PUT",
    path="/api2/journal_cats/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("JournalCat", "journal_cat", lambda: models.JournalCatInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class JournalCatChanges(JournalAccountRecordChanges, total=False):
    """New values that `journal_cats.edit` takes by name, and the options of the call. None empties a field."""

    new_branch_id: int | None | Unset
    """Branch it belongs to, an active one from `branches`; the current one by default. It counts only where the
    account has branches."""
    code: str | None | Unset
    """Code of the category in the chart of accounts, such as "11101": digits only, unique among accounts and
    categories, and usually beginning with that of the category above. At most 255 characters."""
    color: str | None | Unset
    """A colour for display. Deprecated by Daftra. At most 50 characters."""
    entity_type: models.JournalAccountEntityType | str | None | Unset
    """The kind of record that the category stands for; leave it out for categories of your own. Creates take the
    names of built-in groups here, and a category that has one cannot be deleted (vendor reference 2026-08)."""
    is_hidden: bool | None | Unset
    """Whether listings leave the category out; false by default. Creates ignore it."""
    staff_id: int | None | Unset
    """The staff member who makes it, an id from `staff`; 0 is the account owner. Contested: writable
    (documentation); read-only, and not filled by creates of the API (vendor reference 2026-08)."""
    type: models.JournalAccountType | str | None | Unset
    """Normal side of the category, credit or debit; credit by default."""


class JournalCats(Resource):
    """Categories of the chart of accounts. They nest through `journal_cat_id` and hold the `journal_accounts`."""

    __slots__ = ()

    async def create(
        self,
        journal_cat: models.JournalCatInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a journal category.

        Stores a new journal category, which is a folder; accounts that are booked on are in `journal_accounts`. The
        answer holds only the id; a null id means that nothing was stored. Code and name are required. A code that
        is in use is answered with a redirect, and nothing is stored. Daftra would overwrite a record whose id is
        sent, so none is. The caller needs the permission to manage journal accounts. Any other key next to
        `JournalCat` is ignored, and so is `account_type`. A body that is no JSON is answered with 500.

        Args:
            journal_cat: The journal category itself.

        Raises:
            ResponseError: The credentials may not use this endpoint (405).
        """
        request = _CREATE.request(
            body={
                "JournalCat": journal_cat,
            },
        )
        return await resolve_create(
            self._engine.created(request, options),
            page="/owner/journal_cats/tree",
            look=lambda: self.list(**options),
            field="code",
            value=journal_cat.code,
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a journal category.

        Removes the journal category. Daftra answers 400 for a built-in category, and while it has categories,
        accounts or routes of automatic accounts. The caller needs the permission to manage journal accounts.
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
        **changes: Unpack[JournalCatChanges],
    ) -> Edited[models.JournalCat]:
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
            **changes: See `JournalCatChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="JournalCat",
            model=models.JournalCatInput,
            changes=changes,
            known=JournalCatChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "journal_cats.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.JournalCat:
        """Read a journal category.

        The complete journal category with its related records. The caller needs the permission to manage journal
        accounts.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.JournalCat, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.JournalCat]:
        """List journal categories.

        One page of journal categories. Daftra ignores query parameters that it does not know and then answers with
        all records. The caller needs the permission to manage journal accounts.

        Args:
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.JournalCat,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        journal_cat: models.JournalCatInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a journal category.

        Send every writable field, or use `edit`; code and name are required. What happens to other fields that are
        left out is not documented; on invoices and payments they are emptied. The text of the reference suggests
        that a category without `journal_cat_id` moves to the top. A category cannot be below itself. The caller
        needs the permission to manage journal accounts.

        Args:
            journal_cat: The journal category itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "JournalCat": journal_cat,
            },
        )
        return await self._engine.done(request, options)
