"""POST /v2/api/entity/credit_usage: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_usage_input import CreditUsageInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="credit_usages.create",
    method="POST",
    path="/v2/api/entity/credit_usage",
    changes_state=True,
    body=(BodyPart("", "credit_usage", "CreditUsageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def credit_usages_create(
    self: Resource,
    credit_usage: CreditUsageInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a credit usage.

    Stores a new credit usage. The answer holds a message in the language of the account, and the id.

    Args:
        credit_usage: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body=credit_usage,
    )
    return await self._engine.created(request, options)
