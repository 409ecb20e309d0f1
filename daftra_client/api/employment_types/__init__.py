"""The resource `employment_types`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .employment_types_create import employment_types_create
    from .employment_types_get import employment_types_get
    from .employment_types_list import employment_types_list
    from .employment_types_update import employment_types_update
else:
    employment_types_create = LazyMethod(__name__, "employment_types_create")
    employment_types_get = LazyMethod(__name__, "employment_types_get")
    employment_types_list = LazyMethod(__name__, "employment_types_list")
    employment_types_update = LazyMethod(__name__, "employment_types_update")


class EmploymentTypes(Resource):
    """Kinds of employment, such as contract or freelance. A new one is active unless `active` is sent as 0."""

    __slots__ = ()

    create = employment_types_create
    get = employment_types_get
    list = employment_types_list
    update = employment_types_update
