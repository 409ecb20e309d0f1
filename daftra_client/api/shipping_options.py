"""The resource `shipping_options`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.resource import Resource
from .._methods.pager import Pager

_LIST = Operation(
    name="shipping_options.list",
    method="GET",
    path="/api2/shipping_options.json",
    wrappers=("ShippingOption",),
    hides=(HiddenRows("options that are inactive or removed", None),),
)


class ShippingOptions(Resource):
    """Ways of shipping that the account offers, each with its fee. Only the active ones are listed; v2 has all of
    them under the entity `shipping_option`, see `entities`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[models.ShippingMethod]:
        """List shipping options.

        The active shipping options. All come at once and without counts of pages, so the parameters of pages have
        no effect. Any valid credentials are enough; Daftra answers 403 once the subscription of the account has run
        out.

        By default, the list leaves out options that are inactive or removed; no argument is known to include them
        (vendor reference 2026-08).

        Args:
            limit: Without effect: all options come at once.
            page: Without effect: all options come at once.
        """
        request = _LIST.request()
        return Pager(
            self._engine,
            request,
            models.ShippingMethod,
            page=page,
            size=limit,
            size_name="limit",
            options=options,
        )
