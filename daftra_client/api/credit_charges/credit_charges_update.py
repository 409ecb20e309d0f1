"""POST /v2/api/entity/credit_charge: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_charge_input import CreditChargeInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="credit_charges.update",
    method="POST",
    path="/v2/api/entity/credit_charge",
    changes_state=True,
    body=(BodyPart("", "credit_charge", "CreditChargeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def credit_charges_update(
    self: Resource,
    id: int,
    credit_charge: CreditChargeInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a credit charge.

    Changes a credit charge. Sent to the address that also creates; the id in the body tells the two apart.

    Args:
        id: Id of the record.
        credit_charge: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (POST with the id in the body; no PUT).
    """
    request = OPERATION.request(
        body=credit_charge,
        body_id=id,
    )
    return await self._engine.done(request, options)
