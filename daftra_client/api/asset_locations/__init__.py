"""The resource `asset_locations`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .asset_locations_create import asset_locations_create
    from .asset_locations_get import asset_locations_get
    from .asset_locations_list import asset_locations_list
    from .asset_locations_update import asset_locations_update
else:
    asset_locations_create = LazyMethod(__name__, "asset_locations_create")
    asset_locations_get = LazyMethod(__name__, "asset_locations_get")
    asset_locations_list = LazyMethod(__name__, "asset_locations_list")
    asset_locations_update = LazyMethod(__name__, "asset_locations_update")


class AssetLocations(Resource):
    """The places where employee assets are. A new one is inactive unless `is_active` is sent."""

    __slots__ = ()

    create = asset_locations_create
    get = asset_locations_get
    list = asset_locations_list
    update = asset_locations_update
