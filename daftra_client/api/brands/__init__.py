"""The resource `brands`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .brands_create import brands_create
from .brands_get import brands_get
from .brands_list import brands_list
from .brands_update import brands_update


class Brands(Resource):
    """Brands that products can be assigned to. A brand has a name and nothing else."""

    __slots__ = ()

    create = brands_create
    get = brands_get
    list = brands_list
    update = brands_update
