"""The resource `credit_types`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .credit_types_create import credit_types_create
    from .credit_types_get import credit_types_get
    from .credit_types_list import credit_types_list
    from .credit_types_update import credit_types_update
else:
    credit_types_create = LazyMethod(__name__, "credit_types_create")
    credit_types_get = LazyMethod(__name__, "credit_types_get")
    credit_types_list = LazyMethod(__name__, "credit_types_list")
    credit_types_update = LazyMethod(__name__, "credit_types_update")


class CreditTypes(Resource):
    """Kinds of points or credits that the account gives its clients."""

    __slots__ = ()

    create = credit_types_create
    get = credit_types_get
    list = credit_types_list
    update = credit_types_update
