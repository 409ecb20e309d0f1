"""The resource `leave_applications`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .leave_applications_create import leave_applications_create
from .leave_applications_get import leave_applications_get
from .leave_applications_list import leave_applications_list
from .leave_applications_update import leave_applications_update


class LeaveApplications(Resource):
    """Requests of staff for days off. What Daftra answers is not documented: the fields named here are those that can
    be written, and whatever else arrives is kept."""

    __slots__ = ()

    create = leave_applications_create
    get = leave_applications_get
    list = leave_applications_list
    update = leave_applications_update
