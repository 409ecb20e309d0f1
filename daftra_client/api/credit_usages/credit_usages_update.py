"""POST /v2/api/entity/credit_usage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_usage_input import CreditUsageInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="credit_usages.update",
    method="POST",
    path="/v2/api/entity/credit_usage",
    changes_state=True,
    body=(BodyPart("", "credit_usage", "CreditUsageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def credit_usages_update(
    self: Resource,
    id: int,
    credit_usage: CreditUsageInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a credit usage.

    Changes a credit usage. Sent to the address that also creates; the id in the body tells the two apart.

    Args:
        id: Id of the record.
        credit_usage: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (POST with the id in the body; no PUT).
    """
    request = OPERATION.request(
        body=credit_usage,
        body_id=id,
    )
    return await self._engine.done(request, options)
