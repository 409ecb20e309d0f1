"""POST /api2/stores.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.store_input import StoreInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="stores.create",
    method="POST",
    path="/api2/stores.json",
    changes_state=True,
    body=(BodyPart("Store", "store", "StoreInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def stores_create(
    self: Resource,
    store: StoreInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a store.

    Stores a new store. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        store: Sent under `Store`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "Store": store,
        },
    )
    return await self._engine.created(request, options)
