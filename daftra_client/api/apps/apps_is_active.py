"""GET /v2/api/app-manager/is_active/{app_id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.app_status import AppStatus
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="apps.is_active",
    method="GET",
    path="/v2/api/app-manager/is_active/{app_id}",
    parameters={
        "app_id": Parameter(record_id),
    },
)


async def apps_is_active(
    self: Resource,
    app_id: int,
    **options: Unpack[CallOptions],
) -> AppStatus:
    """Tell whether an app is active on the account.

    The content of the answer is not documented, so it is handed over as it is.

    Args:
        app_id: Id of the app, a small number given by the developer portal.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path and purpose; the answer is an object without known fields); inference (401, and that
    the id is that of the app).
    """
    from ...models.app_status import AppStatus

    request = OPERATION.request(
        path={
            "app_id": app_id,
        },
    )
    return await self._engine.record(request, AppStatus, options)
