"""The resource `packages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="packages.create",
    method="POST",
    path="/v2/api/entity/package",
    changes_state=True,
    body=(BodyPart("", "package", lambda: models.PackageInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="packages.get",
    method="GET",
    path="/v2/api/entity/package/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="packages.list",
    method="GET",
    path="/v2/api/entity/package/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
    hides=(
        HiddenRows("packages of other branches and those without a branch", None),
        HiddenRows("deleted packages", None),
    ),
)

_UPDATE = Operation(
    name="packages.update",
    method="POST",
    path="/v2/api/entity/package",
    changes_state=True,
    body=(BodyPart("", "package", lambda: models.PackageInput, is_required=True),),
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

        Stores a new package. The answer holds the id and a message in the language of the account. Contested: a
        save that is refused has the status 422 (documentation of July); 400 with the text of the database (vendor
        reference 2026-08).

        Args:
            package: A package to store.

        Source: documentation; vendor reference 2026-08, contested: status of a refusal.
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

        The package as v2 sends it, be it deleted or of any branch. The level changes nothing.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.Package, "package", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.Package]:
        """List packages.

        One page of packages, the newest first. Where the plugin for branches is on, only packages of the current
        branch come; the option `branch_id` of a call chooses another, and the filter of `branch_id` by -1 asks for
        all. A filter by a column that does not exist is refused with 400. Fields cannot be chosen.

        By default, the list leaves out packages of other branches and those without a branch; no argument is known
        to include them (vendor reference 2026-08).

        By default, the list leaves out deleted packages; no argument is known to include them (vendor reference
        2026-08).

        Args:
            page, per_page, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.Package,
            "package",
            where=where,
            sort=sort,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def update(
        self,
        id: int,
        package: models.PackageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a package.

        Changes a package. Fields that are left out, and null, keep the old values; but `branch_id` and `product_id`
        are emptied if they are left out, and a package without a branch disappears from lists where the plugin for
        branches is on. An unknown id, or a value that an enumeration does not have, is refused with 400, as is a
        call where the add-on for points is off. Daftra ignores keys that it does not know, and sets the time of the
        change itself; leave `created` and `deleted_at` out. Without the header `Accept: application/json`, which
        the client sends, the answer is a redirect. The request goes to the path that also creates; the id in the
        body marks it as a change.

        Args:
            package: A package to store.
        """
        request = _UPDATE.request(
            body=package,
            body_id=id,
        )
        return await self._engine.done(request, options)
