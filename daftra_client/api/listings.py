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
    """Small look-up lists, such as time zones or price groups, that give a title for each id."""

    __slots__ = ()

    async def get(
        self,
        model: models.ListingModel | str,
        **options: Unpack[CallOptions],
    ) -> dict[str, str | models.ListingItem | None]:
        """Get a look-up list.

        Answers with ids and titles for one kind of record, all at once. A model name that does not exist gives 404.
        For the models `Category`, `InvoiceLayout`, `GroupPrice` and `Role`, `extra_query` can send `fields`
        (exactly two, the column of the key and that of the title, or Daftra answers 400) and `conditions` (values
        of columns), which the other models ignore. There is no paging, sorting or search. The reference also names
        a parameter `debug` without a meaning. The reference says that an API key is needed, and that a token does
        not count here.

        Args:
            model: Name of the list, spelled exactly so; Daftra answers 404 for a name that it does not know.
        """
        request = _GET.request(
            path={
                "model": model,
            },
        )
        return await self._engine.value(request, dict[str, str | models.ListingItem | None], options)
