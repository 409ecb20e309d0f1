"""The resource `product_bundles`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .product_bundles_create import product_bundles_create
else:
    product_bundles_create = LazyMethod(__name__, "product_bundles_create")


class ProductBundles(Resource):
    """Contents of product bundles, one row for each product in a bundle. Only creating is documented; the rows can be
    read through `entities` under the name `product_bundle`."""

    __slots__ = ()

    create = product_bundles_create
