"""The resource `attendance_logs`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .attendance_logs_create import attendance_logs_create
    from .attendance_logs_get import attendance_logs_get
    from .attendance_logs_list import attendance_logs_list
else:
    attendance_logs_create = LazyMethod(__name__, "attendance_logs_create")
    attendance_logs_get = LazyMethod(__name__, "attendance_logs_get")
    attendance_logs_list = LazyMethod(__name__, "attendance_logs_list")


class AttendanceLogs(Resource):
    """Single marks of staff attendance, each a moment inside an attendance session. They can be added and read; no way
    to change one is documented. What Daftra answers is not documented either: the fields named here are those that
    can be written, and whatever else arrives is kept."""

    __slots__ = ()

    create = attendance_logs_create
    get = attendance_logs_get
    list = attendance_logs_list
