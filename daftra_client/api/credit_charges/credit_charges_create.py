"""POST /v2/api/entity/credit_charge: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_charge_input import CreditChargeInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="credit_charges.create",
    method="POST",
    path="/v2/api/entity/credit_charge",
    changes_state=True,
    body=(BodyPart("", "credit_charge", "CreditChargeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def credit_charges_create(
    self: Resource,
    credit_charge: CreditChargeInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a credit charge.

    Stores a new credit charge. The answer holds a message in the language of the account, and the id. Leave
    `is_suspended` out unless the charge starts suspended.

    Args:
        credit_charge: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample (not valid JSON as printed).
    """
    request = OPERATION.request(
        body=credit_charge,
    )
    return await self._engine.created(request, options)
