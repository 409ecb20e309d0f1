"""The resource `journal_cats`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
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
from .._call.redirects import resolve_create
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._methods.pager import Pager

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
        sent, so none is. The caller needs the permission to manage journal accounts. Any other key beside
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
        new_branch_id: int | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        disabled: bool | None | Unset = UNSET,
        entity_id: str | None | Unset = UNSET,
        entity_type: models.JournalAccountEntityType | str | None | Unset = UNSET,
        is_hidden: bool | None | Unset = UNSET,
        journal_cat_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        type: models.JournalAccountType | str | None | Unset = UNSET,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.JournalCat]:
        """Change fields of one record and leave the others as they are.

        An update replaces the whole record. So `edit` reads the record, keeps all that can be written, and writes
        it with the given changes. None empties a field. Nothing is sent if the record has all of the given values
        already.

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
            new_branch_id: Branch it belongs to, an active one from `branches`; the current one by default. It
                counts only where the account has branches.
            code: Code of the category in the chart of accounts, such as "11101": digits only, unique among accounts
                and categories, and usually beginning with that of the category above. At most 255 characters.
            color: A colour for display. Deprecated by Daftra. At most 50 characters.
            disabled: Whether the record is disabled.
            entity_id: The record that the account or category represents, an id of the kind that `entity_type`
                names, and needed with it. The type is text because Daftra does not say that every kind has numeric
                ids.
            entity_type: The kind of record that the category stands for; leave it out for categories of your own.
                Creates take the names of built-in groups here, and a category that has one cannot be deleted
                (vendor reference 2026-08).
            is_hidden: Whether listings leave the category out; false by default. Creates ignore it.
            journal_cat_id: The category above, an id from `journal_cats` and not its code; for categories -1, the
                default, is the top.
            name: Name of the account or category. At most 255 characters.
            staff_id: The staff member who makes it, an id from `staff`; 0 is the account owner. Contested: writable
                (documentation); read-only, and not filled by creates of the API (vendor reference 2026-08).
            type: Normal side of the category, credit or debit; credit by default.
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
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="JournalCat",
            model=models.JournalCatInput,
            changes={
                "branch_id": new_branch_id,
                "code": code,
                "color": color,
                "disabled": disabled,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "is_hidden": is_hidden,
                "journal_cat_id": journal_cat_id,
                "name": name,
                "staff_id": staff_id,
                "type": type,
            },
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "journal_cats.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
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
