"""The resource `unit_templates`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .unit_templates_create import unit_templates_create
from .unit_templates_get import unit_templates_get
from .unit_templates_list import unit_templates_list
from .unit_templates_update import unit_templates_update


class UnitTemplates(Resource):
    """Unit templates: a main unit of measure and the larger units derived from it, each with a factor. The factors are
    embedded in the single record; the documented list leaves them out."""

    __slots__ = ()

    create = unit_templates_create
    get = unit_templates_get
    list = unit_templates_list
    update = unit_templates_update
