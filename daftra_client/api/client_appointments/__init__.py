"""The resource `client_appointments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .client_appointments_create import client_appointments_create
    from .client_appointments_delete import client_appointments_delete
    from .client_appointments_edit import client_appointments_edit
    from .client_appointments_get import client_appointments_get
    from .client_appointments_list import client_appointments_list
    from .client_appointments_update import client_appointments_update
else:
    client_appointments_create = LazyMethod(__name__, "client_appointments_create")
    client_appointments_delete = LazyMethod(__name__, "client_appointments_delete")
    client_appointments_get = LazyMethod(__name__, "client_appointments_get")
    client_appointments_list = LazyMethod(__name__, "client_appointments_list")
    client_appointments_update = LazyMethod(__name__, "client_appointments_update")
    client_appointments_edit = LazyMethod(__name__, "client_appointments_edit")


class ClientAppointments(Resource):
    """Appointments planned with a client. A write wraps the fields in `FollowUpReminder`, while an answer wraps the
    same record in `ClientAppointment`; the client hides the difference."""

    __slots__ = ()

    create = client_appointments_create
    delete = client_appointments_delete
    get = client_appointments_get
    list = client_appointments_list
    update = client_appointments_update
    edit = client_appointments_edit
