"""The resource `products`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .products_create import products_create
from .products_create_once import products_create_once
from .products_delete import products_delete
from .products_edit import products_edit
from .products_get import products_get
from .products_list import products_list
from .products_update import products_update


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
