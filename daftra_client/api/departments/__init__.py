"""The resource `departments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .departments_create import departments_create
    from .departments_get import departments_get
    from .departments_list import departments_list
    from .departments_update import departments_update
else:
    departments_create = LazyMethod(__name__, "departments_create")
    departments_get = LazyMethod(__name__, "departments_get")
    departments_list = LazyMethod(__name__, "departments_list")
    departments_update = LazyMethod(__name__, "departments_update")


class Departments(Resource):
    """Departments that staff can belong to, with their managers. A new one is active unless `active` is sent as 0.
    Managers are written as plain staff ids and read as objects."""

    __slots__ = ()

    create = departments_create
    get = departments_get
    list = departments_list
    update = departments_update
