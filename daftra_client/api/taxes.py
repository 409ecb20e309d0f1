"""The resource `taxes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
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
    yes_or_no,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="taxes.create",
    method="POST",
    path="/api2/taxes.json",
    changes_state=True,
    body=(BodyPart("Tax", "tax", lambda: models.TaxInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="taxes.delete",
    method="DELETE",
    path="/api2/taxes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="taxes.get",
    method="GET",
    path="/api2/taxes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Tax",),
)

_LIST = Operation(
    name="taxes.list",
    method="GET",
    path="/api2/taxes.json",
    parameters={
        "is_active": Parameter(yes_or_no, "is_active"),
    },
    wrappers=("Tax",),
)

_UPDATE = Operation(
    name="taxes.update",
    method="PUT",
    path="/api2/taxes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Tax", "tax", lambda: models.TaxInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class Taxes(Resource):
    """The taxes defined in the account. Document lines refer to them by id in `tax1` and `tax2`, never by their
    percentage."""

    __slots__ = ()

    async def create(
        self,
        tax: models.TaxInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a tax.

        Stores a new tax. The answer holds only the id; a null id means that nothing was stored. Daftra sets the
        account itself. The message of a refusal may be null, and the errors of the fields say more.

        Args:
            tax: The tax itself.
        """
        request = _CREATE.request(
            body={
                "Tax": tax,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a tax.

        Removes the tax. Contested: Daftra refuses while other records depend on the tax (documentation); it refuses
        only if the tax is part of the settings for electronic invoices of the Emirates, and removes it otherwise
        although other records refer to it (vendor reference 2026-08).

        Source: documentation; vendor reference 2026-08, contested: refusal.
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
        description: str | None | Unset = UNSET,
        included: bool | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        value: Decimal | int | None | Unset = UNSET,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.Tax]:
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
            new_branch_id: Branch of the tax, an id from `branches`.
            description: Free text about the tax.
            included: Whether prices already contain the tax; false by default.
            is_active: Whether the tax can be used; true by default. An update without it makes the tax active.
            name: Name of the tax, such as `VAT`.
            value: Rate in percent; 15 means 15 %. Daftra stores a whole number, so decimals are presumably lost
                (vendor reference 2026-08).
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
            key="Tax",
            model=models.TaxInput,
            changes={
                "branch_id": new_branch_id,
                "description": description,
                "included": included,
                "is_active": is_active,
                "name": name,
                "value": value,
            },
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "taxes.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Tax:
        """Read a tax.

        The complete tax.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Tax, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        is_active: bool | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Tax]:
        """List taxes.

        The taxes, active ones first. Daftra ignores query parameters that it does not know and then answers with
        all records. Contested: the list has pages (documentation); all taxes come in one answer that says page 1 of
        1, without `limit` and `page` (vendor reference 2026-08). Either is read in full.

        Args:
            is_active: True lists active taxes only, false inactive ones only.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts `is_active`.

        Source: documentation; vendor reference 2026-08, contested: pages.
        """
        request = _LIST.request(
            query={
                "is_active": is_active,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Tax,
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
        tax: models.TaxInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a tax.

        Full replacement: send every writable field, or use `edit`; name and rate are required. Daftra takes POST on
        the same path in the same way.

        Args:
            tax: The tax itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Tax": tax,
            },
        )
        return await self._engine.done(request, options)
