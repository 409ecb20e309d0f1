"""The resource `client_attendance_logs`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .client_attendance_logs_create import client_attendance_logs_create
else:
    client_attendance_logs_create = LazyMethod(__name__, "client_attendance_logs_create")


class ClientAttendanceLogs(Resource):
    """Records that a client was present. Only creating is possible through this resource."""

    __slots__ = ()

    create = client_attendance_logs_create
