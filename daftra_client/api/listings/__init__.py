"""The resource `listings`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .listings_get import listings_get


class Listings(Resource):
    """Small look-up lists, such as time zones or price groups, that give a title for each id. Which lists exist is not
    documented as a whole."""

    __slots__ = ()

    get = listings_get
