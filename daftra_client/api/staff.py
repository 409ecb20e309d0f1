"""The resource `staff`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    field_of,
    flag,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.pager import Pager

_CREATE = Operation(
    name="staff.create",
    method="POST",
    path="/api2/staff.json",
    changes_state=True,
    body=(BodyPart("Staff", "staff", lambda: models.StaffInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="staff.delete",
    method="DELETE",
    path="/api2/staff/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "Transactions refer to the person, or Daftra failed",
    },
)

_GET = Operation(
    name="staff.get",
    method="GET",
    path="/api2/staff/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Staff",),
)

_LIST = Operation(
    name="staff.list",
    method="GET",
    path="/api2/staff.json",
    parameters={
        "default_treasury_id": Parameter(record_id, "default_treasury_id"),
        "direction": Parameter(member_of(lambda: models.ClientSortDirection)),
        "email_address": Parameter(text, "email_address"),
        "load_custom_data": Parameter(flag),
        "name": Parameter(text),
        "sort": Parameter(field_of(lambda: models.Staff)),
    },
    wrappers=("Staff",),
)

_SEND_LOGIN_DETAILS = Operation(
    name="staff.send_login_details",
    method="GET",
    path="/api2/staff/send_login_details/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        400: "The plan is free, the person owns the account, or the mail could not be sent",
    },
)


class Staff(Resource):
    """The employees and users of the account, who can be added and deleted but not changed. The id 0 stands for the
    owner of the account and has no record; negative ids occur for API callers."""

    __slots__ = ()

    async def create(
        self,
        staff: models.StaffInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Add a staff member.

        Adds a staff member, who is active and belongs to the current branch. Needs the permission to add staff.

        Args:
            staff: The staff member. `email_address`, `name` and `role_id` are required.
        """
        request = _CREATE.request(
            body={
                "Staff": staff,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a staff member.

        Removes a staff member for good. Daftra refuses while transactions refer to the person; which status says so
        is not documented. Needs the permission to edit staff. The account of such a person can be made inactive
        instead.

        Raises:
            OutcomeUnknownError: Transactions refer to the person, or Daftra failed (500).
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Staff:
        """Read a staff member.

        The complete staff member with its related records. The password is never among the fields. The caller needs
        the permission to manage staff.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Staff, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        default_treasury_id: int | None = None,
        direction: models.ClientSortDirection | str | None = None,
        email_address: str | None = None,
        load_custom_data: bool | None = None,
        name: str | None = None,
        sort: str | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Staff]:
        """List staff members.

        One page of staff members, ordered by name. Deleted ones are left out. The caller needs the permission to
        manage staff. Where the plugin for branches is on, a member of the staff sees only those of the branches
        that he may use. Daftra ignores query parameters that it does not know and then answers with all records.
        Rows hold personal data such as telephone numbers and e-mail addresses.

        Args:
            limit: Records per page. Daftra cuts a larger number to 100 (vendor reference 2026-08); the
                documentation of July takes up to 1000. From 1 to 100. Daftra takes 20 by default.
            default_treasury_id: Only members with this default treasury, an id from `treasuries`. Daftra ignores
                the filter while the plugin for expenses is off.
            direction: Direction of `sort`; ascending by default.
            email_address: Only the member with exactly this e-mail address.
            load_custom_data: Send 1 to include the account's own extra fields of each staff member; no other value
                is known. Not listed in the reference of August 2026, where `CustomModel` has these fields without
                it.
            name: Part of the name, in any case, so rows are not compared with it.
            sort: Field to sort by; the name by default.
            page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `default_treasury_id`, `email_address`.
        """
        request = _LIST.request(
            query={
                "default_treasury_id": default_treasury_id,
                "direction": direction,
                "email_address": email_address,
                "load_custom_data": load_custom_data,
                "name": name,
                "sort": sort,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Staff,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def send_login_details(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Mail new login details to a staff member.

        Makes a new password and mails it to the person, although the request is a GET. The old password is lost.
        The mail goes to the address of the staff member.

        Raises:
            ValidationError: The plan is free, the person owns the account, or the mail could not be sent (400).
        """
        request = _SEND_LOGIN_DETAILS.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)
