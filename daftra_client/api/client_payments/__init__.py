"""The resource `client_payments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .client_payments_create import client_payments_create
    from .client_payments_delete import client_payments_delete
    from .client_payments_edit import client_payments_edit
    from .client_payments_get import client_payments_get
    from .client_payments_list import client_payments_list
    from .client_payments_update import client_payments_update
else:
    client_payments_create = LazyMethod(__name__, "client_payments_create")
    client_payments_delete = LazyMethod(__name__, "client_payments_delete")
    client_payments_get = LazyMethod(__name__, "client_payments_get")
    client_payments_list = LazyMethod(__name__, "client_payments_list")
    client_payments_update = LazyMethod(__name__, "client_payments_update")
    client_payments_edit = LazyMethod(__name__, "client_payments_edit")


class ClientPayments(Resource):
    """Money received from a client without naming an invoice. A create that lacks `treasury_id` and `payment_method`
    is answered as successful with a null id and nothing is stored. Without `status` 1 the payment stays pending and
    is not counted, and without `currency_code` it ends up on a separate currency line."""

    __slots__ = ()

    create = client_payments_create
    delete = client_payments_delete
    get = client_payments_get
    list = client_payments_list
    update = client_payments_update
    edit = client_payments_edit
