"""POST /api2/clients.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_input import ClientInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="clients.create",
    method="POST",
    path="/api2/clients.json",
    changes_state=True,
    body=(BodyPart("Client", "client", "ClientInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def clients_create(
    self: Resource,
    client: ClientInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a client.

    Stores a new client. The answer holds its id alone; an answer with null as the id stored nothing. Read the
    client to learn the number that Daftra gave it. An e-mail address that another client already has is refused.

    Args:
        client: Sent under `Client`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (answer holds only the id; duplicate e-mail refused).
    """
    request = OPERATION.request(
        body={
            "Client": client,
        },
    )
    return await self._engine.created(request, options)
