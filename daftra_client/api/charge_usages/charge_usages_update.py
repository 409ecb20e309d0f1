"""POST /v2/api/entity/charge_usage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.charge_usage_input import ChargeUsageInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="charge_usages.update",
    method="POST",
    path="/v2/api/entity/charge_usage",
    changes_state=True,
    body=(BodyPart("", "charge_usage", "ChargeUsageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def charge_usages_update(
    self: Resource,
    id: int,
    charge_usage: ChargeUsageInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a charge usage.

    Changes a charge usage. Sent to the address that also creates; the id in the body tells the two apart.

    Args:
        id: Id of the record.
        charge_usage: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (POST with the id in the body; no PUT).
    """
    request = OPERATION.request(
        body=charge_usage,
        body_id=id,
    )
    return await self._engine.done(request, options)
