"""The resource `brands`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .brands_create import brands_create
    from .brands_get import brands_get
    from .brands_list import brands_list
    from .brands_update import brands_update
else:
    brands_create = LazyMethod(__name__, "brands_create")
    brands_get = LazyMethod(__name__, "brands_get")
    brands_list = LazyMethod(__name__, "brands_list")
    brands_update = LazyMethod(__name__, "brands_update")


class Brands(Resource):
    """Brands that products can be assigned to. A brand has a name and nothing else."""

    __slots__ = ()

    create = brands_create
    get = brands_get
    list = brands_list
    update = brands_update
