"""The resource `clients`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any, Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE, STATUS_DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    calendar_date,
    flag,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_ASSIGN_STAFF = Operation(
    name="clients.assign_staff",
    method="POST",
    path="/api2/clients/assign_staff/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("ItemStaff", "item_staff", lambda: models.ItemStaffInput, is_required=True),),
    confirmed_by=(STATUS_DONE,),
)

_CREATE = Operation(
    name="clients.create",
    method="POST",
    path="/api2/clients.json",
    parameters={
        "skip_email": Parameter(flag),
        "verify_phone2": Parameter(flag),
    },
    changes_state=True,
    body=(
        BodyPart("Client", "client", lambda: models.ClientInput, is_required=True),
        BodyPart("ClientDetail", "client_detail", lambda: models.ClientDetailInput),
        BodyPart("le_custom_data_client", "le_custom_data_client", lambda: models.ClientCustomDataInput),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_CREATE_BULK = Operation(
    name="clients.create_bulk",
    method="POST",
    path="/api2/clients/add_bulk.json",
    changes_state=True,
    body=(BodyPart("", "bulk_clients", lambda: models.BulkClientInput, is_list=True, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="clients.delete",
    method="DELETE",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The client has an active membership or credit charge, or Daftra failed",
    },
)

_GET = Operation(
    name="clients.get",
    method="GET",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Client",),
)

_GET_BY_BARCODE = Operation(
    name="clients.get_by_barcode",
    method="GET",
    path="/api2/clients/client_attendance_barcode.json",
    parameters={
        "q": Parameter(text),
    },
)

_GET_LOYALTY_POINTS = Operation(
    name="clients.get_loyalty_points",
    method="GET",
    path="/api2/clients/loyalty-points/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
)

_GET_MEMBERSHIP = Operation(
    name="clients.get_membership",
    method="GET",
    path="/api2/clients/client_has_membership.json",
    parameters={
        "q": Parameter(text),
    },
)

_LIST = Operation(
    name="clients.list",
    method="GET",
    path="/api2/clients.json",
    parameters={
        "assign_staff_id": Parameter(record_id),
        "client_number": Parameter(text, "client_number"),
        "created_from": Parameter(calendar_date, "created", "from"),
        "direction": Parameter(member_of(lambda: models.ClientSortDirection)),
        "keywords": Parameter(text),
        "sort": Parameter(member_of(lambda: models.ClientSort)),
    },
    wrappers=("Client",),
)

_UPDATE = Operation(
    name="clients.update",
    method="PUT",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "skip_email": Parameter(flag),
    },
    changes_state=True,
    body=(
        BodyPart("Client", "client", lambda: models.ClientInput, is_required=True),
        BodyPart("ClientDetail", "client_detail", lambda: models.ClientDetailInput),
        BodyPart("le_custom_data_client", "le_custom_data_client", lambda: models.ClientCustomDataInput),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class ClientChanges(CallOptions, total=False):
    """New values that `clients.edit` takes by name, and the options of the call. None empties a field."""

    active_secondary_address: bool | None | Unset
    """Whether the second address is in use."""
    address1: str | None | Unset
    """First line of the address. At most 255 characters."""
    address2: str | None | Unset
    """Second line of the address. At most 255 characters."""
    attachment: str | None | Unset
    """Ids of uploaded files, separated by commas."""
    birth_date: datetime.date | None | Unset
    """Date of birth, sent as `YYYY-MM-DD`."""
    bn1: str | None | Unset
    """First business or tax number. Its kind depends on the country."""
    bn2: str | None | Unset
    """Second business or tax number. Its kind depends on the country."""
    new_branch_id: int | None | Unset
    """Branch of the client, an id from `branches`. Updates ignore it."""
    business_name: str | None | Unset
    """Name of the company or, for a person, the name to show. A create needs it, and an update may not empty it. At
    most 100 characters."""
    category: str | None | Unset
    """Free label that groups clients."""
    category_id: int | None | Unset
    """Id of the category of clients."""
    city: str | None | Unset
    """City of the address. At most 100 characters."""
    confirm_password: str | None | Unset
    """The same value as `password`, which Daftra compares."""
    country_code: str | None | Unset
    """Country of the address as a two-letter ISO code, such as `SA`. Daftra checks it. At most 3 characters."""
    credit_limit: Decimal | int | None | Unset
    """Upper limit of what the client may owe; 0 by default."""
    credit_period: int | None | Unset
    """Days that the client may take to pay; 0 by default."""
    default_currency_code: str | None | Unset
    """Currency used for the client by default, as a three-letter ISO code. Daftra checks it. At most 5 characters."""
    email: str | None | Unset
    """E-mail address, required before Daftra can send an invoice by e-mail. Daftra refuses an address that another
    client has, and one that ends in `.local`. At most 255 characters."""
    first_name: str | None | Unset
    """First name of the person or contact. At most 255 characters."""
    follow_up_status: int | None | Unset
    """Stage of the follow-up, the id of a follow-up status for clients."""
    gender: models.Gender | int | None | Unset
    """Gender of a person."""
    group_price_id: int | None | Unset
    """Price group of the client, an id from `listings` with the model `GroupPrice`."""
    is_offline: bool | None | Unset
    """Marks a client who was not registered online; passwords are ignored then. It is true by default if no e-mail
    address is sent."""
    language_code: str | None | Unset
    """Language of the client by its id, which Daftra checks. The list `Language` (vendor reference 2026-08) or
    `languageCodes` (documentation) of `listings` presumably has these ids."""
    last_name: str | None | Unset
    """Last name of the person or contact. At most 255 characters."""
    le_custom_data_client: Any | Unset
    """The account's own extra fields of a client. Their form depends on the account and is not documented.
    Contested: inside `Client` (live report); next to it (vendor reference 2026-08)."""
    map_location: str | None | Unset
    """Place on the map as latitude, longitude and zoom level, joined by commas."""
    national_id: str | None | Unset
    """National identity number."""
    notes: str | None | Unset
    """Free text about the client."""
    password: str | None | Unset
    """New password for the client's login, together with `confirm_password`. A create needs both where the client
    portal is on, unless the client is offline. Never write back a value that was read. From 6 to 255 characters."""
    phone1: str | None | Unset
    """Telephone number. At most 50 characters."""
    phone2: str | None | Unset
    """Mobile number. It may occur twice unless `verify_phone2` is sent. At most 50 characters."""
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
    secondary_follow_up_status: int | None | Unset
    """Second follow-up stage, presumably also the id of a follow-up status."""
    secondary_name: str | None | Unset
    """Name for the second address. At most 255 characters."""
    secondary_postal_code: str | None | Unset
    """Postal code of the second address. At most 50 characters."""
    secondary_state: str | None | Unset
    """State or region of the second address. At most 100 characters."""
    send_notify: bool | None | Unset
    """True sends the client an e-mail after the client was stored."""
    staff_id: int | None | Unset
    """The staff member who adds the client, an id from `staff`; 0 is the account owner, which is the default."""
    starting_balance: Decimal | int | None | Unset
    """Opening balance of the client's account; send `starting_balance_date` with it. `edit` writes the stored one
    back without the date, which answers lack: an update without the balance may empty it, and an update with it is
    at worst refused. Give `edit` the date then."""
    starting_balance_date: datetime.date | None | Unset
    """Day of the opening balance, sent as `YYYY-MM-DD`. Daftra demands it where `starting_balance` is sent. Answers
    do not have it."""
    state: str | None | Unset
    """State or region of the address. At most 100 characters."""
    suspend: bool | None | Unset
    """Whether the client's account is suspended, which keeps the client out of the client portal."""
    timezone: int | None | Unset
    """Time zone of the client, an id from `listings` with the model `Timezone`."""
    type: models.ClientType | int | None | Unset
    """Person or company."""


