"""The resource `entities`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .entities_list import entities_list
else:
    entities_list = LazyMethod(__name__, "entities_list")


class Entities(Resource):
    """Generic listing of any v2 entity, for those without a resource of their own. Rows carry whatever fields the
    entity has. An entity whose plugin is switched off is answered with status 200 and an `error`."""

    __slots__ = ()

    list = entities_list
