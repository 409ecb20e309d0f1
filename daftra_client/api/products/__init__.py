"""The resource `products`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .products_create import products_create
    from .products_create_once import products_create_once
    from .products_delete import products_delete
    from .products_edit import products_edit
    from .products_get import products_get
    from .products_list import products_list
    from .products_update import products_update
else:
    products_create = LazyMethod(__name__, "products_create")
    products_delete = LazyMethod(__name__, "products_delete")
    products_get = LazyMethod(__name__, "products_get")
    products_list = LazyMethod(__name__, "products_list")
    products_update = LazyMethod(__name__, "products_update")
    products_create_once = LazyMethod(__name__, "products_create_once")
    products_edit = LazyMethod(__name__, "products_edit")


class Products(Resource):
    """Products, services and bundles. Several field names are misspelt on the wire and have to be sent that way.
    Images are read only; categories have a read-only resource of their own, `product_categories`."""

    __slots__ = ()

    create = products_create
    delete = products_delete
    get = products_get
    list = products_list
    update = products_update
    create_once = products_create_once
    edit = products_edit
