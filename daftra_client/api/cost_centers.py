"""The resource `cost_centers`, generated from openapi/daftra.yaml; do not edit."""

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
    within,
)
from .._call.resource import Resource
from .._call.results import Created, Done
from .._methods.entity_list import entity_list
from .._methods.entity_reads import entity_record
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="cost_centers.create",
    method="POST",
    path="/v2/api/entity/cost_center",
    changes_state=True,
    body=(BodyPart("", "cost_center_record", lambda: models.CostCenterRecordInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_DELETE = Operation(
    name="cost_centers.delete",
    method="DELETE",
    path="/v2/api/entity/delete/cost_center/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(MESSAGE,),
)

_GET = Operation(
    name="cost_centers.get",
    method="GET",
    path="/v2/api/entity/cost_center/{id}/{level}",
    parameters={
        "id": Parameter(record_id),
        "level": Parameter(within(-1, 4)),
    },
)

_LIST = Operation(
    name="cost_centers.list",
    method="GET",
    path="/v2/api/entity/cost_center/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "version": Parameter(integer),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)

_UPDATE = Operation(
    name="cost_centers.update",
    method="PUT",
    path="/v2/api/entity/cost_center/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "cost_center_record", lambda: models.CostCenterRecordInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
)


class CostCenters(Resource):
    """Cost centers, a tree of places that costs are allocated to. Invoices, expenses and journals refer to them by
    id in their `CostCenter` part."""

    __slots__ = ()

    async def create(
        self,
        cost_center_record: models.CostCenterRecordInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a cost center.

        Stores a new cost center. The answer holds the id and a message in the language of the account. Daftra
        checks only the parents, which are required, and the code, which must be unique. It sets the branch, the
        state, the id and the timestamps itself. Contested: a refusal has the status 422 (documentation); 400
        (vendor reference 2026-08).

        Args:
            cost_center_record: A cost center to store. The share of a document that is charged to a cost center is
                `CostCenterInput`.

        Source: documentation (the printed path repeats the /v2/api/entity prefix); vendor reference 2026-08,
        contested: status of a refusal.
        """
        request = _CREATE.request(
            body=cost_center_record,
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a cost center.

        Removes the cost center. The reference gives the path only; the answer is assumed to be that of other
        deletes of v2.
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
    ) -> models.CostCenter:
        """Read a cost center.

        The cost center as v2 sends it; the level has no visible effect. Contested: an id that no one has is
        answered with 400 (inference from updates); with 500 and the text `error happened` (vendor reference
        2026-08), which can also be a failure of Daftra.

        Args:
            id, level, **options: See `daftra_client.api`.

        Source: documentation (path, answer empty); vendor reference 2026-08, contested: status of an unknown id.
        """
        request = _GET.request(
            path={
                "id": id,
                "level": level,
            },
        )
        return await entity_record(self._engine, request, models.CostCenter, "cost_center", options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        version: int | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.CostCenter]:
        """List cost centers.

        One page of cost centers. The reference names filters by name, code, kind, parent and ancestors.

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            version: 2 formats the rows as for a listing; they have the same fields here.
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
            query={
                "version": version,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.CostCenter,
            "cost_center",
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
        cost_center_record: models.CostCenterRecordInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a cost center.

        Changes a cost center; fields that are left out stay. The id is sent in the body as well; without it Daftra
        would try to create one. Daftra refuses a code that is taken.

        Args:
            cost_center_record: A cost center to store. The share of a document that is charged to a cost center is
                `CostCenterInput`.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body=cost_center_record,
            body_id=id,
        )
        return await self._engine.done(request, options)
