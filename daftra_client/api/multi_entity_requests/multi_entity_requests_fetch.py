"""POST /v2/api/multi-entity: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.multi_entity_answer import MultiEntityAnswer
    from ...models.multi_entity_request_input import MultiEntityRequestInput
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="multi_entity_requests.fetch",
    method="POST",
    path="/v2/api/multi-entity",
    body=(BodyPart("", "multi_entity_requests", "MultiEntityRequestInput", is_list=True, is_required=True),),
)


async def multi_entity_requests_fetch(
    self: Resource,
    multi_entity_requests: Sequence[MultiEntityRequestInput],
    **options: Unpack[CallOptions],
) -> MultiEntityAnswer:
    """Fetch records of several entities at once.

    Each element of the body asks for one record or for one page of a list. The answer is an object with one key for
    each element: its `alias`, else its `key`, so two elements for the same entity need aliases. How many elements
    are allowed and what happens when one of them fails is not documented.

    Args:
        multi_entity_requests: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample; inference (aliases for repeated entities, 401 and 403).
    """
    from ...models.multi_entity_answer import MultiEntityAnswer

    request = OPERATION.request(
        body=multi_entity_requests,
    )
    return await self._engine.record(request, MultiEntityAnswer, options)
