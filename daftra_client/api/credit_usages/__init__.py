"""The resource `credit_usages`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .credit_usages_create import credit_usages_create
    from .credit_usages_get import credit_usages_get
    from .credit_usages_list import credit_usages_list
    from .credit_usages_update import credit_usages_update
else:
    credit_usages_create = LazyMethod(__name__, "credit_usages_create")
    credit_usages_get = LazyMethod(__name__, "credit_usages_get")
    credit_usages_list = LazyMethod(__name__, "credit_usages_list")
    credit_usages_update = LazyMethod(__name__, "credit_usages_update")


class CreditUsages(Resource):
    """Uses of points or credits by a client. A usage names the client, the credit type and the day; how much is taken
    from which charge stands in `charge_usages`."""

    __slots__ = ()

    create = credit_usages_create
    get = credit_usages_get
    list = credit_usages_list
    update = credit_usages_update
