"""The resource `assets`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .assets_create import assets_create
    from .assets_get import assets_get
    from .assets_list import assets_list
    from .assets_update import assets_update
else:
    assets_create = LazyMethod(__name__, "assets_create")
    assets_get = LazyMethod(__name__, "assets_get")
    assets_list = LazyMethod(__name__, "assets_list")
    assets_update = LazyMethod(__name__, "assets_update")


class Assets(Resource):
    """Things such as computers that are lent to employees or kept in storages. Daftra calls the entity
    `employee_asset` and answers reads in an envelope of their own. A record names its type and its place as small
    objects, while a write takes `asset_type_id` and `location_id`."""

    __slots__ = ()

    create = assets_create
    get = assets_get
    list = assets_list
    update = assets_update
