"""POST /api2/suppliers.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.supplier_input import SupplierInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="suppliers.create",
    method="POST",
    path="/api2/suppliers.json",
    changes_state=True,
    body=(BodyPart("Supplier", "supplier", "SupplierInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def suppliers_create(
    self: Resource,
    supplier: SupplierInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a supplier.

    Stores a new supplier. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        supplier: Sent under `Supplier`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "Supplier": supplier,
        },
    )
    return await self._engine.created(request, options)
