"""The resource `assets`, generated from openapi/daftra.yaml; do not edit."""

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
    name="assets.create",
    method="POST",
    path="/v2/api/entity/employee_asset",
    changes_state=True,
    body=(BodyPart("", "employee_asset", lambda: models.EmployeeAssetInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="assets.get",
    method="GET",
    path="/v2/api/entity/employee_asset/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="assets.list",
    method="GET",
    path="/v2/api/entity/employee_asset/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="assets.update",
    method="PUT",
    path="/v2/api/entity/employee_asset/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "employee_asset", lambda: models.EmployeeAssetInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class Assets(Resource):
    """Things such as computers that are lent to employees or kept in storages. Daftra calls the entity
    `employee_asset` and answers reads in an envelope of their own. A record names its type and its place as small
    objects, while a write takes `asset_type_id` and `location_id`."""

    __slots__ = ()

    async def create(
        self,
        employee_asset: models.EmployeeAssetInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an asset.

        Stores a new asset. The answer holds the id and a message in the language of the account. Name the employee
        if an employee uses the asset, and the storage if it is stored. Daftra refuses an asset without `name`,
        `used_by` or `location_id`, with an unknown location, or with a serial number or barcode that another asset
        has.

        Args:
            employee_asset: An employee asset to create or update. `location_id`, `name` and `used_by` are required.
        """
        request = _CREATE.request(
            body=employee_asset,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.EmployeeAsset:
        """Read an asset.

        The asset as v2 sends it; the level sets how deep related records are embedded. The documentation shows
        level 1.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.EmployeeAsset, "employee_asset", options)

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
    ) -> Pager[models.EmployeeAsset]:
        """List assets.

        One page of assets. The documentation shows level 2. Rows lack the dates, texts and attachments of the
        single record.

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
            models.EmployeeAsset,
            "employee_asset",
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
        employee_asset: models.EmployeeAssetInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an asset.

        Changes an asset. The id is sent in the body as well. Answers lack `asset_type_id`, `location_id`,
        `storage_id` and `employee_id`; take these ids from the embedded objects.

        Args:
            employee_asset: An employee asset to create or update. `location_id`, `name` and `used_by` are required.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=employee_asset,
            body_id=id,
        )
        return await self._engine.done(request, options)
