"""The resource `multi_entity_requests`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource

_FETCH = Operation(
    name="multi_entity_requests.fetch",
    method="POST",
    path="/v2/api/multi-entity",
    body=(
        BodyPart("", "multi_entity_requests", lambda: models.MultiEntityRequestInput, is_list=True, is_required=True),
    ),
)


class MultiEntityRequests(Resource):
    """Several reads of v2 entities in one call. The request is a POST but changes nothing."""

    __slots__ = ()

    async def fetch(
        self,
        multi_entity_requests: Sequence[models.MultiEntityRequestInput],
        **options: Unpack[CallOptions],
    ) -> models.MultiEntityAnswer:
        """Fetch records of several entities at once.

        Each element of the body asks for one record or for one page of a list. The answer is an object with one key
        per element: its `alias`, or else its `key`, so two elements for the same entity need aliases. An element
        that fails has an object with `error` as its result, and the others are answered all the same. The maximum
        number of elements is not documented. 403 and 422 are not listed in the reference of August 2026. The status
        is 200 even if every element fails: with an unknown action, an entity whose plugin is off, or without the
        permission to see the entity. Only a token that is not valid fails the whole call; without `Accept:
        application/json` Daftra answers that with a page.

        Args:
            multi_entity_requests: One element of a multi-entity request. `action`, `key` and `options` are required
                in each.
        """
        request = _FETCH.request(
            body=multi_entity_requests,
        )
        return await self._engine.record(request, models.MultiEntityAnswer, options)
