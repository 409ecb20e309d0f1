"""The resource `product_categories`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .product_categories_get import product_categories_get
    from .product_categories_list import product_categories_list
else:
    product_categories_get = LazyMethod(__name__, "product_categories_get")
    product_categories_list = LazyMethod(__name__, "product_categories_list")


class ProductCategories(Resource):
    """Categories of products. Read only. Rows of the list are wrapped in `ProductCategory`; live accounts answer the
    detail under `Category`."""

    __slots__ = ()

    get = product_categories_get
    list = product_categories_list
