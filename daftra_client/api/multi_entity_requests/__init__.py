"""The resource `multi_entity_requests`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .multi_entity_requests_fetch import multi_entity_requests_fetch
else:
    multi_entity_requests_fetch = LazyMethod(__name__, "multi_entity_requests_fetch")


class MultiEntityRequests(Resource):
    """Several reads of v2 entities in one call. It changes nothing although it is a POST."""

    __slots__ = ()

    fetch = multi_entity_requests_fetch
