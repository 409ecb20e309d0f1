"""PUT /api2/clients/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_input import ClientInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="clients.update",
    method="PUT",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Client", "client", "ClientInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def clients_update(
    self: Resource,
    id: int,
    client: ClientInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a client.

    Full replacement: a field that is left out is emptied or reset, and so are children. A body that carries a
    read-only field (id, site_id, client_number, created, modified, last_login, last_ip, link or a label of a
    business number) is refused with `error_type` `extra_data`. Send every writable field.

    Args:
        id: Id of the record.
        client: Sent under `Client`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (extra_data refusal); inference (full replacement, tested live on invoices and payments
    only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Client": client,
        },
    )
    return await self._engine.done(request, options)
