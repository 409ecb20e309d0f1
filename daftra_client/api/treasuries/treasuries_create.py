"""POST /api2/treasuries.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.treasury_input import TreasuryInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="treasuries.create",
    method="POST",
    path="/api2/treasuries.json",
    changes_state=True,
    body=(BodyPart("Treasury", "treasury", "TreasuryInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def treasuries_create(
    self: Resource,
    treasury: TreasuryInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a treasury.

    Stores a new treasury. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        treasury: Sent under `Treasury`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "Treasury": treasury,
        },
    )
    return await self._engine.created(request, options)
