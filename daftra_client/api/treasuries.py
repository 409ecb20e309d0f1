"""The resource `treasuries`, generated from openapi/daftra.yaml; do not edit."""

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
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="treasuries.create",
    method="POST",
    path="/api2/treasuries.json",
    changes_state=True,
    body=(BodyPart("Treasury", "treasury", lambda: models.TreasuryInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="treasuries.delete",
    method="DELETE",
    path="/api2/treasuries/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="treasuries.get",
    method="GET",
    path="/api2/treasuries/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Treasury",),
)

_LIST = Operation(
    name="treasuries.list",
    method="GET",
    path="/api2/treasuries.json",
    wrappers=("Treasury",),
)

_UPDATE = Operation(
    name="treasuries.update",
    method="PUT",
    path="/api2/treasuries/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Treasury", "treasury", lambda: models.TreasuryInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class TreasuryChanges(CallOptions, total=False):
    """New values that `treasuries.edit` takes by name, and the options of the call. None empties a field."""

    active: bool | None | Unset
    """Whether the treasury is in use; false by default. False takes away the mark of the primary one."""
    currency_code: str | None | Unset
    """Currency of a bank account, three letters (ISO 4217). It is fixed once something was booked. At most 3
    characters."""
    description: str | None | Unset
    """Free text about the treasury."""
    is_primary: bool | None | Unset
    """Whether this is the main treasury; false by default. True activates the treasury and takes the mark from all
    others."""
    name: str | None | Unset
    """Name of the treasury. At most 255 characters."""
    staff_id: int | None | Unset
    """The staff member who adds the treasury, an id from `staff`; 0 is the account owner."""
    type: models.TreasuryType | int | None | Unset
    """Cash box or bank account; a cash box by default."""
    type_account_number: str | None | Unset
    """Number of the bank account. Only for banks."""
    type_name: str | None | Unset
    """Name on the bank account. Only for banks."""


class Treasuries(Resource):
    """The cash boxes and bank accounts that payments go into and come out of."""

    __slots__ = ()

    async def create(
        self,
        treasury: models.TreasuryInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a treasury.

        Stores a new treasury. The answer holds only the id; a null id means that nothing was stored. Only the name
        is required. A treasury is inactive unless `active` or `is_primary` is sent. The caller needs the permission
        for the general settings or to manage journal accounts. Status 402 means that the plan allows no more
        treasuries and banks.

        Args:
            treasury: The treasury itself.
        """
        request = _CREATE.request(
            body={
                "Treasury": treasury,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a treasury.

        Removes the treasury. Daftra answers 400 for the primary treasury and for one with loans, payments,
        bookings, transfers or cheque books, and for the default of a staff member: make it inactive instead. The
        caller needs a permission on treasuries, for the general settings or to manage journal accounts.
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
        **changes: Unpack[TreasuryChanges],
    ) -> Edited[models.Treasury]:
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
            **changes: See `TreasuryChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Treasury",
            model=models.TreasuryInput,
            changes=changes,
            known=TreasuryChanges.__optional_keys__,
            choice=choice_for(self, "treasuries.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Treasury:
        """Read a treasury.

        The complete treasury. Contested: it has the balance (documentation); only lists have it (vendor reference
        2026-08). The caller needs a permission on treasuries or journals, or for the general settings; a staff
        member must also be allowed to take from the treasury or to pay into it.

        Source: documentation; vendor reference 2026-08, contested: balance.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Treasury, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Treasury]:
        """List treasuries.

        One page of treasuries. Daftra ignores query parameters that it does not know and then answers with all
        records. A staff member sees only treasuries that it may take from or pay into. The caller needs a
        permission on treasuries or for the general settings.

        Args:
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.Treasury,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        treasury: models.TreasuryInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a treasury.

        Send every writable field, or use `edit`; the name is required. What happens to other fields that are left
        out is not documented; on invoices and payments they are emptied. The caller needs a permission on
        treasuries, for the general settings or to manage journal accounts. A POST to the same path does the same.
        Status 402 means that the plan allows no more active ones.

        Args:
            treasury: The treasury itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Treasury": treasury,
            },
        )
        return await self._engine.done(request, options)
