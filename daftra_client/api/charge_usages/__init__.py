"""The resource `charge_usages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .charge_usages_create import charge_usages_create
from .charge_usages_get import charge_usages_get
from .charge_usages_list import charge_usages_list
from .charge_usages_update import charge_usages_update


class ChargeUsages(Resource):
    """Amounts of credit usages: each row takes an amount for one usage out of one credit charge. A client may have
    several charges, so one usage presumably may have several rows."""

    __slots__ = ()

    create = charge_usages_create
    get = charge_usages_get
    list = charge_usages_list
    update = charge_usages_update
