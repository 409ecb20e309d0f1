"""The resource `client_attendance_logs`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .client_attendance_logs_create import client_attendance_logs_create


class ClientAttendanceLogs(Resource):
    """Records that a client was present. Only creating is possible through this resource."""

    __slots__ = ()

    create = client_attendance_logs_create
