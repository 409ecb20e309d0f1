"""The resource `client_payments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .client_payments_create import client_payments_create
from .client_payments_delete import client_payments_delete
from .client_payments_edit import client_payments_edit
from .client_payments_get import client_payments_get
from .client_payments_list import client_payments_list
from .client_payments_update import client_payments_update


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
