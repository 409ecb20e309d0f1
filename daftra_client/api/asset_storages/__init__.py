"""The resource `asset_storages`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .asset_storages_create import asset_storages_create
    from .asset_storages_get import asset_storages_get
    from .asset_storages_list import asset_storages_list
    from .asset_storages_update import asset_storages_update
else:
    asset_storages_create = LazyMethod(__name__, "asset_storages_create")
    asset_storages_get = LazyMethod(__name__, "asset_storages_get")
    asset_storages_list = LazyMethod(__name__, "asset_storages_list")
    asset_storages_update = LazyMethod(__name__, "asset_storages_update")


class AssetStorages(Resource):
    """The storages that keep employee assets which nobody uses. Daftra calls the entity `storage`; it has nothing to
    do with the warehouses in `stores`. A new one is inactive unless `is_active` is sent."""

    __slots__ = ()

    create = asset_storages_create
    get = asset_storages_get
    list = asset_storages_list
    update = asset_storages_update
