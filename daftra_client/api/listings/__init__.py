"""The resource `listings`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .listings_get import listings_get
else:
    listings_get = LazyMethod(__name__, "listings_get")


class Listings(Resource):
    """Small look-up lists, such as time zones or price groups, that give a title for each id. Which lists exist is not
    documented as a whole."""

    __slots__ = ()

    get = listings_get
