"""The resource `product_bundles`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource
from .._call.results import Created

_CREATE = Operation(
    name="product_bundles.create",
    method="POST",
    path="/v2/api/entity/product_bundle",
    changes_state=True,
    body=(BodyPart("", "product_bundle", lambda: models.ProductBundleInput, is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


class ProductBundles(Resource):
    """Contents of product bundles, one row for each product in a bundle. Only creating is documented; `entities`
    can read the rows under the name `product_bundle`."""

    __slots__ = ()

    async def create(
        self,
        product_bundle: models.ProductBundleInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Add a product to a bundle.

        Stores one row, the quantity of a product in a bundle. The answer holds the id and a message in the language
        of the account. Contested: a refusal has the status 422 (inference); 400 with a message that may come from
        the database (vendor reference 2026-08). `products.create` and `products.update` take all rows of a bundle
        at once. The v2 entity `product` is said to take a whole bundle with its rows under `product_bundles`; no
        page describes it.

        Args:
            product_bundle: A product to put into a bundle.

        Source: request sample; documentation (answer empty); live report (the answer of a v2 create has the id at
        its top level); inference (401 and 422); vendor reference 2026-08, contested: status of a refusal.
        """
        request = _CREATE.request(
            body=product_bundle,
        )
        return await self._engine.created(request, options)
