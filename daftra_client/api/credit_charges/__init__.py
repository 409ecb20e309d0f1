"""The resource `credit_charges`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .credit_charges_create import credit_charges_create
    from .credit_charges_get import credit_charges_get
    from .credit_charges_list import credit_charges_list
    from .credit_charges_update import credit_charges_update
else:
    credit_charges_create = LazyMethod(__name__, "credit_charges_create")
    credit_charges_get = LazyMethod(__name__, "credit_charges_get")
    credit_charges_list = LazyMethod(__name__, "credit_charges_list")
    credit_charges_update = LazyMethod(__name__, "credit_charges_update")


class CreditCharges(Resource):
    """Credit charges: an amount of one credit type that a client was given, valid from a start day until an expiry
    day. Usages draw on them."""

    __slots__ = ()

    create = credit_charges_create
    get = credit_charges_get
    list = credit_charges_list
    update = credit_charges_update
