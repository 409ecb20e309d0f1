"""The resource `asset_locations`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .asset_locations_create import asset_locations_create
from .asset_locations_get import asset_locations_get
from .asset_locations_list import asset_locations_list
from .asset_locations_update import asset_locations_update


class AssetLocations(Resource):
    """The places where employee assets are. A new one is inactive unless `is_active` is sent."""

    __slots__ = ()

    create = asset_locations_create
    get = asset_locations_get
    list = asset_locations_list
    update = asset_locations_update
