"""The resource `suppliers`, generated from openapi/daftra.yaml; do not edit."""

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
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="suppliers.create",
    method="POST",
    path="/api2/suppliers.json",
    changes_state=True,
    body=(BodyPart("Supplier", "supplier", lambda: models.SupplierInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="suppliers.delete",
    method="DELETE",
    path="/api2/suppliers/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        404: "The supplier is in use, or no supplier has this id",
    },
)

_GET = Operation(
    name="suppliers.get",
    method="GET",
    path="/api2/suppliers/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Supplier",),
)

_LIST = Operation(
    name="suppliers.list",
    method="GET",
    path="/api2/suppliers.json",
    parameters={
        "address": Parameter(text),
        "country_code": Parameter(text, "country_code"),
        "name": Parameter(text),
        "postal_code": Parameter(text),
        "status": Parameter(member_of(lambda: models.SupplierStatus)),
    },
    wrappers=("Supplier",),
)

_UPDATE = Operation(
    name="suppliers.update",
    method="PUT",
    path="/api2/suppliers/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Supplier", "supplier", lambda: models.SupplierInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class SupplierChanges(CallOptions, total=False):
    """New values that `suppliers.edit` takes by name, and the options of the call. None empties a field."""

    active_secondary_address: bool | None | Unset
    """Whether the second address is in use."""
    address1: str | None | Unset
    """First line of the address. At most 255 characters."""
    address2: str | None | Unset
    """Second line of the address. At most 255 characters."""
    attachment: str | None | Unset
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    bn1: str | None | Unset
    """First business or tax number. Its kind depends on the country."""
    bn1_label: str | None | Unset
    """Name of the first business number, which depends on the country."""
    bn2: str | None | Unset
    """Second business or tax number. Its kind depends on the country."""
    bn2_label: str | None | Unset
    """Name of the second business number, which depends on the country."""
    new_branch_id: int | None | Unset
    """Branch of the supplier, an id from `branches`."""
    business_name: str | None | Unset
    """Name of the company; required. At most 100 characters."""
    city: str | None | Unset
    """City of the address. At most 100 characters."""
    confirm_password: str | None | Unset
    """The same value as `password`, which Daftra compares. At most 255 characters."""
    country_code: str | None | Unset
    """Country of the address as a two-letter ISO code. At most 3 characters."""
    default_currency_code: str | None | Unset
    """Currency used for the supplier by default, as a three-letter ISO code. At most 5 characters."""
    email: str | None | Unset
    """E-mail address that no other supplier has; required unless the supplier is offline. At most 255 characters."""
    first_name: str | None | Unset
    """First name of the person or contact. At most 255 characters."""
    follow_up_status: int | None | Unset
    """Stage of the follow-up, the id of a follow-up status for suppliers."""
    is_offline: bool | None | Unset
    """Marks an offline supplier, who has no login and needs no e-mail address."""
    language_code: str | None | Unset
    """Language of the supplier, an id from `listings` with the model `languageCodes`."""
    last_name: str | None | Unset
    """Last name of the person or contact. At most 255 characters."""
    notes: str | None | Unset
    """Free text about the supplier."""
    password: str | None | Unset
    """New password for the supplier's login, together with `confirm_password`. Never write back a value that was
    read. From 4 to 255 characters."""
    phone1: str | None | Unset
    """Telephone number. At most 50 characters."""
    phone2: str | None | Unset
    """Mobile number. At most 50 characters."""
    postal_code: str | None | Unset
    """Postal code of the address. At most 20 characters."""
    secondary_address1: str | None | Unset
    """First line of the second address. At most 255 characters."""
    secondary_address2: str | None | Unset
    """Second line of the second address. At most 255 characters."""
    secondary_city: str | None | Unset
    """City of the second address. At most 100 characters."""
    secondary_country_code: str | None | Unset
    """Country of the second address as a two-letter ISO code. At most 10 characters."""
    secondary_name: str | None | Unset
    """Name for the second address. At most 255 characters."""
    secondary_postal_code: str | None | Unset
    """Postal code of the second address. At most 50 characters."""
    secondary_state: str | None | Unset
    """State or region of the second address. At most 100 characters."""
    staff_id: int | None | Unset
    """The staff member who adds the supplier, an id from `staff`; 0, the default, is the account owner. Daftra
    takes the caller itself unless it is the owner."""
    state: str | None | Unset
    """State or region of the address. At most 100 characters."""
    supplier_number: str | None | Unset
    """Number shown to users; Daftra makes one if it is left out. An example of an update has it; for clients,
    Daftra refuses an update that carries the number."""
    suspend: bool | None | Unset
    """Whether the supplier's account is suspended. Contested: writable (documentation); read-only (vendor reference
    2026-08)."""


class Suppliers(Resource):
    """The vendors that the account buys from. A supplier has the same address and login data as a client, but no
    type, credit or price group."""

    __slots__ = ()

    async def create(
        self,
        supplier: models.SupplierInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a supplier.

        Stores a new supplier. The answer holds only the id; a null id means that nothing was stored.
        `business_name` is required, and an e-mail address that no one else has unless the supplier is offline.
        Daftra refuses a list of attachments with 400.

        Args:
            supplier: The supplier itself.
        """
        request = _CREATE.request(
            body={
                "Supplier": supplier,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a supplier.

        Removes the supplier. Contested: a supplier that is used by a quotation, an order, an expense or another
        record is refused with 400 (documentation); with 404 and a message that names the record (vendor reference
        2026-08).

        Raises:
            NotFoundError: The supplier is in use, or no supplier has this id (404).

        Source: documentation; vendor reference 2026-08, contested: status of the refusal.
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
        **changes: Unpack[SupplierChanges],
    ) -> Edited[models.Supplier]:
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
            **changes: See `SupplierChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Supplier",
            model=models.SupplierInput,
            changes=changes,
            known=SupplierChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "suppliers.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Supplier:
        """Read a supplier.

        The complete supplier, with the fields that rows of the list have.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Supplier, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        address: str | None = None,
        country_code: str | None = None,
        name: str | None = None,
        postal_code: str | None = None,
        status: models.SupplierStatus | int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Supplier]:
        """List suppliers.

        One page of suppliers. Daftra ignores query parameters that it does not know and then answers with all
        records. A caller other than the owner sees only suppliers that it may view.

        Args:
            address: A word in the lines of the address, the city or the state. It matches parts.
            country_code: Only suppliers in this country, a two-letter ISO code.
            name: A word in the first, last or business name or in the e-mail address. It matches parts, so compare
                the received rows.
            postal_code: Postal code; whether it matches parts is not documented.
            status: Only suppliers in this state, `suspend` in the rows.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts `country_code`.
        """
        request = _LIST.request(
            query={
                "address": address,
                "country_code": country_code,
                "name": name,
                "postal_code": postal_code,
                "status": status,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Supplier,
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
        supplier: models.SupplierInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a supplier.

        Send every writable field, or use `edit`; `business_name` is required. What happens to other fields that are
        left out is not documented; on invoices and payments they are emptied. Whether Daftra refuses read-only
        fields, as it does for clients, is not known. Daftra takes POST on the same path in the same way.

        Args:
            supplier: The supplier itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Supplier": supplier,
            },
        )
        return await self._engine.done(request, options)
