"""The resource `package_credit_types`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
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
    name="package_credit_types.create",
    method="POST",
    path="/v2/api/entity/credit_type_package",
    changes_state=True,
    body=(BodyPart("", "package_credit_type", lambda: models.PackageCreditTypeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="package_credit_types.get",
    method="GET",
    path="/v2/api/entity/credit_type_package/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="package_credit_types.list",
    method="GET",
    path="/v2/api/entity/credit_type_package/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="package_credit_types.update",
    method="POST",
    path="/v2/api/entity/credit_type_package",
    changes_state=True,
    body=(BodyPart("", "package_credit_type", lambda: models.PackageCreditTypeInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class PackageCreditTypes(Resource):
    """Credits that a package holds, one row for each credit type with its amount."""

    __slots__ = ()

    async def create(
        self,
        package_credit_type: models.PackageCreditTypeInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a package credit type.

        Stores a new package credit type. The answer holds the id and a message in the language of the account.

        Args:
            package_credit_type: An amount of one credit type to put into a package.
        """
        request = _CREATE.request(
            body=package_credit_type,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.PackageCreditType:
        """Read a package credit type.

        The package credit type as v2 sends it. The level changes nothing (vendor reference 2026-08).

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.PackageCreditType, "credit_type_package", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.PackageCreditType]:
        """List package credit types.

        One page of package credit types, the newest first. The level changes nothing.

        Args:
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.PackageCreditType,
            "credit_type_package",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def update(
        self,
        id: int,
        package_credit_type: models.PackageCreditTypeInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a package credit type.

        Changes a package credit type. Whether fields that are left out keep their values is not documented. The
        request goes to the path that also creates; the id in the body marks it as a change.

        Args:
            package_credit_type: An amount of one credit type to put into a package.
        """
        request = _UPDATE.request(
            body=package_credit_type,
            body_id=id,
        )
        return await self._engine.done(request, options)
