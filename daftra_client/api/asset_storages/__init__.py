"""The resource `asset_storages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .asset_storages_create import asset_storages_create
from .asset_storages_get import asset_storages_get
from .asset_storages_list import asset_storages_list
from .asset_storages_update import asset_storages_update


class AssetStorages(Resource):
    """The storages that keep employee assets which nobody uses. Daftra calls the entity `storage`; it has nothing to
    do with the warehouses in `stores`. A new one is inactive unless `is_active` is sent."""

    __slots__ = ()

    create = asset_storages_create
    get = asset_storages_get
    list = asset_storages_list
    update = asset_storages_update
