"""The resource `advance_payments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .advance_payments_create import advance_payments_create
    from .advance_payments_get import advance_payments_get
    from .advance_payments_list import advance_payments_list
else:
    advance_payments_create = LazyMethod(__name__, "advance_payments_create")
    advance_payments_get = LazyMethod(__name__, "advance_payments_get")
    advance_payments_list = LazyMethod(__name__, "advance_payments_list")


class AdvancePayments(Resource):
    """Advance payments: invoices of type 19. They are read through v2, flat and in snake case, and created through v1
    like an invoice. The feature must be enabled in the account."""

    __slots__ = ()

    create = advance_payments_create
    get = advance_payments_get
    list = advance_payments_list
