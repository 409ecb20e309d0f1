"""The resource `apps`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .apps_is_active import apps_is_active


class Apps(Resource):
    """Apps of Daftra's developer portal, as seen from one account."""

    __slots__ = ()

    is_active = apps_is_active
