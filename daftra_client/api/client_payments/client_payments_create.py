"""POST /api2/client_payments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_payment_input import ClientPaymentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="client_payments.create",
    method="POST",
    path="/api2/client_payments.json",
    changes_state=True,
    body=(BodyPart("ClientPayment", "client_payment", "ClientPaymentInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def client_payments_create(
    self: Resource,
    client_payment: ClientPaymentInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a client payment.

    Stores a new client payment. The answer holds its id alone; an answer with null as the id stored nothing. This
    is known to happen when the treasury and the method are missing.

    Args:
        client_payment: Sent under `ClientPayment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (202, successful, null id in a dated experiment).
    """
    request = OPERATION.request(
        body={
            "ClientPayment": client_payment,
        },
    )
    return await self._engine.created(request, options)
