"""POST /v2/api/entity/charge_usage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.charge_usage_input import ChargeUsageInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="charge_usages.create",
    method="POST",
    path="/v2/api/entity/charge_usage",
    changes_state=True,
    body=(BodyPart("", "charge_usage", "ChargeUsageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def charge_usages_create(
    self: Resource,
    charge_usage: ChargeUsageInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a charge usage.

    Stores a new charge usage. The answer holds a message in the language of the account, and the id.

    Args:
        charge_usage: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body=charge_usage,
    )
    return await self._engine.created(request, options)
