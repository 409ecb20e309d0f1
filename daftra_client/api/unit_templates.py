"""The resource `unit_templates`, generated from openapi/daftra.yaml; do not edit."""

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
    name="unit_templates.create",
    method="POST",
    path="/v2/api/entity/unit_template",
    changes_state=True,
    body=(BodyPart("", "unit_template", "UnitTemplateInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="unit_templates.get",
    method="GET",
    path="/v2/api/entity/unit_template/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(whole_number),
    },
)

_LIST = Operation(
    name="unit_templates.list",
    method="GET",
    path="/v2/api/entity/unit_template/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)

_UPDATE = Operation(
    name="unit_templates.update",
    method="PUT",
    path="/v2/api/entity/unit_template/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "unit_template", "UnitTemplateInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class UnitTemplates(Resource):
    """Unit templates: a main unit of measure and the larger units derived from it, each with a factor. The factors
    are embedded in the single record; the documented list leaves them out."""

    __slots__ = ()

    async def create(
        self,
        unit_template: models.UnitTemplateInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a unit template.

        Stores a new unit template. The answer holds the id and a message in the language of the account. Contested:
        a refusal has the status 422 (documentation); nothing is checked, so an empty body stores a blank template,
        and only a null where none may stand is refused, with 400 (vendor reference 2026-08).

        Args:
            unit_template: A unit template to store. Sent as the whole body, as `UnitTemplateInput`; no field is
                known to be required. Inside of it:
                - `unit_templates_unit_factors`: The derived units. Without this key an update leaves them as they
                  are; Daftra drops a key named `unit_factors`. A list of `UnitTemplateFactorInput`; no field is
                  known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation; vendor reference 2026-08, contested: validation.
        """
        request = _CREATE.request(
            body=unit_template,
        )
        return await self._engine.created(request, options)

    async def get(
        self,
        id: int,
        *,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> models.UnitTemplate:
        """Read a unit template.

        The unit template as v2 sends it; the level sets how deep related records are embedded. The factors come
        from level 1 on.

        Args:
            id: Id of the record.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest. Contested: 1 to 4, and -1 also for rows of all branches (live
                report); -1 to 3 (vendor reference 2026-08).
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation; vendor reference 2026-08.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await self._engine.record(request, models.UnitTemplate, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.UnitTemplate]:
        """List unit templates.

        One page of unit templates. No filters are declared for this entity; `extra_query` sends them in the v2
        form. The documented rows lack the factors.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list. The v1 name `limit` has no effect there.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest. Contested: 1 to 4, and -1 also for rows of all branches (live
                report); -1 to 3 (vendor reference 2026-08).
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (no `unit_templates_unit_factors` in the rows); vendor reference 2026-08 (the same).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.UnitTemplate,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )

    async def update(
        self,
        id: int,
        unit_template: models.UnitTemplateInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a unit template.

        Changes a unit template. The id is sent in the body as well; without it Daftra would store a new one. Fields
        that are left out stay, but `active` becomes false. The factors that are sent are the whole set afterwards:
        one with an `id` is changed, one without is added, and one that is missing is deleted; without the key they
        stay. Daftra ignores branch and staff member. Its schema requires the name, the state and both names of the
        main unit nevertheless. Contested: refused fields have the status 422 (documentation of July); 400, as has
        an unknown id (vendor reference 2026-08). A missing permission has 401. A path of v2 that ends in a slash is
        redirected, and a client that follows turns the update into a read.

        Args:
            id: Id of the record.
            unit_template: A unit template to store. Sent as the whole body, as `UnitTemplateInput`; no field is
                known to be required. Inside of it:
                - `unit_templates_unit_factors`: The derived units. Without this key an update leaves them as they
                  are; Daftra drops a key named `unit_factors`. A list of `UnitTemplateFactorInput`; no field is
                  known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (ids of the factors in the body); inference (a factor without id is new); vendor
        reference 2026-08 (partial, active, factors).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=unit_template,
            body_id=id,
        )
        return await self._engine.done(request, options)
