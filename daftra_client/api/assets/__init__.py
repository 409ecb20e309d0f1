"""The resource `assets`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .assets_create import assets_create
from .assets_get import assets_get
from .assets_list import assets_list
from .assets_update import assets_update


class Assets(Resource):
    """Things such as computers that are lent to employees or kept in storages. Daftra calls the entity
    `employee_asset` and answers reads in an envelope of their own. A record names its type and its place as small
    objects, while a write takes `asset_type_id` and `location_id`."""

    __slots__ = ()

    create = assets_create
    get = assets_get
    list = assets_list
    update = assets_update
