"""The resource `clients`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import Any, Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    day,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._listing.pager import Pager

_CREATE = Operation(
    name="clients.create",
    method="POST",
    path="/api2/clients.json",
    changes_state=True,
    body=(BodyPart("Client", "client", "ClientInput", is_required=True),),
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

_LIST = Operation(
    name="clients.list",
    method="GET",
    path="/api2/clients.json",
    parameters={
        "client_number": Parameter(text, "client_number"),
        "created_from": Parameter(day, "created", "from"),
        "direction": Parameter(member_of("ClientSortDirection")),
        "sort": Parameter(member_of("ClientSort")),
    },
    wrappers=("Client",),
)

_UPDATE = Operation(
    name="clients.update",
    method="PUT",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Client", "client", "ClientInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class Clients(Resource):
    """The customers of the account, people and companies. Without `sort` the list has a stable order that follows
    no known rule. Daftra ignores a filter that it does not know and answers with every client. Daftra has no
    idempotency key, so look a client up before you create it; a duplicate e-mail address is refused."""

    __slots__ = ()

    async def create(
        self,
        client: models.ClientInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a client.

        Stores a new client. The answer holds only the id; a null id means that nothing was stored. Read the client
        to get the number that Daftra assigned. An e-mail address that another client already has is refused.

        Args:
            client: The client itself. Sent under `Client` as `ClientInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: live report (answer holds only the id; duplicate e-mail refused).
        """
        request = _CREATE.request(
            body={
                "Client": client,
            },
        )
        return await self._engine.created(request, options)

    async def create_once(
        self,
        client: models.ClientInput,
        *,
        exact: bool = False,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record unless one with its reference exists already.

        The reference is `client_number` of `client`.

        The method looks for the reference and creates the record if no record has it. If the answer was lost, it
        looks a few times more. So a job may run twice, or make the same call many times at once with one client:
        one record is created, and every call returns its id.

        Daftra has no idempotency key, so a record can still be created twice: by two processes or clients that look
        at the same instant and both find nothing, and where lists lag behind writes. The same `locks=` for all of
        them prevents both. Records of another system or of a Daftra user are found, but these writers take no lock.
        A record that was deleted, or whose reference was changed, is not found. With `locks=` the id of a record is
        remembered for an hour after its creation and returned without a look, even if the record was deleted
        meanwhile. Existing records are not compared with the arguments.

        Daftra may store a reference changed: trimmed, cut, in another case, or with "?" for an emoji. If a record
        may carry the reference in such a form, an error names the record and nothing is created. A new record is
        read once if its reference is long or has other than plain characters, which shows whether Daftra kept it.

        Accounts can ignore the filter without saying so. All records are read then, which is slow and is logged.

        Args:
            client: The client itself. Sent under `Client` as `ClientInput`; no field is known to be required.
            exact: Take a reference that differs only by case or the like for another one, which does not stop the
                creation.
            **options: See `CallOptions`. They apply to each of the calls, `extra_query` only to the creation. The
                wait for a lock of `locks=` counts towards the `timeout` of the calls after it.

        Returns:
            The id, and in `created` whether it was this call that created the record.

        Raises:
            EncodeError: The reference or a required field is missing, or a value cannot be sent. Nothing was sent.
            AmbiguousReferenceError: Several records carry the reference, or a record without an id, or a record
                carries it changed. No other record was created.
            LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
            OutcomeUnknownError: The answer was lost and the record was not found afterwards. Another call looks for
                it again.
            DaftraError: See `daftra_client.errors`.

        Source: live report (lookup by number in use); not in the documentation (`client_number`).
        """
        from .._methods.once import Once, Reference  # few programs create by reference

        _CREATE.check_body(
            {
                "Client": client,
            },
            "clients.create_once",
        )
        reference = Reference.field(client, "client_number")

        def listed(options: CallOptions) -> Pager[models.Client]:
            return self.list(client_number=reference.value, **options)

        once = Once(
            resource="clients",
            reference=reference,
            exact=exact,
            listed=listed,
            get=lambda id, options: self.get(id, **options),
            create=lambda options: self.create(
                client,
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

        Removes the client. Daftra refuses the delete while the client has transactions.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            OutcomeUnknownError: The client has an active membership or credit charge, or Daftra failed (500).
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
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
        active_secondary_address: bool | None | Unset = UNSET,
        address1: str | None | Unset = UNSET,
        address2: str | None | Unset = UNSET,
        birth_date: datetime.date | None | Unset = UNSET,
        bn1: str | None | Unset = UNSET,
        bn2: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        business_name: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        category_id: int | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country_code: str | None | Unset = UNSET,
        credit_limit: Decimal | int | None | Unset = UNSET,
        credit_period: int | None | Unset = UNSET,
        default_currency_code: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        follow_up_status: int | None | Unset = UNSET,
        gender: models.Gender | int | None | Unset = UNSET,
        group_price_id: int | None | Unset = UNSET,
        is_offline: bool | None | Unset = UNSET,
        language_code: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        le_custom_data_client: Any | Unset = UNSET,
        map_location: str | None | Unset = UNSET,
        national_id: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        phone1: str | None | Unset = UNSET,
        phone2: str | None | Unset = UNSET,
        postal_code: str | None | Unset = UNSET,
        secondary_address1: str | None | Unset = UNSET,
        secondary_address2: str | None | Unset = UNSET,
        secondary_city: str | None | Unset = UNSET,
        secondary_country_code: str | None | Unset = UNSET,
        secondary_follow_up_status: int | None | Unset = UNSET,
        secondary_name: str | None | Unset = UNSET,
        secondary_postal_code: str | None | Unset = UNSET,
        secondary_state: str | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        starting_balance: Decimal | int | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        suspend: bool | None | Unset = UNSET,
        timezone: int | None | Unset = UNSET,
        type: models.ClientType | int | None | Unset = UNSET,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.Client]:
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
            active_secondary_address: Whether the second address is in use.
            address1: First line of the address. Up to 255 characters.
            address2: Second line of the address. Up to 255 characters.
            birth_date: Date of birth, sent as `YYYY-MM-DD`.
            bn1: First business or tax number. Its kind depends on the country.
            bn2: Second business or tax number. Its kind depends on the country.
            new_branch_id: Branch of the client, an id from `branches`.
            business_name: Name of the company or, for a person, the name to show. Up to 100 characters.
            category: Label that groups clients.
            category_id: Id of the category, presumably the one that `category` names.
            city: City of the address. Up to 100 characters.
            country_code: Country of the address as a two-letter ISO code, such as `SA`.
            credit_limit: Upper limit of what the client may owe.
            credit_period: Days that the client may take to pay.
            default_currency_code: Currency used for the client by default, as a three-letter ISO code.
            email: E-mail address, required before Daftra can send an invoice by e-mail. Daftra refuses an address
                that another client has, and one that ends in `.local`.
            first_name: First name of the person or contact. Up to 255 characters.
            follow_up_status: Stage of the follow-up, the id of a follow-up status for clients.
            gender: Gender of a person.
            group_price_id: Price group of the client, an id from `listings` with the model `GroupPrice`.
            is_offline: Marks an offline client, presumably one without access to the client portal.
            language_code: Language of the client, presumably an id from `listings` with the model `languageCodes`.
            last_name: Last name of the person or contact. Up to 255 characters.
            le_custom_data_client: The account's own extra fields of a client. Their form depends on the account and
                is not documented.
            map_location: Place on the map as latitude, longitude and zoom level, joined by commas.
            national_id: National identity number.
            notes: Free text about the client.
            password: New password for the client's login, up to 255 characters. Never write back a value that was
                read.
            phone1: Telephone number. Up to 50 characters.
            phone2: Mobile number. Up to 50 characters.
            postal_code: Postal code of the address. Up to 20 characters.
            secondary_address1: First line of the second address. Up to 255 characters.
            secondary_address2: Second line of the second address. Up to 255 characters.
            secondary_city: City of the second address. Up to 100 characters.
            secondary_country_code: Country of the second address as a two-letter ISO code.
            secondary_follow_up_status: Second follow-up stage, presumably also the id of a follow-up status.
            secondary_name: Name for the second address. Up to 255 characters.
            secondary_postal_code: Postal code of the second address. Up to 50 characters.
            secondary_state: State or region of the second address. Up to 100 characters.
            staff_id: The staff member who adds the client, an id from `staff`; 0 is the account owner.
            starting_balance: Opening balance of the client's account.
            state: State or region of the address. Up to 100 characters.
            suspend: Whether the client's account is suspended.
            timezone: Time zone of the client, an id from `listings` with the model `Timezone`.
            type: Person or company.
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
            DaftraError: See `daftra_client.errors`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Client",
            model=models.ClientInput,
            changes={
                "active_secondary_address": active_secondary_address,
                "address1": address1,
                "address2": address2,
                "birth_date": birth_date,
                "bn1": bn1,
                "bn2": bn2,
                "branch_id": new_branch_id,
                "business_name": business_name,
                "category": category,
                "category_id": category_id,
                "city": city,
                "country_code": country_code,
                "credit_limit": credit_limit,
                "credit_period": credit_period,
                "default_currency_code": default_currency_code,
                "email": email,
                "first_name": first_name,
                "follow_up_status": follow_up_status,
                "gender": gender,
                "group_price_id": group_price_id,
                "is_offline": is_offline,
                "language_code": language_code,
                "last_name": last_name,
                "le_custom_data_client": le_custom_data_client,
                "map_location": map_location,
                "national_id": national_id,
                "notes": notes,
                "password": password,
                "phone1": phone1,
                "phone2": phone2,
                "postal_code": postal_code,
                "secondary_address1": secondary_address1,
                "secondary_address2": secondary_address2,
                "secondary_city": secondary_city,
                "secondary_country_code": secondary_country_code,
                "secondary_follow_up_status": secondary_follow_up_status,
                "secondary_name": secondary_name,
                "secondary_postal_code": secondary_postal_code,
                "secondary_state": secondary_state,
                "staff_id": staff_id,
                "starting_balance": starting_balance,
                "state": state,
                "suspend": suspend,
                "timezone": timezone,
                "type": type,
            },
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "clients.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Client:
        """Read a client.

        The complete client with its related records.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Client, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        client_number: str | None = None,
        created_from: datetime.date | None = None,
        direction: models.ClientSortDirection | str | None = None,
        sort: models.ClientSort | str | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Client]:
        """List clients.

        One page of clients. Daftra ignores query parameters that it does not know and then answers with all
        records. Without `sort` the order is arbitrary but stable. Check the rows when a filter matters.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Records per page, 20 by default; 1000 is the largest value known to be used.
            page: Page to return, counted from 1.
            client_number: Only the client with this number (the number shown to users, not the id). Compare the
                received rows.
            created_from: Only clients created on this day or later. Daftra compares days, not times.
            direction: Direction of `sort`, in lower case. Use it together with `sort`; Daftra ignores a parameter
                named `order`.
            sort: Field to sort by. Only `created` is known to work; without `direction` it lists the oldest clients
                first.
            expand: Read each record once more by itself, concurrently and in order, for the fields that a list
                leaves out.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            FilterIgnoredError: A row contradicts one of `client_number`, `created_from`.
            DaftraError: See `daftra_client.errors`.

        Source: live report (default order, ignored filters).
        """
        request = _LIST.request(
            query={
                "client_number": client_number,
                "created_from": created_from,
                "direction": direction,
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
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a client.

        Full replacement: fields and child records that are left out are emptied or reset. A body with a read-only
        field (id, site_id, client_number, created, modified, last_login, last_ip, link or a label of a business
        number) is refused with `error_type` `extra_data`. Send every writable field.

        Args:
            id: Id of the record.
            client: The client itself. Sent under `Client` as `ClientInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: live report (extra_data refusal); inference (full replacement, tested live on invoices and payments
        only).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Client": client,
            },
        )
        return await self._engine.done(request, options)
