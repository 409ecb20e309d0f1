"""The resource `work_orders`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .work_orders_create import work_orders_create
    from .work_orders_delete import work_orders_delete
    from .work_orders_edit import work_orders_edit
    from .work_orders_get import work_orders_get
    from .work_orders_list import work_orders_list
    from .work_orders_update import work_orders_update
else:
    work_orders_create = LazyMethod(__name__, "work_orders_create")
    work_orders_delete = LazyMethod(__name__, "work_orders_delete")
    work_orders_get = LazyMethod(__name__, "work_orders_get")
    work_orders_list = LazyMethod(__name__, "work_orders_list")
    work_orders_update = LazyMethod(__name__, "work_orders_update")
    work_orders_edit = LazyMethod(__name__, "work_orders_edit")


class WorkOrders(Resource):
    """Work orders: jobs for a client with a title, dates, a budget and a follow-up status. Invoices refer to them
    through `work_order_id`; filtering invoices by it is documented, but one live integration found no such filter."""

    __slots__ = ()

    create = work_orders_create
    delete = work_orders_delete
    get = work_orders_get
    list = work_orders_list
    update = work_orders_update
    edit = work_orders_edit
