"""The resource `charge_usages`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .charge_usages_create import charge_usages_create
    from .charge_usages_get import charge_usages_get
    from .charge_usages_list import charge_usages_list
    from .charge_usages_update import charge_usages_update
else:
    charge_usages_create = LazyMethod(__name__, "charge_usages_create")
    charge_usages_get = LazyMethod(__name__, "charge_usages_get")
    charge_usages_list = LazyMethod(__name__, "charge_usages_list")
    charge_usages_update = LazyMethod(__name__, "charge_usages_update")


class ChargeUsages(Resource):
    """Amounts of credit usages: each row takes an amount for one usage out of one credit charge. A client may have
    several charges, so one usage presumably may have several rows."""

    __slots__ = ()

    create = charge_usages_create
    get = charge_usages_get
    list = charge_usages_list
    update = charge_usages_update
