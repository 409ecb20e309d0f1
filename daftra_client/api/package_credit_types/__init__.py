"""The resource `package_credit_types`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .package_credit_types_create import package_credit_types_create
    from .package_credit_types_get import package_credit_types_get
    from .package_credit_types_list import package_credit_types_list
    from .package_credit_types_update import package_credit_types_update
else:
    package_credit_types_create = LazyMethod(__name__, "package_credit_types_create")
    package_credit_types_get = LazyMethod(__name__, "package_credit_types_get")
    package_credit_types_list = LazyMethod(__name__, "package_credit_types_list")
    package_credit_types_update = LazyMethod(__name__, "package_credit_types_update")


class PackageCreditTypes(Resource):
    """Credits that a package holds, one row for each credit type with its amount."""

    __slots__ = ()

    create = package_credit_types_create
    get = package_credit_types_get
    list = package_credit_types_list
    update = package_credit_types_update
