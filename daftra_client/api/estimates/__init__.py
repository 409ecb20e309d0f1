"""The resource `estimates`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .estimates_create import estimates_create
    from .estimates_delete import estimates_delete
    from .estimates_edit import estimates_edit
    from .estimates_get import estimates_get
    from .estimates_list import estimates_list
    from .estimates_update import estimates_update
else:
    estimates_create = LazyMethod(__name__, "estimates_create")
    estimates_delete = LazyMethod(__name__, "estimates_delete")
    estimates_get = LazyMethod(__name__, "estimates_get")
    estimates_list = LazyMethod(__name__, "estimates_list")
    estimates_update = LazyMethod(__name__, "estimates_update")
    estimates_edit = LazyMethod(__name__, "estimates_edit")


class Estimates(Resource):
    """Estimates (quotations). They share the ids and the fields of invoices, and their lines are under `InvoiceItem`."""

    __slots__ = ()

    create = estimates_create
    delete = estimates_delete
    get = estimates_get
    list = estimates_list
    update = estimates_update
    edit = estimates_edit
