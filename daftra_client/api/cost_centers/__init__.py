"""The resource `cost_centers`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .cost_centers_create import cost_centers_create
    from .cost_centers_get import cost_centers_get
    from .cost_centers_list import cost_centers_list
    from .cost_centers_update import cost_centers_update
else:
    cost_centers_create = LazyMethod(__name__, "cost_centers_create")
    cost_centers_get = LazyMethod(__name__, "cost_centers_get")
    cost_centers_list = LazyMethod(__name__, "cost_centers_list")
    cost_centers_update = LazyMethod(__name__, "cost_centers_update")


class CostCenters(Resource):
    """Cost centers, a tree of places that costs are allocated to. Invoices, expenses and journals refer to them by id
    in their `CostCenter` part. The answers of the reads are not documented."""

    __slots__ = ()

    create = cost_centers_create
    get = cost_centers_get
    list = cost_centers_list
    update = cost_centers_update
