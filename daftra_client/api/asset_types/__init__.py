"""The resource `asset_types`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .asset_types_create import asset_types_create
    from .asset_types_get import asset_types_get
    from .asset_types_list import asset_types_list
    from .asset_types_update import asset_types_update
else:
    asset_types_create = LazyMethod(__name__, "asset_types_create")
    asset_types_get = LazyMethod(__name__, "asset_types_get")
    asset_types_list = LazyMethod(__name__, "asset_types_list")
    asset_types_update = LazyMethod(__name__, "asset_types_update")


class AssetTypes(Resource):
    """The kinds that employee assets are sorted into. A new one is inactive unless `is_active` is sent, and its name
    must not be taken."""

    __slots__ = ()

    create = asset_types_create
    get = asset_types_get
    list = asset_types_list
    update = asset_types_update
