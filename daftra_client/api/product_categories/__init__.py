"""The resource `product_categories`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .product_categories_get import product_categories_get
from .product_categories_list import product_categories_list


class ProductCategories(Resource):
    """Categories of products. Read only. Rows of the list are wrapped in `ProductCategory`; live accounts answer the
    detail under `Category`."""

    __slots__ = ()

    get = product_categories_get
    list = product_categories_list
