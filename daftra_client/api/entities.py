"""The resource `entities`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import MESSAGE, V2_SAVED
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    integer,
    record_id,
    text,
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_count, entity_record
from .._methods.filters import Sort, Where
from .._methods.known_fields import missing_entity
from .._methods.pager import Pager

_COUNT = Operation(
    name="entities.count",
    method="GET",
    path="/v2/api/entity/{entity}/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "search": Parameter(text),
        "mode": Parameter(text),
    },
    missing_entity=missing_entity,
)

_CREATE = Operation(
    name="entities.create",
    method="POST",
    path="/v2/api/entity/{entity}",
    changes_state=True,
    body=(BodyPart("", "entity_record", lambda: models.EntityRecordInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
    missing_entity=missing_entity,
)

_DELETE = Operation(
    name="entities.delete",
    method="DELETE",
    path="/v2/api/entity/delete/{entity}/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
    missing_entity=missing_entity,
    refusals={
        400: "Other records refer to the record, or a rule forbids the delete",
        500: "No record has this id, or Daftra failed",
    },
)

_GET = Operation(
    name="entities.get",
    method="GET",
    path="/v2/api/entity/{entity}/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
    missing_entity=missing_entity,
)

_LIST = Operation(
    name="entities.list",
    method="GET",
    path="/v2/api/entity/{entity}/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "search": Parameter(text),
        "version": Parameter(integer),
        "image_size": Parameter(text),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
    missing_entity=missing_entity,
)

_UPDATE = Operation(
    name="entities.update",
    method="PUT",
    path="/v2/api/entity/{entity}/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "entity_record", lambda: models.EntityRecordInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    missing_entity=missing_entity,
)


class Entities(Resource):
    """Any v2 entity by its name, for entities without a resource of their own: lists, counts, reads, writes and
    deletes. `entity` of the client adds typed rows and checked filters. Rows carry the fields of the entity. For an
    entity whose plugin is switched off, Daftra answers with an `error`: status 200 in a live capture, status 400 in
    the reference of August 2026."""

    __slots__ = ()

    async def count(
        self,
        entity: models.EntityName | str,
        *,
        level: int = 1,
        search: str | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> models.EntityCount:
        """Count the records of any entity.

        The number of records that obey the filter, without the records. The request is that of the list with `mode`
        `count`.

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.
            search: Text to look for; Daftra decides in which fields.
            level, where, **options: See `daftra_client.api`.

        Raises:
            UnexpectedResponseError: The answer is no count.
        """
        request = _COUNT.request(
            path={
                "entity": entity,
                "level": level,
            },
            query={
                "search": search,
                "mode": "count",
            },
        )
        return await entity_count(self._engine, request, entity, where=where, options=options)

    async def create(
        self,
        entity: models.EntityName | str,
        entity_record: models.EntityRecordInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record of any entity.

        Stores a new record. The entity decides which fields there are and which are required. The answer holds the
        id and a message in the language of the account. The caller needs the permission to create records of the
        entity.

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.
            entity_record: A record of any v2 entity to store. Its fields depend on the entity, so every key is sent
                as it is.
        """
        request = _CREATE.request(
            path={
                "entity": entity,
            },
            body=entity_record,
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        entity: models.EntityName | str,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a record of any entity.

        Removes one record. Whether it stays in lists with `deleted_at` depends on the entity. The caller needs the
        permission to delete records of the entity.

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.

        Raises:
            ValidationError: Other records refer to the record, or a rule forbids the delete (400).
            OutcomeUnknownError: No record has this id, or Daftra failed (500).
        """
        request = _DELETE.request(
            path={
                "entity": entity,
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def get(
        self,
        entity: models.EntityName | str,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.EntityRecord:
        """Read a record of any entity.

        Returns one record as a flat object. Related records stand under the names of their relations, and custom
        fields under `custom_data` where the entity has any. A level that is no number counts as 1.

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "entity": entity,
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.EntityRecord, entity, options)

    def list(
        self,
        entity: models.EntityName | str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        image_size: str | None = None,
        level: int = 1,
        search: str | None = None,
        sort: Sort | None = None,
        version: int | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.EntityRecord]:
        """List the records of any entity.

        One page of flat rows. Rows of other branches are hidden, and deleted rows may come with `deleted_at`. The
        columns differ by entity. `level` is 2 if Daftra gets none. `mode` changes the form of the answer: `api` and
        `paginate` give pages, `count` only the total, `listing` ids and labels, `export` rows for an export, and
        `nav` the records before and after `current_id`.

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.
            image_size: Size of images; it counts only with version 2.
            search: Text to look for; Daftra decides in which fields.
            version: 2 asks for rows formatted for display, with full addresses of files.
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "entity": entity,
                "level": level,
            },
            query={
                "search": search,
                "version": version,
                "image_size": image_size,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.EntityRecord,
            entity,
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def update(
        self,
        entity: models.EntityName | str,
        id: int,
        entity_record: models.EntityRecordInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a record of any entity.

        Changes a record. Whether fields that are left out keep their values depends on the entity; the reference
        speaks of the values to change. The id is sent in the body as well, which the page of workflow records asks
        for. Refused fields give 400 here and 422 on create. A POST to the same path is said to do the same, but for
        credit types it creates a record.

        Args:
            entity: Name of the entity. Any name is accepted, including those of workflows and custom entities.
            entity_record: A record of any v2 entity to store. Its fields depend on the entity, so every key is sent
                as it is.
        """
        request = _UPDATE.request(
            path={
                "entity": entity,
                "id": id,
            },
            body=entity_record,
            body_id=id,
        )
        return await self._engine.done(request, options)
