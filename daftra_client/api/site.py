"""The resource `site`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource

_GET = Operation(
    name="site.get",
    method="GET",
    path="/api2/site_info.json",
    wrappers=("Site",),
)


class Site(Resource):
    """The account itself and its settings, such as the display format of dates. Reading it is also a cheap test of
    credentials."""

    __slots__ = ()

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.Site:
        """Get the account's own data and settings.

        Returns the account that the credentials belong to, under the key `Site`. Send no body. With the header
        `x-app-name: EXP` Daftra adds `expensesIsMandatoryEnabled` next to `Site`: whether an expense account must
        be chosen; `request` of the client shows it.
        """
        request = _GET.request()
        return await self._engine.record(request, models.Site, options)
