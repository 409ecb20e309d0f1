"""The resource `asset_types`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .asset_types_create import asset_types_create
from .asset_types_get import asset_types_get
from .asset_types_list import asset_types_list
from .asset_types_update import asset_types_update


class AssetTypes(Resource):
    """The kinds that employee assets are sorted into. A new one is inactive unless `is_active` is sent, and its name
    must not be taken."""

    __slots__ = ()

    create = asset_types_create
    get = asset_types_get
    list = asset_types_list
    update = asset_types_update
