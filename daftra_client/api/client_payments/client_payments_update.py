"""PUT /api2/client_payments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_payment_input import ClientPaymentInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="client_payments.update",
    method="PUT",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("ClientPayment", "client_payment", "ClientPaymentInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "There is no payment of this id, or it belongs to no client",
    },
)


async def client_payments_update(
    self: Resource,
    id: int,
    client_payment: ClientPaymentInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a client payment.

    Full replacement: a field that is left out is emptied or reset, and so are children. A payment updated with
    nothing but an amount lost its date and its staff member. One report says that this also edits payments listed
    under `invoice_payments`; another saw no common ids, so do not rely on either.

    Args:
        id: Id of the record.
        client_payment: Sent under `ClientPayment`.
        **options: See `CallOptions`.

    Raises:
        NotFoundError: There is no payment of this id, or it belongs to no client (404).
        DaftraError: See `daftra_client.errors`.

    Source: live report (edit-and-restore experiment; two reports disagree on shared ids).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "ClientPayment": client_payment,
        },
    )
    return await self._engine.done(request, options)
