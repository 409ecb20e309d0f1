"""The resource `multi_entity_requests`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .multi_entity_requests_fetch import multi_entity_requests_fetch


class MultiEntityRequests(Resource):
    """Several reads of v2 entities in one call. It changes nothing although it is a POST."""

    __slots__ = ()

    fetch = multi_entity_requests_fetch
