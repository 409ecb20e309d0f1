"""The resource `brands`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import MESSAGE, V2_SAVED
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
    name="brands.create",
    method="POST",
    path="/v2/api/entity/brand",
    changes_state=True,
    body=(BodyPart("", "brand", "BrandInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_DELETE = Operation(
    name="brands.delete",
    method="DELETE",
    path="/v2/api/entity/delete/brand/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
    refusals={
        400: "A product has the brand",
        500: "No brand has this id, or Daftra failed",
    },
)

_GET = Operation(
    name="brands.get",
    method="GET",
    path="/v2/api/entity/brand/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="brands.list",
    method="GET",
    path="/v2/api/entity/brand/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
)

_UPDATE = Operation(
    name="brands.update",
    method="PUT",
    path="/v2/api/entity/brand/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "brand", "BrandInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class Brands(Resource):
    """Brands that products can be assigned to. A brand has a name and nothing else. `products.list_brand_names`
    reads the names that are in use."""

    __slots__ = ()

    async def create(
        self,
        brand: models.BrandInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a brand.

        Stores a new brand. The name must not be empty or taken. The answer holds the id and a message in the
        language of the account.

        Args:
            brand: A brand to store. Sent as the whole body, as `BrandInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (422 names the refused field); vendor reference 2026-08.
        """
        request = _CREATE.request(
            body=brand,
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a brand.

        Removes the brand. Daftra refuses with 400 while a product has the brand, and answers 500 for an id that
        nobody has.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            ValidationError: A product has the brand (400).
            OutcomeUnknownError: No brand has this id, or Daftra failed (500).
            DaftraError: See `daftra_client.errors`.

        Source: vendor reference 2026-08.
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
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.Brand:
        """Read a brand.

        The brand as v2 sends it; the level sets how deep related records are embedded. Contested: an id that nobody
        has is answered with 400 (inference from updates); with 500 and the text `error happened` (vendor reference
        2026-08), which can also be a failure of Daftra.

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

        Source: documentation; vendor reference 2026-08, contested: status of an unknown id.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.Brand, "brand", options)

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
    ) -> Pager[models.Brand]:
        """List brands.

        One page of brands.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

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
            models.Brand,
            "brand",
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
        brand: models.BrandInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a brand.

        Changes the name of a brand, which is unique in the account. The id is sent in the body as well; without it
        Daftra would store a new brand and report success. The status for a refused name is 400 here and 422 on
        create.

        Args:
            id: Id of the record.
            brand: A brand to store. Sent as the whole body, as `BrandInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (400 names the refused field); vendor reference 2026-08 (the id in the body).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=brand,
            body_id=id,
        )
        return await self._engine.done(request, options)
