"""POST /v2/api/entity/site_payment_gateway: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.payment_gateway_input import PaymentGatewayInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="payment_gateways.create",
    method="POST",
    path="/v2/api/entity/site_payment_gateway",
    changes_state=True,
    body=(BodyPart("", "payment_gateway", "PaymentGatewayInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def payment_gateways_create(
    self: Resource,
    payment_gateway: PaymentGatewayInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a payment gateway.

    Stores a new payment gateway. The answer holds a message in the language of the account, and the id.

    Args:
        payment_gateway: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation (answer empty, and an `id` in the body although the record is new: left
    out here); live report (the answer of a v2 create has the id at its top level).
    """
    request = OPERATION.request(
        body=payment_gateway,
    )
    return await self._engine.created(request, options)
