"""The resource `estimate_appointments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .estimate_appointments_create import estimate_appointments_create
    from .estimate_appointments_delete import estimate_appointments_delete
    from .estimate_appointments_edit import estimate_appointments_edit
    from .estimate_appointments_get import estimate_appointments_get
    from .estimate_appointments_list import estimate_appointments_list
    from .estimate_appointments_update import estimate_appointments_update
else:
    estimate_appointments_create = LazyMethod(__name__, "estimate_appointments_create")
    estimate_appointments_delete = LazyMethod(__name__, "estimate_appointments_delete")
    estimate_appointments_get = LazyMethod(__name__, "estimate_appointments_get")
    estimate_appointments_list = LazyMethod(__name__, "estimate_appointments_list")
    estimate_appointments_update = LazyMethod(__name__, "estimate_appointments_update")
    estimate_appointments_edit = LazyMethod(__name__, "estimate_appointments_edit")


class EstimateAppointments(Resource):
    """Appointments attached to an estimate. They have the same fields as every other kind of appointment."""

    __slots__ = ()

    create = estimate_appointments_create
    delete = estimate_appointments_delete
    get = estimate_appointments_get
    list = estimate_appointments_list
    update = estimate_appointments_update
    edit = estimate_appointments_edit
