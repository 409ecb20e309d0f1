"""PUT /api2/taxes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.tax_input import TaxInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="taxes.update",
    method="PUT",
    path="/api2/taxes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Tax", "tax", "TaxInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def taxes_update(
    self: Resource,
    id: int,
    tax: TaxInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a tax.

    Full replacement: a field that is left out is emptied or reset, and so are children. Updates of other records
    replace the whole record, so send every writable field.

    Args:
        id: Id of the record.
        tax: Sent under `Tax`.
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
            "Tax": tax,
        },
    )
    return await self._engine.done(request, options)
