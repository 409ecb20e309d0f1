"""POST /api2/taxes.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.tax_input import TaxInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="taxes.create",
    method="POST",
    path="/api2/taxes.json",
    changes_state=True,
    body=(BodyPart("Tax", "tax", "TaxInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def taxes_create(
    self: Resource,
    tax: TaxInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a tax.

    Stores a new tax. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        tax: Sent under `Tax`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample.
    """
    request = OPERATION.request(
        body={
            "Tax": tax,
        },
    )
    return await self._engine.created(request, options)
