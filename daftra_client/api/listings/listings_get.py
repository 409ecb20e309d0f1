"""GET /api2/listing/{model}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.listing_item import ListingItem
    from ...models.listing_model import ListingModel
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="listings.get",
    method="GET",
    path="/api2/listing/{model}.json",
    wrappers=("Listing",),
)


async def listings_get(
    self: Resource,
    model: ListingModel | str,
    **options: Unpack[CallOptions],
) -> dict[str, str | ListingItem | None]:
    """Get a look-up list.

    Answers with ids and titles for one kind of record. A model name that does not exist gives 404.

    Args:
        model: Name of the list, with exactly this spelling. Names that are not in the enumeration can be tried too.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (two shapes of the entries are documented).
    """
    from ...models.listing_item import ListingItem

    request = OPERATION.request(
        path={
            "model": model,
        },
    )
    return await self._engine.value(request, dict[str, str | ListingItem | None], options)
