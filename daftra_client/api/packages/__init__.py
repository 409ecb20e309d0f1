"""The resource `packages`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .packages_create import packages_create
    from .packages_get import packages_get
    from .packages_list import packages_list
    from .packages_update import packages_update
else:
    packages_create = LazyMethod(__name__, "packages_create")
    packages_get = LazyMethod(__name__, "packages_get")
    packages_list = LazyMethod(__name__, "packages_list")
    packages_update = LazyMethod(__name__, "packages_update")


class Packages(Resource):
    """Packages on sale: a price for a period, as a membership or as a charge of credits. What credits a package holds
    stands in `package_credit_types`."""

    __slots__ = ()

    create = packages_create
    get = packages_get
    list = packages_list
    update = packages_update
