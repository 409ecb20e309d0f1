"""The resource `listings`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource

_GET = Operation(
    name="listings.get",
    method="GET",
    path="/api2/listing/{model}.json",
    wrappers=("Listing",),
)


class Listings(Resource):
    """Small look-up lists, such as time zones or price groups, that give a title for each id. No complete list of
    these lists is documented."""

    __slots__ = ()

    async def get(
        self,
        model: models.ListingModel | str,
        **options: Unpack[CallOptions],
    ) -> dict[str, str | models.ListingItem | None]:
        """Get a look-up list.

        Answers with ids and titles for one kind of record. A model name that does not exist gives 404.

        Args:
            model: Name of the list, spelled exactly so. Names outside the enumeration may work too.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.

        Source: documentation (two shapes of the entries are documented).
        """
        request = _GET.request(
            path={
                "model": model,
            },
        )
        return await self._engine.value(request, dict[str, str | models.ListingItem | None], options)
