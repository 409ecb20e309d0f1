"""The resource `time_tracking`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .time_tracking_create import time_tracking_create
    from .time_tracking_delete import time_tracking_delete
    from .time_tracking_edit import time_tracking_edit
    from .time_tracking_get import time_tracking_get
    from .time_tracking_list import time_tracking_list
    from .time_tracking_update import time_tracking_update
else:
    time_tracking_create = LazyMethod(__name__, "time_tracking_create")
    time_tracking_delete = LazyMethod(__name__, "time_tracking_delete")
    time_tracking_get = LazyMethod(__name__, "time_tracking_get")
    time_tracking_list = LazyMethod(__name__, "time_tracking_list")
    time_tracking_update = LazyMethod(__name__, "time_tracking_update")
    time_tracking_edit = LazyMethod(__name__, "time_tracking_edit")


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
