"""The resource `suppliers`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .suppliers_create import suppliers_create
    from .suppliers_delete import suppliers_delete
    from .suppliers_edit import suppliers_edit
    from .suppliers_get import suppliers_get
    from .suppliers_list import suppliers_list
    from .suppliers_update import suppliers_update
else:
    suppliers_create = LazyMethod(__name__, "suppliers_create")
    suppliers_delete = LazyMethod(__name__, "suppliers_delete")
    suppliers_get = LazyMethod(__name__, "suppliers_get")
    suppliers_list = LazyMethod(__name__, "suppliers_list")
    suppliers_update = LazyMethod(__name__, "suppliers_update")
    suppliers_edit = LazyMethod(__name__, "suppliers_edit")


class Suppliers(Resource):
    """The vendors that the account buys from. A supplier has the same kind of address and login data as a client, but
    no type, credit or price group."""

    __slots__ = ()

    create = suppliers_create
    delete = suppliers_delete
    get = suppliers_get
    list = suppliers_list
    update = suppliers_update
    edit = suppliers_edit
