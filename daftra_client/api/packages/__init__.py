"""The resource `packages`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .packages_create import packages_create
from .packages_get import packages_get
from .packages_list import packages_list
from .packages_update import packages_update


class Packages(Resource):
    """Packages on sale: a price for a period, as a membership or as a charge of credits. What credits a package holds
    stands in `package_credit_types`."""

    __slots__ = ()

    create = packages_create
    get = packages_get
    list = packages_list
    update = packages_update
