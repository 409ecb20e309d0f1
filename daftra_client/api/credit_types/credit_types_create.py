"""POST /v2/api/entity/credit_type: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_type_input import CreditTypeInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="credit_types.create",
    method="POST",
    path="/v2/api/entity/credit_type",
    changes_state=True,
    body=(BodyPart("", "credit_type", "CreditTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def credit_types_create(
    self: Resource,
    credit_type: CreditTypeInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a credit type.

    Stores a new credit type. The answer holds a message in the language of the account, and the id.

    Args:
        credit_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body=credit_type,
    )
    return await self._engine.created(request, options)
