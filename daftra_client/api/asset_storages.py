"""The resource `asset_storages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
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
    name="asset_storages.create",
    method="POST",
    path="/v2/api/entity/storage",
    changes_state=True,
    body=(BodyPart("", "asset_storage", lambda: models.AssetStorageInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="asset_storages.get",
    method="GET",
    path="/v2/api/entity/storage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="asset_storages.list",
    method="GET",
    path="/v2/api/entity/storage/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)

_UPDATE = Operation(
    name="asset_storages.update",
    method="PUT",
    path="/v2/api/entity/storage/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "asset_storage", lambda: models.AssetStorageInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class AssetStorages(Resource):
    """Storages for employee assets that no one uses. Daftra calls the entity `storage`; it is unrelated to the
    warehouses in `stores`. A new one is inactive unless `is_active` is sent."""

    __slots__ = ()

    async def create(
        self,
        asset_storage: models.AssetStorageInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an asset storage.

        Stores a new asset storage. The answer holds the id and a message in the language of the account.

        Args:
            asset_storage: An asset storage to create or update. `name` is required.
        """
        request = _CREATE.request(
            body=asset_storage,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.AssetStorage:
        """Read an asset storage.

        The asset storage as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.AssetStorage, "storage", options)

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
    ) -> Pager[models.AssetStorage]:
        """List asset storages.

        One page of asset storages. Level 1 already embeds the branch and the staff member.

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

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
            models.AssetStorage,
            "storage",
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
        asset_storage: models.AssetStorageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an asset storage.

        Changes an asset storage. The id is sent in the body as well.

        Args:
            asset_storage: An asset storage to create or update. `name` is required.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=asset_storage,
            body_id=id,
        )
        return await self._engine.done(request, options)
