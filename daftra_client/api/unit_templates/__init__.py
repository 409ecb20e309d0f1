"""The resource `unit_templates`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .unit_templates_create import unit_templates_create
    from .unit_templates_get import unit_templates_get
    from .unit_templates_list import unit_templates_list
    from .unit_templates_update import unit_templates_update
else:
    unit_templates_create = LazyMethod(__name__, "unit_templates_create")
    unit_templates_get = LazyMethod(__name__, "unit_templates_get")
    unit_templates_list = LazyMethod(__name__, "unit_templates_list")
    unit_templates_update = LazyMethod(__name__, "unit_templates_update")


class UnitTemplates(Resource):
    """Unit templates: a main unit of measure and the larger units derived from it, each with a factor. The factors are
    embedded in the single record; the documented list leaves them out."""

    __slots__ = ()

    create = unit_templates_create
    get = unit_templates_get
    list = unit_templates_list
    update = unit_templates_update
