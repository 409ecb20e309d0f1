"""GET /api2/site_info.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.site import Site
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="site.get",
    method="GET",
    path="/api2/site_info.json",
    wrappers=("Site",),
)


async def site_get(
    self: Resource,
    **options: Unpack[CallOptions],
) -> Site:
    """Get the account's own data and settings.

    Answers with the account behind the credentials, under the key `Site`. Send no body.

    Args:
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live capture; documentation (an empty JSON body is shown there and not needed).
    """
    from ...models.site import Site

    request = OPERATION.request()
    return await self._engine.record(request, Site, options)
