"""POST /v2/api/entity/credit_type: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_type_input import CreditTypeInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="credit_types.update",
    method="POST",
    path="/v2/api/entity/credit_type",
    changes_state=True,
    body=(BodyPart("", "credit_type", "CreditTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def credit_types_update(
    self: Resource,
    id: int,
    credit_type: CreditTypeInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a credit type.

    Changes a credit type. Sent to the address that also creates; the id in the body tells the two apart.

    Args:
        id: Id of the record.
        credit_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (POST with the id in the body; no PUT).
    """
    request = OPERATION.request(
        body=credit_type,
        body_id=id,
    )
    return await self._engine.done(request, options)
