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
        "is_active": Parameter(flag, "is_active"),
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


class TaxChanges(CallOptions, total=False):
    """New values that `taxes.edit` takes by name, and the options of the call. None empties a field."""

    new_branch_id: int | None | Unset
    """Branch of the tax, an id from `branches`."""
    description: str | None | Unset
    """Free text about the tax."""
    included: bool | None | Unset
    """Whether prices already contain the tax; false by default."""
    is_active: bool | None | Unset
    """Whether the tax can be used; true by default. An update without it makes the tax active."""
    name: str | None | Unset
    """Name of the tax, such as `VAT`."""
    value: Decimal | int | None | Unset
    """Rate in percent; 15 means 15 %. Daftra stores a whole number, so decimals are presumably lost (vendor
    reference 2026-08)."""


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
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[TaxChanges],
    ) -> Edited[models.Tax]:
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
            **changes: See `TaxChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Tax",
            model=models.TaxInput,
            changes=changes,
            known=TaxChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "taxes.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
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