class Clients(Resource):
    """The customers of the account, people and companies. Without `sort` the list has a stable order that follows
    no known rule. Daftra ignores a filter that it does not know and answers with every client. Daftra has no
    idempotency key, so look a client up before you create it; a duplicate e-mail address is refused."""

    __slots__ = ()

    async def assign_staff(
        self,
        id: int,
        item_staff: models.ItemStaffInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Set the staff members of a client.

        Assigns staff members to a client. The list that is sent replaces the assignment of before.
        `clients.list(assign_staff_id=...)` finds the clients of a staff member. The caller needs the permission to
        assign clients.

        Args:
            item_staff: The staff members. `staff_id` is required.
        """
        request = _ASSIGN_STAFF.request(
            path={
                "id": id,
            },
            body={
                "ItemStaff": item_staff,
            },
        )
        return await self._engine.done(request, options)

    async def create(
        self,
        client: models.ClientInput,
        *,
        client_detail: models.ClientDetailInput | None = None,
        le_custom_data_client: models.ClientCustomDataInput | None = None,
        skip_email: bool | None = None,
        verify_phone2: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a client.

        Stores a new client. The answer holds the id and, where it comes, the number that Daftra assigned; a null id
        means that nothing was stored. An e-mail address that another client already has is refused. A client
        without an e-mail address becomes an offline one. Status 402 means that the plan of the account is at its
        limit of clients; the code in its body may be 401. The caller needs the permission to add clients.

        Args:
            client: The client itself.
            client_detail: More details of the client.
            le_custom_data_client: Values of the account's own extra fields. Contested: next to `Client` (vendor
                reference 2026-08); inside of it (live report).
            skip_email: True stores the client without a check of its e-mail address and its `phone2`. Daftra looks
                only for the presence of the parameter, so leave it out otherwise.
            verify_phone2: True refuses the client if another one has the same `phone2`. Daftra looks only for the
                presence of the parameter, so leave it out otherwise.
        """
        request = _CREATE.request(
            query={
                "skip_email": skip_email,
                "verify_phone2": verify_phone2,
            },
            body={
                "Client": client,
                "ClientDetail": client_detail,
                "le_custom_data_client": le_custom_data_client,
            },
        )
        return await self._engine.created(request, options)

    async def create_bulk(
        self,
        bulk_clients: Sequence[models.BulkClientInput],
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.BulkClientResult]:
        """Create several clients.

        Creates the clients of a bare array in order and answers a bare array of results in the same order. The call
        is not atomic: each client is stored or refused by itself, while the HTTP status is 200. An element without
        `Client` stops the whole call with 400, and it is not said whether clients before it stay. The reference
        documents both a `message` for each client and a 402 for the whole call where the plan is at its limit. It
        does not list `skip_email` and `verify_phone2` here.

        Args:
            bulk_clients: One client of a bulk creation, with its parts side by side as in a single creation.
                Contains `client`, `client_detail` and `le_custom_data_client`. `client` is required in each.
        """
        request = _CREATE_BULK.request(
            body=bulk_clients,
        )
        return await self._engine.created_in_bulk(request, models.BulkClientResult, options)

    async def create_once(
        self,
        client: models.ClientInput,
        *,
        client_detail: models.ClientDetailInput | None = None,
        le_custom_data_client: models.ClientCustomDataInput | None = None,
        exact: bool = False,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record unless one with its reference exists already.

        The reference is `client_number` of `client`.

        If no record has the reference, the method creates the record. `Once` of `daftra_client._methods.once`
        describes what this guarantees and what it cannot.

        The look-up uses the filter `keywords`, which is the better attested one. If that finds nothing, it uses
        `client_number` as well.

        Args:
            exact, **options: See `Once`.
            client, client_detail, le_custom_data_client: See `create`.
        """
        from .._methods.once import Once, Reference  # few programs create by reference

        _CREATE.check_body(
            {
                "Client": client,
                "ClientDetail": client_detail,
                "le_custom_data_client": le_custom_data_client,
            },
            "clients.create_once",
        )
        reference = Reference.field(client, "client_number")

        def listed(options: CallOptions) -> Pager[models.Client]:
            return self.list(keywords=reference.part, **options)

        once = Once(
            resource="clients",
            reference=reference,
            exact=exact,
            listed=[
                listed,
                lambda options: self.list(client_number=reference.value, **options),
            ],
            get=lambda id, options: self.get(id, **options),
            create=lambda options: self.create(
                client,
                client_detail=client_detail,
                le_custom_data_client=le_custom_data_client,
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
        """Delete a client.

        Removes the client. Daftra refuses the delete while the client has transactions, an instalment agreement, an
        attendance entry, a rental reservation or a manufacturing order.

        Raises:
            OutcomeUnknownError: The client has an active membership or credit charge, or Daftra failed (500).
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
        **changes: Unpack[ClientChanges],
    ) -> Edited[models.Client]:
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
            **changes: See `ClientChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Client",
            model=models.ClientInput,
            changes=changes,
            known=ClientChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            further_keys=(
                "ClientDetail",
                "le_custom_data_client",
            ),
            choice=choice_for(self, "clients.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Client:
        """Read a client.

        The complete client with its related records. The caller must be allowed to see all clients or be assigned
        to this one; an id that no one has is answered with 404.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Client, options)

    async def get_by_barcode(
        self,
        *,
        barcode: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ClientBarcodeResult:
        """Read a client by barcode.

        The client whose barcode is given, as a reader of barcodes at a door asks for it. The status is 200 even if
        no client has the barcode: then only `message` comes. The answer has no envelope.

        Args:
            barcode: Barcode of the client.
        """
        request = _GET_BY_BARCODE.request(
            query={
                "q": barcode,
            },
        )
        return await self._engine.record(request, models.ClientBarcodeResult, options)

    async def get_loyalty_points(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.ClientLoyaltyPoints:
        """Read the loyalty points of a client.

        The points that a client has today, and what they are worth. The answer has no envelope and is empty where
        the account does not use client loyalty.
        """
        request = _GET_LOYALTY_POINTS.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.ClientLoyaltyPoints, options)

    async def get_membership(
        self,
        *,
        barcode: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ClientMembershipResult:
        """Read the membership of a client by barcode.

        The active membership of the client whose barcode is given. The status is 200 even if no client has the
        barcode or the client has no membership: then only `message` comes. The answer has no envelope.

        Args:
            barcode: Barcode of the client.
        """
        request = _GET_MEMBERSHIP.request(
            query={
                "q": barcode,
            },
        )
        return await self._engine.record(request, models.ClientMembershipResult, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        assign_staff_id: int | None = None,
        client_number: str | None = None,
        created_from: datetime.date | None = None,
        direction: models.ClientSortDirection | str | None = None,
        keywords: str | None = None,
        sort: models.ClientSort | str | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Client]:
        """List clients.

        One page of clients. Daftra ignores query parameters that it does not know and then answers with all
        records. Without `sort` the order is arbitrary but stable. Check the rows when a filter matters. The caller
        sees all clients or only those assigned to it, as its permission says.

        Args:
            assign_staff_id: Only clients that this staff member is assigned to, an id from `staff`. The rows do not
                show the assignment.
            client_number: Only the client with this number (the number shown to users, not the id). Compare the
                received rows. Not listed in the reference of August 2026.
            created_from: Only clients created on this day or later. Daftra compares days, not times. Not listed in
                the reference of August 2026.
            direction: Direction of `sort`, in lower case. Use it together with `sort`; Daftra ignores a parameter
                named `order`. Not listed in the reference of August 2026.
            keywords: Words that are searched in id, client number, names, e-mail address and phone numbers, and in
                the national id where the account shows it. It matches parts, so compare the received rows. A filter
                named `phone` does nothing.
            sort: Field to sort by. Only `created` is known to work; without `direction` it lists the oldest clients
                first. Not listed in the reference of August 2026.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `client_number`, `created_from`.
        """
        request = _LIST.request(
            query={
                "assign_staff_id": assign_staff_id,
                "client_number": client_number,
                "created_from": created_from,
                "direction": direction,
                "keywords": keywords,
                "sort": sort,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Client,
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
        client: models.ClientInput,
        *,
        client_detail: models.ClientDetailInput | None = None,
        le_custom_data_client: models.ClientCustomDataInput | None = None,
        skip_email: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a client.

        Send every writable field, or use `edit`. The client keeps its branch whatever `branch_id` says. An e-mail
        address that changes must be valid and unique, while `phone2` may occur twice. Contested: fields that are
        left out are emptied or reset (inference from invoices and payments); only the fields that are sent change
        (vendor reference 2026-08). Contested: a body with a read-only field (id, site_id, client_number, created,
        modified, last_login, last_ip, link or a label of a business number) is refused with `error_type`
        `extra_data` (live report); client_number, link and the two labels can be changed (vendor reference
        2026-08). The caller needs the permission to edit the client.

        Args:
            skip_email: True makes the change without a check of the e-mail address and `phone2`. Daftra looks only
                for the presence of the parameter, so leave it out otherwise.
            client, client_detail, le_custom_data_client: See `create`.

        Source: live report (extra_data refusal); inference (full replacement, tested live on invoices and payments
        only); vendor reference 2026-08, contested: partial or full replacement, and which fields are writable.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            query={
                "skip_email": skip_email,
            },
            body={
                "Client": client,
                "ClientDetail": client_detail,
                "le_custom_data_client": le_custom_data_client,
            },
        )
        return await self._engine.done(request, options)
