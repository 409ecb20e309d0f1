"""The resource `estimates`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .estimates_create import estimates_create
from .estimates_delete import estimates_delete
from .estimates_edit import estimates_edit
from .estimates_get import estimates_get
from .estimates_list import estimates_list
from .estimates_update import estimates_update


class Estimates(Resource):
    """Estimates (quotations). They share the ids and the fields of invoices, and their lines are under `InvoiceItem`."""

    __slots__ = ()

    create = estimates_create
    delete = estimates_delete
    get = estimates_get
    list = estimates_list
    update = estimates_update
    edit = estimates_edit
