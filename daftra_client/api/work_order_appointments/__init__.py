"""The resource `work_order_appointments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .work_order_appointments_create import work_order_appointments_create
    from .work_order_appointments_delete import work_order_appointments_delete
    from .work_order_appointments_edit import work_order_appointments_edit
    from .work_order_appointments_get import work_order_appointments_get
    from .work_order_appointments_list import work_order_appointments_list
    from .work_order_appointments_update import work_order_appointments_update
else:
    work_order_appointments_create = LazyMethod(__name__, "work_order_appointments_create")
    work_order_appointments_delete = LazyMethod(__name__, "work_order_appointments_delete")
    work_order_appointments_get = LazyMethod(__name__, "work_order_appointments_get")
    work_order_appointments_list = LazyMethod(__name__, "work_order_appointments_list")
    work_order_appointments_update = LazyMethod(__name__, "work_order_appointments_update")
    work_order_appointments_edit = LazyMethod(__name__, "work_order_appointments_edit")


class WorkOrderAppointments(Resource):
    """Appointments attached to a work order. They have the same fields as every other kind of appointment."""

    __slots__ = ()

    create = work_order_appointments_create
    delete = work_order_appointments_delete
    get = work_order_appointments_get
    list = work_order_appointments_list
    update = work_order_appointments_update
    edit = work_order_appointments_edit
