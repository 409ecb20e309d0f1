"""clients by reference: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...once import Reference, create_once, lookup_options

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client_input import ClientInput
    from ...operation import CallOptions, Created, Resource


async def clients_create_once(
    self: Resource,
    client: ClientInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a record unless one with its reference is there already.

    The reference is `client_number` of `client`.

    Looks for the reference, creates the record if it is not there, and looks again, a few times, if the answer was
    lost. So a job may run twice, or make the same call many times at once with one client: there is one record, and
    every call returns its id. Two processes, or two clients, that look at the same instant and both find nothing
    create it twice, since Daftra has no idempotency key: let one process create, or lock elsewhere. Nor is a record
    found that somebody deleted, or whose reference somebody changed. Records that are there already are not compared
    with what was given.

    If the account ignores the filter, which it does without saying so, all records are read; that is slow and is logged.

    Args:
        client: Sent under `Client`.
        **options: See `CallOptions`; they apply to each of the calls, `extra_query` to the creation alone.

    Returns:
        The id, and in `created` whether it was this call that created the record.

    Raises:
        EncodeError: There is no reference. Nothing was sent.
        AmbiguousReferenceError: Several records carry it. Nothing was created.
        OutcomeUnknownError: The answer was lost and the record was not found afterwards; calling again looks again.
        DaftraError: See `daftra_client.errors`.

    Source: `client_number`: live report (lookup by number in use); not in the documentation.
    """
    from .clients_create import OPERATION, clients_create
    from .clients_list import clients_list

    OPERATION.check_body(
        {
            "Client": client,
        },
        "clients.create_once",
    )
    chosen = lookup_options(options)
    reference = Reference.field(client, "client_number")
    rows = clients_list(self, client_number=reference.value, **chosen)
    return await create_once(
        self,
        "clients",
        reference,
        rows,
        lambda: clients_create(
            self,
            client,
            **options,
        ),
        options,
    )
