"""The resource `credit_types`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .credit_types_create import credit_types_create
from .credit_types_get import credit_types_get
from .credit_types_list import credit_types_list
from .credit_types_update import credit_types_update


class CreditTypes(Resource):
    """Kinds of points or credits that the account gives its clients."""

    __slots__ = ()

    create = credit_types_create
    get = credit_types_get
    list = credit_types_list
    update = credit_types_update
