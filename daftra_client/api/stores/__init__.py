"""The resource `stores`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .stores_create import stores_create
from .stores_delete import stores_delete
from .stores_edit import stores_edit
from .stores_get import stores_get
from .stores_list import stores_list
from .stores_update import stores_update


class Stores(Resource):
    """The warehouses that hold stock. A document must name a store that the caller may use."""

    __slots__ = ()

    create = stores_create
    delete = stores_delete
    get = stores_get
    list = stores_list
    update = stores_update
    edit = stores_edit
