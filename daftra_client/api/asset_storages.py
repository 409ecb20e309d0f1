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
    body=(BodyPart("", "asset_storage", "AssetStorageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class AssetStorages(Resource):
    """Storages for employee assets that nobody uses. Daftra calls the entity `storage`; it is unrelated to the
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

        The asset storage as v2 sends it; the level sets how deep related records are embedded.

        Args:
            id: Id of the record.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No record has this id. Where Daftra only answers 500 and `error happened`, the list of
                the entity is asked once whether it has the record, if it is not known to leave out any.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
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

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        By default, the list leaves out rows of other branches; `level=-1` brings them (live report).

        Args:
            page: Page to return, counted from 1. At least 1. Daftra takes 1 by default.
            per_page: Records per page of a v2 list. The v1 name `limit` has no effect there. At least 1. Daftra
                takes 20 by default.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are
                None.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
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
