"""The resource `stores`, generated from openapi/daftra.yaml; do not edit."""

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
    name="stores.create",
    method="POST",
    path="/api2/stores.json",
    changes_state=True,
    body=(BodyPart("Store", "store", lambda: models.StoreInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="stores.delete",
    method="DELETE",
    path="/api2/stores/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The store is in use or the primary one, or Daftra failed",
    },
)

_GET = Operation(
    name="stores.get",
    method="GET",
    path="/api2/stores/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Store",),
)

_LIST = Operation(
    name="stores.list",
    method="GET",
    path="/api2/stores.json",
    wrappers=("Store",),
)

_UPDATE = Operation(
    name="stores.update",
    method="PUT",
    path="/api2/stores/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Store", "store", lambda: models.StoreInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class StoreChanges(CallOptions, total=False):
    """New values that `stores.edit` takes by name, and the options of the call. None empties a field."""

    active: models.StoreStatus | int | None | Unset
    """Whether the store is in use. Contested: true or false (documentation); 2 for a suspended store too (vendor
    reference 2026-08). Inactive by default."""
    new_branch_id: int | None | Unset
    """Branch of the store, an id from `branches`; the current one by default."""
    name: str | None | Unset
    """Name of the store. At most 255 characters."""
    primary: bool | None | Unset
    """Whether this is the main store; false by default. True activates the store and takes the mark from all
    others."""
    shipping_address: str | None | Unset
    """Address for deliveries to the store."""


class Stores(Resource):
    """The warehouses that hold stock. A document must name a store that the caller may use."""

    __slots__ = ()

    async def create(
        self,
        store: models.StoreInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a store.

        Stores a new store. The answer holds only the id; a null id means that nothing was stored. A store is
        inactive unless `active` or `primary` is sent; a primary one takes the mark from all others. The caller
        needs the permission for general settings. Daftra answers 402 if the plan of the account allows no further
        store.

        Args:
            store: The store itself.
        """
        request = _CREATE.request(
            body={
                "Store": store,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a store.

        Removes the store. Daftra answers 500 for the primary store and for one with stock movements or open
        point-of-sale shifts: make it inactive instead. The caller needs the permission for general settings.

        Raises:
            OutcomeUnknownError: The store is in use or the primary one, or Daftra failed (500).
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
        **changes: Unpack[StoreChanges],
    ) -> Edited[models.Store]:
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
            **changes: See `StoreChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Store",
            model=models.StoreInput,
            changes=changes,
            known=StoreChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "stores.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Store:
        """Read a store.

        The complete store. It needs the permission for stock; that for general settings is not enough, unlike in
        the list.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Store, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Store]:
        """List stores.

        One page of stores. The caller sees only stores that it may view, which needs the permission for stock or
        for general settings. Daftra ignores query parameters that it does not know and then answers with all
        records.

        Args:
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.Store,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        store: models.StoreInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a store.

        Send every writable field, or use `edit`; the name is required. What happens to fields that are left out is
        not documented; on invoices and payments they are emptied. The caller needs the permission for general
        settings. Daftra answers 402 if the plan allows no further active store.

        Args:
            store: The store itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Store": store,
            },
        )
        return await self._engine.done(request, options)
