"""The resource `leave_applications`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .leave_applications_create import leave_applications_create
    from .leave_applications_get import leave_applications_get
    from .leave_applications_list import leave_applications_list
    from .leave_applications_update import leave_applications_update
else:
    leave_applications_create = LazyMethod(__name__, "leave_applications_create")
    leave_applications_get = LazyMethod(__name__, "leave_applications_get")
    leave_applications_list = LazyMethod(__name__, "leave_applications_list")
    leave_applications_update = LazyMethod(__name__, "leave_applications_update")


class LeaveApplications(Resource):
    """Requests of staff for days off. What Daftra answers is not documented: the fields named here are those that can
    be written, and whatever else arrives is kept."""

    __slots__ = ()

    create = leave_applications_create
    get = leave_applications_get
    list = leave_applications_list
    update = leave_applications_update
