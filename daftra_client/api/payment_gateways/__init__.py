"""The resource `payment_gateways`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .payment_gateways_create import payment_gateways_create
    from .payment_gateways_get import payment_gateways_get
    from .payment_gateways_list import payment_gateways_list
else:
    payment_gateways_create = LazyMethod(__name__, "payment_gateways_create")
    payment_gateways_get = LazyMethod(__name__, "payment_gateways_get")
    payment_gateways_list = LazyMethod(__name__, "payment_gateways_list")


class PaymentGateways(Resource):
    """Payment methods of the account, ready-made gateways and methods that the account named itself. The slug in
    `payment_gateway` is what a payment takes as `payment_method`. The answers of the reads are not documented."""

    __slots__ = ()

    create = payment_gateways_create
    get = payment_gateways_get
    list = payment_gateways_list
