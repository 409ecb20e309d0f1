"""The resource `departments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .departments_create import departments_create
from .departments_get import departments_get
from .departments_list import departments_list
from .departments_update import departments_update


class Departments(Resource):
    """Departments that staff can belong to, with their managers. A new one is active unless `active` is sent as 0.
    Managers are written as plain staff ids and read as objects."""

    __slots__ = ()

    create = departments_create
    get = departments_get
    list = departments_list
    update = departments_update
