"""The resource `apps`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
)
from .._call.resource import Resource

_IS_ACTIVE = Operation(
    name="apps.is_active",
    method="GET",
    path="/v2/api/app-manager/is_active/{app_id}",
    parameters={
        "app_id": Parameter(record_id),
    },
)


class Apps(Resource):
    """Apps of Daftra's developer portal, as seen from one account."""

    __slots__ = ()

    async def is_active(
        self,
        app_id: int,
        **options: Unpack[CallOptions],
    ) -> models.AppStatus:
        """Check whether an app is active on the account.

        The content of the answer is not documented and is returned unchanged.

        Args:
            app_id: Id of the app, a small number assigned by the developer portal.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path and purpose; the answer is an object without known fields); inference (401, and
        that the id is that of the app).
        """
        request = _IS_ACTIVE.request(
            path={
                "app_id": app_id,
            },
        )
        return await self._engine.record(request, models.AppStatus, options)
