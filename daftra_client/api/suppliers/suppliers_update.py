"""PUT /api2/suppliers/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.supplier_input import SupplierInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="suppliers.update",
    method="PUT",
    path="/api2/suppliers/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Supplier", "supplier", "SupplierInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def suppliers_update(
    self: Resource,
    id: int,
    supplier: SupplierInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a supplier.

    Full replacement: a field that is left out is emptied or reset, and so are children. Send every writable field.
    Whether read-only fields are refused, as they are for clients, is not known.

    Args:
        id: Id of the record.
        supplier: Sent under `Supplier`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (from live tests on clients, invoices and payments).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Supplier": supplier,
        },
    )
    return await self._engine.done(request, options)
