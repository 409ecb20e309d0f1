"""The resource `time_tracking`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .time_tracking_create import time_tracking_create
from .time_tracking_delete import time_tracking_delete
from .time_tracking_edit import time_tracking_edit
from .time_tracking_get import time_tracking_get
from .time_tracking_list import time_tracking_list
from .time_tracking_update import time_tracking_update


class TimeTracking(Resource):
    """Time sheet entries: time a staff member spent on an activity of a project. Durations are written as
    `hours:minutes` and come back also broken down in `time_formatted`."""

    __slots__ = ()

    create = time_tracking_create
    delete = time_tracking_delete
    get = time_tracking_get
    list = time_tracking_list
    update = time_tracking_update
    edit = time_tracking_edit
