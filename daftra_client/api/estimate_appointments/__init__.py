"""The resource `estimate_appointments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .estimate_appointments_create import estimate_appointments_create
from .estimate_appointments_delete import estimate_appointments_delete
from .estimate_appointments_edit import estimate_appointments_edit
from .estimate_appointments_get import estimate_appointments_get
from .estimate_appointments_list import estimate_appointments_list
from .estimate_appointments_update import estimate_appointments_update


class EstimateAppointments(Resource):
    """Appointments attached to an estimate. They have the same fields as every other kind of appointment."""

    __slots__ = ()

    create = estimate_appointments_create
    delete = estimate_appointments_delete
    get = estimate_appointments_get
    list = estimate_appointments_list
    update = estimate_appointments_update
    edit = estimate_appointments_edit
