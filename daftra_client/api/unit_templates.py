"""The resource `unit_templates`, generated from openapi/daftra.yaml; do not edit."""

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
    name="unit_templates.create",
    method="POST",
    path="/v2/api/entity/unit_template",
    changes_state=True,
    body=(BodyPart("", "unit_template", lambda: models.UnitTemplateInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_GET = Operation(
    name="unit_templates.get",
    method="GET",
    path="/v2/api/entity/unit_template/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="unit_templates.list",
    method="GET",
    path="/v2/api/entity/unit_template/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)

_UPDATE = Operation(
    name="unit_templates.update",
    method="PUT",
    path="/v2/api/entity/unit_template/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "unit_template", lambda: models.UnitTemplateInput, is_required=True),),
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
            unit_template: A unit template to store. Contains `unit_templates_unit_factors`.

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
            id, level, **options: See `daftra_client.api`.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.UnitTemplate, "unit_template", options)

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
    ) -> Pager[models.UnitTemplate]:
        """List unit templates.

        One page of unit templates. The documented rows lack the factors.

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
            models.UnitTemplate,
            "unit_template",
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
            unit_template: A unit template to store. Contains `unit_templates_unit_factors`.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=unit_template,
            body_id=id,
        )
        return await self._engine.done(request, options)
