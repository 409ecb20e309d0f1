"""PUT /api2/treasuries/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.treasury_input import TreasuryInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="treasuries.update",
    method="PUT",
    path="/api2/treasuries/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Treasury", "treasury", "TreasuryInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def treasuries_update(
    self: Resource,
    id: int,
    treasury: TreasuryInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a treasury.

    Full replacement: a field that is left out is emptied or reset, and so are children. Updates of other records
    replace the whole record, so send every writable field.

    Args:
        id: Id of the record.
        treasury: Sent under `Treasury`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Treasury": treasury,
        },
    )
    return await self._engine.done(request, options)
