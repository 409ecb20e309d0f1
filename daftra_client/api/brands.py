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
    body=(BodyPart("", "brand", lambda: models.BrandInput, is_required=True),),
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
    body=(BodyPart("", "brand", lambda: models.BrandInput, is_required=True),),
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
            brand: A brand to store.
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

        Removes the brand. Daftra refuses with 400 while a product has the brand, and answers 500 for an id that no
        one has.

        Raises:
            ValidationError: A product has the brand (400).
            OutcomeUnknownError: No brand has this id, or Daftra failed (500).
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

        The brand as v2 sends it; the level sets how deep related records are embedded. Contested: an id that no one
        has is answered with 400 (inference from updates); with 500 and the text `error happened` (vendor reference
        2026-08), which can also be a failure of Daftra.

        Args:
            id, level, **options: See `daftra_client.api`.

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
            brand: A brand to store.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=brand,
            body_id=id,
        )
        return await self._engine.done(request, options)
