"""The resource `apps`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .apps_is_active import apps_is_active
else:
    apps_is_active = LazyMethod(__name__, "apps_is_active")


class Apps(Resource):
    """Apps of Daftra's developer portal, as seen from one account."""

    __slots__ = ()

    is_active = apps_is_active
