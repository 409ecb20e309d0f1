"""The resource `asset_storages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.confirmation import V2_SAVED
from .._call.operation import BodyPart, CallOptions, Created, Done, Operation
from .._call.parameters import (
    Parameter,
    record_id,
    whole_number,
)
from .._call.resource import Resource
from .._listing.pager import Pager

_CREATE = Operation(
    name="asset_storages.create",
    method="POST",
    path="/v2/api/entity/storage",
    changes_state=True,
    body=(BodyPart("", "asset_storage", "AssetStorageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="asset_storages.get",
    method="GET",
    path="/v2/api/entity/storage/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="asset_storages.list",
    method="GET",
    path="/v2/api/entity/storage/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)

_UPDATE = Operation(
    name="asset_storages.update",
    method="PUT",
    path="/v2/api/entity/storage/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "asset_storage", "AssetStorageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class AssetStorages(Resource):
    """The storages that keep employee assets which nobody uses. Daftra calls the entity `storage`; it has nothing
    to do with the warehouses in `stores`. A new one is inactive unless `is_active` is sent."""

    __slots__ = ()

    async def create(
        self,
        asset_storage: models.AssetStorageInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an asset storage.

        Stores a new asset storage. The answer holds a message in the language of the account, and the id.

        Args:
            asset_storage: An asset storage to create or update. Sent as the whole body, as `AssetStorageInput`;
                `name` is required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation; request sample.
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

        The asset storage as v2 sends it, with related records as deep as the level asks for.

        Args:
            id: Id of the record.
            level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.AssetStorage, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.AssetStorage]:
        """List asset storages.

        One page of asset storages. Filters are not declared for this entity; `extra_query` takes them in the form
        of v2. Level 1 already embeds the branch and the staff member.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to answer, counted from 1.
            per_page: Records a page on v2 lists, 20 when absent. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.AssetStorage,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )

    async def update(
        self,
        id: int,
        asset_storage: models.AssetStorageInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change an asset storage.

        Changes an asset storage. The id goes into the body as well.

        Args:
            id: Id of the record.
            asset_storage: An asset storage to create or update. Sent as the whole body, as `AssetStorageInput`;
                `name` is required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation; request sample.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=asset_storage,
            body_id=id,
        )
        return await self._engine.done(request, options)
