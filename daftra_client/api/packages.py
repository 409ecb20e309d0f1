"""The resource `packages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._listing.pager import Pager

_CREATE = Operation(
    name="packages.create",
    method="POST",
    path="/v2/api/entity/package",
    changes_state=True,
    body=(BodyPart("", "package", "PackageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="packages.get",
    method="GET",
    path="/v2/api/entity/package/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="packages.list",
    method="GET",
    path="/v2/api/entity/package/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)

_UPDATE = Operation(
    name="packages.update",
    method="POST",
    path="/v2/api/entity/package",
    changes_state=True,
    body=(BodyPart("", "package", "PackageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class Packages(Resource):
    """Packages on sale: a price for a period, as a membership or as a charge of credits. `package_credit_types`
    holds the credits of a package."""

    __slots__ = ()

    async def create(
        self,
        package: models.PackageInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a package.

        Stores a new package. The answer holds the id and a message in the language of the account.

        Args:
            package: A package to store. Sent as the whole body, as `PackageInput`; no field is known to be
                required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _CREATE.request(
            body=package,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.Package:
        """Read a package.

        The package as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id: Id of the record.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (a `per_page` parameter of the single record makes no sense and is left out).
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.Package, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Package]:
        """List packages.

        One page of packages. No filters are declared for this entity; `extra_query` sends them in the v2 form.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (names `per_page` as required here; other v2 lists work without it).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Package,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )

    async def update(
        self,
        id: int,
        package: models.PackageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a package.

        Changes a package. The request goes to the path that also creates; the id in the body marks it as a change.

        Args:
            id: Id of the record.
            package: A package to store. Sent as the whole body, as `PackageInput`; no field is known to be
                required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (POST with the id in the body; no PUT).
        """
        request = _UPDATE.request(
            body=package,
            body_id=id,
        )
        return await self._engine.done(request, options)
