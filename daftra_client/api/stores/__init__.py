"""The resource `stores`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .stores_create import stores_create
    from .stores_delete import stores_delete
    from .stores_edit import stores_edit
    from .stores_get import stores_get
    from .stores_list import stores_list
    from .stores_update import stores_update
else:
    stores_create = LazyMethod(__name__, "stores_create")
    stores_delete = LazyMethod(__name__, "stores_delete")
    stores_get = LazyMethod(__name__, "stores_get")
    stores_list = LazyMethod(__name__, "stores_list")
    stores_update = LazyMethod(__name__, "stores_update")
    stores_edit = LazyMethod(__name__, "stores_edit")


class Stores(Resource):
    """The warehouses that hold stock. A document must name a store that the caller may use."""

    __slots__ = ()

    create = stores_create
    delete = stores_delete
    get = stores_get
    list = stores_list
    update = stores_update
    edit = stores_edit
