"""The resource `employment_types`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .employment_types_create import employment_types_create
from .employment_types_get import employment_types_get
from .employment_types_list import employment_types_list
from .employment_types_update import employment_types_update


class EmploymentTypes(Resource):
    """Kinds of employment, such as contract or freelance. A new one is active unless `active` is sent as 0."""

    __slots__ = ()

    create = employment_types_create
    get = employment_types_get
    list = employment_types_list
    update = employment_types_update
